import { expect, test } from "vitest";
import { read } from "../../index.js";
import { indexReviews, matchReviews, readReviews } from "./index.js";

const review = {
  "@type": "ClaimReview",
  claimReviewed: "Harbour traffic in Brel grew by 15 percent in 2021",
  url: "https://checks.example/harbour",
  reviewRating: { "@type": "Rating", alternateName: "Mostly false" },
  author: { "@type": "Organization", name: "Brel Checks" },
  itemReviewed: { "@type": "Claim", datePublished: "2022-01-10" },
};
const others = [
  "A whale was seen in the river Sele",
  "The mayor of Osk owns a zoo",
  "Bread costs 4 euros",
].map((claimReviewed) => ({ "@type": "ClaimReview", claimReviewed }));

const page = (sentence: string): string =>
  `Council meets in Brel\n\nBy Mara Lind\n\n3 March 2022\n\nThe council met in the old hall on the hill above the town.\n\n${sentence} Nobody spoke for long.\n\nThe hall was cold and the meeting was short.\n`;

test("a claim gets the review nearest to it, with what differs", () => {
  const reading = read(page("Harbour traffic in Brel grew by 5 percent in 2021."));
  const claims = matchReviews(reading.claims, [...others, review], { minScore: 0.1 });
  const claim = claims.find(({ span }) => span.text.startsWith("Harbour"));
  expect(claim?.reviews[0]).toMatchObject({
    url: "https://checks.example/harbour",
    rating: "Mostly false",
    publisher: "Brel Checks",
    differences: [{ kind: "figure", here: "5 percent", there: "15 percent" }],
  });
});

test("a claim about something else gets none", () => {
  const reading = read(page("The library closed its cafe."));
  const claims = matchReviews(reading.claims, [...others, review]);
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.flatMap(({ reviews }) => reviews)).toEqual([]);
});

test("reviews are read from lists, graphs, feeds and the newer form", () => {
  const newer = { "@type": "ClaimReview", itemReviewed: { "@type": "Claim", name: "Bread costs 9 euros" } };
  const feed = { "@type": "DataFeed", dataFeedElement: [{ item: [review, newer] }] };
  expect(readReviews(feed).map(({ claimReviewed }) => claimReviewed)).toEqual([
    review.claimReviewed,
    "Bread costs 9 euros",
  ]);
  expect(readReviews({ "@graph": [review] })).toHaveLength(1);
  expect(readReviews([null, 5, "x", { claimReviewed: "  " }])).toEqual([]);
});

test("an index ranks many reviews for one text", () => {
  const [first] = indexReviews([...others, review]).rank("Was  there a whale\u00a0in the Sele?", 2);
  expect(first?.review.claimReviewed).toContain("whale");
});
