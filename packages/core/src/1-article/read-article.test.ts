import { describe, expect, test } from "vitest";
import { fromText } from "../0-page/from-text.js";
import type { Page, Witness } from "../0-page/page.js";
import { english } from "../language/en/index.js";
import { articleSchema, type Article } from "../schema/article.js";
import type { Issue } from "../schema/issue.js";
import { createTrace } from "../trace.js";
import { builtInBlockRules } from "./block-rules.js";
import { readArticle } from "./read-article.js";
import type { ArticleParser, BlockRule } from "./rules.js";

interface Setup {
  readonly parsers?: readonly ArticleParser[];
  readonly rules?: readonly BlockRule[];
}

function readPage(page: Page, { parsers = [], rules = [] }: Setup = {}) {
  const trace = createTrace(page.text, true);
  const blockRules = [...rules, ...builtInBlockRules];
  return { ...readArticle(page, { parsers, blockRules, language: english.language, trace }), trace };
}

function read(text: string, options: { url?: string; retrievedAt?: string } = {}): Article {
  return readPage(fromText(text, options)).article;
}

function kinds(article: Article): readonly string[] {
  return article.blocks.map((block) => `${block.kind}: ${block.spans.map((span) => span.text).join(" + ")}`);
}

const first =
  "The harbour board closed the north pier on Tuesday after a survey found cracks in eleven of its forty pillars, and the ferry to Lowen Island will leave from the south quay until the spring.";
const second =
  "“We will not put people on a deck that we cannot trust,” said Kim Osei, who chairs the board, at a meeting that lasted late into the night and ended without a vote on the cost.";
const third =
  "The repair was put at four million crowns in a report last year, but the board now expects twice that sum, and says the town and the county will have to share what the insurance does not pay.";
const fourth =
  "Shopkeepers on the quay said they had seen fewer visitors since the closing, and asked the council for a lower rent until the work is done and the ferries are back at the old landing.";
const story = [first, second, third, fourth].join("\n\n");
const page = `Harbour Board Closes North Pier as Cracks Are Found\n\nBy Mara Lindqvist and Jonas Reed\n\nMarch 3, 2020\n\n${story}`;

describe("a plain page", () => {
  test("has its headline, byline, date and paragraphs", () => {
    const article = read(page);
    expect(kinds(article).slice(0, 4)).toEqual([
      "headline: Harbour Board Closes North Pier as Cracks Are Found",
      "byline: By Mara Lindqvist and Jonas Reed",
      "pageDate: March 3, 2020",
      `paragraph: ${first}`,
    ]);
    expect(article.authors.map(({ name, role }) => [name, role])).toEqual([
      ["Mara Lindqvist", "author"],
      ["Jonas Reed", "author"],
    ]);
    expect(article.published).toMatchObject({ value: "2020-03-03", precision: "day" });
    expect(article.language?.value).toBe("en");
  });

  test("passes its schema, and every span gives back its words", () => {
    const article = read(page);
    expect(articleSchema.parse(article)).toEqual(article);
    for (const block of article.blocks)
      for (const span of block.spans) expect(page.slice(span.start, span.end)).toBe(span.text);
  });

  test("loses no line", () => {
    const lines = page.split("\n").filter((line) => line !== "");
    expect(read(page).blocks.flatMap((block) => block.spans.map((span) => span.text))).toEqual(lines);
  });
});

describe("a paragraph cut by links", () => {
  test("is one block of several spans", () => {
    const cut = `Board chair\n\nKim Osei\n\nsaid on Tuesday that the ferry would leave from the south quay until the spring.`;
    const article = read(`${first}\n\n${cut}\n\n${third}\n\n${fourth}`);
    expect(kinds(article)).toContain(
      "paragraph: Board chair + Kim Osei + said on Tuesday that the ferry would leave from the south quay until the spring.",
    );
  });

  test("takes in no box behind a finished sentence", () => {
    const box = "Harbour and ferries\n\nMore Pier Post coverage, selected by the editors";
    const article = read(`${first}\n\n${second}\n\n${third}\n\n${box}\n\n${fourth}`);
    expect(kinds(article).filter((line) => line.startsWith("relatedLinks"))).toHaveLength(2);
    expect(article.blocks.every((block) => block.spans.length === 1)).toBe(true);
  });

  test("keeps spans right where spaces are odd", () => {
    const text = `${first}\n\n   The report came from the \u00a0\n\n\tOffice of Works\n\n , which surveys every pier in the county once in ten years.  \n\n${third}`;
    const block = read(text).blocks.find((candidate) => candidate.spans.length === 3);
    expect(block?.spans.map((span) => text.slice(span.start, span.end))).toEqual([
      "The report came from the",
      "Office of Works",
      ", which surveys every pier in the county once in ten years.",
    ]);
  });
});

describe("closing lines", () => {
  const closing = `${page}\n\n—Lee P. Park contributed to this article.\n\nWrite to Mara Lindqvist at [email\u00a0protected] and Jonas Reed at jonas@pierpost.example\n\nCopyright ©2020 Pier Post Company, Inc. All Rights Reserved. 77dd0cbe856818d5eddac44c7b1cde00`;

  test("are typed and name people, addresses that are hidden stay out", () => {
    const article = read(closing);
    expect(article.blocks.slice(-3).map((block) => block.kind)).toEqual([
      "contributorLine",
      "contactLine",
      "copyright",
    ]);
    expect(article.authors.map(({ name, role, email }) => [name, role, email])).toEqual([
      ["Mara Lindqvist", "author", undefined],
      ["Jonas Reed", "author", "jonas@pierpost.example"],
      ["Lee P. Park", "contributor", undefined],
    ]);
  });

  test("give the copyright notice without its token, and the holder", () => {
    const article = read(closing);
    expect(article.copyright?.value).toBe("Copyright ©2020 Pier Post Company, Inc. All Rights Reserved.");
    expect(article.publisher?.value).toBe("Pier Post Company, Inc.");
  });
});

