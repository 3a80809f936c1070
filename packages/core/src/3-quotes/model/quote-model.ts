import { decodeWeights, highestLevel } from "../../2-text/weights.js";
import type { TextBlock } from "../../2-text/document.js";
import { readAttributes, type Attributes, type AttributeSources } from "./attributes.js";
import { askInTurn, type Opinion } from "./opinions.js";
import { scoreHashed, squareLevels } from "./hashed-scores.js";
import { labelCount } from "./labels.js";
import { readPatterns } from "./patterns.js";
import { layOut, scoreRecurrent, type RecurrentModel } from "./recurrent.js";
import { plainKernel } from "./recurrent-plain.js";
import { simdKernel } from "./recurrent-simd.js";
import { createKernelStarter, type KernelStarter } from "./kernel-starter.js";
import { simdLinear } from "./linear-simd.js";

/** A recurrent model with what goes between its labels. */
export interface RecurrentData extends Omit<RecurrentModel, "weights"> {
  readonly levels: string;
  /** How much it counts beside the other models; all shares and that of the linear model make 1. */
  readonly share: number;
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
  /** One or more; their scores are averaged. */
  readonly recurrent: readonly RecurrentData[];
  /** How much the linear model counts beside the recurrent ones, 0 to 1. */
  readonly linearShare: number;
  /**
   * When the next model need not be asked: the most labels that those asked so far, the linear one first, may expect to
   * have wrong in a block.
   */
  readonly enough: readonly number[];
  /** Chance of a right quote: constant, then a factor each for content, its start, its end and the cue. */
  readonly confidence: readonly number[];
  readonly fastConfidence: readonly number[];
  /** The share of quotes outside marks that are right in news. */
  readonly usual: number;
  readonly fastUsual: number;
}

/** The chance of every label at every token of a block, and the labels that go together best. */
export interface ScoredBlock {
  readonly attributes: Attributes;
  readonly labels: Uint8Array;
  /** Worked out when first asked for: most blocks have no quote to be sure of. */
  chances(): Float64Array;
}

/** A trained attribution model, ready to ask. What it needs is laid out when it is first asked. */
export interface QuoteModel {
  score(block: TextBlock): ScoredBlock;
  readonly confidence: readonly number[];
  readonly usual: number;
}

export interface QuoteModelOptions {
  /** The linear model alone: several times as fast, less exact. */
  readonly fast?: boolean;
  /** Plain JavaScript even where WebAssembly is at hand; the answer is the same. */
  readonly plain?: boolean;
}

type Scorer = (attributes: Attributes) => Omit<ScoredBlock, "attributes">;

export function createQuoteModel(data: QuoteModelData, options: QuoteModelOptions = {}): QuoteModel {
  let sources: AttributeSources | undefined;
  let scorer: Scorer | undefined;
  const fast = options.fast === true;
  return {
    confidence: fast ? data.fastConfidence : data.confidence,
    usual: fast ? data.fastUsual : data.usual,
    score: (block) => {
      sources ??= readSources(data);
      scorer ??= startScorer(data, options);
      const attributes = readAttributes(block, sources);
      const labelling = scorer(attributes);
      return { attributes, labels: labelling.labels, chances: labelling.chances };
    },
  };
}

function readSources({ tags, cues }: QuoteModelData): AttributeSources {
  return {
    seen: new Map(),
    tags: new Map(tags.map((tag, index) => [tag, index + 1])),
    cues: new Map(cues.flatMap((words, index) => words.split(" ").map((word) => [word, index + 1] as const))),
  };
}

function startScorer(data: QuoteModelData, { fast, plain }: QuoteModelOptions): Scorer {
  const start: KernelStarter = plain === true ? () => undefined : createKernelStarter();
  if (fast === true) return askInTurn([linearOpinion(data, start)], [], start);
  const recurrent = data.recurrent.map((model) => recurrentOpinion(model, start));
  return askInTurn(
    data.linearShare > 0 ? [linearOpinion(data, start), ...recurrent] : recurrent,
    data.enough,
    start,
  );
}

function linearOpinion({ linear, linearShare }: QuoteModelData, start: KernelStarter): Opinion {
  const levels = decodeWeights(linear.levels).levels();
  const none = new Float64Array(labelCount);
  const unit = linear.unit / highestLevel ** 2;
  const score = simdLinear(levels, unit, start) ?? plainLinear(levels, unit);
  const steps = { between: Float64Array.from(linear.between), first: none, last: none };
  return { score, share: linearShare || 1, steps };
}

function plainLinear(levels: Int8Array, unit: number): Opinion["score"] {
  const weights = squareLevels(levels);
  return (attributes) => scoreHashed(readPatterns(attributes), weights, unit);
}

function recurrentOpinion(data: RecurrentData, start: KernelStarter): Opinion {
  const model = layOut({ ...data, weights: decodeWeights(data.levels) });
  const kernel = simdKernel(model.kernelWeights, start) ?? plainKernel(model.kernelWeights);
  return {
    score: (attributes) => scoreRecurrent(attributes, model, kernel),
    share: data.share,
    steps: {
      between: Float64Array.from(data.between),
      first: Float64Array.from(data.first),
      last: Float64Array.from(data.last),
    },
  };
}
