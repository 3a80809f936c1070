import * as z from "zod";
import type { DeepReadonly } from "./readonly.js";
import { spanSchema } from "./span.js";

/** Where a value comes from: a place in the text, a path in the markup or feed, the address, or the caller. */
export const evidenceSchema = z
  .discriminatedUnion("from", [
    z.object({ from: z.literal("text"), span: spanSchema }),
    z.object({ from: z.literal("markup"), path: z.string() }),
    z.object({ from: z.literal("feed"), path: z.string() }),
    z.object({ from: z.literal("url") }),
    z.object({ from: z.literal("caller") }),
  ])
  .meta({ id: "Evidence" });
export type Evidence = DeepReadonly<z.infer<typeof evidenceSchema>>;

export const verdictSchema = z.enum(["accepted", "rejected", "supporting"]);

/** One value somebody proposed for a field, and what became of it. `reasons` are short codes or phrases. */
export const candidateSchema = z
  .object({
    value: z.string(),
    evidence: evidenceSchema,
    verdict: verdictSchema,
    reasons: z.array(z.string()),
  })
  .meta({ id: "Candidate" });
export type Candidate = DeepReadonly<z.infer<typeof candidateSchema>>;

/** A chosen value, where it stands, the rule that chose it, and the other candidates with the reasons against them. */
export const fieldSchema = z
  .object({
    value: z.string(),
    evidence: evidenceSchema,
    rule: z.string(),
    candidates: z.array(candidateSchema),
  })
  .meta({ id: "Field" });
export type Field = DeepReadonly<z.infer<typeof fieldSchema>>;
