// Articles from the bare text of a page: newspaper4k's pages without their tags, whole lines and cut at every link.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { loadSource } from "./load-source.mjs";
import { plainTextOf } from "./plain-text.mjs";

export const title = "Articles from plain text (newspaper4k)";
export const needs = ["html/newspaper4k/truth.jsonl", "../tools/score/articles.mjs"];

export async function score(data) {
  const { scorePage, summarise } = await import(pathToFileURL(`${data}/../tools/score/articles.mjs`).href);
  const { read } = await loadSource("packages/core/src/index.ts");
  const folder = `${data}/html/newspaper4k`;
  const truth = readFileSync(`${folder}/truth.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const rows = [];
  for (const cutAtLinks of [false, true]) {
    const judged = truth.map((page) => {
      const html = gunzipSync(readFileSync(`${folder}/pages/${page.id}.html.gz`)).toString("utf8");
      return scorePage(page, predict(read, plainTextOf(html, { cutAtLinks }), page.id));
    });
    const { body } = summarise(judged, { n: 0 });
    rows.push({
      measure: `body F1, ${cutAtLinks ? "cut at links" : "whole lines"}`,
      value: body.f1,
      ...(cutAtLinks ? {} : { bar: 0.91 }),
    });
  }
  return rows;
}

function predict(read, text, id) {
  const { article } = read(text);
  const body = article.blocks
    .filter((block) => block.inBody)
    .map((block) => block.spans.map((span) => span.text).join(" "));
  return { id, body: body.join("\n\n"), paragraphs: body };
}
