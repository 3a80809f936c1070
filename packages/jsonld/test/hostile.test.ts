import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { read } from "@onrecord/core";
import { describe, expect, test } from "vitest";
import { toJsonLd, toScript } from "../src/index.js";
import { hostileStrings } from "./hostile-strings.js";

/** How many strings are tried; ONRECORD_HOSTILE=1000000 for the long run. */
const runs = Number(process.env["ONRECORD_HOSTILE"] ?? 5_000);

/** What a parser of HTML makes of a page with this script: the element's text, or nothing where the page is broken. */
function scriptIn(script: string): string | undefined {
  const page = `<!doctype html><head><script type="application/ld+json">${script}</script><meta></head><body><p>after</p></body>`;
  const document = parse(page);
  const shape: string[] = [];
  let text = "";
  const visit = (node: Tree.Node, inScript: boolean): void => {
    shape.push(node.nodeName);
    if (inScript && node.nodeName === "#text") text += (node as Tree.TextNode).value;
    if ("childNodes" in node) for (const child of node.childNodes) visit(child, node.nodeName === "script");
  };
  visit(document, false);
  return shape.join(" ") === "#document #documentType html head script #text meta body p #text"
    ? text
    : undefined;
}

describe("a page with hostile words in its script", () => {
  test(`parse5 finds no breakout among ${runs.toLocaleString("en-US")}, and each comes back as it was`, () => {
    let breakouts = 0;
    let changed = 0;
    for (const words of hostileStrings(0, runs)) {
      const text = scriptIn(
        toScript({ "@context": "https://schema.org", headline: words, [words]: [words] }),
      );
      if (text === undefined) breakouts++;
      else {
        const { headline, ...rest } = JSON.parse(text) as Record<string, unknown>;
        if (headline !== words || !Object.hasOwn(rest, words)) changed++;
      }
    }
    expect({ breakouts, changed }).toEqual({ breakouts: 0, changed: 0 });
  }, 3_600_000);

  test("nor where a headline and a quote of a reading hold them, and the quote says the same", () => {
    const plain = read("“We stop on Friday,” said Kim Osei.");
    let quoted = 0;
    for (const words of hostileStrings(0, Math.min(runs, 2_000))) {
      const headline = { value: words, evidence: { from: "caller" as const }, rule: "r", candidates: [] };
      const span = { start: 0, end: words.length, text: words };
      const [quote] = plain.quotes;
      const text = scriptIn(
        toScript(
          toJsonLd({
            ...plain,
            text: `${words} end`,
            article: { ...plain.article, headline },
            quotes: [{ ...quote!, content: [span], verbatim: [span] }],
            claims: [],
          }),
        ),
      );
      const { hasPart } = JSON.parse(text ?? "{}") as { readonly hasPart?: { readonly text: string } };
      expect(text).toBeDefined();
      // What cannot be written as UTF-8 and read back is left out, as is a quote without a word.
      if (hasPart === undefined) continue;
      quoted++;
      expect(hasPart.text).toBe(words);
    }
    expect(quoted).toBeGreaterThan(1_000);
  });

  test("the same words written carelessly do break out", () => {
    const careless = hostileStrings(0, 1_000).filter(
      (headline) => scriptIn(JSON.stringify({ headline })) === undefined,
    );
    expect(careless.length).toBeGreaterThan(100);
  });
});
