// Gradient-boosted trees for yes-or-no labels: histograms, best leaf first, fixed seed. No dependencies.

const mostBins = 63;

/** @typedef {{ features: number, thresholds: Float32Array[], trees: Node[][], base: number }} Model */
/** @typedef {{ feature: number, bin: number, right: number, value: number }} Node A leaf has feature 255. */

export function random(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Cuts of every column, at most 63, at even shares of its values. */
function cutColumns(rows, width, count, next) {
  const sample = Array.from({ length: Math.min(count, 20000) }, () => Math.floor(next() * count));
  return Array.from({ length: width }, (_, column) => {
    const values = [...new Set(sample.map((row) => rows[row * width + column]))].sort((a, b) => a - b);
    if (values.length <= mostBins)
      return Float32Array.from(values.slice(1).map((value, index) => (value + values[index]) / 2));
    const sorted = sample.map((row) => rows[row * width + column]).sort((a, b) => a - b);
    const cuts = new Set();
    for (let bin = 1; bin <= mostBins; bin++)
      cuts.add(sorted[Math.floor((bin * sorted.length) / (mostBins + 1))]);
    return Float32Array.from([...cuts].sort((a, b) => a - b));
  });
}

function binOf(cuts, value) {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * @param {{ rows: Float32Array, width: number, labels: Float32Array | Uint8Array, weights: Float32Array, use: Int32Array }} data
 * @returns {Model}
 */
export function train(data, options) {
  const {
    trees = 100,
    leaves = 24,
    rate = 0.1,
    lambda = 3,
    minWeight = 8,
    columns = 0.4,
    share = 0.6,
    seed = 1,
  } = options;
  const { rows, width, labels, weights, use } = data;
  const next = random(seed);
  const total = rows.length / width;
  const thresholds = cutColumns(rows, width, total, next);
  const bins = thresholds.map((cuts, column) => {
    const list = new Uint8Array(use.length);
    for (let at = 0; at < use.length; at++) list[at] = binOf(cuts, rows[use[at] * width + column]);
    return list;
  });
  let [yes, all] = [0, 0];
  for (const row of use) {
    yes += weights[row] * labels[row];
    all += weights[row];
  }
  const base = Math.log((yes + 1) / (all - yes + 1));
  const scores = new Float64Array(use.length).fill(base);
  const [gradients, hessians] = [new Float64Array(use.length), new Float64Array(use.length)];
  const model = { features: width, thresholds, trees: [], base };
  for (let tree = 0; tree < trees; tree++) {
    for (let at = 0; at < use.length; at++) {
      const p = 1 / (1 + Math.exp(-scores[at]));
      const weight = weights[use[at]];
      gradients[at] = weight * (p - labels[use[at]]);
      hessians[at] = Math.max(1e-6, weight * p * (1 - p));
    }
    const chosen = [];
    for (let at = 0; at < use.length; at++) if (next() < share) chosen.push(at);
    const picked = thresholds
      .map((_, column) => column)
      .filter((column) => thresholds[column].length > 0 && next() < columns);
    const nodes = grow({
      bins,
      gradients,
      hessians,
      chosen: Int32Array.from(chosen),
      picked,
      leaves,
      lambda,
      minWeight,
      rate,
    });
    model.trees.push(nodes);
    for (let at = 0; at < use.length; at++) scores[at] += valueAt(nodes, (column) => bins[column][at]);
  }
  return model;
}

function valueAt(nodes, binOfColumn) {
  let at = 0;
  while (nodes[at].feature !== 255)
    at = binOfColumn(nodes[at].feature) <= nodes[at].bin ? at + 1 : nodes[at].right;
  return nodes[at].value;
}

function histogram(context, items) {
  const { bins, gradients, hessians, picked } = context;
  const result = new Float64Array(picked.length * 64 * 2);
  for (let p = 0; p < picked.length; p++) {
    const column = bins[picked[p]];
    const offset = p * 128;
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      const slot = offset + column[item] * 2;
      result[slot] += gradients[item];
      result[slot + 1] += hessians[item];
    }
  }
  return result;
}

function bestSplit(context, hist) {
  const { picked, lambda, minWeight } = context;
  let [g, h] = [0, 0];
  for (let bin = 0; bin < 64; bin++) {
    g += hist[bin * 2];
    h += hist[bin * 2 + 1];
  }
  const whole = (g * g) / (h + lambda);
  let best;
  for (let p = 0; p < picked.length; p++) {
    let [gl, hl] = [0, 0];
    for (let bin = 0; bin < 63; bin++) {
      gl += hist[p * 128 + bin * 2];
      hl += hist[p * 128 + bin * 2 + 1];
      const hr = h - hl;
      if (hl < minWeight / 4 || hr < minWeight / 4) continue;
      const gr = g - gl;
      const gain = (gl * gl) / (hl + lambda) + (gr * gr) / (hr + lambda) - whole;
      if (gain > 1e-3 && (best === undefined || gain > best.gain)) best = { gain, feature: picked[p], bin };
    }
  }
  return { best, value: -g / (h + lambda) };
}

function grow(context) {
  const root = { items: context.chosen, hist: histogram(context, context.chosen) };
  Object.assign(root, bestSplit(context, root.hist));
  const leaves = [root];
  while (leaves.length < context.leaves) {
    let pick;
    for (const leaf of leaves)
      if (leaf.best !== undefined && (pick === undefined || leaf.best.gain > pick.best.gain)) pick = leaf;
    if (pick === undefined) break;
    const column = context.bins[pick.best.feature];
    const left = { items: pick.items.filter((item) => column[item] <= pick.best.bin) };
    const right = { items: pick.items.filter((item) => column[item] > pick.best.bin) };
    const [small, large] = left.items.length < right.items.length ? [left, right] : [right, left];
    small.hist = histogram(context, small.items);
    large.hist = pick.hist.map((value, index) => value - small.hist[index]);
    for (const side of [left, right]) Object.assign(side, bestSplit(context, side.hist));
    pick.left = left;
    pick.right = right;
    pick.hist = undefined;
    leaves.splice(leaves.indexOf(pick), 1, left, right);
  }
  const nodes = [];
  const lay = (leaf) => {
    const at = nodes.length;
    if (leaf.left === undefined)
      nodes.push({ feature: 255, bin: 0, right: 0, value: leaf.value * context.rate });
    else {
      const node = { feature: leaf.best.feature, bin: leaf.best.bin, right: 0, value: 0 };
      nodes.push(node);
      lay(leaf.left);
      node.right = nodes.length;
      lay(leaf.right);
    }
    return at;
  };
  lay(root);
  return nodes;
}

/** Chances for the rows given. */
export function predict(model, rows, width, use) {
  return Float64Array.from(use, (row) => {
    let score = model.base;
    for (const nodes of model.trees) {
      let at = 0;
      for (let node = nodes[0]; node.feature !== 255; node = nodes[at])
        at = rows[row * width + node.feature] <= cutAt(model, node) ? at + 1 : node.right;
      score += nodes[at].value;
    }
    return 1 / (1 + Math.exp(-score));
  });
}

function cutAt(model, node) {
  const cuts = model.thresholds[node.feature];
  return node.bin < cuts.length ? cuts[node.bin] : Number.POSITIVE_INFINITY;
}

/** A model as bytes: what `src/label/trees.ts` reads. */
export function pack(model) {
  const bytes = [];
  const float = (value) => bytes.push(...new Uint8Array(Float32Array.of(value).buffer));
  const short = (value) => bytes.push(value & 255, (value >> 8) & 255);
  float(model.base);
  const used = new Map();
  for (const nodes of model.trees)
    for (const node of nodes)
      if (node.feature !== 255) used.set(node.feature, (used.get(node.feature) ?? new Set()).add(node.bin));
  const cutNumber = new Map();
  short(used.size);
  for (const [feature, binsUsed] of [...used].sort((a, b) => a[0] - b[0])) {
    const list = [...binsUsed].sort((a, b) => a - b);
    bytes.push(feature, list.length);
    list.forEach((bin, index) => {
      cutNumber.set(feature * 64 + bin, index);
      float(cutAt(model, { feature, bin }));
    });
  }
  short(model.trees.length);
  for (const nodes of model.trees) {
    bytes.push(nodes.length);
    for (const node of nodes) {
      if (node.feature === 255) {
        bytes.push(255);
        short(Math.max(-32768, Math.min(32767, Math.round(node.value * 4096))));
      } else bytes.push(node.feature, cutNumber.get(node.feature * 64 + node.bin), node.right);
    }
  }
  return Uint8Array.from(bytes);
}
