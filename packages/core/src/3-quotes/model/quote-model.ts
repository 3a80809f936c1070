import { decodeWeights, highestLevel } from "../../2-text/weights.js";
import type { TextBlock } from "../../2-text/document.js";
import { readAttributes, type Attributes, type AttributeSources } from "./attributes.js";
import { bestLabels } from "./best-labels.js";
import { labelChances, listSteps, withoutImpossible, type LabelSteps } from "./crf.js";
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

/** Added to the labels that begin a span: chosen on articles that were not taught, to find a little more. */
const eagerness = 0.3;

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
      return { attributes, ...scorer(attributes) };
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

/** A model's scores of every label at every token, what goes between labels, and how much it counts. */
interface Opinion {
  readonly score: (attributes: Attributes) => Float64Array;
  readonly steps: LabelSteps;
  readonly share: number;
}

function startScorer(data: QuoteModelData, { fast, plain }: QuoteModelOptions): Scorer {
  const start: KernelStarter = plain === true ? () => undefined : createKernelStarter();
  if (fast === true) return pool([linearOpinion(data, start, 1)]);
  const { linearShare } = data;
  const each = (1 - linearShare) / data.recurrent.length;
  const recurrent = data.recurrent.map((model) => recurrentOpinion(model, start, each));
  return pool(linearShare > 0 ? [...recurrent, linearOpinion(data, start, linearShare)] : recurrent);
}

function linearOpinion({ linear }: QuoteModelData, start: KernelStarter, share: number): Opinion {
  const levels = decodeWeights(linear.levels).levels();
  const none = new Float64Array(labelCount);
  const unit = linear.unit / highestLevel ** 2;
  const score = simdLinear(levels, unit, start) ?? plainLinear(levels, unit);
  return { score, share, steps: { between: Float64Array.from(linear.between), first: none, last: none } };
}

function plainLinear(levels: Int8Array, unit: number): Opinion["score"] {
  const weights = squareLevels(levels);
  return (attributes) => scoreHashed(readPatterns(attributes), weights, unit);
}

function recurrentOpinion(data: RecurrentData, start: KernelStarter, share: number): Opinion {
  const model = layOut({ ...data, weights: decodeWeights(data.levels) });
  const kernel = simdKernel(model.kernelWeights, start) ?? plainKernel(model.kernelWeights);
  return {
    score: (attributes) => scoreRecurrent(attributes, model, kernel),
    share,
    steps: {
      between: Float64Array.from(data.between),
      first: Float64Array.from(data.first),
      last: Float64Array.from(data.last),
    },
  };
}

/** Labels by the weighted mean of what all models score. */
function pool(opinions: readonly Opinion[]): Scorer {
  const mean = (of: (opinion: Opinion) => Float64Array): Float64Array => weightedMean(opinions, of);
  const steps = withoutImpossible({
    between: mean((opinion) => opinion.steps.between),
    first: mean((opinion) => opinion.steps.first),
    last: mean((opinion) => opinion.steps.last),
  });
  const allowed = listSteps(steps.between);
  return (attributes) => {
    const scores = mean(({ score }) => score(attributes));
    let chances: Float64Array | undefined;
    return {
      labels: bestLabels(eager(scores), steps, allowed),
      chances: () => (chances ??= labelChances(scores, steps, allowed)),
    };
  };
}

function eager(scores: Float64Array): Float64Array {
  const more = scores.slice();
  for (let begin = 1; begin < more.length; begin += begin % labelCount === labelCount - 2 ? 3 : 2)
    more[begin] = (more[begin] ?? 0) + eagerness;
  return more;
}

function weightedMean(opinions: readonly Opinion[], of: (opinion: Opinion) => Float64Array): Float64Array {
  let sum: Float64Array | undefined;
  for (const opinion of opinions) {
    const values = of(opinion);
    sum ??= new Float64Array(values.length);
    for (let index = 0; index < values.length; index++)
      sum[index] = (sum[index] ?? 0) + opinion.share * (values[index] ?? 0);
  }
  return sum ?? new Float64Array(0);
}
