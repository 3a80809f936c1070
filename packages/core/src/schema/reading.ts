import * as z from "zod";
import { articleSchema } from "./article.js";
import { claimSchema } from "./claim.js";
import { issueSchema } from "./issue.js";
import { quoteSchema } from "./quote.js";
import type { DeepReadonly } from "./readonly.js";
import { spanSchema } from "./span.js";
import { speakerSchema } from "./speaker.js";
import { schemaVersion } from "./version.js";

/** One thing a rule did: `looked` at a block, `found`, `changed` or `dropped` something at a place, or `failed`. */
export const traceStepSchema = z
  .object({
    stage: z.enum(["article", "text", "quotes", "speakers", "claims"]),
    rule: z.string(),
    action: z.enum(["looked", "found", "changed", "dropped", "failed"]),
    span: spanSchema,
    note: z.exactOptional(z.string()),
  })
  .meta({ id: "TraceStep" });
export type TraceStep = DeepReadonly<z.infer<typeof traceStepSchema>>;

/** Everything read from one page. `text` is the text as it came; all spans are places in it. */
export const readingSchema = z
  .object({
    schema: z.literal(schemaVersion),
    text: z.string(),
    article: articleSchema,
    speakers: z.array(speakerSchema),
    quotes: z.array(quoteSchema),
    claims: z.array(claimSchema),
    issues: z.array(issueSchema),
    trace: z.exactOptional(z.array(traceStepSchema)),
  })
  .meta({ id: "Reading" });
export type Reading = DeepReadonly<z.infer<typeof readingSchema>>;

/** The Reading as JSON Schema (draft 2020-12), for readers in other languages. */
export function readingJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(readingSchema, { target: "draft-2020-12", reused: "ref" });
}
