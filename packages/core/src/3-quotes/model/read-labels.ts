import { labelCount } from "./labels.js";
import { completeLinks } from "./complete-links.js";
import { linkSpans, type Linked } from "./link.js";
import type { ScoredBlock } from "./quote-model.js";
import { spansOfLabels, type TokenSpan } from "./spans.js";

/** The spans that the labels of a block make, tied to attributions. */
export function readAttributions({ attributes, chances, labels }: ScoredBlock): readonly Linked[] {
  const linked = linkSpans(spansOfLabels(labels), attributes);
  return linked.length === 0 ? [] : completeLinks(linked, chances(), attributes);
}

/** What tells a sure attribution from an unsure one: of the content, its start, its end and the cue, how sure each is. */
export function measureSureness(chances: Float64Array, { content, cue }: Linked): readonly number[] {
  return [
    average(content.map((span) => meanChance(chances, span))),
    average(content.map((span) => chanceOf(chances, span.from, firstLabels))),
    average(content.map((span) => 1 - chanceOf(chances, span.to, furtherLabels))),
    cue === undefined ? 0 : meanChance(chances, cue),
  ].map((chance) => Math.round(-1e4 * Math.log(1.02 - chance)) / 1e4);
}

const firstLabels = [7, 9];
const furtherLabels = [8, 10];
const contentLabels = [7, 8, 9, 10];
const cueLabels = [1, 2];

function meanChance(chances: Float64Array, { from, to, role }: TokenSpan): number {
  const labels = role === "cue" ? cueLabels : contentLabels;
  let sum = 0;
  for (let index = from; index < to; index++) sum += chanceOf(chances, index, labels);
  return sum / (to - from);
}

function chanceOf(chances: Float64Array, token: number, labels: readonly number[]): number {
  let sum = 0;
  for (const label of labels) sum += chances[token * labelCount + label] ?? 0;
  return sum;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** A number from 0 to 1 for what was measured. */
export function confidenceOf(
  measured: readonly number[],
  [constant = 0, ...factors]: readonly number[],
): number {
  const sum = measured.reduce((total, value, index) => total + value * (factors[index] ?? 0), constant);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
