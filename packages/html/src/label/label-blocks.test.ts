import { describe, expect, test } from "vitest";
import { collectLines } from "../lines/collect-lines.js";
import { labelBlocks, type LineLabel } from "./label-blocks.js";
import { viewPage } from "./page-view.js";

const silent = { ofClass: () => 0, ofOuterClass: () => 0, ofText: () => 0, ofLongText: () => 0 };
const quay = "The ferry left the quay at nine, and nobody on the pier could say when it would be back.";
const tram = "A tram followed an hour later, half empty, with its lamps lit and its bell out of order.";
const sea = "The sea was calm all morning, and the gulls sat on the roof of the station in one long row.";

/** Labels as they are where the model takes every sentence for body. */
function labelsOf(
  html: string,
  headline = "Ferry leaves the quay",
): readonly (LineLabel & { readonly text: string })[] {
  const { lines, elements } = collectLines(html);
  const view = viewPage(lines, elements, { headlines: [headline], description: "", articleBody: "" }, silent);
  const none = lines.map(() => 0);
  const body = lines.map((line) => (/[.”]$/u.test(line.text) || line.element.name === "td" ? 0.9 : 0.1));
  const labels = labelBlocks(view, { body, heading: none, standfirst: none, caption: none, credit: none });
  return labels.map((label, index) => ({ ...label, text: lines[index]?.text ?? "" }));
}

const kindsOf = (html: string): readonly string[] => labelsOf(html).map((label) => label.kind);

describe("labels of lines", () => {
  test("the headline by its words, paragraphs, list items, cells and block quotes by their elements", () => {
    const html = `<h1>Ferry leaves the quay</h1><p>${quay}</p><ul><li>${tram}</li></ul><table><tr><td>41</td></tr></table><blockquote><p>${sea}</p></blockquote>`;
    expect(kindsOf(html)).toEqual(["headline", "paragraph", "listItem", "tableRow", "blockQuote"]);
  });

  test("a figcaption is a caption, though it reads like the story", () => {
    const kinds = kindsOf(
      `<p>${quay}</p><figure><img src=/a.jpg><figcaption>\n ${sea}</figcaption></figure><p>${tram}</p>`,
    );
    expect(kinds).toEqual(["paragraph", "caption", "paragraph"]);
  });

  test("a long line that stands there twice is body once", () => {
    const bodies = labelsOf(`<p>${quay}</p><p>${tram}</p><div class="mobile"><p>${quay}</p></div>`).map(
      (label) => label.inBody,
    );
    expect(bodies).toEqual([true, true, false]);
  });

  test("words set off that repeat the story are a pull quote, other block quotes are not", () => {
    expect(
      kindsOf(`<p>${quay}</p><blockquote>nobody on the pier could say</blockquote><p>${tram}</p>`)[1],
    ).toBe("pullQuote");
    expect(kindsOf(`<p>${quay}</p><blockquote>${sea}</blockquote><p>${tram}</p>`)[1]).toBe("blockQuote");
  });

  test("an article laid behind with its own first heading is no part of this one", () => {
    const html = `<article><h1>Ferry leaves the quay</h1><p>${quay}</p></article><article><h1>Trams</h1><p>${tram}</p></article>`;
    expect(labelsOf(html).map((label) => label.inBody)).toEqual([false, true, false, false]);
  });

  test("posts of a live blog carry their time; a single time makes none", () => {
    const post = (clock: string, text: string): string =>
      `<div class="live-post"><time datetime="2026-03-01T${clock}Z">${clock}</time><p>${text}</p></div>`;
    const times = labelsOf(`<main>${post("14:32:00", quay)}${post("13:05:00", tram)}</main>`)
      .filter((label) => label.inBody)
      .map((label) => label.time);
    expect(times).toEqual(["2026-03-01T14:32:00Z", "2026-03-01T13:05:00Z"]);
    expect(
      labelsOf(`<main>${post("14:32:00", quay)}</main>`).every((label) => label.time === undefined),
    ).toBe(true);
  });

  test("a hidden line is no body, a story hidden from those who have not paid is", () => {
    expect(labelsOf(`<p hidden>${quay}</p><p>${tram}</p><p>${sea}</p>`)[0]).toMatchObject({
      kind: "other",
      rule: "hidden",
    });
    const paid = labelsOf(
      `<p>${quay.slice(4)}</p><div style="display:none"><p>${quay}</p><p>${tram}</p><p>${sea}</p></div>`,
    );
    expect(paid.map((label) => label.inBody)).toEqual([true, true, true, true]);
  });

  test("furniture is named by the words of its classes and elements", () => {
    const html =
      "<nav>World</nav><div class='newsletter-box'><p>Every morning at seven</p></div><p class='byline'>Kim Osei</p>" +
      "<p>By Kim Osei</p><figure><figcaption>The pier at night</figcaption></figure><p>© 2026 The Ledger</p><p>Passing by</p>";
    expect(kindsOf(html)).toEqual([
      "navigation",
      "newsletterPromo",
      "byline",
      "byline",
      "caption",
      "copyright",
      "other",
    ]);
  });

  test("lines of one list and of one figure share a group", () => {
    const [first, second] = labelsOf(`<ul><li>${quay}</li><li>${tram}</li></ul>`);
    expect(first?.group).toBe(second?.group);
    expect(first?.group).toMatch(/^list-\d+$/u);
  });
});
