import { readFileSync } from "node:fs";
import { labelCount } from "../src/3-quotes/model/labels.js";
import type { Sequence } from "./sequences.js";

/** What a model of labels should say of a block: the chance of each label at each token, and the sum of each step. */
export interface Answers {
  readonly labels: Float32Array;
  readonly steps: Float32Array;
}

/** How much teachers count beside the annotators. */
const trust = 0.6;
/** Longer blocks were not read to the end by the teachers. */
const longest = 400;

/** Annotated blocks with the teachers' word blended in, and blocks that only teachers have read. */
export function blendAnswers(
  annotated: readonly Sequence[],
  readExtra: () => readonly Sequence[],
  folder: string | undefined,
): { readonly sequences: readonly Sequence[]; readonly answers: readonly Answers[] } {
  const gold = annotated.map(({ gold: labels }) => certain(labels));
  if (folder === undefined) return { sequences: annotated, answers: gold };
  const extra = readExtra();
  const blended = readAnswers(`${folder}/train`, annotated).map((taught, index) => {
    const own = gold[index] as Answers;
    if ((annotated[index]?.gold.length ?? 0) > longest) return own;
    const blend = (values: Float32Array, sure: Float32Array): Float32Array =>
      values.map((value, at) => trust * value + (1 - trust) * (sure[at] as number));
    return { labels: blend(taught.labels, own.labels), steps: blend(taught.steps, own.steps) };
  });
  const whole = readAnswers(`${folder}/extra`, extra).map((answers, index) => ({
    answers,
    sequence: extra[index] as Sequence,
  }));
  const read = whole.filter(({ sequence }) => sequence.gold.length <= longest);
  return {
    sequences: [...annotated, ...read.map(({ sequence }) => sequence)],
    answers: [...blended, ...read.map(({ answers }) => answers)],
  };
}

function certain(gold: Uint8Array): Answers {
  const labels = new Float32Array(gold.length * labelCount);
  const steps = new Float32Array(labelCount * labelCount);
  gold.forEach((label, index) => {
    labels[index * labelCount + label] = 1;
    if (index > 0) steps[(gold[index - 1] as number) * labelCount + label]! += 1;
  });
  return { labels, steps };
}

function readAnswers(path: string, sequences: readonly Sequence[]): Answers[] {
  const labels = readFloats(`${path}.answers`);
  const steps = readFloats(`${path}.steps`);
  let at = 0;
  return sequences.map(({ gold }, index) => {
    const from = at;
    at += gold.length * labelCount;
    const stepFrom = index * labelCount * labelCount;
    return { labels: labels.subarray(from, at), steps: steps.subarray(stepFrom, stepFrom + labelCount ** 2) };
  });
}

function readFloats(file: string): Float32Array {
  const bytes = readFileSync(file);
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
