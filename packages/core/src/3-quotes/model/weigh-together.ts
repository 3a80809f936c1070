import type { QuoteDraft, QuoteRefiner } from "../draft.js";
import { attributionModel } from "./attribution-model.js";

/**
 * One article's findings judge each other: where many are doubtful (a novel, a biography, a manual) each is less likely
 * than it would be in news. What the model is sure of counts as evidence of how many are right in this text, beside what
 * is usual in news; quotes in marks stay as they are, as those are as sure anywhere.
 */
export const weighTogether: QuoteRefiner = {
  name: "weigh-together",
  after: "prefer-model",
  refine: (drafts, { document, language }) => {
    const usual = language.quotes.model?.usual;
    if (usual === undefined) return drafts;
    const isDoubtful = ({ rule, content: [first] }: QuoteDraft): boolean =>
      rule === attributionModel.name && first !== undefined && !isMarked(document.text, first.start);
    const judged = new Set(drafts.filter(isDoubtful));
    const share = shareRight(
      [...judged].map((draft) => draft.confidence),
      usual,
    );
    return drafts.map((draft) => {
      if (!judged.has(draft)) return draft;
      return { ...draft, confidence: Math.round(1000 * moved(draft.confidence, usual, share)) / 1000 };
    });
  },
};

/** Whether a quote that begins here stands in marks. */
export function isMarked(text: string, start: number): boolean {
  return /["“”„«»‘’']/u.test(text.charAt(start));
}

/** News counts as so many findings: chosen on articles that were not taught. */
const newsWeighs = 30;
const rounds = 20;

/** The share of right findings that agrees best with what each of them says (Saerens, Latinne and Decaestecker 2002). */
function shareRight(confidences: readonly number[], usual: number): number {
  let share = usual;
  for (let round = 0; round < rounds; round++) {
    const sum = confidences.reduce((total, each) => total + moved(each, usual, share), newsWeighs * usual);
    share = sum / (newsWeighs + confidences.length);
  }
  return share;
}

/** What a confidence that holds where `usual` are right becomes where `share` are. */
function moved(confidence: number, usual: number, share: number): number {
  const right = (confidence * share) / usual;
  const wrong = ((1 - confidence) * (1 - share)) / (1 - usual);
  return right / (right + wrong);
}
