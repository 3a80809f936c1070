// node packages/html/train/train.mjs [--data FOLDER] [--folds-only] [--out PATH]
// Trains the block labels: word ratings, a first pass over single lines, a second pass that sees its neighbours' scores.
// With folds by domain it writes every page's scores to a file for eval/src/html.mjs; then it trains on all pages and
// writes src/label/weights.generated.ts. Fixed seeds: the same data gives the same bytes.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { pack, predict, train } from "./boost.mjs";
import { load } from "./build.mjs";
import { folds, labelledPages } from "./pages.mjs";
import { countVoices, longPrior, ratingOf, tableOf } from "./rate-words.mjs";

const { values } = parseArgs({ options: { data: { type: "string" }, "folds-only": { type: "boolean" } } });
const data = values.data ?? new URL("../../../../shared/data", import.meta.url).pathname;
const sets = ["fundus", "newspaper4k", "wcxb"];
const kinds = ["heading", "standfirst", "caption", "credit"];
const options = {
  first: { trees: 80, leaves: 20, rate: 0.16, columns: 0.3, share: 0.5, seed: 11 },
  second: { trees: 130, leaves: 22, rate: 0.11, columns: 0.3, share: 0.5, seed: 12 },
  kind: { trees: 70, leaves: 12, rate: 0.13, columns: 0.3, share: 0.6, minWeight: 4, seed: 13 },
};

const source = await load("./entry.ts");
const started = Date.now();
const log = (words) => process.stderr.write(`${((Date.now() - started) / 1000).toFixed(0)} s  ${words}\n`);

const pages = [...labelledPages(data, sets, source)];
const voices = countVoices(pages.filter((page) => page.bare !== true));
log(`${pages.length} pages, ${voices.own.size} own words`);
const narrow = source.featureNames.length;
const wide = source.secondFeatureNames.length;
let total = 0;
for (const page of pages) {
  page.from = total;
  total += page.collected.lines.length;
}
const rows = new Float32Array(total * narrow);
for (const page of pages) {
  page.view = source.viewPage(page.collected.lines, page.collected.elements, page.texts, {
    ofClass: (word) => ratingOf(voices.own, word, page.domain),
    ofOuterClass: (word) => ratingOf(voices.outer, word, page.domain),
    ofText: (word) => ratingOf(voices.text, word, page.domain),
    ofLongText: (word) => ratingOf(voices.long, word, page.domain, longPrior),
  });
  rows.set(source.countFeatures(page.view), page.from * narrow);
}
log(`${total} lines, ${narrow} and ${wide} columns`);

const body = new Uint8Array(total);
const weights = new Float32Array(total);
const kindLabels = Object.fromEntries(kinds.map((kind) => [kind, new Uint8Array(total)]));
const kindWeights = new Float32Array(total);
for (const page of pages)
  page.collected.lines.forEach((line, index) => {
    const at = page.from + index;
    const label = page.body[index];
    body[at] = label === 1 ? 1 : 0;
    weights[at] = label === -1 ? 0 : weightOf(page, line);
    const kind = page.kind[index];
    if (kind !== undefined && kindLabels[kind] !== undefined) kindLabels[kind][at] = 1;
    kindWeights[at] =
      page.set === "fundus" && page.bare !== true && (label !== -1 || kind !== undefined) ? 1 : 0;
  });

/** A long line matters more, no page more than another by much; the benchmark of blogs and shops counts half. */
function weightOf(page, line) {
  const long = Math.min(3, 0.5 + (line.end - line.start) / 120);
  return (page.bare === true || page.set === "wcxb" ? 0.4 : 1) * long;
}

const rowsOf = (test) =>
  Int32Array.from(
    pages
      .filter(test)
      .flatMap((page) =>
        Array.from({ length: page.collected.lines.length }, (_, index) => page.from + index),
      ),
  );
const learnt = (use, list) => use.filter((at) => list[at] > 0);

function trainFirst(test) {
  const use = learnt(rowsOf(test), weights).filter((at) => body[at] === 1 || at % 4 === 0);
  return train({ rows, width: narrow, labels: body, weights, use }, options.first);
}

