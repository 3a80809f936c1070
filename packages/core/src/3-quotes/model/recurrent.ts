import type { Weights } from "../../2-text/weights.js";
import type { Attributes } from "./attributes.js";
import { labelCount } from "./labels.js";
import type { Kernel, KernelWeights, Layer } from "./recurrent-kernel.js";
import { rowsPerToken, tableRows, tableSizes } from "./recurrent-rows.js";

/** A bidirectional GRU over sums of table rows, as it ships: whole numbers and what they are worth. */
export interface RecurrentModel {
  readonly width: number;
  readonly hidden: number;
  /** Rows of every table, then the four matrices (input and state, forward and backward), then the outputs. */
  readonly weights: Weights;
  /** What a level is worth: one number a table, one a row of each matrix, one a row of the outputs. */
  readonly units: readonly number[];
  /** Added to the gates: input and state, forward and backward; then to the outputs. */
  readonly biases: readonly number[];
}

/** The model laid out for a kernel. */
export interface Recurrent {
  readonly width: number;
  readonly hidden: number;
  readonly tables: Int16Array;
  readonly kernelWeights: KernelWeights;
  readonly outputs: Float64Array;
  readonly outputBias: readonly number[];
}

/** Table rows are counted in 1024ths, what the gates sum in 4096ths, states in 16384ths. */
const tableUnit = 1024;
const gateUnit = 4096;
const stateUnit = 16384;

export function layOut(model: RecurrentModel): Recurrent {
  const { width, hidden, units, biases } = model;
  const levels = model.weights.levels();
  const tables = readTables(levels, units, width);
  const gates = 3 * hidden;
  let at = tables.length;
  let unit = tableSizes.length;
  let bias = 0;
  const readLayer = (columns: number, inputUnit: number): Layer => {
    const weights = Int16Array.from(levels.subarray(at, at + gates * columns));
    const scale = Float32Array.from(
      units.slice(unit, unit + gates),
      (value) => (value * gateUnit) / inputUnit,
    );
    const added = Int32Array.from(biases.slice(bias, bias + gates), (value) => Math.round(value * gateUnit));
    at += gates * columns;
    unit += gates;
    bias += gates;
    return { weights, scale, bias: added };
  };
  const kernelWeights = {
    width,
    hidden,
    input: [readLayer(width, tableUnit), readLayer(width, tableUnit)],
    state: [readLayer(hidden, stateUnit), readLayer(hidden, stateUnit)],
  } as const;
  const outputs = Float64Array.from(
    levels.subarray(at),
    (level, index) => (level * (units[unit + Math.floor(index / (2 * hidden))] ?? 0)) / stateUnit,
  );
  return { width, hidden, tables, kernelWeights, outputs, outputBias: biases.slice(bias) };
}

function readTables(levels: Int8Array, units: readonly number[], width: number): Int16Array {
  const tables = new Int16Array(tableSizes.reduce((sum, size) => sum + size, 0) * width);
  let at = 0;
  tableSizes.forEach((size, number) => {
    const unit = (units[number] ?? 0) * tableUnit;
    for (const end = at + size * width; at < end; at++) tables[at] = Math.round((levels[at] ?? 0) * unit);
  });
  return tables;
}

/** Longer blocks are read in pieces of so many tokens. */
const longest = 512;

/** Scores of every label at every token. */
export function scoreRecurrent(attributes: Attributes, model: Recurrent, kernel: Kernel): Float64Array {
  const count = attributes.tokens.length;
  const rows = tableRows(attributes);
  const scores = new Float64Array(count * labelCount);
  for (let from = 0; from < count; from += longest) {
    const to = Math.min(count, from + longest);
    const states = kernel.run(sumRows(rows, model, from, to));
    writeScores(scores, states, model, from, to);
  }
  return scores;
}

function sumRows(rows: Int32Array, { tables, width }: Recurrent, from: number, to: number): Int16Array {
  const inputs = new Int16Array((to - from) * width);
  const sums = new Int32Array(width);
  for (let index = from; index < to; index++) {
    sums.fill(0);
    for (let slot = index * rowsPerToken; slot < (index + 1) * rowsPerToken; slot++) {
      const row = (rows[slot] ?? 0) * width;
      for (let column = 0; column < width; column++)
        sums[column] = (sums[column] ?? 0) + (tables[row + column] ?? 0);
    }
    for (let column = 0; column < width; column++)
      inputs[(index - from) * width + column] = Math.max(-32767, Math.min(32767, sums[column] ?? 0));
  }
  return inputs;
}

function writeScores(
  scores: Float64Array,
  states: Int16Array,
  model: Recurrent,
  from: number,
  to: number,
): void {
  const columns = 2 * model.hidden;
  for (let index = from; index < to; index++) {
    const state = (index - from) * columns;
    for (let label = 0; label < labelCount; label++) {
      let sum = model.outputBias[label] ?? 0;
      for (let column = 0; column < columns; column++)
        sum += (model.outputs[label * columns + column] ?? 0) * (states[state + column] ?? 0);
      scores[index * labelCount + label] = sum;
    }
  }
}
