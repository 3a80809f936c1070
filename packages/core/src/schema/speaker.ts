import * as z from "zod";
import type { DeepReadonly } from "./readonly.js";
import { spanSchema } from "./span.js";

/**
 * The person, group or body behind one or more sources. `name` is the fullest name the text gives;
 * an unnamed source ("a senior administration official") has a `description` instead and is never merged
 * into a named one. Every string is the text of one of the spans beside it.
 */
export const speakerSchema = z
  .object({
    id: z.string(),
    kind: z.enum(["person", "organization", "group", "document"]),
    named: z.boolean(),
    name: z.exactOptional(z.string()),
    aliases: z.array(z.string()),
    role: z.exactOptional(spanSchema),
    affiliation: z.exactOptional(spanSchema),
    description: z.exactOptional(spanSchema),
    /** How many persons an unnamed group has, where the text says so ("two officials"). */
    count: z.exactOptional(z.int().positive()),
    /** Why the name is withheld, where the text says so (AP: anonymous sources). */
    anonymity: z.exactOptional(spanSchema),
    mentions: z.array(spanSchema).min(1),
    rule: z.string(),
  })
  .meta({ id: "Speaker" });
export type Speaker = DeepReadonly<z.infer<typeof speakerSchema>>;
