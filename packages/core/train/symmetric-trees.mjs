/** Gradient boosting of symmetric trees on a logistic loss, with histograms. Plain JavaScript, no dependencies. */

const defaults = {
  trees: 120,
  depth: 6,
  rate: 0.12,
  bins: 48,
  rowShare: 0.5,
  columnShare: 0.4,
  lambda: 3,
  seed: 7,
};

/** rows: {values: Float64Array, width}, labels 0/1, weights. Returns {bias, depth, scale, features, thresholds, leaves}. */
export function trainTrees(rows, labels, weights, options = {}) {
  const settings = { ...defaults, ...options };
  const random = mulberry32(settings.seed);
  const count = labels.length;
  const { edges, binned } = binRows(rows, count, settings.bins);
  const positive = sum(labels, weights) / sum(weights);
  const model = {
    bias: Math.log(positive / (1 - positive)),
    depth: settings.depth,
    scale: 0.001,
    features: [],
    thresholds: [],
    leaves: [],
  };
  const margin = new Float64Array(count).fill(model.bias);
  const gradient = new Float64Array(count);
  const hessian = new Float64Array(count);
  for (let tree = 0; tree < settings.trees; tree++) {
    for (let row = 0; row < count; row++) {
      const chance = 1 / (1 + Math.exp(-margin[row]));
      gradient[row] = (chance - labels[row]) * weights[row];
      hessian[row] = Math.max(chance * (1 - chance), 1e-6) * weights[row];
    }
    growTree({ binned, edges, count, gradient, hessian, margin, random, settings, model, width: rows.width });
  }
  return model;
}

function growTree({ binned, edges, count, gradient, hessian, margin, random, settings, model, width }) {
  const sample = [];
  for (let row = 0; row < count; row++) if (random() < settings.rowShare) sample.push(row);
  const rows = Int32Array.from(sample);
  const node = new Uint8Array(count);
  for (let level = 0; level < settings.depth; level++) {
    const split = bestSplit(
      binned,
      edges,
      rows,
      node,
      1 << level,
      gradient,
      hessian,
      random,
      settings,
      width,
    );
    model.features.push(split.feature);
    model.thresholds.push(edges[split.feature][split.bin] ?? 1e9);
    const column = binned[split.feature];
    for (let row = 0; row < count; row++) node[row] = node[row] * 2 + (column[row] > split.bin ? 1 : 0);
  }
  const size = 1 << settings.depth;
  const G = new Float64Array(size);
  const H = new Float64Array(size);
  for (const row of rows) {
    G[node[row]] += gradient[row];
    H[node[row]] += hessian[row];
  }
  const leaves = Array.from(G, (g, leaf) =>
    Math.round((-settings.rate * g) / (H[leaf] + settings.lambda) / model.scale),
  );
  model.leaves.push(...leaves);
  for (let row = 0; row < count; row++) margin[row] += leaves[node[row]] * model.scale;
}

function bestSplit(
  binned,
  edges,
  rows,
  node,
  nodes,
  gradient,
  hessian,
  random,
  { columnShare, lambda, bins },
  width,
) {
  let best = { gain: -Infinity, feature: 0, bin: 0 };
  const G = new Float64Array(nodes * bins);
  const H = new Float64Array(nodes * bins);
  for (let feature = 0; feature < width; feature++) {
    if (edges[feature].length === 0 || random() > columnShare) continue;
    G.fill(0);
    H.fill(0);
    const column = binned[feature];
    for (const row of rows) {
      const at = node[row] * bins + column[row];
      G[at] += gradient[row];
      H[at] += hessian[row];
    }
    const gains = new Float64Array(bins);
    for (let one = 0; one < nodes; one++) {
      let allG = 0,
        allH = 0;
      for (let bin = 0; bin < bins; bin++) {
        allG += G[one * bins + bin];
        allH += H[one * bins + bin];
      }
      let leftG = 0,
        leftH = 0;
      for (let bin = 0; bin < edges[feature].length; bin++) {
        leftG += G[one * bins + bin];
        leftH += H[one * bins + bin];
        const rightG = allG - leftG,
          rightH = allH - leftH;
        gains[bin] +=
          (leftG * leftG) / (leftH + lambda) +
          (rightG * rightG) / (rightH + lambda) -
          (allG * allG) / (allH + lambda);
      }
    }
    for (let bin = 0; bin < edges[feature].length; bin++)
      if (gains[bin] > best.gain) best = { gain: gains[bin], feature, bin };
  }
  return best;
}

/** Quantile edges, rounded so that what is shipped is what was trained. */
function binRows({ values, width }, count, bins) {
  const edges = [];
  const binned = [];
  const step = Math.max(1, Math.floor(count / 20000));
  for (let feature = 0; feature < width; feature++) {
    const sample = [];
    for (let row = 0; row < count; row += step) sample.push(values[row * width + feature]);
    sample.sort((one, other) => one - other);
    const cuts = new Set();
    for (let bin = 1; bin < bins; bin++)
      cuts.add(Number(sample[Math.floor((bin * sample.length) / bins)].toPrecision(4)));
    const list = [...cuts]
      .sort((one, other) => one - other)
      .filter((cut) => cut < sample.at(-1))
      .slice(0, bins - 1);
    edges.push(list);
    const column = new Uint8Array(count);
    for (let row = 0; row < count; row++) column[row] = binOf(list, values[row * width + feature]);
    binned.push(column);
  }
  return { edges, binned };
}

/** How many edges a value lies above. */
function binOf(list, value) {
  let low = 0,
    high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > list[middle]) low = middle + 1;
    else high = middle;
  }
  return low;
}

const sum = (values, weights) =>
  values.reduce((total, value, index) => total + value * (weights?.[index] ?? 1), 0);

function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
