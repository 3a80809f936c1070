import type { Claim } from "../../schema/claim.js";
import type { ClaimWords } from "../words.js";
import { differencesOf } from "./differences.js";
import { indexTerms } from "./index-terms.js";
import { readReviews, type PublishedReview } from "./read-reviews.js";
import { termsOf, type Terms } from "./terms.js";

type Match = Claim["reviews"][number];

/** Reviews ready to be matched; make it once for many texts. */
export interface ReviewIndex {
  /** The reviews nearest to a text, best first; scores run from 0 to 1. */
  rank(
    text: string,
    limit: number,
  ): readonly { readonly review: PublishedReview; readonly index: number; readonly score: number }[];
}

/** How much each way of looking weighs, and which share of reviews makes a term too common. */
const ways: readonly { readonly of: keyof Terms; readonly weight: number; readonly common: number }[] = [
  { of: "words", weight: 1, common: 1 },
  { of: "pairs", weight: 0.3, common: 1 },
  { of: "pieces", weight: 0.3, common: 0.03 },
];

export function indexReviews(reviews: unknown, words: ClaimWords): ReviewIndex {
  const published = readReviews(reviews);
  const documents = published.map(({ claimReviewed, title }) =>
    termsOf(`${claimReviewed} . ${title ?? ""}`, words.empty),
  );
  const indexes = ways.map(({ of, weight, common }) => ({
    of,
    weight,
    index: indexTerms(
      documents.map((terms) => terms[of]),
      common,
    ),
  }));
  return {
    rank(text, limit) {
      const scores = new Float64Array(published.length);
      const terms = termsOf(text, words.empty);
      for (const { of, weight, index } of indexes) index.addScores(terms[of], weight, scores);
      return best(scores, limit).flatMap((index) => {
        const [review, score] = [published[index], scores[index] ?? 0];
        return review === undefined ? [] : [{ review, index, score: score / (score + halfway) }];
      });
    },
  };
}

/** The places of the highest scores above nothing, best first; of equals the earlier. */
function best(scores: Float64Array, limit: number): readonly number[] {
  const places: number[] = [];
  scores.forEach((score, place) => {
    const worst = places[limit - 1];
    if (score <= 0 || (worst !== undefined && score <= (scores[worst] ?? 0))) return;
    const at = places.findIndex((other) => score > (scores[other] ?? 0));
    places.splice(at < 0 ? places.length : at, 0, place);
    if (places.length > limit) places.pop();
  });
  return places;
}

/** The raw score that counts as one half. */
const halfway = 30;

export interface MatchOptions {
  /** How many reviews a claim gets at most; 3 unless given. */
  readonly limit?: number;
  /** What a match must reach, 0 to 1; 0.5 unless given. */
  readonly minScore?: number;
}

/** Gives claims the reviews of an index nearest to them, with what differs: "5 % here, 15 % there". */
export function matchReviews(
  claims: readonly Claim[],
  index: ReviewIndex,
  options: MatchOptions,
  words: ClaimWords,
): readonly Claim[] {
  const { limit = 3, minScore = 0.5 } = options;
  return claims.map((claim) => {
    const matches = index
      .rank(claim.span.text, limit)
      .filter(({ score }) => score >= minScore)
      .map(({ review, score }) => matchOf(claim, review, score, words));
    return matches.length === 0 ? claim : { ...claim, reviews: matches };
  });
}

function matchOf(claim: Claim, review: PublishedReview, score: number, words: ClaimWords): Match {
  const { claimReviewed, url, rating, publisher } = review;
  return {
    claimReviewed,
    ...(url === undefined ? {} : { url }),
    ...(rating === undefined ? {} : { rating }),
    ...(publisher === undefined ? {} : { publisher }),
    score: Number(score.toFixed(3)),
    differences: differencesOf(claim, review, words),
  };
}