const firstScores = new Float64Array(total);
for (let fold = 0; fold < folds; fold++) {
  const use = rowsOf((page) => page.fold === fold);
  predict(
    trainFirst((page) => page.fold !== fold),
    rows,
    narrow,
    use,
  ).forEach((score, index) => {
    firstScores[use[index]] = score;
  });
  log(`first pass, fold ${fold}`);
}

const wideRows = new Float32Array(total * wide);
for (const page of pages) {
  const size = page.collected.lines.length;
  const own = rows.subarray(page.from * narrow, (page.from + size) * narrow);
  wideRows.set(
    source.addNeighbours(page.view, own, firstScores.subarray(page.from, page.from + size)),
    page.from * wide,
  );
}

function trainSecond(test) {
  const use = rowsOf(test);
  const models = {
    body: train(
      {
        rows: wideRows,
        width: wide,
        labels: body,
        weights,
        use: learnt(use, weights).filter((at) => body[at] === 1 || firstScores[at] > 0.01 || at % 4 === 0),
      },
      options.second,
    ),
  };
  for (const kind of kinds) {
    const near = learnt(use, kindWeights).filter(
      (at) => kindLabels[kind][at] === 1 || at % 4 === 0 || firstScores[at] > 0.1,
    );
    models[kind] = train(
      { rows: wideRows, width: wide, labels: kindLabels[kind], weights: kindWeights, use: near },
      options.kind,
    );
  }
  return models;
}

const scores = Object.fromEntries(["body", ...kinds].map((name) => [name, new Float64Array(total)]));
for (let fold = 0; fold < folds; fold++) {
  const models = trainSecond((page) => page.fold !== fold);
  const use = rowsOf((page) => page.fold === fold);
  for (const [name, model] of Object.entries(models))
    predict(model, wideRows, wide, use).forEach((score, index) => {
      scores[name][use[index]] = score;
    });
  log(`second pass, fold ${fold}`);
}
const cache = new URL("../../../node_modules/.cache/onrecord-html/", import.meta.url);
mkdirSync(cache, { recursive: true });
const round = (value) => Math.round(value * 1000) / 1000;
writeFileSync(
  new URL("fold-scores.jsonl", cache),
  pages
    .filter((page) => page.bare !== true)
    .map((page) => {
      const range = [page.from, page.from + page.collected.lines.length];
      const lists = Object.entries(scores).map(([name, list]) => [
        name,
        Array.from(list.subarray(...range), round),
      ]);
      return JSON.stringify({ set: page.set, id: page.id, ...Object.fromEntries(lists) });
    })
    .join("\n"),
);
for (const name of ["body", ...kinds]) report(name);

function report(name) {
  const labels = name === "body" ? body : kindLabels[name];
  const list = name === "body" ? weights : kindWeights;
  let [tp, fp, fn] = [0, 0, 0];
  for (let at = 0; at < total; at++) {
    if (list[at] === 0) continue;
    const said = scores[name][at] >= 0.5;
    if (said && labels[at]) tp++;
    else if (said) fp++;
    else if (labels[at]) fn++;
  }
  log(
    `${name}: lines P ${(tp / (tp + fp)).toFixed(3)} R ${(tp / (tp + fn)).toFixed(3)} F1 ${((2 * tp) / (2 * tp + fp + fn)).toFixed(3)}`,
  );
}

if (values["folds-only"] !== true) {
  const models = { first: trainFirst(() => true), ...trainSecond(() => true) };
  const packed = Object.fromEntries(
    Object.entries(models).map(([name, model]) => [name, Buffer.from(pack(model)).toString("base64")]),
  );
  const words = {
    own: tableOf(voices.own, 4, 0.5),
    outer: tableOf(voices.outer, 4, 0.5),
    text: tableOf(voices.text, 4, 0.7),
    long: tableOf(voices.long, 8, 1, longPrior),
  };
  const content = JSON.stringify({ models: packed, words });
  const checksum = createHash("sha256").update(content).digest("hex").slice(0, 16);
  const file =
    `// Generated by "node packages/html/train/train.mjs", sha256 ${checksum}. Do not edit. See docs/models/blocks.md.\n` +
    `export const weights: string =\n  ${JSON.stringify(content).replace(/[\u007f-\uffff]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)};\n`;
  writeFileSync(new URL("../src/label/weights.generated.ts", import.meta.url), file);
  log(`weights: ${file.length} bytes, ${gzipSync(file).length} gzipped`);
}
