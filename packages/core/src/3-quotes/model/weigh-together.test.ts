import { expect, test } from "vitest";
import type { QuoteContext, QuoteDraft } from "../draft.js";
import { weighTogether } from "./weigh-together.js";

const text = "“We stop,” she said. ".repeat(200);

function refined(confidences: readonly number[], start: number): number[] {
  const drafts = confidences.map((confidence): QuoteDraft => ({
    content: [{ start, end: start + 5 }],
    source: [],
    class: "speech",
    negated: false,
    repeats: [],
    block: 0,
    rule: "attribution-model",
    confidence,
  }));
  // Of a context only the text and the model's usual share are looked at here.
  const context = {
    document: { text },
    language: { quotes: { model: { usual: 0.75 } } },
  } as unknown as QuoteContext;
  return weighTogether.refine(drafts, context).map(({ confidence }) => confidence);
}

const inMarks = 0;
const outsideMarks = 1;

test("where many findings are doubtful, each is doubted more", () => {
  const alone = refined([0.5], outsideMarks)[0] ?? 0;
  const among = refined(Array<number>(100).fill(0.5), outsideMarks)[0] ?? 0;
  expect(alone).toBeGreaterThan(0.45);
  expect(among).toBeLessThan(0.2);
});

test("a near miss: findings as sure as in news stay as they are", () => {
  const sure = [0.95, 0.9, 0.85, 0.6, 0.45, 0.9, 0.8, 0.55];
  refined(sure, outsideMarks).forEach((confidence, index) =>
    expect(Math.abs(confidence - (sure[index] ?? 0))).toBeLessThan(0.06),
  );
});

test("quotes in marks are as sure anywhere", () => {
  expect(refined(Array<number>(100).fill(0.5), inMarks)).toEqual(Array<number>(100).fill(0.5));
});

test("confidences of 0 and 1 stay", () => {
  expect(refined([0, 1], outsideMarks)).toEqual([0, 1]);
});
