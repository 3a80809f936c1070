import type { TextBlock } from "../src/2-text/document.js";
import { readDocument } from "../src/2-text/read-document.js";
import { spanOf, trim } from "../src/range.js";
import type { Article } from "../src/schema/article.js";
import type { Language } from "../src/language/language.js";
import { english } from "../src/language/en/index.js";
import {
  plain,
  readAttributes,
  type Attributes,
  type AttributeSources,
} from "../src/3-quotes/model/attributes.js";
import { labels } from "../src/3-quotes/model/labels.js";
import { tagNames } from "../src/language/en/tags.generated.js";
import type { AnnotatedArticle } from "./data.js";

export const tagNumbers: ReadonlyMap<string, number> = new Map(
  tagNames.map((tag, index) => [tag, index + 1]),
);

export interface Sequence {
  readonly article: AnnotatedArticle;
  readonly block: TextBlock;
  readonly attributes: Attributes;
  readonly gold: Uint8Array;
}

/** One block a line of the text, as the reader lays them. */
export function blocksOf(text: string): readonly TextBlock[] {
  const blocks = [...text.matchAll(/[^\n]+/gu)]
    .map((match) => trim(text, { start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => start < end)
    .map((range, index) => ({
      id: `b${index}`,
      kind: "paragraph" as const,
      inBody: true,
      rule: "line",
      spans: [spanOf(text, range)],
    }));
  // Of an article only its blocks are looked at here, of a language only the words of this stage.
  return readDocument(text, { blocks } as unknown as Article, { text: english.language.text } as Language)
    .blocks;
}

export function sequencesOf(
  article: AnnotatedArticle,
  sources: AttributeSources,
  blocks = blocksOf(article.text),
): Sequence[] {
  const roles = labelPlaces(article);
  return blocks.map((block) => {
    const attributes = readAttributes(block, sources);
    return { article, block, attributes, gold: goldLabels(attributes, roles) };
  });
}

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly label: number;
}

function labelPlaces(article: AnnotatedArticle): Marked[] {
  const label = (name: (typeof labels)[number]): number => labels.indexOf(name);
  return article.attributions
    .flatMap(({ source, cue, content }) => {
      const at = cue[0]?.[0] ?? 0;
      const side = (place: number): "before" | "after" => (place < at ? "before" : "after");
      return [
        ...cue.map(([start, end]) => ({ start, end, label: label("begin cue") })),
        ...source.map(([start, end]) => ({ start, end, label: label(`begin source ${side(start)}`) })),
        ...content.map(([start, end]) => ({ start, end, label: label(`begin content ${side(start)}`) })),
      ];
    })
    .sort((one, other) => one.start - other.start);
}

function goldLabels(attributes: Attributes, roles: readonly Marked[]): Uint8Array {
  const gold = new Uint8Array(attributes.tokens.length);
  for (const { start, end, label } of roles) {
    let first = true;
    attributes.tokens.forEach((token, index) => {
      if (token.end <= start || token.start >= end || gold[index] !== 0) return;
      gold[index] = first ? label : label + 1;
      first = false;
    });
  }
  return gold;
}

/** How often each word stands in a cue, as four strengths. Only words that carry meaning of their own. */
export function countCues(
  articles: readonly AnnotatedArticle[],
  blocks: readonly (readonly TextBlock[])[],
): Map<string, number> {
  const all = new Map<string, number>();
  const inCue = new Map<string, number>();
  articles.forEach((article, number) => {
    const cues = article.attributions.flatMap(({ cue }) => cue).sort((one, other) => one[0] - other[0]);
    let at = 0;
    for (const block of blocks[number] ?? [])
      for (const sentence of block.sentences)
        for (const token of sentence.tokens) {
          const word = plain(token.text);
          all.set(word, (all.get(word) ?? 0) + 1);
          while (at < cues.length && (cues[at]?.[1] ?? 0) <= token.start) at++;
          if ((cues[at]?.[0] ?? Number.POSITIVE_INFINITY) < token.end)
            inCue.set(word, (inCue.get(word) ?? 0) + 1);
        }
  });
  const found = new Map<string, number>();
  for (const [word, count] of [...inCue].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const share = count / ((all.get(word) ?? 0) + 2);
    if (count < 3 || share < 0.05 || !/^\p{L}[\p{L}-]+$/u.test(word)) continue;
    found.set(word, share >= 0.55 ? 4 : share >= 0.3 ? 3 : share >= 0.15 ? 2 : 1);
  }
  return found;
}
