import type { Claim } from "../../schema/claim.js";
import type { ClaimRefiner } from "../draft.js";

const kindWorth: Readonly<Record<Claim["kind"], number>> = {
  quantity: 0.5,
  change: 0.6,
  comparison: 0.6,
  record: 0.65,
  cause: 0.55,
  rule: 0.5,
  event: 0.35,
  property: 0.3,
  prediction: 0.25,
  commitment: 0.25,
  experience: 0.15,
  opinion: 0.1,
};

const kindReasons: Partial<Readonly<Record<Claim["kind"], string>>> = {
  quantity: "states a figure",
  change: "states a change",
  comparison: "compares two things",
  record: "claims a record",
  cause: "names a cause",
  rule: "says what a rule is",
  prediction: "only the future can tell",
  opinion: "is a judgement",
};

/** Ranks claims by what they state; it decides nothing. */
export const rateWorth: ClaimRefiner = {
  name: "rate-worth",
  refine: (claims) => claims.map((claim) => ({ ...claim, worth: worthOf(claim) })),
};

function worthOf(claim: Claim): Claim["worth"] {
  const reason = kindReasons[claim.kind];
  const reasons = reason === undefined ? [] : [reason];
  let score = kindWorth[claim.kind];
  if (claim.quantities.length > 0 && claim.kind !== "quantity") {
    score += 0.1;
    reasons.push("has a figure");
  }
  if (claim.times.length > 0) {
    score += 0.05;
    reasons.push("has a date");
  }
  if (claim.voice === "source" && claim.claimant !== undefined) {
    score += 0.05;
    reasons.push("somebody stands behind it");
  }
  return { score: Math.min(1, Number(score.toFixed(2))), reasons };
}
