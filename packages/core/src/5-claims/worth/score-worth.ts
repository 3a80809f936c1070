import { worthFeatures } from "./features.js";
import type { WorthModel, WorthWords } from "./words.js";

export interface Worth {
  /** Where the sentence ranks among sentences of news, 0 to 1: 0.9 ranks above nine in ten. Never a truth value. */
  readonly score: number;
  /** What speaks for or against checking, in plain words. */
  readonly reasons: readonly string[];
}

/** How much a sentence is worth checking. It ranks; it never decides. */
export function scoreWorth(sentence: string, words: WorthWords, model: WorthModel): Worth {
  if (!/\p{L}/u.test(sentence)) return { score: 0, reasons: [] };
  const margin = worthMargin(sentence, words, model);
  const start = sentence.slice(0, 2000);
  const reasons = words.reasons.filter(({ when }) => when.test(start)).map(({ reason }) => reason);
  return { score: rankOf(margin, model.percentiles), reasons };
}

/** The model's raw margin: above 0 where annotators of political debates would call the sentence worth checking. */
export function worthMargin(sentence: string, words: WorthWords, model: WorthModel): number {
  const levels = model.weights.levels();
  const places = worthFeatures(sentence, words, levels.length);
  let sum = 0;
  for (const place of places) sum += levels[place] as number;
  return model.bias + (sum * model.step) / Math.sqrt(places.length || 1);
}

const edge = 0.005;

/** The rank of a margin among the percentiles; beyond both ends it still rises, so that ranking never ties. */
export function rankOf(margin: number, percentiles: readonly number[]): number {
  const lowest = percentiles[0] ?? 0;
  const highest = percentiles.at(-1) ?? 0;
  if (margin <= lowest) return edge * Math.exp(margin - lowest);
  if (margin >= highest) return 1 - edge * Math.exp(highest - margin);
  const above = percentiles.findIndex((percentile) => percentile > margin);
  const low = percentiles[above - 1] as number;
  const high = percentiles[above] as number;
  const share = (above - 1 + (margin - low) / (high - low)) / (percentiles.length - 1);
  return edge + share * (1 - 2 * edge);
}
