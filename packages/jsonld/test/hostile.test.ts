import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { describe, expect, test } from "vitest";
import { toScript } from "../src/index.js";
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

  test("the same words written carelessly do break out", () => {
    const careless = hostileStrings(0, 1_000).filter(
      (headline) => scriptIn(JSON.stringify({ headline })) === undefined,
    );
    expect(careless.length).toBeGreaterThan(100);
  });
});
