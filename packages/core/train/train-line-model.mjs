// Trains the model that tells the lines of a story from the rest of a plain page, and scores it in folds by domain.
//   node packages/core/train/train-line-model.mjs [--data ../shared/data] [--sets newspaper4k,fundus,wcxb] [--folds N] [--write]
// With --folds the weights of every fold are kept, so that `npm run eval -- plain-text` reads each page with weights that
// have not seen its domain.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { foldWeights, markLines, readPages } from "./line-examples.mjs";
import { trainTrees } from "./symmetric-trees.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at === -1 ? otherwise : process.argv[at + 1];
};
const data = option("--data", "../shared/data");
const settings = { trees: Number(option("--trees", 90)), depth: 6, columnShare: 0.3 };

const sets = option("--sets", "newspaper4k,fundus,wcxb").split(",");

const core = await loadCore();
const pages = readExamples();
console.log(`${pages.length} pages, ${pages.reduce((sum, page) => sum + page.labels.length, 0)} lines`);
if (process.argv.includes("--folds")) scoreFolds();
if (process.argv.includes("--write")) write(train(pages));

/** The stage's own code, so that what is trained is what runs. */
async function loadCore() {
  const entry = `
    export { toPage } from "./0-page/to-page.js";
    export { toLines } from "./1-article/to-lines.js";
    export { labelLines } from "./1-article/label-lines.js";
    export { builtInBlockRules } from "./1-article/block-rules.js";
    export { lineFeatures } from "./1-article/model/line-features.js";
    export { secondLook } from "./1-article/model/second-look.js";
    export { scoreRow } from "./1-article/model/trees.js";
    export { createTrace } from "./trace.js";
    export { english } from "./language/en/index.js";`;
  const stdin = { contents: entry, resolveDir: `${here}../src`, loader: "ts" };
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

function readExamples() {
  const pages = [];
  for (const { set, truth, domain, text, cut } of readPages(data, sets)) {
    pages.push(toExample(text, truth, domain, set, "whole"));
    if (set === "newspaper4k") pages.push(toExample(cut, truth, domain, set, "cut"));
    if (set !== "wcxb") pages.push(...excerpts(truth, domain, set));
    if (set === "fundus")
      pages.push(toExample(`${truth.title ?? ""}\n${truth.body}`, truth, domain, set, "clean"));
  }
  return pages.filter((page) => page !== undefined);
}

/** Short clean pages: a headline and a few paragraphs or sentences, as notes and tests have them. */
function excerpts(truth, domain, set) {
  const paragraphs = (truth.body ?? "").split(/\n+/u).filter((line) => line.trim() !== "");
  const sentences = (truth.body ?? "")
    .split(/\n+|(?<=[.!?]["”’]?)\s+(?=[“"‘]?\p{Lu})/u)
    .filter((line) => line.length > 12);
  const cut = (list, at, count) => {
    const body = list.slice(at, at + count).join("\n");
    const title = truth.title ? `${truth.title}\n` : "";
    return body === "" ? undefined : toExample(`${title}${body}`, { ...truth, body }, domain, set, "clean");
  };
  const size = truth.id.charCodeAt(0) % 7;
  return [
    cut(paragraphs, 0, 1 + size),
    cut(paragraphs, 3, 40),
    cut(sentences, 0, 2 + size),
    cut(sentences, 12, 3 + size),
  ].filter(Boolean);
}

function toExample(text, truth, domain, set, kind) {
  const { language } = core.english;
  const trace = core.createTrace(text, false);
  const page = core.toPage(text, {});
  const lines = core.toLines(page, language.article, trace);
  if (lines.length === 0) return undefined;
  const rules = core.builtInBlockRules;
  const sure = rules.slice(
    0,
    rules.findIndex((rule) => rule.name === "headline"),
  );
  const { context, labels } = core.labelLines(page, lines, sure, language, trace);
  const marks = markLines(lines, truth);
  const weight = kind === "clean" ? 0.12 : set === "wcxb" ? 0.35 : 1;
  return {
    set,
    domain,
    kind,
    id: truth.id,
    rows: core.lineFeatures(context),
    labels: marks.map((mark) => mark.label),
    weights: marks.map(
      (mark, index) => (labels[index] === undefined ? mark.weight : mark.weight * 0.05) * weight,
    ),
    lengths: lines.map((line) => line.text.length),
    ruled: labels,
  };
}

function train(examples) {
  const first = fit(examples, (example) => example.rows);
  const domains = [...new Set(examples.map((example) => example.domain))];
  const parts = [0, 1, 2].map((part) => new Set(domains.filter((_, index) => index % 3 === part)));
  const outside = new Map();
  for (const part of parts) {
    const model = fit(
      examples.filter((example) => !part.has(example.domain)),
      (example) => example.rows,
    );
    for (const example of examples.filter((one) => part.has(one.domain)))
      outside.set(example, scores(model, example.rows));
  }
  const second = fit(examples, (example) => core.secondLook(example.rows, outside.get(example)));
  return { first, second };
}

function fit(examples, rowsOf) {
  const parts = examples.map(rowsOf);
  const { width } = parts[0];
  const kept = examples.map((example) =>
    example.labels.map((_, row) => row).filter((row) => isKept(example, row)),
  );
  const count = kept.reduce((sum, rows) => sum + rows.length, 0);
  const values = new Float64Array(count * width);
  const labels = new Uint8Array(count);
  const weights = new Float64Array(count);
  let at = 0;
  examples.forEach((example, place) => {
    for (const row of kept[place]) {
      values.set(parts[place].values.subarray(row * width, (row + 1) * width), at * width);
      labels[at] = example.labels[row];
      weights[at++] = example.weights[row] * (isEasy(example, row) ? 5 : 1);
    }
  });
  return trainTrees({ values, width }, labels, weights, settings);
}

/** Of short lines outside the story one in five is enough; it counts five times. */
function isKept(example, row) {
  return !isEasy(example, row) || (row * 7919) % 5 === 0;
}

function isEasy(example, row) {
  return example.labels[row] === 0 && example.lengths[row] < 60;
}

function scores(model, { values, width }) {
  return Float64Array.from({ length: values.length / width }, (_, row) =>
    core.scoreRow(model, values, row * width),
  );
}

function scoreFolds() {
  const domains = [...new Set(pages.map((page) => page.domain))];
  const tally = new Map();
  const kept = [];
  const count = Number(option("--folds", 3)) || 3;
  for (let fold = 0; fold < count; fold++) {
    const held = new Set(domains.filter((_, index) => index % count === fold));
    const { first, second } = train(pages.filter((page) => !held.has(page.domain)));
    kept.push({ domains: [...held], first, second });
    for (const page of pages.filter((one) => held.has(one.domain))) {
      const last = scores(second, core.secondLook(page.rows, scores(first, page.rows)));
      const key = `${page.set} ${page.kind}`;
      tally.set(key, addCounts(tally.get(key), page, last));
    }
  }
  mkdirSync(new URL(".", foldWeights), { recursive: true });
  writeFileSync(foldWeights, JSON.stringify(kept));
  for (const [key, { precision, recall, pages: number }] of tally) {
    const [p, r] = [precision / number, recall / number];
    console.log(
      `${key.padEnd(20)} pages ${number}  P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${((2 * p * r) / (p + r)).toFixed(3)}`,
    );
  }
}

/** By characters, mean over pages, as the body score weighs pages. */
function addCounts(sums = { precision: 0, recall: 0, pages: 0 }, page, last) {
  let right = 0,
    wrong = 0,
    missed = 0;
  page.labels.forEach((label, index) => {
    const said = page.ruled[index] === undefined && last[index] >= 0.5;
    if (said && label === 1) right += page.lengths[index];
    if (said && label === 0) wrong += page.lengths[index];
    if (!said && label === 1) missed += page.lengths[index];
  });
  sums.precision += right + wrong === 0 ? 1 : right / (right + wrong);
  sums.recall += right + missed === 0 ? 1 : right / (right + missed);
  sums.pages++;
  return sums;
}

function write({ first, second }) {
  const body = [
    'import type { Trees } from "./trees.js";',
    `export const firstLookTrees: Trees = ${JSON.stringify(first)};`,
    `export const secondLookTrees: Trees = ${JSON.stringify(second)};`,
  ].join("\n");
  const sum = createHash("sha256").update(body).digest("hex").slice(0, 16);
  const head = `// Generated by: node packages/core/train/train-line-model.mjs --write. Checksum ${sum}. Do not edit.\n// prettier-ignore\n`;
  writeFileSync(`${here}../src/1-article/model/line-weights.generated.ts`, `${head}${body}\n`);
  console.log(`wrote ${body.length} characters`);
}
