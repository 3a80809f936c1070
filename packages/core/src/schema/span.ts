import * as z from "zod";
import type { DeepReadonly } from "./readonly.js";

const offset = z.int().nonnegative();

/**
 * A place in `reading.text`. Offsets count UTF-16 code units, half-open:
 * `reading.text.slice(start, end) === text`.
 */
export const spanSchema = z
  .object({ start: offset, end: offset, text: z.string() })
  .meta({ id: "Span", description: "A place in reading.text: UTF-16 code units, half-open." });
export type Span = DeepReadonly<z.infer<typeof spanSchema>>;

/** One thing in one or more pieces, in reading order: an inline link or a cue may cut it. */
export const spansSchema = z.array(spanSchema);
