import type { Witness } from "../../0-page/page.js";
import type { Candidate, Evidence, Field } from "../../schema/evidence.js";
import { wordsOnly } from "../line-shape.js";

/** Somebody's word for a field's value. */
export interface Claimed {
  readonly value: string;
  readonly evidence: Evidence;
  readonly rule: string;
  readonly weight: number;
}

export function claimOf(witness: Witness): Claimed {
  return { value: witness.value, evidence: witness.evidence, rule: witness.reader, weight: witness.weight };
}

/**
 * The value with most weight behind it: equal values (letters and digits alone compared) add up.
 * Of equal values the words that stand in the text are taken, then the heaviest witness's.
 */
export function chooseField(claims: readonly Claimed[], keyOf = wordsOnly): Field | undefined {
  const weights = new Map<string, number>();
  for (const claim of claims) {
    const key = keyOf(claim.value);
    weights.set(key, (weights.get(key) ?? 0) + claim.weight);
  }
  const [winner] = [...weights].toSorted((one, other) => other[1] - one[1]);
  if (winner === undefined) return undefined;
  const agreeing = claims.filter((claim) => keyOf(claim.value) === winner[0]);
  const chosen = agreeing.toSorted(byTextThenWeight)[0];
  if (chosen === undefined) return undefined;
  return {
    value: chosen.value,
    evidence: chosen.evidence,
    rule: chosen.rule,
    candidates: claims.map((claim) => toCandidate(claim, chosen, keyOf(claim.value) === winner[0])),
  };
}

function byTextThenWeight(one: Claimed, other: Claimed): number {
  const inText = Number(other.evidence.from === "text") - Number(one.evidence.from === "text");
  return inText === 0 ? other.weight - one.weight : inText;
}

function toCandidate(claim: Claimed, chosen: Claimed, agrees: boolean): Candidate {
  const { value, evidence } = claim;
  if (claim === chosen) return { value, evidence, verdict: "accepted", reasons: [claim.rule] };
  return agrees
    ? { value, evidence, verdict: "supporting", reasons: [claim.rule, "agrees"] }
    : { value, evidence, verdict: "rejected", reasons: [claim.rule, `outweighed-by-${chosen.rule}`] };
}
