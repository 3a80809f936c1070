import type { Range } from "../../range.js";

/** The run of lines with the largest sum: the story, where prose counts for a line and everything else against it. */
export function densestStretch(gains: ArrayLike<number>): Range {
  let best = { start: 0, end: 0, sum: 0 };
  let start = 0;
  let sum = 0;
  for (let index = 0; index < gains.length; index++) {
    sum += gains[index] ?? 0;
    if (sum <= 0) {
      sum = 0;
      start = index + 1;
    } else if (sum > best.sum) best = { start, end: index + 1, sum };
  }
  return { start: best.start, end: best.end };
}
