import * as z from "zod";
import type { DeepReadonly } from "./readonly.js";
import { spanSchema } from "./span.js";

export const grains = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "season",
  "year",
  "decade",
  "century",
] as const;

/**
 * A time expression. `timex` is a TIMEX3 value (ISO 8601 with its extensions: 2021-W50, 2021-Q4, P2D, PRESENT_REF);
 * `start` and `end` are ISO 8601, half-open, absent where the reference is not known or the time is vague.
 */
export const timeSchema = z
  .object({
    span: spanSchema,
    timex: z.string(),
    start: z.exactOptional(z.string()),
    end: z.exactOptional(z.string()),
    grain: z.exactOptional(z.enum(grains)),
    shape: z.enum(["point", "duration", "set", "vague"]),
    /** TIMEX3 mod: START, MID, END, BEFORE, AFTER, APPROX, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE. */
    modifier: z.exactOptional(z.string()),
    /** What it was resolved against: an ISO date, or "none" where it needs no reference. */
    reference: z.string(),
    rule: z.string(),
  })
  .meta({ id: "Time" });
export type Time = DeepReadonly<z.infer<typeof timeSchema>>;
