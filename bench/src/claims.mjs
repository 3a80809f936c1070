// Figures, times and claims, 5,000 characters an article, beside the libraries people use for figures and times;
// no other library finds claims, so the claim stage stands beside what a caller would run instead of its parts.
import * as Recognizers from "@microsoft/recognizers-text-suite";
import * as chrono from "chrono-node";
import compromise from "compromise";
import { findQuantities } from "@onrecord/core/quantities";
import { findTimes } from "@onrecord/core/times";
import { loadSource } from "../../eval/src/load-source.mjs";
import { articles } from "./documents.mjs";
import { measure, measureWarm, printTable } from "./measure.mjs";

const reference = "2016-09-12";
const day = new Date(`${reference}T12:00:00Z`);

export async function run() {
  const { source, texts } = articles();
  printTable(`Times (${source})`, [
    ["chrono-node: parse", measureWarm(texts, (text) => chrono.parse(text, day))],
    ["onrecord: findTimes", measureWarm(texts, (text) => findTimes(text, { reference }))],
    [
      "recognizers-text: recognizeDateTime",
      measure(
        texts.slice(0, 2),
        (text) => Recognizers.recognizeDateTime(text, Recognizers.Culture.English, undefined, day),
        2,
      ),
    ],
  ]);
  printTable(`Figures (${source})`, [
    ["compromise: numbers", measureWarm(texts, (text) => compromise(text).match("#Value+").out("array"))],
    ["onrecord: findQuantities", measureWarm(texts, (text) => findQuantities(text))],
    ["recognizers-text: number, unit, percent", measure(texts.slice(0, 2), recognizers, 2)],
  ]);
  const { findAll, prepare } = await loadSource("bench/src/claim-stage.ts");
  const prepared = texts.map((text) => Object.assign(prepare(text), { length: text.length }));
  const peers = (text) => {
    chrono.parse(text, day);
    compromise(text).match("#Value+").out("array");
  };
  const suite = (text) => {
    Recognizers.recognizeDateTime(text, Recognizers.Culture.English, undefined, day);
    recognizers(text);
  };
  printTable(`Claims, the stage by itself: clauses, figures, times, worth, relations (${source})`, [
    ["chrono-node and compromise: times, figures", measureWarm(texts, peers)],
    ["onrecord: the claim stage", measureWarm(prepared, findAll)],
    ["recognizers-text: times, figures", measure(texts.slice(0, 2), suite, 2)],
  ]);
}

function recognizers(text) {
  Recognizers.recognizeNumber(text, Recognizers.Culture.English);
  Recognizers.recognizePercentage(text, Recognizers.Culture.English);
  Recognizers.recognizeCurrency(text, Recognizers.Culture.English);
  Recognizers.recognizeDimension(text, Recognizers.Culture.English);
}
