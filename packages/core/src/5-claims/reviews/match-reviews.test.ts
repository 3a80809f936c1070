import { describe, expect, expectTypeOf, test } from "vitest";
import { createReader, OnrecordError, read, readingSchema, type Claim, type Extension } from "../../index.js";
import { indexReviews, matchReviews, publishedReviews, readReviews } from "./index.js";

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

describe("what differs", () => {
  const differences = (sentence: string, claimReviewed: string): readonly unknown[] => {
    const reading = read(page(sentence));
    const [claim] = matchReviews(reading.claims, [{ ...review, claimReviewed }], { minScore: 0 })
      .filter(({ span }) => sentence.startsWith(span.text))
      .map(({ reviews: [match] }) => match?.differences ?? []);
    return claim ?? ["no claim"];
  };

  test.each([
    [
      "figure",
      "The harbour lost 5 percent of its traffic.",
      "The harbour lost 15 percent of its traffic.",
      "5 percent",
      "15 percent",
    ],
    ["date", "The harbour closed in 2019.", "The harbour closed in 2017.", "2019", "2017"],
    ["place", "A bomb closed the harbour in Osk.", "A bomb closed the harbour in Brel.", "Osk", "Brel"],
    [
      "place",
      "Pakistan shot down a drone on the border.",
      "The drone was shot down in India.",
      "Pakistan",
      "India",
    ],
    [
      "polarity",
      "The mayor did not close the harbour.",
      "The mayor closed the harbour.",
      "negative",
      "positive",
    ],
  ])("the %s: %s", (kind, sentence, reviewed, here, there) => {
    expect(differences(sentence, reviewed)).toEqual([{ kind, here, there }]);
  });

  test.each([
    ["The harbour closed in May in Osk.", "In May the harbour of Osk closed."],
    ["The U.S. closed the harbour.", "The harbour was closed by the United States."],
    ["No more than 50 boats left the harbour.", "No  more than 50\u00a0boats left the harbour."],
    ["The harbour closed in Osk.", "The Osk council closed a harbour in Norway."],
  ])("nothing: %s", (sentence, reviewed) => {
    expect(differences(sentence, reviewed)).toEqual([]);
  });
});

test("a reader fills the reviews in", () => {
  const reader = createReader({ use: [publishedReviews([...others, review], { minScore: 0.1 })] });
  const reading = reader.read(page("Harbour traffic in Brel grew by 5 percent in 2021."));
  const claim = reading.claims.find(({ span }) => span.text.startsWith("Harbour"));
  expect(claim?.reviews[0]?.differences).toEqual([
    { kind: "figure", here: "5 percent", there: "15 percent" },
  ]);
  expect(readingSchema.safeParse(JSON.parse(JSON.stringify(reading))).success).toBe(true);
  expect(reader.rules).toContain("match-reviews");
});

test("wrong use says what would work", () => {
  expect(() => indexReviews("[]" as unknown as object)).toThrow(/Parse JSON first/u);
  expect(() => matchReviews([], null as unknown as object)).toThrow(OnrecordError);
  expect(() => matchReviews([], [], { limit: 0 })).toThrow(/whole number/u);
  expect(() => publishedReviews([], { minScore: 2 })).toThrow(/0 to 1/u);
  // @ts-expect-error text is no list of reviews
  expect(() => matchReviews([], "[]")).toThrow(OnrecordError);
});

test("types", () => {
  expectTypeOf(matchReviews).returns.toEqualTypeOf<readonly Claim[]>();
  expectTypeOf(publishedReviews([])).toExtend<Extension>();
  expectTypeOf<Claim["reviews"][number]["differences"][number]["kind"]>().toEqualTypeOf<
    "figure" | "date" | "place" | "polarity"
  >();
});

test("odd reviews are passed over", () => {
  const list = [
    { claimReviewed: "Bread costs 4 euros", itemReviewed: null, author: [{ name: "Brel Checks" }] },
    { "@type": ["ClaimReview"], itemReviewed: [{ "@type": ["Claim"], name: "Bread is free" }] },
    { itemReviewed: { "@type": "CreativeWork", name: "A page about bread" } },
  ];
  expect(readReviews(list).map(({ claimReviewed, publisher }) => [claimReviewed, publisher])).toEqual([
    ["Bread costs 4 euros", "Brel Checks"],
    ["Bread is free", undefined],
  ]);
});
