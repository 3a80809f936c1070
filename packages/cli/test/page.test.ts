import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reading } from "@onrecord/core";
import { createLookup, renderLayers, type Mark } from "../src/page/layers.js";
import { renderPage } from "../src/page/page.js";
import { ferryText } from "./ferry-text.js";
import { ferryReading } from "./ferry.js";

const page = renderPage(ferryReading);

/** What a reader of the markup sees, tags taken out and entities turned back. */
function wordsIn(html: string): string {
  return html
    .replace(/<[^>]*>/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

describe("the page", () => {
  test("holds the whole text, block by block", () => {
    const main = wordsIn(/<main[\s\S]*<\/main>/u.exec(page)?.[0] ?? "");
    for (const line of ferryText.split("\n").filter((words) => words !== "")) expect(main).toContain(line);
  });

  test("fetches nothing: no address but its own anchors", () => {
    expect(page).not.toMatch(/(?:src|href|url)\s*[=(]\s*["']?(?!#|data:,)[a-z/]/u);
    expect(page).toContain("default-src 'none'");
  });

  test("marks quotes in their speaker's colour and sets furniture apart", () => {
    expect(page).toMatch(
      /<span class="quote direct k0" data-card="q1" id="at-q1"[^>]*>“We stop on Friday,”<\/span>/u,
    );
    expect(page).toMatch(/<span class="quote direct nobody" data-card="q5"/u);
    expect(page).toMatch(/<p class="around weather"[^>]*>11\.4 C<\/p>/u);
    expect(page).toMatch(/class="quote repeat k0" data-card="q1"/u);
  });

  test("has a card for each finding, with the rule that found it", () => {
    for (const { id, rule } of [...ferryReading.quotes, ...ferryReading.claims]) {
      const card = new RegExp(`id="card-${id}"[\\s\\S]*?</section>`, "u").exec(page)?.[0];
      expect(card).toContain(`<code>${rule}</code>`);
    }
  });

  test("no word of a page, a rule or an id becomes markup", () => {
    const attack = `</script><script>x</script>"'><img src=x onerror=x>&lt;`;
    const poison = (value: unknown): unknown => {
      if (typeof value === "string") return value + attack;
      if (Array.isArray(value)) return value.map(poison);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poison(inner)]));
    };
    const { text, article, ...others } = ferryReading;
    const { blocks, ...fields } = article;
    const poisoned = {
      ...(poison({ ...others, article: fields }) as Reading),
      text: `${text}\n${attack}`,
    };
    const last = { start: text.length + 1, end: text.length + 1 + attack.length, text: attack };
    const spans = [
      ...blocks,
      { id: "b", kind: "paragraph", inBody: true, rule: attack, spans: [last] } as const,
    ];
    const html = renderPage({ ...poisoned, article: { ...poisoned.article, blocks: spans } });
    expect(html.match(/<script/gu)).toHaveLength(1);
    expect(html).not.toMatch(/<img/u);
  });

  test("an empty reading still makes a page", () => {
    const empty: Reading = {
      ...ferryReading,
      text: "",
      article: { ...ferryReading.article, blocks: [] },
      speakers: [],
      quotes: [],
      claims: [],
      issues: [],
    };
    expect(renderPage(empty)).toContain("No quotes were found.");
  });
});

describe("layers", () => {
  const text = "abcdefghij<klm&nopqrst";
  const marks = fc.array(
    fc
      .tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length }), fc.nat({ max: 3 }))
      .map(([one, other, level]): Mark => ({
        start: Math.min(one, other),
        end: Math.max(one, other),
        level,
        open: () => `span data-level="${level}"`,
      })),
    { maxLength: 12 },
  );

  test("marks that cross in any way stay well nested and hide no word", () => {
    fc.assert(
      fc.property(marks, (several) => {
        const html = renderLayers(text, { start: 0, end: text.length, text }, several, new Set());
        expect(wordsIn(html)).toBe(text);
        let depth = 0;
        for (const [tag] of html.matchAll(/<\/?span/gu)) {
          depth += tag === "<span" ? 1 : -1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  test("the lookup finds what looking at all of them finds", () => {
    fc.assert(
      fc.property(marks, fc.nat({ max: 20 }), fc.nat({ max: 20 }), (several, one, other) => {
        const sorted = several.toSorted((first, second) => first.start - second.start);
        const span = { start: Math.min(one, other), end: Math.max(one, other), text: "" };
        expect(createLookup(sorted)(span)).toEqual(
          sorted.filter((mark) => mark.start < span.end && mark.end > span.start),
        );
      }),
    );
  });

  test("thousands of quotes on one line stay fast", () => {
    const long = "“a” ".repeat(20_000);
    const quotes = Array.from({ length: 5_000 }, (_, index) => {
      const place = { start: index * 4, end: index * 4 + 3, text: "“a”" };
      return {
        ...ferryReading.quotes[0]!,
        id: `q${index}`,
        content: [place],
        repeats: [],
        source: [],
        verbatim: [],
      };
    });
    const block = { ...ferryReading.article.blocks[4]!, spans: [{ start: 0, end: long.length, text: long }] };
    const start = performance.now();
    renderPage({
      ...ferryReading,
      text: long,
      quotes,
      claims: [],
      article: { ...ferryReading.article, blocks: [block] },
    });
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
