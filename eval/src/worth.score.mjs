// Check-worthiness: the four folds of ClaimBuster, each with a model trained on the other three, and debates and
// speeches that taught nothing.
import { loadSource } from "./load-source.mjs";
import { macroF1, meanAveragePrecision } from "./worth.mjs";

export const title = "Worth: how much a sentence is worth checking";
export const needs = [
  "claims/claimbuster-2.5xNCS.jsonl",
  "claims/claimbuster-crowd.jsonl",
  "claims/ct19-train.jsonl",
  "claims/policlaim-train.jsonl",
];

export async function score(data) {
  process.env.ONRECORD_DATA = data;
  const { exampleOf, marginOf, plainTexts, readExamples, readSentences, trainWorth } = await loadSource(
    "packages/core/train/worth-model.ts",
  );
  const { scoreWorth } = await loadSource("packages/core/src/5-claims/worth/index.ts");
  const examples = readExamples();
  const folds = [0, 1, 2, 3].map((fold) => {
    const model = trainWorth(examples.filter((example) => example.fold !== fold));
    const items = examples
      .filter((example) => example.fold === fold)
      .map(({ gold, places }) => ({ gold, score: marginOf(model, places) }));
    return macroF1(items, 0);
  });
  const debates = readSentences("ct19-train.jsonl");
  const apart = trainWorth(readExamples(plainTexts(debates)));
  const ranked = debates.map((sentence) => ({
    gold: sentence.score,
    document: sentence.meta.doc,
    score: marginOf(apart, exampleOf(sentence, 1).places),
  }));
  const shipped = (sentences) =>
    sentences.map(({ text, score: gold, meta }) => ({
      gold,
      document: meta.doc,
      score: scoreWorth(text).score,
    }));
  return [
    {
      measure: "ClaimBuster, four folds: macro-F1 (mean)",
      value: folds.reduce((sum, value) => sum + value, 0) / folds.length,
      bar: 0.86,
      note: folds.map((value) => value.toFixed(3)).join(" "),
    },
    {
      measure: "CheckThat 2019 train: MAP",
      value: meanAveragePrecision(ranked),
      bar: 0.15,
      note: "trained without its sentences",
    },
    {
      measure: "PoliClaim train: MAP",
      value: meanAveragePrecision(shipped(readSentences("policlaim-train.jsonl"))),
    },
  ];
}
