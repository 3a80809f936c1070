// The labelled pages: what stands on them, what each line is, which fold their domain falls into.
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { alignLines } from "./align.mjs";

export const folds = 5;
const countrySecond = new Set(["co", "com", "org", "net", "gov", "ac", "edu"]);

export function domainOf(url) {
  const parts = new URL(url).hostname.split(".");
  const second = countrySecond.has(parts.at(-2)) && parts.length > 2;
  return parts.slice(second ? -3 : -2).join(".");
}

export function foldOf(domain) {
  let hash = 2166136261;
  for (const char of domain) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619) >>> 0;
  return (hash >>> 8) % folds;
}

export function readTruth(data, set) {
  const file = `${data}/html/${set}/truth.jsonl`;
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

export function readSource(data, set, id) {
  return gunzipSync(readFileSync(`${data}/html/${set}/pages/${id}.html.gz`)).toString("utf8");
}

/** Pages with their lines collected and labelled; features come later, when words have been rated. */
export function* labelledPages(data, sets, { collectLines, readFacts, readWitnesses, textsOf }) {
  for (const set of sets)
    for (const truth of readTruth(data, set)) {
      if (truth.body === undefined) continue;
      const collected = collectLines(readSource(data, set, truth.id));
      const facts = readFacts(collected.elements, truth.url);
      const texts = textsOf(facts, readWitnesses(collected, facts, truth.url));
      const labels = alignLines(collected.lines, truth);
      const domain = domainOf(truth.url);
      yield { set, id: truth.id, truth, domain, fold: foldOf(domain), collected, texts, ...labels };
    }
}
