import { findQuantitiesWith } from "../../2-text/quantities/find-quantities.js";
import { findTimes } from "../../2-text/times/find-times.js";
import type { Claim } from "../../schema/claim.js";
import type { Quantity } from "../../schema/quantity.js";
import type { ClaimWords } from "../words.js";
import { namesAny, placesIn } from "./places.js";
import type { PublishedReview } from "./read-reviews.js";

type Difference = Claim["reviews"][number]["differences"][number];

/** What a claim says otherwise than the claim that was reviewed: "5 % here, 15 % there". */
export function differencesOf(
  claim: Claim,
  review: PublishedReview,
  words: ClaimWords,
): readonly Difference[] {
  return [
    ...figures(claim, review.claimReviewed, words),
    ...dates(claim, review, words),
    ...places(claim, review.claimReviewed, words),
    ...polarity(claim, review.claimReviewed, words),
  ];
}

function* figures(claim: Claim, text: string, words: ClaimWords): Iterable<Difference> {
  const there = findQuantitiesWith(text, words.quantities);
  for (const here of claim.quantities) {
    const same = there.filter((other) => alike(here, other));
    if (same.length === 0 || same.some((other) => sameFigure(here, other))) continue;
    yield { kind: "figure", here: here.span.text, there: same.map(({ span }) => span.text).join(", ") };
  }
}

function alike(one: Quantity, other: Quantity): boolean {
  if (one.unit.kind !== other.unit.kind || one.unit.code !== other.unit.code) return false;
  return one.unit.kind !== "count" || one.unit.noun === other.unit.noun;
}

function sameFigure(one: Quantity, other: Quantity): boolean {
  return one.value === other.value && one.low === other.low && one.high === other.high;
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

/** Only where each names a place and neither names one of the other's. */
function* places(claim: Claim, text: string, words: ClaimWords): Iterable<Difference> {
  const here = placesIn(claim.span.text, words.places);
  const there = placesIn(text, words.places);
  if (here.length === 0 || there.length === 0) return;
  if (namesAny(text, here, words.places) || namesAny(claim.span.text, there, words.places)) return;
  const list = (found: typeof here): string => found.map(({ text: name }) => name).join(", ");
  yield { kind: "place", here: list(here), there: list(there) };
}

function* polarity(claim: Claim, text: string, words: ClaimWords): Iterable<Difference> {
  const there = isNegative(text, words) ? "negative" : "positive";
  if (there !== claim.polarity) yield { kind: "polarity", here: claim.polarity, there };
}

function isNegative(text: string, words: ClaimWords): boolean {
  const all = text
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/[^\p{L}']+/u);
  return all.some((word, at) => {
    if (words.negators.has(word) || word.endsWith("n't")) return true;
    return words.negations.has(word) && !words.bounds.has(all[at + 1] ?? "");
  });
}
