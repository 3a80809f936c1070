import { describe, expect, test } from "vitest";
import { read } from "@onrecord/core";
import { fromHtml } from "./index.js";

const issueCodes = (html: string | Uint8Array): readonly string[] =>
  fromHtml(html).issues.map((issue) => issue.code);

const times = (count: number, part: string): string => part.repeat(count);

/** Hostile or broken input: no throw, under two seconds, and an issue where something was left out. */
const hostile: readonly (readonly [name: string, html: () => string | Uint8Array, code?: string])[] = [
  ["unclosed everything", () => times(20_000, "<div><p><a href=x><b>word "), "html-too-deep"],
  ["100,000 nested divs", () => `${times(100_000, "<div>")}deep`, "html-too-deep"],
  ["100,000 nested divs with stray end tags", () => times(50_000, "<div></span>"), "html-too-deep"],
  ["100,000 spans in one line", () => `<p>${times(100_000, "<span>a")}`, "html-too-deep"],
  [
    "5 MB of attributes",
    () => `<p ${times(300_000, 'data-a="1" x=y ')} class="${times(1_000_000, "a ")}">Hello there`,
    "html-attributes",
  ],
  ["a page that is all script", () => `<script>${times(200_000, "var a = '<p>'; ")}</script>`, "no-text"],
  ["nothing at all", () => "", "no-text"],
  ["binary", () => Uint8Array.from({ length: 200_000 }, (_, index) => (index * 7919) % 256), "binary-input"],
  ["null characters", () => `\u0000${times(1000, "\u0000\u0001PNG")}`, "binary-input"],
  [
    "entities cut in half",
    () => `<p>${times(50_000, "&am &#x &#12345678901234; &notanentity")}&`,
    "html-cut-off",
  ],
  [
    "JSON-LD of 10 MB of brackets",
    () => `<script type="application/ld+json">${times(5_000_000, "[{")}</script>`,
    "json-ld-unreadable",
  ],
  [
    "deep JSON-LD",
    () => `<script type="application/ld+json">${times(200_000, "[")}${times(200_000, "]")}</script><p>x`,
  ],
  ["100,000 unclosed comments", () => times(100_000, "<!-- ")],
  ["100,000 angle brackets", () => times(100_000, "<")],
  ["100,000 empty cells", () => `<table>${times(100_000, "<tr><td>")}`],
  ["100,000 lines", () => times(100_000, "<p>Some words.")],
  [
    "100,000 times",
    () => times(20_000, "<div class='live-post'><time datetime='2026-01-01T00:00:00Z'>x</time>word</div>"),
  ],
];

describe("odd and hostile input", () => {
  test.each(hostile.map(([name, html, code]) => ({ name, html, code })))("$name", ({ html, code }) => {
    const source = html();
    const started = performance.now();
    const codes = issueCodes(source);
    expect(performance.now() - started).toBeLessThan(8000);
    if (code !== undefined) expect(codes).toContain(code);
  });
});

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const textOf = (html: Uint8Array, contentType?: string): string =>
  fromHtml(html, contentType === undefined ? {} : { contentType }).text;
const wide = (text: string): Uint8Array => {
  const codes = Array.from(text, (char) => char.charCodeAt(0));
  return Uint8Array.from(codes.flatMap((code) => [code & 255, code >> 8]));
};

describe("charsets", () => {
  test("windows-1252 quotation marks come out right, as latin1 too", () => {
    expect(textOf(bytes("<p>\x93Yes\x94 \x96 5 \x80</p>"), "text/html; charset=windows-1252")).toBe(
      "“Yes” – 5 €",
    );
    expect(textOf(bytes("<meta charset=iso-8859-1><p>\x93caf\xe9\x94</p>"))).toBe("“café”");
  });

  test("UTF-8 without a word about it, UTF-16 with and without a mark", () => {
    expect(textOf(new TextEncoder().encode("<p>naïve – 漢字</p>"))).toBe("naïve – 漢字");
    expect(textOf(wide("\ufeff<p>naïve</p>"))).toBe("naïve");
    expect(textOf(wide("<html><body><p>naïve</p></body></html>"))).toBe("naïve");
  });

  test("the header is believed before the meta element, and the quarrel is told", () => {
    const page = fromHtml(bytes("<meta charset=koi8-r><p>\xe9</p>"), {
      contentType: "text/html; charset=windows-1251",
    });
    expect(page.text).toBe("й");
    expect(page.issues).toContainEqual(expect.objectContaining({ code: "charset-conflict" }));
  });

  test("a header that says latin1 over UTF-8 bytes is not believed", () => {
    const page = fromHtml(new TextEncoder().encode("<p>“naïve”</p>"), {
      contentType: "text/html; charset=ISO-8859-1",
    });
    expect(page.text).toBe("“naïve”");
  });

  test("a charset nobody knows is passed over", () => {
    expect(textOf(bytes("<meta charset=klingon><p>a\x92s</p>"))).toBe("a’s");
  });
});

declare const performance: { now(): number };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

test("the block that the headline was read from is a headline, on a small page too", () => {
  const { article } = read(
    fromHtml(
      `<article><h1>Boats stop</h1><p>The last night ferry to Brenn will leave Vellmar on Friday, the authority said.</p>
      <p>“We stop on Friday,” said Kim Osei, who leads the union. The line lost 40 jobs in 2025.</p></article>`,
    ),
  );
  expect(article.blocks.find(({ kind }) => kind === "headline")?.spans[0]?.text).toBe("Boats stop");
});
