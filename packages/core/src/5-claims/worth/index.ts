import { requireText } from "../../check-input.js";
import { worthBias, worthLevels, worthPercentiles, worthStep } from "../../language/en/worth.generated.js";
import { worthWords } from "../../language/en/worth.js";
import { decodeWeights } from "../../2-text/weights.js";
import { scoreWorth as scoreWorthWith, type Worth } from "./score-worth.js";
import type { WorthModel } from "./words.js";

export type { Worth } from "./score-worth.js";

const model: WorthModel = {
  weights: decodeWeights(worthLevels),
  step: worthStep,
  bias: worthBias,
  percentiles: worthPercentiles,
};

/**
 * How much an English sentence is worth checking, as a rank among sentences of news, with reasons in plain words.
 *
 * `scoreWorth("Unemployment rose to 5.2 percent, up from 4.1 last year.")` gives a high rank,
 * for "states a figure" among others. It ranks; it never says what is true.
 */
export function scoreWorth(sentence: string): Worth {
  requireText(sentence, "scoreWorth");
  return scoreWorthWith(sentence, worthWords, model);
}