describe("pull quotes", () => {
  test("are tied to what they repeat, with their attribution", () => {
    const pulled =
      "“We will not put people on a deck that we cannot trust”\n\n— Kim Osei, chair of the board";
    const article = read(`${page}\n\n${pulled}\n\n${fourth.replace("Shopkeepers", "Fishers")}`);
    const quotes = article.blocks.filter((block) => block.kind === "pullQuote");
    const repeated = article.blocks.find((block) => block.spans[0]?.text === second);
    expect(quotes.map((block) => [block.repeatOf, block.inBody])).toEqual([
      [repeated?.id, false],
      [repeated?.id, false],
    ]);
  });
});

describe("custom parsers and rules", () => {
  const parser: ArticleParser = {
    name: "pier-post",
    accepts: (candidate) => candidate.url?.includes("pierpost") === true,
    fields: {
      headline: () => ({ value: "House Title" }),
      author: () => ({ value: "Pen Name" }),
      section: () => {
        throw new Error("no section here");
      },
    },
    blocks: [
      {
        name: "tide-table",
        label: (line) => (line.text === "March 3, 2020" ? { kind: "tableRow", inBody: true } : undefined),
      },
    ],
  };

  test("override single fields, add block rules, and leave the rest", () => {
    const { article, issues } = readPage(fromText(page, { url: "https://pierpost.example/1" }), {
      parsers: [parser],
    });
    expect(article.headline?.value).toBe("House Title");
    expect(article.authors.map(({ name }) => name)).toEqual(["Pen Name"]);
    expect(article.blocks.find((block) => block.rule === "tide-table")?.kind).toBe("tableRow");
    expect(article.provenance.parsers).toEqual(["plain-text", "pier-post"]);
    expect(issues).toContainEqual(expect.objectContaining({ code: "rule-failed", rule: "pier-post" }));
  });

  test("are not asked about other pages", () => {
    const { article } = readPage(fromText(page, { url: "https://other.example/1" }), { parsers: [parser] });
    expect(article.headline?.value).toContain("Harbour Board");
  });

  test("that throw become an issue that names them, and break nothing", () => {
    const bad: BlockRule = {
      name: "bad-rule",
      label: () => {
        throw new Error("boom");
      },
    };
    const { article, issues, trace } = readPage(fromText(page), { rules: [bad] });
    expect(article.headline).toBeDefined();
    expect(issues).toContainEqual(expect.objectContaining({ code: "rule-failed", rule: "bad-rule" }));
    expect(trace.steps).toContainEqual(expect.objectContaining({ rule: "bad-rule", action: "failed" }));
  });
});

function say(reader: string, value: string, weight: number): Witness {
  return { field: "headline", value, evidence: { from: "markup", path: reader }, reader, weight };
}

describe("markup", () => {
  test("decides the kinds it is sure of, under its own rule's name", () => {
    const plain = fromText("Short words\nMore words");
    const markup = {
      path: "p",
      tag: "p",
      words: [],
      linkShare: 0,
      boldShare: 0,
      hidden: false,
      source: { start: 0, end: 1 },
    };
    const lines = plain.lines.map((line) => ({
      ...line,
      markup: { ...markup, kind: "caption" as const, rule: "figcaption" },
    }));
    const { article } = readPage({ ...plain, kind: "html", lines });
    expect(article.blocks.map(({ kind, inBody, rule }) => [kind, inBody, rule])).toEqual([
      ["caption", false, "figcaption"],
      ["caption", false, "figcaption"],
    ]);
  });

  test("is weighed against the text: equal titles add up", () => {
    const title = "Harbour Board Closes North Pier as Cracks Are Found";
    const witnesses = [
      say("json-ld", "Pier closed: all you need to know", 80),
      say("opengraph", `${title} | Pier Post`, 60),
    ];
    const { article } = readPage({ ...fromText(page), witnesses });
    expect(article.headline).toMatchObject({ value: title, evidence: { from: "text" } });
    expect(article.headline?.candidates.map(({ verdict }) => verdict)).toEqual([
      "accepted",
      "rejected",
      "supporting",
    ]);
  });
});

describe("odd input", () => {
  test.each([
    ["", "empty-text"],
    [" \n\t ", "empty-text"],
    ["\u0000\u0001\u0002\ufffd\ufffd\u0003 x", "binary-text"],
    ["word", "no-body"],
  ])("%j says %s", (text, code) => {
    expect(readPage(fromText(text)).issues.map((issue: Issue) => issue.code)).toContain(code);
  });

  test.each([
    ["one line of a million characters", "a ".repeat(500_000)],
    ["10,000 short lines", "Tuesday at\n".repeat(10_000)],
    ["100,000 opening marks", "“".repeat(100_000)],
    ["5,000 quoted lines", "“we stop on Friday”\n".repeat(5_000)],
    ["50,000 digits", "1".repeat(50_000)],
    ["names without end", "By Kim ".repeat(20_000)],
    ["capitals and dashes", "OSBY, ".repeat(20_000)],
    ["dates without end", "March 3, 2020 ".repeat(10_000)],
    ["white space without end", `a${" ".repeat(100_000)}b`],
  ])("%s is read in time", (_name, text) => {
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
