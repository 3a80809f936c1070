import path from "node:path";
import { pathToFileURL } from "node:url";
import { dataFolder, type AnnotatedArticle } from "./data.js";
import type { Predicted } from "./evaluate.js";

interface F1 {
  readonly p: number | null;
  readonly r: number;
  readonly f1: number;
  readonly byType: Record<string, F1>;
}
interface Figures {
  readonly content: { readonly exact: F1; readonly partial: F1; readonly matched: F1 };
  readonly cue: { readonly exact: F1; readonly overlap: F1 };
  readonly sourceOfMatched: { readonly overlap: number | null; readonly exact: number | null };
  readonly triple: { readonly exact: F1; readonly lenient: F1; readonly pair: F1 };
}

/** The figures of ../tools/score/quotes.mjs in a line. */
export async function showScores(
  name: string,
  gold: readonly AnnotatedArticle[],
  predicted: readonly Predicted[],
): Promise<void> {
  const file = path.resolve(dataFolder, "../tools/score/quotes.mjs");
  const { score } = (await import(pathToFileURL(file).href)) as {
    score: (gold: unknown, predicted: unknown, options: object) => Figures;
  };
  const { content, cue, sourceOfMatched, triple } = score(gold, predicted, { resamples: 1 });
  const f = (value: F1): string =>
    `${value.f1.toFixed(3)} (${(value.p ?? 0).toFixed(2)}/${value.r.toFixed(2)})`;
  const byType = (type: string): string =>
    `${type} ${content.exact.byType[type]?.f1.toFixed(3)}/${content.partial.byType[type]?.f1.toFixed(3)}`;
  console.log(
    `${name}\n  exact ${f(content.exact)} partial ${f(content.partial)} matched ${f(content.matched)} ` +
      `${byType("direct")} ${byType("indirect")} ${byType("mixed")}\n  cue ${f(cue.exact)} overlap ${f(cue.overlap)} ` +
      `source of matched ${(sourceOfMatched.overlap ?? 0).toFixed(3)}/${(sourceOfMatched.exact ?? 0).toFixed(3)} ` +
      `triples lenient ${f(triple.lenient)} exact ${f(triple.exact)}`,
  );
}
