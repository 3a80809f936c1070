import type { TextDocument } from "../2-text/document.js";
import type { Language } from "../language/language.js";
import type { Claim } from "../schema/claim.js";
import type { Issue } from "../schema/issue.js";
import type { Quote } from "../schema/quote.js";
import type { Speaker } from "../schema/speaker.js";
import type { Trace } from "../trace.js";
import type { ClaimFinder, ClaimRefiner } from "./draft.js";

export interface ClaimRules {
  readonly finders: readonly ClaimFinder[];
  readonly refiners: readonly ClaimRefiner[];
  readonly language: Language;
  readonly trace: Trace;
}

export const builtInClaimFinders: readonly ClaimFinder[] = [];
export const builtInClaimRefiners: readonly ClaimRefiner[] = [];

/** Every statement that could be true or false, with who makes it. */
export function findClaims(
  _document: TextDocument,
  _quotes: readonly Quote[],
  _speakers: readonly Speaker[],
  _rules: ClaimRules,
): { claims: readonly Claim[]; issues: readonly Issue[] } {
  return { claims: [], issues: [] };
}
