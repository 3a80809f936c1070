import { requireOptions } from "../../check-input.js";
import { describeValue } from "../../describe-value.js";
import { OnrecordError } from "../../error.js";
import type { Extension } from "../../extension.js";
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
 * Gives English claims the published ClaimReviews nearest to them, with what differs: figure, date, place, polarity.
 *
 * `reviews` are schema.org objects of the old or the new form, a list of them, an `@graph`, a Data Commons feed
 * (a DataFeed with `dataFeedElement`), or an index made of them. A claim without a match comes back as it was.
 */
export function matchReviews(
  claims: readonly Claim[],
  reviews: object,
  options: MatchOptions = {},
): readonly Claim[] {
  if (!Array.isArray(claims))
    throw new OnrecordError(
      "not-claims",
      `matchReviews() takes a list of claims; it was given ${describeValue(claims)}. Give it reading.claims.`,
    );
  checkOptions(options, "matchReviews");
  return matchReviewsWith(claims, toIndex(reviews), options, claimWords);
}

/** Indexes reviews once, for many texts. */
export function indexReviews(reviews: object): ReviewIndex {
  if (typeof reviews !== "object" || reviews === null)
    throw new OnrecordError(
      "bad-reviews",
      `Reviews are schema.org objects; got ${reviews === null ? "null" : typeof reviews}. Parse JSON first, and pass an empty list where there are none.`,
    );
  return indexReviewsWith(reviews, claimWords);
}

/** An extension that fills `reviews` of every claim: `createReader({ use: [publishedReviews(feed)] })`. */
export function publishedReviews(reviews: object, options: MatchOptions = {}): Extension {
  checkOptions(options, "publishedReviews");
  const index = toIndex(reviews);
  return {
    name: "published-reviews",
    claimRefiners: [
      {
        name: "match-reviews",
        refine: (claims, { language }) => matchReviewsWith(claims, index, options, language.claims),
      },
    ],
  };
}

function toIndex(reviews: object): ReviewIndex {
  return isIndex(reviews) ? reviews : indexReviews(reviews);
}

function isIndex(reviews: object): reviews is ReviewIndex {
  return (
    typeof reviews === "object" && reviews !== null && "rank" in reviews && typeof reviews.rank === "function"
  );
}

function checkOptions(options: MatchOptions, task: string): void {
  requireOptions(options, task);
  const { limit = 3, minScore = 0.5 } = options;
  if (!Number.isInteger(limit) || limit < 1)
    throw new OnrecordError("bad-option", `limit is a whole number from 1 up; got ${String(limit)}.`);
  if (!(minScore >= 0 && minScore <= 1))
    throw new OnrecordError("bad-option", `minScore runs from 0 to 1; got ${String(minScore)}.`);
}
