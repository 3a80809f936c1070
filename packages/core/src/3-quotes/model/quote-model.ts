import { decodeWeights, highestLevel, type Weights } from "../../2-text/weights.js";
import type { TextBlock } from "../../2-text/document.js";
import { readAttributes, type Attributes, type AttributeSources } from "./attributes.js";
import { labelChances, withoutImpossible, type LabelSteps } from "./crf.js";
import { scoreHashed, squareLevels } from "./hashed-scores.js";
import { labelCount } from "./labels.js";
import { readPatterns } from "./patterns.js";
import { layOut, scoreRecurrent } from "./recurrent.js";
import type { Kernel } from "./recurrent-kernel.js";
import { plainKernel } from "./recurrent-plain.js";
import { simdKernel } from "./recurrent-simd.js";

/** Numbers of a trained attribution model, as a language ships them. */
export interface QuoteModelData {
  readonly tags: readonly string[];
  /** Reporting words by strength, weakest first, blanks between them. */
  readonly cues: readonly string[];
  readonly linear: { readonly levels: string; readonly unit: number; readonly between: readonly number[] };
  readonly recurrent: {
    readonly levels: string;
    readonly width: number;
    readonly hidden: number;
    readonly units: readonly number[];
    readonly biases: readonly number[];
    readonly between: readonly number[];
    readonly first: readonly number[];
    readonly last: readonly number[];
  };
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

function recurrentScorer({ recurrent }: QuoteModelData, options: QuoteModelOptions): Scorer {
  const weights: Weights = decodeWeights(recurrent.levels);
  const model = layOut({ ...recurrent, weights });
  const fastest: Kernel | undefined = options.plain === true ? undefined : simdKernel(model.kernelWeights);
  const kernel = fastest ?? plainKernel(model.kernelWeights);
  const steps: LabelSteps = withoutImpossible({
    between: Float64Array.from(recurrent.between),
    first: Float64Array.from(recurrent.first),
    last: Float64Array.from(recurrent.last),
  });
  return (attributes) => labelChances(scoreRecurrent(attributes, model, kernel), steps);
}

function bothScorer(data: QuoteModelData, options: QuoteModelOptions): Scorer {
  const recurrent = recurrentScorer(data, options);
  if (data.linearShare === 0) return recurrent;
  const linear = linearScorer(data);
  return (attributes) => {
    const chances = recurrent(attributes);
    const others = linear(attributes);
    return chances.map((chance, index) => chance + data.linearShare * ((others[index] ?? chance) - chance));
  };
}
