import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { read, type Reading } from "@onrecord/core";
import { parsePage } from "./page-format.js";

const folder = new URL("pages-text/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".page"));

describe("pages of our own, each with what must be read from it", () => {
  test.each(names)("%s", (name) => {
    const page = parsePage(readFileSync(new URL(name, folder), "utf8"));
    const reading = read(page.text);
    expect(blocksOf(reading)).toEqual(page.blocks);
    for (const [field, value] of page.fields)
      expect([field, fieldOf(reading, field)]).toEqual([field, value]);
    for (const code of page.issues)
      expect(reading.issues.map((issue) => issue.code).join(" ")).toContain(code);
    for (const quote of page.quotes)
      expect(quotesOf(reading)).toContainEqual(expect.objectContaining(asMatcher(quote)));
    expect(reading.quotes.length).toBeGreaterThanOrEqual(page.quotes.length);
  });
});

function blocksOf(reading: Reading): readonly string[] {
  return reading.article.blocks.map(
    (block) => `${block.kind}> ${block.spans.map((span) => span.text).join(" + ")}`,
  );
}

function fieldOf(reading: Reading, field: string): string {
  const { article } = reading;
  if (field === "authors")
    return article.authors.map((author) => `${author.name} (${author.role})`).join(", ");
  if (field === "published" || field === "modified") return article[field].value ?? "undated";
  if (field === "dateline") return article.dateline?.value ?? "none";
  return "?";
}

function quotesOf(reading: Reading): readonly Record<string, unknown>[] {
  return reading.quotes.map((quote) => {
    const speaker = reading.speakers.find((candidate) => candidate.id === quote.speaker);
    return {
      kind: quote.kind,
      speaker: speaker?.name ?? speaker?.description?.text ?? "-",
      content: quote.content[0]?.text ?? "",
    };
  });
}

function asMatcher(quote: { kind: string; speaker: string; content: string }): Record<string, unknown> {
  return {
    kind: quote.kind,
    ...(quote.speaker === "-" ? {} : { speaker: expect.stringContaining(quote.speaker) }),
    content: expect.stringContaining(quote.content),
  };
}
