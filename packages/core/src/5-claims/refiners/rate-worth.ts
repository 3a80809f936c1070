import type { Claim } from "../../schema/claim.js";
import type { ClaimRefiner } from "../draft.js";
import { scoreWorth } from "../worth/score-worth.js";
import type { ClaimWords } from "../words.js";

/** What lowers a rank whatever the words: nobody can check it now. */
const lowered: Partial<Readonly<Record<Claim["kind"], { readonly by: number; readonly reason: string }>>> = {
  opinion: { by: 0.3, reason: "is a judgement" },
  experience: { by: 0.3, reason: "is somebody's own experience" },
  prediction: { by: 0.8, reason: "only the future can tell" },
  commitment: { by: 0.8, reason: "only the future can tell" },
};

/** Ranks claims by what they state; it decides nothing. */
export const rateWorth: ClaimRefiner = {
  name: "rate-worth",
  refine: (claims, { language }) =>
    claims.map((claim) => ({ ...claim, worth: worthOf(claim, language.claims.worth) })),
};

function worthOf(claim: Claim, { words, model }: ClaimWords["worth"]): Claim["worth"] {
  const { score, reasons } = scoreWorth(claim.span.text, words, model);
  const less = lowered[claim.kind];
  if (less === undefined) return { score: tidy(score), reasons };
  return { score: tidy(score * less.by), reasons: [...reasons, less.reason] };
}

function tidy(score: number): number {
  return Math.min(1, Math.max(0, Number(score.toFixed(3))));
}
