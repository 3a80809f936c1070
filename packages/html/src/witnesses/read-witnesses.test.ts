import { describe, expect, test } from "vitest";
import { collectLines } from "../lines/collect-lines.js";
import { readFacts } from "./facts.js";
import { readWitnesses } from "./read-witnesses.js";

function said(html: string, field: string): readonly string[] {
  const collected = collectLines(html);
  return readWitnesses(
    collected,
    readFacts(collected.elements, "https://ledger.example/a"),
    "https://ledger.example/a",
  )
    .filter((witness) => witness.field === field)
    .map((witness) => `${witness.reader}: ${witness.value}`);
}

const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;

describe("witnesses", () => {
  test("JSON-LD in a graph, with references and several authors", () => {
    const html = ld(
      '{"@graph":[{"@type":"Person","@id":"#kim","name":"Kim Osei"},{"@type":"NewsArticle","headline":"Trams &amp; Ships","author":[{"@id":"#kim"},{"@type":"Person","name":"Lee Park"}],"datePublished":"2026-02-11T08:00:00.000+01:00"}]}',
    );
    expect(said(html, "author")).toEqual(["json-ld: Kim Osei", "json-ld: Lee Park"]);
    expect(said(html, "headline")).toEqual(["json-ld: Trams & Ships"]);
    expect(said(html, "published")).toEqual(["json-ld: 2026-02-11T08:00:00+01:00"]);
  });

  test("broken JSON-LD: comments around it, commas too many, line breaks in strings", () => {
    expect(said(ld('<!-- {"@type":"Article","headline":"A\nB",} -->'), "headline")).toEqual(["json-ld: A B"]);
  });

  test("of several articles the one that names this page", () => {
    const html = ld(
      '[{"@type":"Article","headline":"Other","url":"https://ledger.example/b"},{"@type":"Article","headline":"Ours","url":"https://ledger.example/a?x=1"}]',
    );
    expect(said(html, "headline")).toEqual(["json-ld: Ours"]);
  });

  test("meta elements of every house", () => {
    const html =
      '<meta property="og:title" content="Trams"><meta name="DC.creator" content="Kim Osei"><meta name="parsely-pub-date" content="2026-02-11"><meta property="article:author" content="https://social.example/kim">';
    expect(said(html, "headline")).toEqual(["opengraph: Trams"]);
    expect(said(html, "author")).toEqual(["dublin-core: Kim Osei"]);
    expect(said(html, "published")).toEqual(["parsely: 2026-02-11"]);
  });

  test("microdata: the name inside an author, the first date by the heading", () => {
    const html =
      '<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Trams</h1><span itemprop="author" itemscope itemtype="https://schema.org/Person">by <b itemprop="name">Kim Osei</b></span><time itemprop="datePublished" datetime="2026-02-11">11 Feb</time></div>';
    expect(said(html, "author")).toContain("microdata: Kim Osei");
    expect(said(html, "published")).toEqual(["microdata: 2026-02-11", "time: 2026-02-11"]);
  });

  test("bylines: links to the author's page beside the heading, never those of other stories", () => {
    const far = "<p>Words and more words about trams and ships that nobody reads.</p>".repeat(60);
    const html = `<h1>Trams</h1><div class="byline">By <a href="/author/kim">Kim Osei</a> Tuesday</div>${far}<div class="byline">By Lee Park</div>`;
    expect(said(html, "author")).toEqual(["author-link: Kim Osei"]);
  });

  test("the house as author is believed last", () => {
    const html = `<meta property="og:site_name" content="The Harbour Ledger">${ld('{"@type":"Article","headline":"A","author":{"name":"Harbour Ledger"}}')}<h1>A</h1><div class="byline">Kim Osei</div>`;
    expect(said(html, "author")).toEqual(["byline: Kim Osei", "json-ld: Harbour Ledger"]);
  });

  test("state of the page counts only where nothing else names a date", () => {
    const state =
      '<script id="__NEXT_DATA__" type="application/json">{"props":{"post":{"title":"Trams","publishedAt":1770796800}}}</script>';
    expect(said(state, "published")).toEqual(["state: 2026-02-11T08:00:00Z"]);
    expect(said(`<meta name="date" content="2026-02-10">${state}`, "published")).toEqual([
      "meta: 2026-02-10",
    ]);
  });

  test("scripts and data attributes give a day only where all of them give the same", () => {
    const script = (day: string): string =>
      `<script>window.page = {"createDate":${day},"lang":"en"}</script>`;
    expect(said(script("20260211"), "published")).toEqual(["state: 2026-02-11"]);
    expect(said(script("20260211") + script('"2026-02-12"'), "published")).toEqual([]);
    expect(
      said('<div data-page="{&quot;publishDate&quot;:&quot;2026-02-11&quot;}">x</div>', "published"),
    ).toEqual(["state: 2026-02-11"]);
    expect(said('<script>track({"releaseDate": "2026-02-11"})</script>', "published")).toEqual([]);
    expect(said('<script>a = {\\"publishDate\\" : \\"2026.02.11 18:40\\"}</script>', "published")).toEqual([
      "state: 2026.02.11 18:40",
    ]);
  });

  test("paywall by JSON-LD of a part and by content tier", () => {
    expect(
      said(ld('{"@type":"Article","headline":"A","hasPart":{"isAccessibleForFree":"False"}}'), "paywalled"),
    ).toEqual(["json-ld: true"]);
    expect(said('<meta property="article:content_tier" content="free">', "paywalled")).toEqual([]);
  });
});
