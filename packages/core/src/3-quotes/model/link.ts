import type { TokenSpan } from "./spans.js";

/** One attribution: a cue with its source and the pieces of its content, as runs of tokens. */
export interface Linked {
  readonly cue?: TokenSpan;
  readonly source?: TokenSpan;
  readonly content: readonly TokenSpan[];
}

/** Ties contents and sources to cues by side and distance; a cue without a source of its own takes the one before it. */
export function linkSpans(spans: readonly TokenSpan[], sentences: Int32Array): readonly Linked[] {
  const cues = spans.filter((span) => span.role === "cue");
  const sources = spans.filter((span) => span.role === "source");
  const contents = spans.filter((span) => span.role === "content");
  const cueOfSource = sources.map((source) => nearestCue(source, cues, sentences));
  const ownSource = cues.map((cue) => sources.filter((_, index) => cueOfSource[index] === cue));
  const linked: Linked[] = cues.map((cue, index) => {
    const content = contents.filter((span) => nearestCue(span, cues, sentences) === cue);
    const source = closest(ownSource[index] ?? [], cue) ?? sharedSource(cue, cues, ownSource, sentences);
    return { cue, content, ...(source === undefined ? {} : { source }) };
  });
  const orphans = contents
    .filter((span) => nearestCue(span, cues, sentences) === undefined)
    .map((span) => orphan(span, sources, cueOfSource, sentences));
  return [...linked.filter(({ content }) => content.length > 0), ...orphans].sort(
    (one, other) => (one.content[0]?.from ?? 0) - (other.content[0]?.from ?? 0),
  );
}

/** How many sentences a content may lie from its cue. */
const farthest = 8;

function nearestCue(
  span: TokenSpan,
  cues: readonly TokenSpan[],
  sentences: Int32Array,
): TokenSpan | undefined {
  const before = cues.findLast((cue) => cue.to <= span.from);
  const after = cues.find((cue) => cue.from >= span.to);
  const first = span.leads ? after : before;
  const near = (cue: TokenSpan | undefined): boolean =>
    cue !== undefined && sentencesApart(span, cue, sentences) <= (span.role === "source" ? 0 : farthest);
  if (near(first)) return first;
  const second = span.leads ? before : after;
  return second !== undefined && sentencesApart(span, second, sentences) === 0 ? second : undefined;
}

function sentencesApart(one: TokenSpan, other: TokenSpan, sentences: Int32Array): number {
  const [left, right] = one.from < other.from ? [one, other] : [other, one];
  return Math.max(0, (sentences[right.from] ?? 0) - (sentences[left.to - 1] ?? 0));
}

function closest(sources: readonly TokenSpan[], cue: TokenSpan): TokenSpan | undefined {
  const distance = (span: TokenSpan): number =>
    span.from >= cue.to ? span.from - cue.to : cue.from - span.to;
  return sources.toSorted((one, other) => distance(one) - distance(other))[0];
}

/** "Osei said the line would close and promised a refund": both are hers. */
function sharedSource(
  cue: TokenSpan,
  cues: readonly TokenSpan[],
  ownSource: readonly (readonly TokenSpan[])[],
  sentences: Int32Array,
): TokenSpan | undefined {
  for (let index = cues.indexOf(cue) - 1; index >= 0; index--) {
    const other = cues[index];
    if (other === undefined || sentencesApart(other, cue, sentences) > 0) return undefined;
    const source = closest(ownSource[index] ?? [], other);
    if (source !== undefined) return source;
  }
  return undefined;
}

/** A content whose cue was not seen: a source in its sentence that belongs to no cue is still its own. */
function orphan(
  content: TokenSpan,
  sources: readonly TokenSpan[],
  cueOfSource: readonly (TokenSpan | undefined)[],
  sentences: Int32Array,
): Linked {
  const free = sources.filter(
    (source, index) => cueOfSource[index] === undefined && sentencesApart(source, content, sentences) === 0,
  );
  const source = closest(free, content);
  return { content: [content], ...(source === undefined ? {} : { source }) };
}
