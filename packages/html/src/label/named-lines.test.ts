import { describe, expect, test } from "vitest";
import { read } from "@onrecord/core";
import { fromHtml } from "../index.js";

const story = [
  "The footbridge at Mill Lane closed on Monday after divers found two cracked pillars below the water line, the council said in a notice on its website.",
  "Owen Pryce, who keeps the boathouse, said the crossing had swayed for years. “You could feel it under your boots,” he said while he tied up the last of the boats.",
  "Engineers expect the repair to last until April. A ferry runs every 20 minutes between the two banks, and costs nothing for pupils of the school across the river.",
].map((text) => `<p>${text}</p>`);
const articleOf = (above: string, below: string, title = "") =>
  read(
    fromHtml(
      `<html><head>${title}</head><body><main><article>${above}<h1>Footbridge closes until spring</h1>${below}${story.join("")}</article></main></body></html>`,
    ),
  ).article;
const titles = ["", "<title>Footbridge closes until spring</title>"];
const dek = "Divers found cracks in two pillars of the crossing";

describe.each(titles)("with the head %j", (title) => {
  test.each(["dek", "subhead", "sub-headline", "article-dek", "summary", "\n Article__dek "])(
    "what is called %j right behind the headline is the standfirst",
    (name) => {
      const below = `<p class="${name}">${dek}</p><p class="byline">By Kim Osei</p>`;
      const article = articleOf("", below, title);
      expect(article.standfirst?.value).toBe(dek);
      expect(article.blocks.filter(({ inBody }) => inBody)).toHaveLength(3);
    },
  );

  test.each(["kicker", "eyebrow", "overline", "story-kicker"])(
    "what is called %j right before it is the eyebrow",
    (name) => {
      const article = articleOf(`<p class="${name}">Town and river</p>`, `<p class="dek">${dek}</p>`, title);
      expect(article.eyebrow?.value).toBe("Town and river");
      expect(article.headline?.value).toBe("Footbridge closes until spring");
      expect(article.standfirst?.value).toBe(dek);
    },
  );
});

test("a class that names every paragraph names none", () => {
  const own = story.map((text) =>
    text.replace("<p>", '<p class="summary">').replace(/council|swayed|ferry/u, "town"),
  );
  const article = articleOf("", own.join(""));
  expect(article.blocks.filter(({ inBody }) => inBody)).toHaveLength(6);
  expect(article.standfirst).toBeUndefined();
});

test("a box of that name around the one line will do, one around the headline will not", () => {
  expect(articleOf("", `<div class="dek"> <p>${dek}</p> </div>`).standfirst?.value).toBe(dek);
  const around = articleOf('<div class="summary">', `<p>${dek} and the river takes its time.</p></div>`);
  expect(around.standfirst).toBeUndefined();
});

test("further down, a subhead is a crosshead", () => {
  const article = articleOf("", `${story[0]}<p class="subhead">Two pillars</p>`);
  expect(article.standfirst).toBeUndefined();
});
