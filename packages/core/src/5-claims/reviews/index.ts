import { claimWords } from "../../language/en/claims.js";
import type { Claim } from "../../schema/claim.js";
import {
  indexReviews as indexReviewsWith,
  matchReviews as matchReviewsWith,
  type MatchOptions,
  type ReviewIndex,
} from "./match-reviews.js";

export type { MatchOptions, ReviewIndex } from "./match-reviews.js";
export { readReviews } from "./read-reviews.js";
export type { PublishedReview } from "./read-reviews.js";

/**
 * Gives English claims the published ClaimReviews nearest to them, with what differs.
 *
 * `reviews` are schema.org objects, a list of them, an `@graph`, or a Data Commons feed.
 */
export function matchReviews(
  claims: readonly Claim[],
  reviews: unknown,
  options: MatchOptions = {},
): readonly Claim[] {
  return matchReviewsWith(claims, reviews, options, claimWords);
}

/** The same, for many texts over one set of reviews. */
export function indexReviews(reviews: unknown): ReviewIndex {
  return indexReviewsWith(reviews, claimWords);
}
