import type { Linked } from "../src/3-quotes/model/link.js";
import type { Sequence } from "./sequences.js";

/** Which attributions match a content of the annotators: at least half of the tokens of both together. */
export function rightOnes({ article, attributes }: Sequence, linked: readonly Linked[]): boolean[] {
  const inside = (index: number, spans: readonly (readonly [number, number])[]): boolean => {
    const token = attributes.tokens[index];
    return token !== undefined && spans.some(([start, end]) => token.start < end && start < token.end);
  };
  return linked.map(({ content }) => {
    const mine = content.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at));
    const first = attributes.tokens[mine[0] ?? 0]?.start ?? 0;
    const last = attributes.tokens[mine.at(-1) ?? 0]?.end ?? 0;
    return article.attributions
      .filter(({ content: spans }) => spans.some(([start, end]) => start < last && first < end))
      .some(({ content: spans }) => {
        const shared = mine.filter((index) => inside(index, spans)).length;
        const theirs = attributes.tokens.filter((_, index) => inside(index, spans)).length;
        return shared / (mine.length + theirs - shared) >= 0.5;
      });
  });
}

/** Logistic regression by plain gradient: a constant and a factor for each measure. */
export function fitConfidence(rows: readonly { measured: readonly number[]; right: boolean }[]): number[] {
  const width = rows[0]?.measured.length ?? 0;
  const factors = Array.from({ length: width + 1 }, () => 0);
  for (let round = 0; round < 15000; round++) {
    const slope = factors.map(() => 0);
    for (const { measured, right } of rows) {
      const sum = measured.reduce(
        (total, value, index) => total + value * (factors[index + 1] ?? 0),
        factors[0] ?? 0,
      );
      const miss = 1 / (1 + Math.exp(-sum)) - (right ? 1 : 0);
      slope[0] = (slope[0] ?? 0) + miss;
      measured.forEach((value, index) => (slope[index + 1] = (slope[index + 1] ?? 0) + miss * value));
    }
    slope.forEach((value, index) => (factors[index] = (factors[index] ?? 0) - (0.15 * value) / rows.length));
  }
  return factors.map((value) => Math.round(value * 1e4) / 1e4);
}
