import type { Range } from "../range.js";
import type { Stretch } from "./read-description.js";
import type { Word } from "./scan-words.js";

/** The words that lie in the range, without marks at its edges. */
export function wordsWithin(all: readonly Word[], range: Range): Stretch {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < range.start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while ((all[to]?.start ?? Number.POSITIVE_INFINITY) < range.end) to++;
  let from = low;
  while (from < to && all[from]?.letters === false) from++;
  while (to > from && all[to - 1]?.letters === false) to--;
  return { from, to };
}
