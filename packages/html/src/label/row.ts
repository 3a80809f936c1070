/** Lays numbers into a table one after the other. A rest list would be made anew for every line. */
export class Row {
  private readonly values: Float32Array;
  private at: number;

  constructor(values: Float32Array, from = 0) {
    this.values = values;
    this.at = from;
  }

  push(one: number): void {
    this.values[this.at++] = one;
  }

  push3(one: number, two: number, three: number): void {
    this.values[this.at] = one;
    this.values[this.at + 1] = two;
    this.values[this.at + 2] = three;
    this.at += 3;
  }

  /** Columns that are 0 but for the one at `marked`; -1 marks none. */
  pushOneOf(count: number, marked: number): void {
    if (marked >= 0) this.values[this.at + marked] = 1;
    this.at += count;
  }
}
