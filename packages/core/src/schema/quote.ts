import * as z from "zod";
import type { DeepReadonly } from "./readonly.js";
import { spanSchema, spansSchema } from "./span.js";
import { timeSchema } from "./time.js";

/** What kind of attribution it is. After PDTB 2: assertion, belief, attitude ("backed"); `document` for what a text says. */
export const attributionClasses = ["speech", "thought", "attitude", "document"] as const;

export type QuoteClass = (typeof attributionClasses)[number];

/** The act of the cue, from cue frames of our own. */
export const speechActs = [
  "say",
  "ask",
  "answer",
  "deny",
  "admit",
  "promise",
  "threaten",
  "warn",
  "accuse",
  "criticize",
  "praise",
  "demand",
  "order",
  "suggest",
  "estimate",
  "predict",
  "announce",
  "argue",
  "agree",
  "believe",
  "hope",
  "fear",
  "know",
  "want",
  "write",
] as const;

/**
 * One act of speech or thought ascribed to somebody (PARC 3: source, cue, content).
 * `content` keeps its marks and a leading "that"; `verbatim` is what stands between the marks.
 */
export const quoteSchema = z
  .object({
    id: z.string(),
    kind: z.enum(["direct", "indirect", "mixed"]),
    class: z.enum(attributionClasses),
    content: spansSchema.min(1),
    verbatim: spansSchema,
    cue: z.exactOptional(spanSchema),
    /** The whole verb group or phrase of the cue, where it is more than `cue`: "has repeatedly said". */
    cueGroup: z.exactOptional(spansSchema),
    source: spansSchema,
    /** The id of a speaker in `reading.speakers`; absent where the text does not say who. */
    speaker: z.exactOptional(z.string()),
    act: z.exactOptional(z.enum(speechActs)),
    negated: z.boolean(),
    /** The id of the quote this one is spoken in. */
    nestedIn: z.exactOptional(z.string()),
    /** Pull quotes that print it again. */
    repeats: spansSchema,
    /** When it was said, in the text's words; `saidTime` is that time, resolved against the day of the article. */
    saidAt: z.exactOptional(spanSchema),
    saidTime: z.exactOptional(timeSchema),
    place: z.exactOptional(spanSchema),
    occasion: z.exactOptional(spanSchema),
    addressee: z.exactOptional(spanSchema),
    rule: z.string(),
    confidence: z.number().min(0).max(1),
  })
  .meta({ id: "Quote" });
export type Quote = DeepReadonly<z.infer<typeof quoteSchema>>;
