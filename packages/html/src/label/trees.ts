/** Boosted trees as they are packed in the weights: nodes in one list, each tree's left branch right behind its node. */
export interface Trees {
  readonly base: number;
  readonly roots: Int32Array;
  /** Column of a node, or -1 for a leaf. */
  readonly column: Int16Array;
  /** The cut of a node, or the value of a leaf. */
  readonly value: Float32Array;
  readonly right: Int32Array;
}

/** Reads what `pack` of the training script wrote. */
export function unpackTrees(bytes: Uint8Array): Trees {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const byte = (): number => view.getUint8(at++);
  const short = (): number => view.getInt16((at += 2) - 2, true);
  const float = (): number => view.getFloat32((at += 4) - 4, true);
  const base = float();
  const cuts = new Map<number, readonly number[]>();
  const used = short();
  for (let feature = 0; feature < used; feature++) {
    const column = byte();
    cuts.set(column, Array.from({ length: byte() }, float));
  }
  const count = short();
  const roots: number[] = [];
  const [columns, values, rights]: [number[], number[], number[]] = [[], [], []];
  for (let tree = 0; tree < count; tree++) {
    const root = columns.length;
    roots.push(root);
    const size = byte();
    for (let node = 0; node < size; node++) {
      const column = byte();
      columns.push(column === 255 ? -1 : column);
      values.push(column === 255 ? short() / 4096 : (cuts.get(column)?.[byte()] ?? 0));
      rights.push(column === 255 ? 0 : root + byte());
    }
  }
  return {
    base,
    roots: Int32Array.from(roots),
    column: Int16Array.from(columns),
    value: Float32Array.from(values),
    right: Int32Array.from(rights),
  };
}

/** The chance of a yes for every row. */
export function scoreRows(trees: Trees, rows: Float32Array, width: number): Float64Array {
  const scores = new Float64Array(rows.length / width);
  for (let row = 0; row < scores.length; row++) scores[row] = scoreRow(trees, rows, row * width);
  return scores;
}

export function scoreRow(
  { base, roots, column, value, right }: Trees,
  rows: Float32Array,
  from: number,
): number {
  let score = base;
  for (let tree = 0; tree < roots.length; tree++) {
    let at = roots[tree] ?? 0;
    for (let feature = column[at] ?? -1; feature >= 0; feature = column[at] ?? -1)
      at = (rows[from + feature] ?? 0) <= (value[at] ?? 0) ? at + 1 : (right[at] ?? 0);
    score += value[at] ?? 0;
  }
  return 1 / (1 + Math.exp(-score));
}
