import { bestLabels, withoutImpossible } from "../src/3-quotes/model/crf.js";
import { labelCount } from "../src/3-quotes/model/labels.js";
import { linkSpans } from "../src/3-quotes/model/link.js";
import { spansOfLabels, type TokenSpan } from "../src/3-quotes/model/spans.js";
import type { Sequence } from "./sequences.js";

export interface Predicted {
  readonly id: string;
  readonly quotes: { source: number[][]; cue: number[][]; content: number[][] }[];
}

const free = withoutImpossible({
  between: new Float64Array(labelCount * labelCount),
  first: new Float64Array(labelCount),
  last: new Float64Array(labelCount),
});

/** The best labelling of averaged chances. */
export function decode(chances: Float64Array): Uint8Array {
  return bestLabels(
    chances.map((chance) => Math.log(chance + 1e-6)),
    free,
  );
}

export function predictPaths(sequences: readonly Sequence[], paths: readonly Uint8Array[]): Predicted[] {
  const byArticle = new Map<string, Predicted>();
  sequences.forEach(({ article, attributes }, number) => {
    const held = byArticle.get(article.id) ?? { id: article.id, quotes: [] };
    byArticle.set(article.id, held);
    const path = paths[number] ?? new Uint8Array(0);
    const spans = spansOfLabels(path);
    const place = ({ from, to }: TokenSpan): number[] => [
      attributes.tokens[from]?.start ?? 0,
      attributes.tokens[to - 1]?.end ?? 0,
    ];
    for (const { cue, source, content } of linkSpans(spans, attributes.sentences))
      held.quotes.push({
        content: content.map(place),
        cue: cue === undefined ? [] : [place(cue)],
        source: source === undefined ? [] : [place(source)],
      });
  });
  return [...byArticle.values()];
}

export function predictChances(
  sequences: readonly Sequence[],
  chances: readonly Float64Array[],
): Predicted[] {
  return predictPaths(
    sequences,
    chances.map((row) => (row.length === 0 ? new Uint8Array(0) : decode(row))),
  );
}
