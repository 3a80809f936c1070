import type { Linked } from "../src/3-quotes/model/link.js";
import type { ScoredBlock } from "../src/3-quotes/model/quote-model.js";
import { readAttributions } from "../src/3-quotes/model/read-labels.js";
import type { TokenSpan } from "../src/3-quotes/model/spans.js";
import type { Sequence } from "./sequences.js";

export interface Predicted {
  readonly id: string;
  readonly quotes: { source: number[][]; cue: number[][]; content: number[][] }[];
}

/** What a way of linking finds in each article. */
export function linkBlocks(
  sequences: readonly Sequence[],
  link: (sequence: Sequence, index: number) => readonly Linked[],
): Predicted[] {
  const byArticle = new Map<string, Predicted>();
  sequences.forEach((sequence, number) => {
    const { article, attributes } = sequence;
    const held = byArticle.get(article.id) ?? { id: article.id, quotes: [] };
    byArticle.set(article.id, held);
    const place = ({ from, to }: TokenSpan): number[] => [
      attributes.tokens[from]?.start ?? 0,
      attributes.tokens[to - 1]?.end ?? 0,
    ];
    for (const { cue, source, content } of link(sequence, number))
      held.quotes.push({
        content: content.map(place),
        cue: cue === undefined ? [] : [place(cue)],
        source: source === undefined ? [] : [place(source)],
      });
  });
  return [...byArticle.values()];
}

export function predictScored(sequences: readonly Sequence[], scored: readonly ScoredBlock[]): Predicted[] {
  return linkBlocks(sequences, (_, index) => readAttributions(scored[index] as ScoredBlock));
}
