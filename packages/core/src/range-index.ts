import { overlaps, type Range } from "./range.js";

// Code units to a bucket: about a sentence, so that a look-up reads a bucket or two.
const bucketSize = 256;

/** The items with a place that meets the range, in the order they were given. */
export type RangeIndex<Item> = (range: Range) => readonly Item[];

/** Indexes items by their places, so that a look-up costs what it finds and not what there is. */
export function indexRanges<Item>(
  items: readonly Item[],
  placesOf: (item: Item) => readonly Range[],
): RangeIndex<Item> {
  const places = items.map(placesOf);
  const buckets = new Map<number, number[]>();
  places.forEach((ranges, index) => {
    for (const range of ranges) for (const bucket of bucketsOf(range)) put(buckets, bucket, index);
  });
  return (range) => {
    const found = new Set<number>();
    for (const bucket of bucketsOf(range))
      for (const index of buckets.get(bucket) ?? [])
        if (places[index]?.some((place) => overlaps(place, range)) === true) found.add(index);
    return [...found].sort((one, other) => one - other).flatMap((index) => items[index] ?? []);
  };
}

function* bucketsOf({ start, end }: Range): Generator<number> {
  const last = Math.floor(Math.max(start, end - 1) / bucketSize);
  for (let bucket = Math.floor(start / bucketSize); bucket <= last; bucket++) yield bucket;
}

function put(buckets: Map<number, number[]>, bucket: number, index: number): void {
  const list = buckets.get(bucket);
  if (list === undefined) buckets.set(bucket, [index]);
  else if (list.at(-1) !== index) list.push(index);
}

/** Of ranges in order that do not overlap, those that meet the range: two binary searches. */
export function meeting<One extends Range>(ordered: readonly One[], range: Range): readonly One[] {
  const first = firstAt(ordered, (one) => one.end > range.start);
  return ordered.slice(
    first,
    firstAt(ordered, (one) => one.start >= range.end),
  );
}

function firstAt<One>(ordered: readonly One[], holds: (one: One) => boolean): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = ordered[middle];
    if (one !== undefined && holds(one)) high = middle;
    else low = middle + 1;
  }
  return low;
}
