import type { Attributes } from "./attributes.js";
import { bestSpans } from "./crf.js";
import { labelCount } from "./labels.js";
import { completeLinks } from "./complete-links.js";
import { linkSpans, type Linked } from "./link.js";
import { spansOfLabels, type TokenSpan } from "./spans.js";

/** Chosen on articles that were not taught: finds a little more than the likeliest labels would. */
const outsideBias = -0.25;

/** How eagerly labels are read. */
export interface ReadingOptions {
  /** Added to the log chance of being outside: below 0 more is found, above 0 less. */
  readonly outside?: number;
  /** The least chance of a source or cue that is taken in where an attribution lacks one. */
  readonly leastSource?: number;
  readonly leastCue?: number;
}

/** The likeliest labels that make whole spans, and the spans tied to attributions. */
export function readAttributions(
  chances: Float64Array,
  attributes: Attributes,
  options: ReadingOptions = {},
): readonly Linked[] {
  if (chances.length === 0) return [];
  const gains = new Float64Array(chances.length);
  for (let index = 0; index < gains.length; index++) gains[index] = Math.log((chances[index] ?? 0) + 1e-6);
  const outside = options.outside ?? outsideBias;
  for (let index = 0; index < gains.length; index += labelCount) gains[index] = (gains[index] ?? 0) + outside;
  const linked = linkSpans(spansOfLabels(bestSpans(gains)), attributes);
  return completeLinks(linked, chances, attributes, options);
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
  return labels.reduce((sum, label) => sum + (chances[token * labelCount + label] ?? 0), 0);
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
