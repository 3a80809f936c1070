/** Lays numbers into a table one after the other. */
export class Row {
  private readonly values: Float32Array;
  private at: number;

  constructor(values: Float32Array, from = 0) {
    this.values = values;
    this.at = from;
  }

  push(...numbers: readonly number[]): void {
    for (const number of numbers) this.values[this.at++] = number;
  }
}
