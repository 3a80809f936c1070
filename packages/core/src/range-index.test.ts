import { expect, test } from "vitest";
import { overlaps, type Range } from "./range.js";
import { indexRanges, meeting } from "./range-index.js";

const range = (start: number, end: number): Range => ({ start, end });

test("finds what meets the range, each once and in the order given", () => {
  const long = { name: "long", places: [range(0, 2_000)] };
  const split = { name: "split", places: [range(900, 910), range(300, 310)] };
  const far = { name: "far", places: [range(5_000, 5_001)] };
  const find = indexRanges([split, far, long], ({ places }) => places);
  expect(find(range(305, 905)).map(({ name }) => name)).toEqual(["split", "long"]);
  expect(find(range(310, 900)).map(({ name }) => name)).toEqual(["long"]);
  expect(find(range(2_000, 5_000))).toEqual([]);
});

test("an index and a search find what reading everything finds", () => {
  const items = Array.from({ length: 300 }, (_, at) => range(at * 7, at * 7 + ((at * 13) % 7)));
  const find = indexRanges(items, (item) => [item]);
  for (let start = 0; start < 2_100; start += 11) {
    const asked = range(start, start + (start % 600) + 1);
    const expected = items.filter((item) => overlaps(item, asked));
    expect(find(asked)).toEqual(expected);
    expect(meeting(items, asked).filter((item) => overlaps(item, asked))).toEqual(expected);
  }
});
