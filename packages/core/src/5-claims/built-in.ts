import type { ClaimFinder, ClaimRefiner } from "./draft.js";
import { statedClauses } from "./finders/clauses.js";
import { observe } from "./refiners/observe.js";
import { rateWorth } from "./refiners/rate-worth.js";
import { relate } from "./refiners/relate.js";

/** What ships, in the order it runs. */
export const builtInClaimFinders: readonly ClaimFinder[] = [statedClauses];
export const builtInClaimRefiners: readonly ClaimRefiner[] = [rateWorth, relate, observe];
