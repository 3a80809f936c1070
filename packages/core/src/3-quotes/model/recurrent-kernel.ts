/** A matrix of whole numbers, row by row; what a sum of each row is worth; what is added. */
export interface Layer {
  readonly weights: Int16Array;
  readonly scale: Float32Array;
  readonly bias: Int32Array;
}

export interface KernelWeights {
  readonly width: number;
  readonly hidden: number;
  /** Rows of `width` numbers; the rows of a token are added up. */
  readonly tables: Int16Array;
  /** Forward and backward. */
  readonly input: readonly [Layer, Layer];
  readonly state: readonly [Layer, Layer];
  /** From both states to `outputRows` numbers a token. */
  readonly output: Layer;
}

/** The labels, and as many more as make a number that four divides. */
export const outputRows = 12;

/**
 * Runs both directions over one piece of text: numbers of table rows in, `outputRows` numbers a token out.
 * Whole numbers all the way, so that every kernel gives the same answer.
 */
export interface Kernel {
  run(rows: Int32Array): Int32Array;
}

/** Values of the squashing functions in 16384ths, for gate sums in 4096ths. */
export interface Squash {
  /** From -8 to 8 in 256ths. */
  readonly sigmoid: Int16Array;
  /** From -4 to 4 in 512ths. */
  readonly tanh: Int16Array;
}

export function squashTables(): Squash {
  return { sigmoid: tabulate((value) => 1 / (1 + Math.exp(-value)), 256), tanh: tabulate(Math.tanh, 512) };
}

function tabulate(of: (value: number) => number, step: number): Int16Array {
  return Int16Array.from({ length: 4096 }, (_, index) => Math.round(16384 * of((index - 2048 + 0.5) / step)));
}
