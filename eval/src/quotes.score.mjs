// Who said what: PolNeAR dev with the models, with the fast one and by the rules alone; how true the confidence is;
// German Wikinews and novels as they come out.
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { loadSource } from "./load-source.mjs";
import { isMarked, predictQuotes, readRows, reliability } from "./quotes.mjs";

export const title = "Quotes and speakers";
export const needs = ["polnear/polnear-dev.jsonl", "../tools/score/quotes.mjs"];

export async function score(data) {
  const { score: judge } = await import(pathToFileURL(`${data}/../tools/score/quotes.mjs`).href);
  const rows = readRows(`${data}/polnear/polnear-dev.jsonl`);
  const predictions = await predictQuotes(rows);
  const full = judge(rows, predictions, { resamples: 0 });
  const fast = judge(rows, await predictQuotes(rows, { fast: true }), { resamples: 0 });
  const rules = judge(rows, await predictQuotes(rows, { rulesOnly: true }), { resamples: 0 });
  return [
    ...polnearRows(full),
    ...confidenceRows("PolNeAR dev", rows, predictions),
    ...otherSettingRows("fast setting", fast),
    ...otherSettingRows("rules alone", rules),
    ...(await otherRows(data, judge)),
    ...(await biographyRows(judge)),
  ];
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

function otherSettingRows(name, { content, sourceOfMatched, triple }) {
  const { exact, partial, matched } = content;
  return [
    { measure: `${name}: content exact F1`, value: exact.f1 },
    { measure: `${name}: content partial F1`, value: partial.f1 },
    { measure: `${name}: content partial precision`, value: partial.p },
    { measure: `${name}: content matched F1`, value: matched.f1 },
    { measure: `${name}: direct, exact F1`, value: exact.byType.direct.f1 },
    { measure: `${name}: source overlap of matched`, value: sourceOfMatched.overlap },
    { measure: `${name}: triples, lenient F1`, value: triple.lenient.f1 },
  ];
}

/** The confidence said on average, beside how often a quote is right; apart: the mean gap by tenths. */
function confidenceRows(name, rows, predictions) {
  const kinds = [
    ["", () => true],
    [" in marks", isMarked],
    [" without marks", (quote, row) => !isMarked(quote, row)],
  ];
  return kinds.map(([kind, only]) => {
    const { count, said, right, gap } = reliability(rows, predictions, only);
    return {
      measure: `${name}: confidence said${kind}`,
      value: said,
      note: `right ${right.toFixed(3)} of ${count}; apart ${gap.toFixed(3)}`,
    };
  });
}

/** All texts as one, as a book has them: what is doubtful in it shows only in length. */
function joined(rows) {
  const moved = (spans, by) => spans.map(([start, end]) => [start + by, end + by]);
  let text = "";
  const attributions = [];
  for (const row of rows) {
    for (const { source, cue, content } of row.attributions)
      attributions.push({
        source: moved(source, text.length),
        cue: moved(cue, text.length),
        content: moved(content, text.length),
      });
    text += `${row.text}\n\n`;
  }
  return [{ id: "joined", text, attributions }];
}

/** Three invented lives of our own writing with few quotes in them: how much is found that nobody said. */
async function biographyRows(judge) {
  const rows = await readBiographies();
  const found = [];
  for (const [name, options] of [
    ["biographies of our own", {}],
    ["biographies of our own, shown by default", { classes: ["speech", "thought", "document"] }],
    ["biographies of our own, fast setting", { fast: true }],
  ]) {
    const predictions = await predictQuotes(rows, options);
    const { partial } = judge(rows, predictions, { resamples: 0 }).content;
    found.push(
      { measure: `${name}: content partial precision`, value: partial.p },
      { measure: `${name}: content partial recall`, value: partial.r },
      ...confidenceRows(name, rows, predictions),
    );
    const sure = predictions.map((each) => ({
      ...each,
      quotes: each.quotes.filter(({ confidence }) => confidence >= 0.9),
    }));
    const { count, right } = reliability(rows, sure);
    found.push({
      measure: `${name}: right of those with confidence 0.9`,
      value: right,
      note: `${count} found; ${rows.reduce((sum, row) => sum + row.attributions.length, 0)} annotated`,
    });
  }
  return found;
}

async function readBiographies() {
  const { parseAnnotated } = await loadSource("eval/src/quote-reader.ts");
  const file = new URL("../../packages/core/test/quotes/biographies.txt", import.meta.url);
  return readFileSync(file, "utf8")
    .split(/^---\n/mu)
    .map((marked, index) => {
      const { text, annotations } = parseAnnotated(marked.trim());
      const of = (role, quote) =>
        annotations
          .filter((each) => each.role === role && each.quote === quote)
          .map(({ start, end }) => [start, end]);
      const numbers = [...new Set(annotations.map(({ quote }) => quote))];
      const attributions = numbers.map((number) => ({
        source: of("source", number),
        cue: of("cue", number),
        content: of("content", number),
      }));
      return { id: `biography-${index + 1}`, text, attributions };
    });
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
    const predictions = await predictQuotes(rows);
    const { content } = judge(rows, predictions, { resamples: 0 });
    found.push(
      { measure: `${name}: content partial precision`, value: content.partial.p },
      { measure: `${name}: content partial recall`, value: content.partial.r },
      ...confidenceRows(name, rows, predictions),
    );
    if (!path.includes("riqua")) continue;
    const whole = joined(rows);
    found.push(...confidenceRows(`${name}, as one text`, whole, await predictQuotes(whole)));
  }
  return found;
}
