// Times in news (TimeBank, AQUAINT) and Microsoft's English cases, and how long 5,000 characters take.
import { readFileSync } from "node:fs";
import { loadSource } from "./load-source.mjs";
import { meetsCase, scoreNewsTimes } from "./times.mjs";

export const title = "Times: dates, lengths, sets and clock times";
export const needs = [
  "claims/times-timebank.jsonl",
  "claims/times-aquaint.jsonl",
  "claims/times-recognizers-en.jsonl",
];

export async function score(data) {
  const { findTimes } = await loadSource("packages/core/src/2-text/times/index.ts");
  const read = (path) =>
    readFileSync(`${data}/${path}`, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  const [timebank, aquaint, cases] = needs.map(read);
  return [
    ...newsRows("TimeBank", timebank, findTimes),
    ...newsRows("AQUAINT", aquaint, findTimes),
    ...caseRows(cases, findTimes),
    speedRow(timebank, findTimes),
  ];
}

function newsRows(name, documents, findTimes) {
  const scores = scoreNewsTimes(
    documents.map(({ text, reference, expect }) => ({
      gold: expect,
      times: findTimes(text, { reference: reference.slice(0, 10) }),
    })),
  );
  return [
    { measure: `${name}: strict F1`, value: scores.strict, bar: 0.83 },
    { measure: `${name}: value F1`, value: scores.value, bar: 0.82 },
    { measure: `${name}: interval recall`, value: scores.interval, bar: 0.96 },
  ];
}

function caseRows(cases, findTimes) {
  const met = cases.filter((one) => {
    const reference = one.reference?.slice(0, 19);
    return meetsCase(
      one,
      findTimes(one.text, { style: "chat", ...(reference === undefined ? {} : { reference }) }),
    );
  });
  return [
    {
      measure: "Microsoft's English cases met, chat style",
      value: met.length / cases.length,
      bar: 0.95,
      note: `${met.length} of ${cases.length}`,
    },
  ];
}

function speedRow(documents, findTimes) {
  const text = documents
    .map((document) => document.text)
    .join("\n")
    .slice(0, 5000);
  const times = Array.from({ length: 60 }, () => {
    const before = performance.now();
    findTimes(text, { reference: "1998-03-01" });
    return performance.now() - before;
  }).sort((one, other) => one - other);
  return { measure: "5,000 characters, milliseconds (median)", value: times[30], bar: 5 };
}
