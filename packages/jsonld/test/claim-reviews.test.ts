import { describe, expect, test } from "vitest";
import { readReviews } from "../../core/src/5-claims/reviews/read-reviews.js";
import { fromJsonLd, readClaimReviews, scriptsIn } from "../src/index.js";

const today = {
  "@context": "https://schema.org",
  "@type": "ClaimReview",
  url: "https://checks.example/harbour",
  claimReviewed: "Harbour traffic grew by 15 percent",
  name: "No, traffic did not grow by 15 percent",
  datePublished: "2026-03-10",
  author: { "@type": "Organization", name: "Brel Checks", url: "https://checks.example" },
  reviewRating: {
    "@type": "Rating",
    ratingValue: "2",
    bestRating: 5,
    worstRating: "1",
    alternateName: "Mostly false",
  },
  itemReviewed: {
    "@type": "Claim",
    author: { "@type": "Person", name: "Ada Lind", sameAs: ["https://people.example/ada"] },
    datePublished: "2026-03-01",
    firstAppearance: { "@type": "CreativeWork", url: "https://news.example/1" },
    appearance: [{ "@type": "NewsArticle", "@id": "https://news.example/2" }, "https://news.example/3"],
  },
};
const expected = {
  "@type": "ClaimReview",
  claimReviewed: "Harbour traffic grew by 15 percent",
  url: "https://checks.example/harbour",
  name: "No, traffic did not grow by 15 percent",
  datePublished: "2026-03-10",
  author: { "@type": "Organization", name: "Brel Checks", url: "https://checks.example" },
  reviewRating: {
    "@type": "Rating",
    alternateName: "Mostly false",
    ratingValue: 2,
    bestRating: 5,
    worstRating: 1,
  },
  itemReviewed: {
    "@type": "Claim",
    author: { "@type": "Person", name: "Ada Lind", url: "https://people.example/ada" },
    datePublished: "2026-03-01",
    firstAppearance: "https://news.example/1",
    appearance: ["https://news.example/2", "https://news.example/3"],
  },
};

describe("a published review is read into one shape", () => {
  test("from today's form", () => {
    expect(readClaimReviews(today)).toEqual({ reviews: [expected], issues: [] });
  });

  test("from the old form, with the claim as a CreativeWork", () => {
    const old = {
      ...today,
      itemReviewed: {
        "@type": "CreativeWork",
        author: { "@type": "Person", name: "Ada Lind", sameAs: "https://people.example/ada" },
        datePublished: "2026-03-01",
        url: "https://news.example/1",
      },
    };
    const { firstAppearance: _first, ...claim } = expected.itemReviewed;
    expect(readClaimReviews(JSON.stringify(old)).reviews).toEqual([
      { ...expected, itemReviewed: { ...claim, appearance: ["https://news.example/1"] } },
    ]);
  });

  test("from the form that leaves the claim's words to the Claim", () => {
    const { claimReviewed, ...review } = today;
    const newer = { ...review, itemReviewed: { ...today.itemReviewed, name: claimReviewed } };
    expect(readClaimReviews([newer]).reviews).toEqual([expected]);
  });

  test("from a Data Commons feed, a list, a graph, and references across scripts", () => {
    const feed = {
      "@context": "http://schema.org",
      "@type": "DataFeed",
      dataFeedElement: [
        { "@type": "DataFeedItem", item: [today], url: ["https://checks.example/harbour"] },
        { "@type": "DataFeedItem", item: null },
      ],
    };
    expect(readClaimReviews(feed).reviews).toEqual([expected]);
    expect(readClaimReviews([[today], { "@graph": [today] }]).reviews).toEqual([expected]);
    const scripts = [
      JSON.stringify({ ...today, author: { "@id": "#house" } }),
      JSON.stringify({ "@id": "#house", ...today.author }),
    ];
    expect(readClaimReviews(scripts).reviews).toEqual([expected]);
  });

  test("from a page, broken as it may be", () => {
    const broken = JSON.stringify(today)
      .replace('"ClaimReview"', '"schema:claimreview"')
      .replace(/\}$/u, ",};");
    const page = `<!-- <script type="application/ld+json">{}</script> --><script>var a</script>
      <SCRIPT async type='application/ld+json'>//<![CDATA[\n${broken}//]]></SCRIPT><script type=application/ld+json>{`;
    expect(scriptsIn(page)).toHaveLength(2);
    expect(readClaimReviews(scriptsIn(page)).reviews).toEqual([expected]);
    expect(readClaimReviews(`<!doctype html>${page}`).reviews).toEqual([expected]);
  });

  test("verdicts in odd places", () => {
    const verdict = (reviewRating: unknown) =>
      readClaimReviews({ ...today, reviewRating }).reviews[0]?.reviewRating;
    expect(verdict("False")).toEqual({ "@type": "Rating", alternateName: "False" });
    expect(verdict({ ratingValue: "False" })).toEqual({ "@type": "Rating", alternateName: "False" });
    expect(verdict({ name: "False", ratingValue: 1 })).toMatchObject({
      alternateName: "False",
      ratingValue: 1,
    });
    expect(verdict({})).toBeUndefined();
  });

  test("one that names no claim is left out, and said to be", () => {
    const { claimReviewed: _claim, ...review } = today;
    const { reviews, issues } = readClaimReviews([review, null, 5]);
    expect(reviews).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(["json-ld-unreadable", "json-ld-unreadable", "no-claim"]);
  });

  test("and core matches it as it is", () => {
    expect(readReviews(readClaimReviews(today).reviews)).toEqual([
      {
        claimReviewed: expected.claimReviewed,
        title: expected.name,
        url: expected.url,
        rating: "Mostly false",
        publisher: "Brel Checks",
        claimDate: "2026-03-01",
      },
    ]);
  });
});

test("script elements are found in time that grows with the page alone", () => {
  const hostile = [
    "<script",
    "<script ",
    "<!--",
    "<script>",
    "</script",
    '<script type="ld+json">',
    "<script a='",
  ];
  for (const piece of hostile) {
    const start = performance.now();
    scriptsIn(piece.repeat(100_000 / piece.length));
    expect(performance.now() - start, piece).toBeLessThan(500);
  }
});

test("a publisher's article gives a reading of its own", () => {
  const reading = fromJsonLd({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: "Ferries stop on Friday",
    datePublished: "2026-03-09 10:00:00",
    author: "Kim Osei",
    articleBody: "The ferries stop.\n\n“We stop on Friday,” said Marta Oduya.",
    hasPart: {
      "@type": "Quotation",
      text: "We stop on Friday,",
      creator: { "@type": "Person", name: "Marta Oduya" },
    },
  });
  const [quote] = reading.quotes;
  expect(reading.article.published).toMatchObject({ value: "2026-03-09T10:00:00", precision: "time" });
  expect(reading.article.blocks.filter(({ inBody }) => inBody)).toHaveLength(2);
  expect(quote?.content[0]?.start).toBe(reading.text.indexOf("We stop"));
  expect(reading.speakers).toMatchObject([{ id: quote?.speaker, name: "Marta Oduya", kind: "person" }]);
});
