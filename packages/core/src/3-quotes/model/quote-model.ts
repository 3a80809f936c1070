import { decodeWeights, highestLevel } from "../../2-text/weights.js";
import type { TextBlock } from "../../2-text/document.js";
import { readAttributes, type Attributes, type AttributeSources } from "./attributes.js";
import { labelChances, withoutImpossible, type LabelSteps } from "./crf.js";
import { scoreHashed, squareLevels } from "./hashed-scores.js";
import { labelCount } from "./labels.js";
import { readPatterns } from "./patterns.js";
import { layOut, scoreRecurrent, type RecurrentModel } from "./recurrent.js";
import type { Kernel } from "./recurrent-kernel.js";
import { plainKernel } from "./recurrent-plain.js";
import { simdKernel } from "./recurrent-simd.js";

/** A recurrent model with what goes between its labels. */
export interface RecurrentData extends Omit<RecurrentModel, "weights"> {
  readonly levels: string;
  readonly between: readonly number[];
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** Numbers of a trained attribution model, as a language ships them. */
export interface QuoteModelData {
  readonly tags: readonly string[];
  /** Reporting words by strength, weakest first, blanks between them. */
  readonly cues: readonly string[];
  readonly linear: { readonly levels: string; readonly unit: number; readonly between: readonly number[] };
  /** One or more; their chances are averaged. */
  readonly recurrent: readonly RecurrentData[];
  /** How much the linear model counts beside the recurrent one, 0 to 1. */
  readonly linearShare: number;
  /** Chance of a right quote: constant, then a factor each for content, its start, its end and the cue. */
  readonly confidence: readonly number[];
  readonly fastConfidence: readonly number[];
}

/** The chance of every label at every token of a block. */
export interface ScoredBlock {
  readonly attributes: Attributes;
  readonly chances: Float64Array;
}

/** A trained attribution model, ready to ask. What it needs is laid out when it is first asked. */
export interface QuoteModel {
  score(block: TextBlock): ScoredBlock;
  readonly confidence: readonly number[];
}

export interface QuoteModelOptions {
  /** The linear model alone: several times as fast, less exact. */
  readonly fast?: boolean;
  /** Plain JavaScript even where WebAssembly is at hand; the answer is the same. */
  readonly plain?: boolean;
}

type Scorer = (attributes: Attributes) => Float64Array;

export function createQuoteModel(data: QuoteModelData, options: QuoteModelOptions = {}): QuoteModel {
  let sources: AttributeSources | undefined;
  let scorer: Scorer | undefined;
  const fast = options.fast === true;
  return {
    confidence: fast ? data.fastConfidence : data.confidence,
    score: (block) => {
      sources ??= readSources(data);
      scorer ??= fast ? linearScorer(data) : bothScorer(data, options);
      const attributes = readAttributes(block, sources);
      return { attributes, chances: scorer(attributes) };
    },
  };
}

function readSources({ tags, cues }: QuoteModelData): AttributeSources {
  return {
    tags: new Map(tags.map((tag, index) => [tag, index + 1])),
    cues: new Map(cues.flatMap((words, index) => words.split(" ").map((word) => [word, index + 1] as const))),
  };
}

function linearScorer({ linear }: QuoteModelData): Scorer {
  const weights = squareLevels(decodeWeights(linear.levels).levels());
  const none = new Float64Array(labelCount);
  const steps = withoutImpossible({ between: Float64Array.from(linear.between), first: none, last: none });
  const unit = linear.unit / highestLevel ** 2;
  return (attributes) => labelChances(scoreHashed(readPatterns(attributes), weights, unit), steps);
}

function recurrentScorer(data: RecurrentData, options: QuoteModelOptions): Scorer {
  const model = layOut({ ...data, weights: decodeWeights(data.levels) });
  const fastest: Kernel | undefined = options.plain === true ? undefined : simdKernel(model.kernelWeights);
  const kernel = fastest ?? plainKernel(model.kernelWeights);
  const steps: LabelSteps = withoutImpossible({
    between: Float64Array.from(data.between),
    first: Float64Array.from(data.first),
    last: Float64Array.from(data.last),
  });
  return (attributes) => labelChances(scoreRecurrent(attributes, model, kernel), steps);
}

/** The weighted mean of what the linear and the recurrent models say. */
function bothScorer(data: QuoteModelData, options: QuoteModelOptions): Scorer {
  const share = (1 - data.linearShare) / data.recurrent.length;
  const scorers = data.recurrent.map((each) => ({ score: recurrentScorer(each, options), share }));
  if (data.linearShare > 0) scorers.push({ score: linearScorer(data), share: data.linearShare });
  return (attributes) => {
    const mean = new Float64Array(attributes.tokens.length * labelCount);
    for (const scorer of scorers)
      scorer
        .score(attributes)
        .forEach((chance, index) => (mean[index] = (mean[index] ?? 0) + scorer.share * chance));
    return mean;
  };
}
