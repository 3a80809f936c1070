import { mix } from "./hash.js";
import { tagOffset } from "./tagger-features.js";
import type { Weights } from "./weights.js";

/** Sums of features' weights for each tag, a row each, and the best tag by several rows. */
export interface TagSums {
  /** How many rows can be added still. */
  room(): number;
  /** Lets go of every row. */
  clear(): void;
  /** A new row: the sum of what features of these values weigh, the first of them the one with this number. */
  add(first: number, ...values: readonly number[]): number;
  /** The best tag by rows, and by features that stand in none. */
  best(rows: Int32Array, hashes: Int32Array): number;
}

/** Three megabytes. */
const mostRows = 2 ** 14;
export const rowsPerToken = 7;
export const looseFeatures = 5;

/** A level is worth its square. */
const squares = Int16Array.from({ length: 256 }, (_, place) => (place - 128) * Math.abs(place - 128));

/** The hash of the feature with this number where it has this value. */
export function featureHash(value: number, slot: number): number {
  return mix(value, slot + 101) | 0;
}

export function createTagSums(count: number, weights: Weights): TagSums {
  const offsets = Int32Array.from({ length: count }, (_, tag) => tagOffset(tag));
  const levels = weights.levels();
  const last = levels.length - 1;
  const table = new Int32Array(mostRows * count);
  let held = 0;
  const worth = (place: number): number => squares[(levels[place & last] ?? 0) + 128] ?? 0;
  return {
    room: () => mostRows - held,
    clear: () => {
      held = 0;
      table.fill(0);
    },
    add: (first, ...values) => {
      const row = count * held++;
      values.forEach((value, index) => {
        const hash = featureHash(value, first + index);
        for (let tag = 0; tag < count; tag++)
          table[row + tag] = (table[row + tag] ?? 0) + worth(hash + (offsets[tag] ?? 0));
      });
      return row;
    },
    best: (rows, hashes) => {
      const [a, b, c, d] = [rows[0] ?? 0, rows[1] ?? 0, rows[2] ?? 0, rows[3] ?? 0];
      const [e, f, g] = [rows[4] ?? 0, rows[5] ?? 0, rows[6] ?? 0];
      const [one, two, three] = [hashes[0] ?? 0, hashes[1] ?? 0, hashes[2] ?? 0];
      const [four, five] = [hashes[3] ?? 0, hashes[4] ?? 0];
      let found = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (let tag = 0; tag < count; tag++) {
        const at = offsets[tag] ?? 0;
        const front = (table[a + tag] ?? 0) + (table[b + tag] ?? 0) + (table[c + tag] ?? 0);
        const back = (table[d + tag] ?? 0) + (table[e + tag] ?? 0) + (table[f + tag] ?? 0);
        const loose =
          worth(one + at) + worth(two + at) + worth(three + at) + worth(four + at) + worth(five + at);
        const score = front + back + (table[g + tag] ?? 0) + loose;
        if (score <= most) continue;
        found = tag;
        most = score;
      }
      return found;
    },
  };
}
