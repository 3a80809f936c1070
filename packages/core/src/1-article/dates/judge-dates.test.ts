import { describe, expect, test } from "vitest";
import { fromText } from "../../0-page/from-text.js";
import type { Page, Witness } from "../../0-page/page.js";
import { english } from "../../language/en/index.js";
import type { Article } from "../../schema/article.js";
import { createTrace } from "../../trace.js";
import { builtInBlockRules } from "../block-rules.js";
import { readArticle } from "../read-article.js";

const headline = "Harbour Board Closes North Pier as Cracks Are Found";
const first =
  "The harbour board closed the north pier on Tuesday after a survey found cracks in eleven of its forty pillars, and the ferry will leave from the south quay.";
const second =
  "The county began a survey of its piers in November and would present the rest of it in January, the board said in a note to the shops along the quay.";
const last =
  "Nobody was hurt when a pillar gave way at night, said the chair of the board, who had walked over it the day before.";
const story = `${headline}\n\n${first}\n\n${second}\n\n${last}`;

function dates(page: Page): Pick<Article, "published" | "modified"> {
  const { language } = english;
  const trace = createTrace(page.text, false);
  return readArticle(page, { parsers: [], blockRules: builtInBlockRules, language, trace }).article;
}

function published(text: string, options: { url?: string; retrievedAt?: string } = {}) {
  return dates(fromText(text, options)).published;
}

function witness(field: "published" | "modified", value: string, weight = 80): Witness {
  return { field, value, weight, reader: "json-ld", evidence: { from: "markup", path: "ld" } };
}

describe("the date court", () => {
  test("says undated where nobody names a date", () => {
    expect(published(story)).toEqual({ rule: "undated", candidates: [] });
  });

  test("believes markup that saw it come out the evening before the printed day, not the morning before", () => {
    const page = fromText(`${headline}\n\n12 May 2026\n\n${first}\n\n${second}`);
    const printed = { ...witness("published", "2026-05-12", 60), reader: "meta" };
    const saidToBe = (value: string) => dates({ ...page, witnesses: [witness("published", value), printed] });
    expect(saidToBe("2026-05-11T19:30:00+02:00").published.value).toBe("2026-05-11T19:30:00+02:00");
    expect(saidToBe("2026-05-11T07:30:00+02:00").published.value).toBe("2026-05-12");
    expect(saidToBe("2026-05-09T19:30:00+02:00").published.value).toBe("2026-05-12");
  });

  test("rejects the masthead's day where copyright and text disagree, and keeps the year", () => {
    const page = `13.9 C\nMonday, August 15, 2022\n\n${story}\n\nCopyright ©2021 Pier Post Company, Inc. All Rights Reserved.`;
    const verdict = published(page);
    expect(verdict).toMatchObject({ value: "2021", precision: "year", rule: "copyright-year" });
    expect(verdict.candidates[0]).toMatchObject({ value: "2022-08-15", verdict: "rejected" });
    expect(verdict.candidates[0]?.reasons).toEqual([
      "masthead-date",
      "stands-in-masthead",
      "beside-weather",
      "copyright-year-2021",
      "text-has-month-11-as-past-9-months-off",
    ]);
  });

  test("takes the day in the address, supported by the printed one", () => {
    const page = story.replace(headline, `${headline}\n\nBy Kim Osei\n\nMarch 3, 2020`);
    const verdict = published(page, { url: "https://pierpost.example/2020/03/03/pier" });
    expect(verdict).toMatchObject({ value: "2020-03-03", precision: "day" });
    expect(verdict.candidates.map((candidate) => candidate.verdict).toSorted()).toEqual([
      "accepted",
      "supporting",
    ]);
  });

  test.each([
    ["https://pierpost.example/2020/mar/03/pier", "2020-03-03"],
    ["https://pierpost.example/news-20200303-pier", "2020-03-03"],
    ["https://pierpost.example/2020/03/pier", "2020-03"],
    ["https://pierpost.example/12345678/pier", undefined],
  ])("reads %s as %s", (url, value) => expect(published(story, { url }).value).toBe(value));

  test("refuses a day after the retrieval, but for a zone's sake the next", () => {
    const page = { ...fromText(story), witnesses: [witness("published", "2021-05-05")] };
    expect(dates({ ...page, retrievedAt: "2021-05-03T10:00:00Z" }).published.value).toBeUndefined();
    expect(dates({ ...page, retrievedAt: "2021-05-04T23:00:00Z" }).published.value).toBe("2021-05-05");
  });

  test("refuses a weekday that disagrees", () => {
    const page = story.replace(headline, `${headline}\n\nPublished Monday, March 3, 2020`);
    expect(published(page).candidates[0]?.reasons).toContain("weekday-disagrees");
  });

  test("keeps published and modified apart", () => {
    const page = story.replace(headline, `${headline}\n\nPublished March 3, 2020\n\nUpdated March 5, 2020`);
    const verdicts = dates(fromText(page));
    expect([verdicts.published.value, verdicts.modified.value]).toEqual(["2020-03-03", "2020-03-05"]);
  });

  test("nothing is changed before it came out", () => {
    const page = {
      ...fromText(story),
      witnesses: [witness("published", "2020-03-03"), witness("modified", "2020-03-01")],
    };
    expect(dates(page).modified.value).toBeUndefined();
  });

  test("keeps the clock where a zone is given", () => {
    const page = { ...fromText(story), witnesses: [witness("published", "2020-03-03T10:00:00+01:00")] };
    expect(dates(page).published).toMatchObject({ value: "2020-03-03T10:00:00+01:00", precision: "time" });
  });

  test("takes no year from a footer far below the story", () => {
    const menu = Array.from({ length: 12 }, (_, index) => `Section ${"ABCDEFGHIJKL"[index]}`).join("\n");
    const verdict = published(`${story}\n\n${menu}\n\n© 2023 Pier Post`);
    expect(verdict.value).toBeUndefined();
    expect(verdict.candidates[0]?.reasons).toContain("footer-of-the-site");
  });
});
