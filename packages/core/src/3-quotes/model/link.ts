import type { TokenSpan } from "./spans.js";

/** One attribution: a cue with its source and the pieces of its content, as runs of tokens. */
export interface Linked {
  readonly cue?: TokenSpan;
  readonly source?: TokenSpan;
  readonly content: readonly TokenSpan[];
}

/** What linking looks at besides the spans: sentences, and the quoted run each token stands in (-1 for none). */
export interface Places {
  readonly sentences: Int32Array;
  readonly runOf: Int32Array;
}

/** Ties contents and sources to cues by side and distance; a cue without a source of its own takes the one before it. */
export function linkSpans(spans: readonly TokenSpan[], places: Places): readonly Linked[] {
  const { sentences } = places;
  const cues = spans.filter((span) => span.role === "cue");
  const sources = spans.filter((span) => span.role === "source");
  const contents = joinInRuns(
    spans.filter((span) => span.role === "content"),
    places,
  );
  const cueOfSource = sources.map((source) => nearestCue(source, cues, sentences));
  const ownSource = groupByCue(sources, cueOfSource, cues);
  const cueOfContent = cuesOfContents(contents, cues, places);
  const ownContent = groupByCue(contents, cueOfContent, cues);
  const linked: Linked[] = cues.map((cue, index) => {
    const content = withoutStrays(ownContent[index] ?? [], places);
    const source = closest(ownSource[index] ?? [], cue) ?? sharedSource(index, cues, ownSource, sentences);
    return { cue, content, ...(source === undefined ? {} : { source }) };
  });
  const freeSources = sources.filter((_, index) => cueOfSource[index] === undefined);
  const orphans = contents
    .filter((_, index) => cueOfContent[index] === undefined)
    .map((span) => orphan(span, freeSources, sentences));
  return [...linked.filter(({ content }) => content.length > 0), ...orphans].sort(
    (one, other) => (one.content[0]?.from ?? 0) - (other.content[0]?.from ?? 0),
  );
}

/** For each cue the spans that are tied to it. */
function groupByCue(
  spans: readonly TokenSpan[],
  cueOf: readonly (TokenSpan | undefined)[],
  cues: readonly TokenSpan[],
): readonly (readonly TokenSpan[])[] {
  const groups = new Map<TokenSpan | undefined, TokenSpan[]>(cues.map((cue) => [cue, []]));
  spans.forEach((span, index) => groups.get(cueOf[index])?.push(span));
  return cues.map((cue) => groups.get(cue) ?? []);
}

/** Two contents of one quoted run with little between them are one. */
function joinInRuns(contents: readonly TokenSpan[], { runOf }: Places): readonly TokenSpan[] {
  const joined: TokenSpan[] = [];
  for (const span of contents) {
    const last = joined.at(-1);
    const run = runOf[span.from] ?? -1;
    if (last !== undefined && run !== -1 && runOf[last.to - 1] === run && span.from - last.to <= 2)
      joined[joined.length - 1] = { ...last, to: span.to };
    else joined.push(span);
  }
  return joined;
}

/** “It is over,” she said, sure that all was well. “For me”: the second quote goes with the first, not with "sure". */
function cuesOfContents(
  contents: readonly TokenSpan[],
  cues: readonly TokenSpan[],
  places: Places,
): readonly (TokenSpan | undefined)[] {
  const found: (TokenSpan | undefined)[] = [];
  let quoting: TokenSpan | undefined;
  for (const content of contents) {
    const near = nearestCue(content, cues, places.sentences);
    const quoted = isQuoted(content, places);
    const apart = near === undefined ? 1 : sentencesApart(near, content, places.sentences);
    const ownCue = near !== undefined && (content.leads ? apart === 0 : near.to + 2 >= content.from);
    const goesOn =
      quoted &&
      quoting !== undefined &&
      near !== quoting &&
      !ownCue &&
      sentencesApart(quoting, content, places.sentences) <= 1;
    const cue = goesOn ? quoting : near;
    found.push(cue);
    if (quoted) quoting = cue;
  }
  return found;
}

function isQuoted({ from, to }: TokenSpan, { runOf }: Places): boolean {
  return (runOf[from] ?? -1) !== -1 && (runOf[to - 1] ?? -1) !== -1;
}

/** “Nobody asked,” she recalled of the hearing: beside whole quotes, words outside the marks are not content. */
function withoutStrays(content: readonly TokenSpan[], places: Places): readonly TokenSpan[] {
  if (content.length < 2) return content;
  const quoted = content.filter((span) => isQuoted(span, places));
  const long = quoted.some(({ from, to }) => to - from >= 6);
  return long ? content.filter((span) => isQuoted(span, places) || touchesRun(span, places)) : content;
}

function touchesRun({ from, to }: TokenSpan, { runOf }: Places): boolean {
  for (let index = from; index < to; index++) if ((runOf[index] ?? -1) !== -1) return true;
  return false;
}

/** How many sentences a content may lie from its cue. */
const farthest = 8;

function nearestCue(
  span: TokenSpan,
  cues: readonly TokenSpan[],
  sentences: Int32Array,
): TokenSpan | undefined {
  const before = cues[countWhere(cues, (cue) => cue.to <= span.from) - 1];
  const after = cues[countWhere(cues, (cue) => cue.from < span.to)];
  const first = span.leads ? after : before;
  const near = (cue: TokenSpan | undefined): boolean =>
    cue !== undefined && sentencesApart(span, cue, sentences) <= (span.role === "source" ? 0 : farthest);
  if (near(first)) return first;
  const second = span.leads ? before : after;
  return second !== undefined && sentencesApart(span, second, sentences) === 0 ? second : undefined;
}

/** How many from the start hold; those that hold come first. */
function countWhere(cues: readonly TokenSpan[], holds: (cue: TokenSpan) => boolean): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const cue = cues[middle];
    if (cue !== undefined && holds(cue)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sentencesApart(one: TokenSpan, other: TokenSpan, sentences: Int32Array): number {
  const [left, right] = one.from < other.from ? [one, other] : [other, one];
  return Math.max(0, (sentences[right.from] ?? 0) - (sentences[left.to - 1] ?? 0));
}

function closest(sources: readonly TokenSpan[], cue: TokenSpan): TokenSpan | undefined {
  const distance = (span: TokenSpan): number =>
    span.from >= cue.to ? span.from - cue.to : cue.from - span.to;
  return [...sources].sort((one, other) => distance(one) - distance(other))[0];
}

/** "Osei said the line would close and promised a refund": both are hers. */
function sharedSource(
  place: number,
  cues: readonly TokenSpan[],
  ownSource: readonly (readonly TokenSpan[])[],
  sentences: Int32Array,
): TokenSpan | undefined {
  const cue = cues[place];
  for (let index = place - 1; index >= Math.max(0, place - 12); index--) {
    const other = cues[index];
    if (cue === undefined || other === undefined || sentencesApart(other, cue, sentences) > 0)
      return undefined;
    const source = closest(ownSource[index] ?? [], other);
    if (source !== undefined) return source;
  }
  return undefined;
}

/** A content whose cue was not seen: a source in its sentence that belongs to no cue is still its own. */
function orphan(content: TokenSpan, sources: readonly TokenSpan[], sentences: Int32Array): Linked {
  const after = countWhere(sources, (source) => source.from < content.from);
  const near = sources
    .slice(Math.max(0, after - 3), after + 3)
    .filter((source) => sentencesApart(source, content, sentences) === 0);
  const source = closest(near, content);
  return { content: [content], ...(source === undefined ? {} : { source }) };
}
