export interface Rates {
  readonly sum: number;
  readonly low: number;
  readonly high: number;
}

/** What the first `most` words say: all in all, at worst, at best. */
export function rate(tokens: readonly string[], most: number, ratingOf: (word: string) => number): Rates {
  let [sum, low, high] = [0, 0, 0];
  for (let at = 0; at < most && at < tokens.length; at++) {
    const rating = ratingOf(tokens[at] ?? "");
    sum += rating;
    low = Math.min(low, rating);
    high = Math.max(high, rating);
  }
  return { sum, low, high };
}
