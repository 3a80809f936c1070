import type { Attributes } from "./attributes.js";
import { withoutImpossible, type LabelSteps } from "./crf.js";
import type { KernelStarter } from "./kernel-starter.js";
import { plainLabeller, simdLabeller, type Labeller } from "./labeller.js";
import { labelCount } from "./labels.js";

/** A model's scores of every label at every token, what goes between labels, and how much it counts. */
export interface Opinion {
  readonly score: (attributes: Attributes) => Float64Array;
  readonly steps: LabelSteps;
  readonly share: number;
}

interface Labelling {
  readonly labels: Uint8Array;
  chances(): Float64Array;
}

/** What the first so many opinions say together. */
interface Round {
  readonly shares: readonly number[];
  readonly labeller: Labeller;
}

/**
 * Asks one model after the other, the cheapest first, and labels by the weighted mean of what they score; the next one is
 * only asked where those before expect to have more labels wrong than is `enough`.
 */
export function askInTurn(
  opinions: readonly Opinion[],
  enough: readonly number[],
  start: KernelStarter,
): (attributes: Attributes) => Labelling {
  const rounds = opinions.map((_, index) => roundOf(opinions.slice(0, index + 1), start));
  return (attributes) => {
    const heard: Float64Array[] = [];
    let labelling = nothing;
    for (const [index, { score }] of opinions.entries()) {
      const round = rounds[index];
      if (round === undefined) break;
      heard.push(score(attributes));
      labelling = labelBy(mean(heard, round.shares), round.labeller);
      if (index + 1 < opinions.length && expectedWrong(labelling.chances()) <= (enough[index] ?? 0)) break;
    }
    return labelling;
  };
}

const nothing: Labelling = { labels: new Uint8Array(0), chances: () => new Float64Array(0) };

function roundOf(opinions: readonly Opinion[], start: KernelStarter): Round {
  const total = opinions.reduce((sum, { share }) => sum + share, 0);
  const shares = opinions.map(({ share }) => share / total);
  const meanOf = (of: (steps: LabelSteps) => Float64Array): Float64Array =>
    mean(
      opinions.map(({ steps }) => of(steps)),
      shares,
    );
  const steps = withoutImpossible({
    between: meanOf(({ between }) => between),
    first: meanOf(({ first }) => first),
    last: meanOf(({ last }) => last),
  });
  return { shares, labeller: simdLabeller(steps, start) ?? plainLabeller(steps) };
}

function mean(all: readonly Float64Array[], shares: readonly number[]): Float64Array {
  const [only] = all;
  if (only !== undefined && all.length === 1) return only;
  const sum = new Float64Array(all[0]?.length ?? 0);
  all.forEach((values, number) => {
    const share = shares[number] ?? 0;
    for (let index = 0; index < sum.length; index++)
      sum[index] = (sum[index] ?? 0) + share * (values[index] ?? 0);
  });
  return sum;
}

function labelBy(scores: Float64Array, labeller: Labeller): Labelling {
  let labels: Uint8Array | undefined;
  let chances: Float64Array | undefined;
  return {
    get labels() {
      return (labels ??= labeller.best(scores));
    },
    chances: () => (chances ??= labeller.chances(scores)),
  };
}

/** How many tokens the likeliest labels have wrong if the chances are right. */
function expectedWrong(chances: Float64Array): number {
  let wrong = 0;
  for (let at = 0; at < chances.length; at += labelCount) {
    let most = 0;
    for (let label = at; label < at + labelCount; label++) most = Math.max(most, chances[label] ?? 0);
    wrong += 1 - most;
  }
  return wrong;
}
