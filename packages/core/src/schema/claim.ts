import * as z from "zod";
import { quantitySchema } from "./quantity.js";
import type { DeepReadonly } from "./readonly.js";
import { spanSchema } from "./span.js";
import { timeSchema } from "./time.js";

export const claimKinds = [
  "quantity",
  "change",
  "comparison",
  "event",
  "property",
  "cause",
  "rule",
  "record",
  "prediction",
  "commitment",
  "experience",
  "opinion",
] as const;

export const claimRelationSchema = z.object({
  kind: z.enum(["repeats", "updates", "contradicts", "supports", "condition"]),
  /** The id of the other claim. */
  claim: z.string(),
  reasons: z.array(z.string()),
});

/** A published ClaimReview the caller supplied, matched to a claim with what differs. schema.org ClaimReview. */
export const claimReviewMatchSchema = z.object({
  url: z.exactOptional(z.string()),
  claimReviewed: z.string(),
  rating: z.exactOptional(z.string()),
  publisher: z.exactOptional(z.string()),
  score: z.number(),
  differences: z.array(
    z.object({ kind: z.enum(["figure", "date", "place", "polarity"]), here: z.string(), there: z.string() }),
  ),
});

/**
 * A statement that could be true or false. A claim inside a quote belongs to that quote's speaker, never to the paper.
 * `worth` ranks and never decides.
 */
export const claimSchema = z
  .object({
    id: z.string(),
    span: spanSchema,
    sentence: spanSchema,
    kind: z.enum(claimKinds),
    checkable: z.enum(["now", "later", "no"]),
    voice: z.enum(["article", "source"]),
    /** The id of the speaker who makes it; absent for the article's own voice and where the source is not resolved. */
    claimant: z.exactOptional(z.string()),
    quote: z.exactOptional(z.string()),
    /** Who reports whom, outermost first: speaker ids of the quotes around the claim. */
    chain: z.array(z.string()),
    polarity: z.enum(["positive", "negative"]),
    certainty: z.enum(["certain", "probable", "possible", "unknown"]),
    hedges: z.array(spanSchema),
    condition: z.exactOptional(spanSchema),
    quantities: z.array(quantitySchema),
    times: z.array(timeSchema),
    worth: z.object({ score: z.number().min(0).max(1), reasons: z.array(z.string()) }),
    relations: z.array(claimRelationSchema),
    observations: z.array(z.object({ code: z.string(), message: z.string(), spans: z.array(spanSchema) })),
    reviews: z.array(claimReviewMatchSchema),
    rule: z.string(),
  })
  .meta({ id: "Claim" });
export type Claim = DeepReadonly<z.infer<typeof claimSchema>>;
