// Articles from the bare text of a page: newspaper4k's pages without their tags, whole lines and cut at every link.
// Every page is read with a line model that has not seen its domain, where
// `node packages/core/train/train-line-model.mjs --folds 3` has left such models; else with the one that ships.
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { foldWeights, readPages } from "../../packages/core/train/line-examples.mjs";
import { loadSource } from "./load-source.mjs";

export const title = "Articles from plain text (newspaper4k)";
export const needs = ["html/newspaper4k/truth.jsonl", "../tools/score/articles.mjs"];

export async function score(data, { onPage } = {}) {
  const { scorePage, summarise } = await import(pathToFileURL(`${data}/../tools/score/articles.mjs`).href);
  const { readerFor, note } = await loadReaders();
  const judged = { text: [], cut: [] };
  for (const page of readPages(data, ["newspaper4k"])) {
    const readArticle = readerFor(page.domain);
    for (const rendering of Object.keys(judged)) {
      const prediction = predict(readArticle, page[rendering], page.truth.id);
      const row = scorePage(page.truth, prediction);
      judged[rendering].push(row);
      onPage?.(page, rendering, prediction, row);
    }
  }
  const [whole, cut] = [judged.text, judged.cut].map((rows) => summarise(rows, { n: 0 }).body);
  return [
    { measure: "body F1, whole lines", value: whole.f1, bar: 0.91, note },
    { measure: "body word for word, whole lines", value: whole.accuracy, note },
    { measure: "body F1, cut at links", value: cut.f1, note },
    { measure: "body word for word, cut at links", value: cut.accuracy, note },
  ];
}

/** One reader for each fold, and which pages it has not seen. */
async function loadReaders() {
  if (!existsSync(foldWeights)) {
    const { readArticle } = await loadSource("packages/core/src/index.ts");
    return { readerFor: () => readArticle, note: "weights that have seen these pages" };
  }
  const folds = JSON.parse(readFileSync(foldWeights, "utf8"));
  const readers = new Map();
  for (const { domains, first, second } of folds) {
    const { readArticle } = await loadSource("packages/core/src/index.ts", [lineWeights(first, second)]);
    for (const domain of domains) readers.set(domain, readArticle);
  }
  return { readerFor: (domain) => readers.get(domain), note: `${folds.length} folds by domain` };
}

/** An esbuild plugin that puts a fold's trees in the place of those that ship. */
function lineWeights(first, second) {
  const contents = `export const firstLookTrees = ${JSON.stringify(first)};\nexport const secondLookTrees = ${JSON.stringify(second)};`;
  return {
    name: "line-weights",
    setup: (build) =>
      build.onLoad({ filter: /line-weights\.generated\.ts$/ }, () => ({ contents, loader: "js" })),
  };
}

/** The truth of these pages counts the standfirst to the body. */
function predict(readArticle, text, id) {
  const { article } = readArticle(text);
  const body = article.blocks
    .filter((block) => block.inBody || block.kind === "standfirst")
    .map((block) => block.spans.map((span) => span.text).join(" "));
  return { id, body: body.join("\n\n"), paragraphs: body };
}
