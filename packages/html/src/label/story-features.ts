import type { Line } from "../lines/line.js";
import type { Element } from "../tree/element.js";
import type { PageView } from "./page-view.js";
import type { Row } from "./row.js";

/** Names that say outright what a line is, on the line or the three elements around it. */
const named = [
  ["caption", /^(?:caption|captions|figcaption|legend|legende|bildunterschrift|cutline)$/u],
  [
    "credit",
    /^(?:credit|credits|copyright|source|photographer|fotograf|attribution|agency|quelle|photocredit)$/u,
  ],
  [
    "dek",
    /^(?:dek|deck|standfirst|subtitle|subhead|subhed|subheadline|subheader|sub|summary|excerpt|lead|lede|intro|introduction|chapo|vorspann|abstract|sumario|description|teaser|bajada|entradilla|kicker|ingress|perex|catenaccio|occhiello)$/u,
  ],
  ["byline", /^(?:byline|author|authors|autor|autoren|auteur|writer|contributor|contributors)$/u],
] as const;

const creditOpening =
  /^(?:©|\(c\)|(?:photo|foto|image|bild|picture|credit|fotografie|imagen|crédit|quelle|source|fuente|video)s?\b[^.]{0,20}:)/iu;
const agencies = ["getty images", "reuters", "shutterstock", "imago", "picture alliance", "istock"];
const shortAgencies = ["afp", "dpa", "epa"];

function readsLikeCredit(text: string, tokens: readonly string[]): boolean {
  if (creditOpening.test(text)) return true;
  const small = text.toLowerCase();
  return (
    agencies.some((agency) => small.includes(agency)) ||
    shortAgencies.some((agency) => tokens.includes(agency)) ||
    (small.includes("/ap") && /\/ap\b/u.test(small))
  );
}

/** Columns about what a line is called, and whether it still belongs to the story of the headline. */
export const storyFeatureNames: readonly string[] = [
  ...named.map(([name]) => `named-${name}`),
  ..."creditText headingsSince bylinesSince sameArticle commonDepth".split(" "),
];

/** Which of the names stand in a list of class words, one bit each. */
function namesIn(words: readonly string[], known: Map<readonly string[], number>): number {
  if (words.length === 0) return 0;
  let bits = known.get(words);
  if (bits === undefined) {
    bits = 0;
    named.forEach(([, pattern], bit) => {
      if (words.some((word) => pattern.test(word))) bits = (bits ?? 0) | (1 << bit);
    });
    known.set(words, bits);
  }
  return bits;
}

export function addNames(
  { lines, elements, shapes }: PageView,
  index: number,
  row: Row,
  known: Map<readonly string[], number>,
): void {
  const line = lines[index];
  if (line === undefined) return;
  const steps = nearestNames(line, elements, known);
  for (let bit = 0; bit < named.length; bit++) row.push((steps >> (4 * bit)) & 15);
  row.push(flag(line.text.length < 300 && readsLikeCredit(line.text, shapes[index]?.tokens ?? [])));
}

/** How many steps out from a line each of the names stands first, four bits each; 9 where it does not. */
function nearestNames(
  { element, wrappers }: Line,
  elements: readonly Element[],
  known: Map<readonly string[], number>,
): number {
  let [steps, seen, step] = [0x9999, 0, 0];
  const see = (words: readonly string[]): void => {
    const fresh = namesIn(words, known) & ~seen;
    for (let bit = 0; bit < named.length; bit++)
      if ((fresh & (1 << bit)) !== 0)
        steps = (steps & ~(15 << (4 * bit))) | (Math.min(step, 15) << (4 * bit));
    seen |= fresh;
    step++;
  };
  for (const wrapper of wrappers) see(wrapper.words);
  let at: Element | undefined = element;
  for (let out = 0; out < 4 && at !== undefined && at.name !== "body"; out++, at = elements[at.parent])
    see(at.words);
  return steps;
}

export interface Since {
  readonly headings: Int32Array;
  readonly bylines: Int32Array;
  readonly article: readonly (Element | undefined)[];
  readonly common: Int32Array;
}

/** First headings and bylines since the headline: where there are more, another story may have begun. */
export function countSince({ lines, elements, headlineLine }: PageView): Since {
  const headings = new Int32Array(lines.length);
  const bylines = new Int32Array(lines.length);
  let [h1, signed] = [0, 0];
  lines.forEach((line, index) => {
    if (index > headlineLine && line.element.name === "h1") h1++;
    if (index > headlineLine && line.element.words.some((word) => named[3][1].test(word))) signed++;
    headings[index] = h1;
    bylines[index] = signed;
  });
  const headline = lines[headlineLine]?.element;
  const { article, common } = relate(elements, headline);
  return { headings, bylines, article, common };
}

/** For each element: the `article` around it, and how deep what it shares with the headline goes. */
function relate(
  elements: readonly Element[],
  headline: Element | undefined,
): { readonly article: readonly (Element | undefined)[]; readonly common: Int32Array } {
  const around = new Set<number>();
  for (let at = headline; at !== undefined; at = elements[at.parent]) around.add(at.index);
  const article: (Element | undefined)[] = [];
  const common = new Int32Array(elements.length);
  for (const element of elements) {
    article.push(element.name === "article" ? element : article[element.parent]);
    common[element.index] = around.has(element.index) ? element.depth : (common[element.parent] ?? 0);
  }
  return { article, common };
}

export function addStory({ lines, headlineLine }: PageView, index: number, row: Row, since: Since): void {
  const line = lines[index];
  const headline = lines[headlineLine]?.element;
  if (line === undefined) return;
  const own = since.article[line.element.index];
  const first = headline === undefined ? undefined : since.article[headline.index];
  row.push(since.headings[index] ?? 0);
  row.push(Math.min(20, since.bylines[index] ?? 0));
  row.push(own === undefined ? -1 : flag(own === first));
  row.push(headline === undefined ? -1 : line.element.depth - (since.common[line.element.index] ?? 0));
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}
