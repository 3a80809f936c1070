import type { Weights } from "../../2-text/weights.js";
import type { Attributes } from "./attributes.js";
import { labelCount } from "./labels.js";
import { outputRows, type Kernel, type KernelWeights, type Layer } from "./recurrent-kernel.js";
import { rowsPerToken, tableRows } from "./recurrent-rows.js";

/** A bidirectional GRU over sums of table rows, as it ships: whole numbers and what they are worth. */
export interface RecurrentModel {
  readonly width: number;
  readonly hidden: number;
  /** How many rows each table has. */
  readonly tables: readonly number[];
  /** Rows of every table, then the four matrices (input and state, forward and backward), then the outputs. */
  readonly weights: Weights;
  /** What a level is worth: one number a table, one a row of each matrix, one a row of the outputs. */
  readonly units: readonly number[];
  /** Added to the gates: input and state, forward and backward; then to the outputs. */
  readonly biases: readonly number[];
}

/** The model laid out for a kernel. */
export interface Recurrent {
  readonly sizes: readonly number[];
  readonly kernelWeights: KernelWeights;
}

/** Table rows are counted in 1024ths, what the gates sum in 4096ths, states in 16384ths. */
const tableUnit = 1024;
const gateUnit = 4096;
const stateUnit = 16384;

export function layOut(model: RecurrentModel): Recurrent {
  const { width, hidden, units, biases } = model;
  const levels = model.weights.levels();
  const tables = readTables(levels, model);
  let at = tables.length;
  let unit = model.tables.length;
  let bias = 0;
  const readLayer = (rows: number, columns: number, inputUnit: number, padded = rows): Layer => {
    const weights = new Int16Array(padded * columns);
    weights.set(levels.subarray(at, at + rows * columns));
    const scale = new Float32Array(padded);
    const added = new Int32Array(padded);
    for (let row = 0; row < rows; row++) {
      scale[row] = ((units[unit + row] ?? 0) * gateUnit) / inputUnit;
      added[row] = Math.round((biases[bias + row] ?? 0) * gateUnit);
    }
    at += rows * columns;
    unit += rows;
    bias += rows;
    return { weights, scale, bias: added };
  };
  const gates = 3 * hidden;
  const kernelWeights = {
    width,
    hidden,
    tables,
    input: [readLayer(gates, width, tableUnit), readLayer(gates, width, tableUnit)],
    state: [readLayer(gates, hidden, stateUnit), readLayer(gates, hidden, stateUnit)],
    output: readLayer(labelCount, 2 * hidden, stateUnit, outputRows),
  } as const;
  return { sizes: model.tables, kernelWeights };
}

function readTables(levels: Int8Array, { tables: sizes, units, width }: RecurrentModel): Int16Array {
  const tables = new Int16Array(sizes.reduce((sum, size) => sum + size, 0) * width);
  let at = 0;
  sizes.forEach((size, number) => {
    const unit = (units[number] ?? 0) * tableUnit;
    const worth = Int16Array.from({ length: 256 }, (_, level) => Math.round((level - 128) * unit));
    for (const end = at + size * width; at < end; at++) tables[at] = worth[(levels[at] ?? 0) + 128] ?? 0;
  });
  return tables;
}

/** Longer blocks are read in pieces of so many tokens. */
const longest = 512;

/** Scores of every label at every token. */
export function scoreRecurrent(attributes: Attributes, model: Recurrent, kernel: Kernel): Float64Array {
  const count = attributes.tokens.length;
  const rows = tableRows(attributes, model.sizes);
  const scores = new Float64Array(count * labelCount);
  for (let from = 0; from < count; from += longest) {
    const to = Math.min(count, from + longest);
    const sums = kernel.run(rows.subarray(from * rowsPerToken, to * rowsPerToken));
    for (let index = from; index < to; index++)
      for (let label = 0; label < labelCount; label++)
        scores[index * labelCount + label] = (sums[(index - from) * outputRows + label] ?? 0) / gateUnit;
  }
  return scores;
}
