import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { plainTextOf } from "../../../eval/src/plain-text.mjs";

/** Where the weights of the folds are kept: a list of {domains, first, second}, the domains those it has not seen. */
export const foldWeights = new URL("../../../node_modules/.cache/onrecord-lines/folds.json", import.meta.url);

const words = (text) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Pages of a data set as plain texts in both renderings, with what people say is body. */
export function* readPages(folder, sets) {
  for (const set of sets) {
    const file = `${folder}/html/${set}/truth.jsonl`;
    if (!existsSync(file)) continue;
    for (const line of readFileSync(file, "utf8").trim().split("\n")) {
      const truth = JSON.parse(line);
      const bytes = gunzipSync(readFileSync(`${folder}/html/${set}/pages/${truth.id}.html.gz`));
      const html = decode(bytes);
      const domain = new URL(truth.url).hostname
        .replace(/^www\./u, "")
        .split(".")
        .slice(-2)
        .join(".");
      yield { set, truth, domain, text: plainTextOf(html), cut: plainTextOf(html, { cutAtLinks: true }) };
    }
  }
}

function decode(bytes) {
  const text = bytes.toString("utf8");
  const named = /charset=["']?([\w-]+)/iu
    .exec(bytes.subarray(0, 3000).toString("latin1"))?.[1]
    ?.toLowerCase();
  if (!text.includes("\ufffd") || named === undefined || /^utf-?8$/u.test(named)) return text;
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return text;
  }
}

/** 1 for every line whose words stand in the body, 0 for the others; the weight is its share of the page. */
export function markLines(lines, truth) {
  const body = words(truth.body ?? "");
  const shingles = new Set();
  for (let at = 0; at + 4 <= body.length; at++) shingles.add(body.slice(at, at + 4).join(" "));
  const wholeLines = new Set((truth.body ?? "").split(/\n+/u).map((line) => words(line).join(" ")));
  const total = body.length + 150;
  return lines.map((line) => {
    const found = words(line.text);
    let hits = 0;
    for (let at = 0; at + 4 <= found.length; at++)
      if (shingles.has(found.slice(at, at + 4).join(" "))) hits++;
    const inBody = found.length >= 7 ? hits >= 0.6 * (found.length - 3) : wholeLines.has(found.join(" "));
    return { label: inBody && found.length > 0 ? 1 : 0, weight: (300 * (found.length + 2)) / total };
  });
}
