import { describe, expect, test } from "vitest";
import { read } from "@onrecord/core";
import { fromHtml } from "../index.js";

const story = (name: string): string =>
  [
    `The ${name} will leave the north quay on Friday for the last time, the harbour board said in a letter to the town, and its crew of eleven will move to the southern line.`,
    `“We will not put people on a ${name} that we cannot trust,” said Kim Osei, who chairs the board, at a meeting that lasted late into the night and ended without a vote.`,
    `The repair of the ${name} was put at four million crowns in a report last year, but the board now expects twice that sum, and says the town and the county will have to share it.`,
  ]
    .map((text) => `<p>${text}</p>`)
    .join("\n");
const page = (inside: string): string =>
  `<html><head><title>Old ferry leaves Brenn</title><script>var a = 1</script></head><body><nav><a href=/>Home</a></nav><main>${inside}</main></body></html>`;
const bodyOf = (html: string): readonly string[] =>
  read(fromHtml(html))
    .article.blocks.filter((block) => block.inBody)
    .map((block) => block.spans.map(({ text }) => text).join(" "));

const own = `<article><h1>Old ferry leaves Brenn</h1>${story("old ferry")}</article>`;
const others = (count: number, inside: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => inside(at)).join("\n");

describe("other stories on the page", () => {
  test("articles laid behind a short one are not of it, however many", () => {
    const behind = others(9, (at) => `<article><h1>Boat ${at} stays</h1>${story(`boat ${at}`)}</article>`);
    const body = bodyOf(page(own + behind));
    expect(body).toHaveLength(3);
    expect(body.join(" ")).not.toContain("boat 1");
  });

  test("teasers with a linked title and a date each are not", () => {
    const teasers = others(
      5,
      (at) =>
        `<li class="item"><div><a href=/${at}>Boat number ${at} stays in the port</a></div><span class="when"><time>Feb ${at + 1}, 2024</time></span>
        <p>The harbour board says boat number ${at} will stay in the port until the repair of the north quay is done in the spring.</p></li>`,
    );
    const body = bodyOf(page(`${own}<ul class="list">${teasers}</ul>`));
    expect(body).toHaveLength(3);
  });

  test("a list of the story with dates in its sentences stays", () => {
    const items = others(
      4,
      (at) =>
        `<li>On March ${at + 1}, 2024, the board closed pier number ${at} to all ferries of the line.</li>`,
    );
    const body = bodyOf(
      page(`<article><h1>Old ferry leaves Brenn</h1>${story("old ferry")}<ul>${items}</ul></article>`),
    );
    expect(body.filter((text) => text.startsWith("On March"))).toHaveLength(4);
  });
});

describe("lines that are no story by their words", () => {
  test.each([
    '\\n","providerName":"Bird","providerUrl":"https://bird.example","width":500',
    "[Related: How the old ferry was built in a winter]",
    "See: How the old ferry was built in a single winter",
  ])("%j", (line) => {
    const html = page(own.replace("</article>", `<p>${line.replaceAll('"', "&quot;")}</p></article>`));
    expect(bodyOf(html)).toHaveLength(3);
  });

  test("the writer's name and title below the story are a byline", () => {
    const signed = own.replace(
      "</article>",
      "<p>Lee  Park</p><p>Executive Editor</p><p>She left.</p></article>",
    );
    const html = page(signed).replace("<head>", '<head><meta name="author" content="Lee Park">');
    const blocks = read(fromHtml(html)).article.blocks;
    const kindOf = (text: string): string | undefined =>
      blocks.find((block) => block.spans[0]?.text === text)?.kind;
    expect(kindOf("Lee Park")).toBe("byline");
    expect(bodyOf(html)).not.toContain("Executive Editor");
  });
});
