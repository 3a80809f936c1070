// Who said what: PolNeAR dev with the model and by the rules alone; German Wikinews and novels as they come out.
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { predictQuotes, readRows } from "./quotes.mjs";

export const title = "Quotes and speakers";
export const needs = ["polnear/polnear-dev.jsonl", "../tools/score/quotes.mjs"];

export async function score(data) {
  const { score: judge } = await import(pathToFileURL(`${data}/../tools/score/quotes.mjs`).href);
  const rows = readRows(`${data}/polnear/polnear-dev.jsonl`);
  const full = judge(rows, await predictQuotes(rows), { resamples: 0 });
  const rules = judge(rows, await predictQuotes(rows, { rulesOnly: true }), { resamples: 0 });
  return [...polnearRows(full), ...rulesRows(rules), ...(await otherRows(data, judge))];
}

function polnearRows({ content, sourceOfMatched, triple, cue }) {
  const { exact, partial, matched } = content;
  return [
    { measure: "PolNeAR dev: content exact F1", value: exact.f1, bar: 0.61 },
    { measure: "PolNeAR dev: content partial F1", value: partial.f1, bar: 0.85 },
    { measure: "PolNeAR dev: content matched F1", value: matched.f1, bar: 0.78 },
    { measure: "PolNeAR dev: direct, exact F1", value: exact.byType.direct.f1, bar: 0.94 },
    { measure: "PolNeAR dev: direct, partial F1", value: partial.byType.direct.f1, bar: 0.99 },
    { measure: "PolNeAR dev: indirect, exact F1", value: exact.byType.indirect.f1, bar: 0.54 },
    { measure: "PolNeAR dev: indirect, partial F1", value: partial.byType.indirect.f1, bar: 0.8 },
    { measure: "PolNeAR dev: source overlap of matched", value: sourceOfMatched.overlap, bar: 0.945 },
    { measure: "PolNeAR dev: triples, lenient F1", value: triple.lenient.f1, bar: 0.71 },
    { measure: "PolNeAR dev: cue exact F1", value: cue.exact.f1 },
  ];
}

function rulesRows({ content, triple }) {
  return [
    { measure: "rules alone: content exact F1", value: content.exact.f1 },
    { measure: "rules alone: content partial F1", value: content.partial.f1 },
    { measure: "rules alone: content partial precision", value: content.partial.p },
    { measure: "rules alone: direct, exact F1", value: content.exact.byType.direct.f1 },
    { measure: "rules alone: triples, lenient F1", value: triple.lenient.f1 },
  ];
}

/** Another language and another genre: measured, never tuned to. */
async function otherRows(data, judge) {
  const sets = [
    ["German Wikinews dev, by the English rules", "quotes-other/wikinews-de-dev.jsonl"],
    ["novels (RiQuA)", "quotes-other/riqua-valid.jsonl"],
  ];
  const found = [];
  for (const [name, path] of sets.filter(([, file]) => existsSync(`${data}/${file}`))) {
    const rows = readRows(`${data}/${path}`);
    const { content } = judge(rows, await predictQuotes(rows), { resamples: 0 });
    found.push(
      { measure: `${name}: content partial precision`, value: content.partial.p },
      { measure: `${name}: content partial recall`, value: content.partial.r },
    );
  }
  return found;
}
