import { figureValue } from "./figure-value.js";
import { wordAt, type Scene } from "./scene.js";
import { phraseAt } from "./vocabulary.js";

/** The denominator behind a figure and its unit: "per 100,000", "a day", "per gallon". */
export function readRate(scene: Scene, at: number): { per: string; next: number } | undefined {
  const { lexemes, vocabulary } = scene;
  const per = lexemes[at];
  if (per === undefined || !vocabulary.sets.per.has(per.lower)) return undefined;
  const article = vocabulary.sets.articles.has(per.lower);
  const found = phraseAt(lexemes, at + 1, vocabulary.perUnits);
  if (found !== undefined && lexemes[found.next]?.text !== "-") return { per: found.value, next: found.next };
  const figure = lexemes[at + 1];
  if (article || figure?.kind !== "figure") return undefined;
  const value = figureValue(figure.text);
  const million = vocabulary.scales.get(wordAt(scene, at + 2)) ?? 1;
  // "1/0": nothing is counted by none.
  return value === undefined || value === 0
    ? undefined
    : { per: String(value * million), next: million === 1 ? at + 2 : at + 3 };
}
