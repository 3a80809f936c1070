import { findQuantitiesWith } from "../../2-text/quantities/find-quantities.js";
import { findTimes } from "../../2-text/times/find-times.js";
import type { Claim } from "../../schema/claim.js";
import type { Quantity } from "../../schema/quantity.js";
import type { ClaimWords } from "../words.js";
import { indexTerms } from "./index-terms.js";
import { readReviews, type PublishedReview } from "./read-reviews.js";
import { termsOf, type Terms } from "./terms.js";

type Match = Claim["reviews"][number];
type Difference = Match["differences"][number];

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

/** Gives claims the published reviews nearest to them, with what differs: "5 % here, 15 % there". */
export function matchReviews(
  claims: readonly Claim[],
  reviews: unknown,
  options: MatchOptions,
  words: ClaimWords,
): readonly Claim[] {
  const index = indexReviews(reviews, words);
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
    differences: [
      ...figures(claim, claimReviewed, words),
      ...dates(claim, review, words),
      ...polarity(claim, claimReviewed, words),
    ],
  };
}

function* figures(claim: Claim, text: string, words: ClaimWords): Iterable<Difference> {
  const there = findQuantitiesWith(text, words.quantities);
  for (const here of claim.quantities) {
    const same = there.filter((other) => alike(here, other));
    if (same.length === 0 || same.some(({ value }) => value === here.value)) continue;
    yield { kind: "figure", here: here.span.text, there: same.map(({ span }) => span.text).join(", ") };
  }
}

function alike(one: Quantity, other: Quantity): boolean {
  if (one.unit.kind !== other.unit.kind || one.unit.code !== other.unit.code) return false;
  return one.unit.kind !== "count" || one.unit.noun === other.unit.noun;
}

function* dates(
  claim: Claim,
  { claimReviewed, claimDate }: PublishedReview,
  words: ClaimWords,
): Iterable<Difference> {
  const options = claimDate === undefined ? {} : { reference: claimDate.slice(0, 10) };
  const there = datesIn(findTimes(claimReviewed, options, words.times));
  const here = datesIn(claim.times);
  if (here.length === 0 || there.length === 0) return;
  const meets = here.some((one) => there.some((other) => one.startsWith(other) || other.startsWith(one)));
  if (!meets) yield { kind: "date", here: here.join(", "), there: there.join(", ") };
}

function datesIn(times: readonly { readonly timex: string; readonly shape: string }[]): readonly string[] {
  return times
    .filter(({ shape, timex }) => shape === "point" && /^\d{4}/u.test(timex))
    .map(({ timex }) => timex);
}

function* polarity(claim: Claim, text: string, words: ClaimWords): Iterable<Difference> {
  const negated = text
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
    .some((word) => words.negations.has(word) || /n['’]t$/u.test(word));
  const there = negated ? "negative" : "positive";
  if (there !== claim.polarity) yield { kind: "polarity", here: claim.polarity, there };
}
