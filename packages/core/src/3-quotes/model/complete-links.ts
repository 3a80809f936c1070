import type { Attributes } from "./attributes.js";
import { labelCount } from "./labels.js";
import type { Linked } from "./link.js";
import type { TokenSpan } from "./spans.js";

/** Fills in a missing cue or source with the likeliest words near the content, where they are likely enough. */
export function completeLinks(
  linked: readonly Linked[],
  chances: Float64Array,
  attributes: Attributes,
): readonly Linked[] {
  const taken = new Uint8Array(attributes.tokens.length);
  for (const { cue, source, content } of linked)
    for (const span of [
      ...content,
      ...(cue === undefined ? [] : [cue]),
      ...(source === undefined ? [] : [source]),
    ])
      taken.fill(1, span.from, span.to);
  return linked.map((link) => {
    const near = sentencesOf(link, attributes);
    const cue = link.cue ?? likeliest("cue", near, chances, taken);
    const source = link.source ?? likeliest("source", near, chances, taken);
    return {
      content: link.content,
      ...(cue === undefined ? {} : { cue }),
      ...(source === undefined ? {} : { source }),
    };
  });
}

interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** How far a cue or source is looked for: one sentence of a thousand quotes is not walked through for each of them. */
const farthest = 200;

/** The sentences that the attribution touches. */
function sentencesOf({ cue, content }: Linked, { sentences }: Attributes): TokenRange {
  const spans = cue === undefined ? content : [cue];
  const first = sentences[Math.min(...spans.map(({ from }) => from))];
  const last = sentences[Math.max(...spans.map(({ to }) => to - 1))];
  let from = Math.min(...spans.map((span) => span.from));
  let to = Math.max(...spans.map((span) => span.to));
  const [earliest, latest] = [Math.max(0, from - farthest), Math.min(sentences.length, to + farthest)];
  while (from > earliest && sentences[from - 1] === first) from--;
  while (to < latest && sentences[to] === last) to++;
  return { from, to };
}

/** Less likely words are not taken in. */
const leastChance = 0.1;
const roleLabels = { cue: [1, 2], source: [3, 4, 5, 6] } as const;

function sumAt(chances: Float64Array, token: number, labels: readonly number[]): number {
  let sum = 0;
  for (const label of labels) sum += chances[token * labelCount + label] ?? 0;
  return sum;
}

function likeliest(
  role: "cue" | "source",
  { from, to }: TokenRange,
  chances: Float64Array,
  taken: Uint8Array,
): TokenSpan | undefined {
  const chanceAt = (token: number): number =>
    taken[token] === 1 ? 0 : sumAt(chances, token, roleLabels[role]);
  let best = from;
  for (let token = from; token < to; token++) if (chanceAt(token) > chanceAt(best)) best = token;
  const top = chanceAt(best);
  if (top < leastChance) return undefined;
  let first = best;
  let last = best;
  while (first > from && chanceAt(first - 1) > top / 2) first--;
  while (last + 1 < to && chanceAt(last + 1) > top / 2) last++;
  return { from: first, to: last + 1, role, leads: false };
}
