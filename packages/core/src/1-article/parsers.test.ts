import { describe, expect, test } from "vitest";
import { createReader } from "../reader.js";
import { onLine } from "./line-reader.js";
import type { ArticleParser } from "./rules.js";

const text = [
  "THE HARBOUR COURIER",
  "Ferry line closes on Friday",
  "Words: Kim Osei",
  "Set in type on 3 March 2021",
  "The last boat leaves at noon, the company told its crews on Monday, and none will follow it.",
  "“We stop on Friday,” said Lee Park, who runs the line. “The boats are sold.”",
].join("\n");

const courier: ArticleParser = {
  name: "courier",
  accepts: (page) => page.text.startsWith("THE HARBOUR COURIER"),
  fields: {
    author: onLine(/^Words: (?<value>.+)$/u),
    published: [onLine(/^Printed on (?<value>.+)$/u), onLine(/^Set in type on (?<value>.+)$/u)],
  },
};

const readerOf = (...articleParsers: readonly ArticleParser[]) =>
  createReader({ use: [{ name: "sites", articleParsers }] });

describe("an article parser", () => {
  test("overrides single fields by line patterns and inherits the rest", () => {
    const { article } = readerOf(courier).read(text);
    expect(article.authors).toMatchObject([
      { name: "Kim Osei", rule: "courier", evidence: { from: "text", span: { text: "Kim Osei" } } },
    ]);
    expect(article.published).toMatchObject({ value: "2021-03-03", rule: "courier" });
    expect(article.headline?.value).toBe("Ferry line closes on Friday");
    expect(article.provenance.parsers).toContain("courier");
  });

  test("leaves pages it does not accept alone", () => {
    const { article } = readerOf({ ...courier, accepts: () => false }).read(text);
    expect(article.provenance.parsers).not.toContain("courier");
  });

  test("takes several findings as several authors, in order", () => {
    const pair: ArticleParser = {
      ...courier,
      fields: { author: () => [{ value: "Kim Osei" }, { value: "Lee Park", path: "meta.writer" }] },
    };
    const { article } = readerOf(pair).read(text);
    expect(article.authors.map(({ name }) => name)).toEqual(["Kim Osei", "Lee Park"]);
    expect(article.authors[1]?.evidence).toEqual({ from: "markup", path: "meta.writer" });
  });

  test("that throws or gives a place outside the text costs its field, with an issue", () => {
    const broken: ArticleParser = {
      ...courier,
      fields: {
        author: [
          () => {
            throw new Error("no such line");
          },
          onLine(/^Words: (?<value>.+)$/u),
        ],
        headline: () => ({ value: "Elsewhere", span: { start: 0, end: 100_000 } }),
      },
    };
    const { article, issues } = readerOf(broken).read(text);
    expect(article.authors[0]?.name).toBe("Kim Osei");
    expect(article.headline?.value).toBe("Ferry line closes on Friday");
    expect(issues.filter(({ rule }) => rule === "courier").map(({ message }) => message)).toEqual([
      expect.stringContaining("no such line"),
      expect.stringContaining("headline"),
    ]);
  });
});

describe("dated variants", () => {
  const redesigned: ArticleParser = {
    ...courier,
    variants: [
      { until: "2021-06-01", fields: { author: () => ({ value: "Second Form" }) } },
      { until: "2015-01-01", fields: { author: () => ({ value: "First Form" }) } },
    ],
  };
  test.each([
    ["2014-05-01T10:00:00Z", "First Form", "courier until 2015-01-01"],
    ["2020-05-01T10:00:00Z", "Second Form", "courier until 2021-06-01"],
    ["2021-06-01T00:00:00Z", "Kim Osei", "courier"],
  ])("a copy of %s is read by %s", (retrievedAt, author, name) => {
    const { article } = readerOf(redesigned).read(text, { retrievedAt });
    expect(article.authors[0]?.name).toBe(author);
    expect(article.provenance.parsers).toContain(name);
    expect(article.published.rule).toBe(retrievedAt > "2021-03" ? "courier" : article.published.rule);
  });

  test("the address dates a copy nobody dated; without any date the parser alone is asked", () => {
    const url = "https://courier.example/2014/05/02/ferry";
    expect(readerOf(redesigned).read(text, { url }).article.authors[0]?.name).toBe("First Form");
    expect(readerOf(redesigned).read(text).article.authors[0]?.name).toBe("Kim Osei");
  });
});

describe("onLine", () => {
  test("gives the place of the group, not of the same words before it", () => {
    const { article } = readerOf({
      ...courier,
      fields: { author: onLine(/^Osei for (?<value>Osei)$/u) },
    }).read(`THE HARBOUR COURIER\nOsei for Osei\n${text}`);
    expect(article.authors[0]?.evidence).toMatchObject({ span: { start: 29, end: 33 } });
  });

  test("refuses a pattern that keeps state", () => {
    expect(() => onLine(/Words/gu)).toThrow(/without the g and y flags/u);
    for (const given of [undefined, null, "^Words"])
      expect(() => onLine(given as never)).toThrow(/onLine\(\) takes a regular expression; it was given/u);
  });
});
