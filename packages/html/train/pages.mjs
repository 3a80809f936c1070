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
export function* labelledPages(data, sets, source) {
  const { collectLines, readFacts, readWitnesses, textsOf } = source;
  let number = 0;
  for (const set of sets)
    for (const truth of readTruth(data, set)) {
      if (truth.body === undefined) continue;
      const html = readSource(data, set, truth.id);
      const collected = collectLines(html);
      const facts = readFacts(collected.elements, truth.url);
      const texts = textsOf(facts, readWitnesses(collected, facts, truth.url));
      const labels = alignLines(collected.lines, truth);
      const domain = domainOf(truth.url);
      const page = { set, id: truth.id, truth, domain, fold: foldOf(domain), collected, texts, ...labels };
      yield page;
      number++;
      const bare = number % 3 === 0 ? bareCopy(page, html, source) : undefined;
      if (bare !== undefined) yield bare;
    }
}

const silent = { ofClass: () => 0, ofOuterClass: () => 0, ofText: () => 0, ofLongText: () => 0 };

/** The page with nothing around its main box: what feeds, archives and small sites give. */
function bareCopy(page, html, { collectLines, viewPage }) {
  const view = viewPage(page.collected.lines, page.collected.elements, page.texts, silent);
  const main = page.collected.elements[view.containers.main];
  if (main === undefined || page.set === "wcxb") return undefined;
  const headline = page.collected.lines[view.headlineLine];
  const title =
    headline === undefined || headline.source.start > main.sourceStart ? "" : `<h1>${headline.text}</h1>`;
  const collected = collectLines(
    `<html><body>${title}${html.slice(main.sourceStart, main.sourceEnd)}</body></html>`,
  );
  return { ...page, bare: true, collected, ...alignLines(collected.lines, page.truth) };
}
