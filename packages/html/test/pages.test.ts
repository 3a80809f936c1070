import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { read, type Article, type Block } from "@onrecord/core";
import { fromHtml } from "@onrecord/html";

const folder = new URL("pages/", import.meta.url);
const onlyBody = "nothing else is body";
const names = readdirSync(folder).filter((name) => name.endsWith(".html"));

/**
 * `@field value` is what a field must be, `body> words` a whole block of the story, `kind> kind | words` a block of that
 * kind that starts so, `time> time | words` a block of a live update; `nothing else is body` what it says.
 */
describe("pages of HTML of our own, each with what must be read from it", () => {
  test.each(names)("%s", (name) => {
    const html = readFileSync(new URL(name, folder), "utf8");
    const expected = readFileSync(new URL(name.replace(/html$/u, "expected"), folder), "utf8")
      .trimEnd()
      .split("\n");
    const { article } = read(fromHtml(html, { url: "https://ledger.example/page" }));
    for (const line of expected) if (line !== onlyBody) expectLine(article, line);
    if (expected.includes(onlyBody))
      expect(bodyOf(article)).toEqual(
        expected.filter((line) => line.startsWith("body> ")).map((line) => line.slice(6)),
      );
  });
});

function expectLine(article: Article, line: string): void {
  const {
    field = "",
    kind = "",
    value = "",
  } = /^(?:@(?<field>\w+) |(?<kind>\w+)> )(?<value>.*)$/u.exec(line)?.groups ?? {};
  if (field !== "") expect([field, fieldOf(article, field)]).toEqual([field, value]);
  else if (kind === "body") expect(bodyOf(article)).toContain(value);
  else expectBlock(article, kind, value);
}

function expectBlock(article: Article, kind: string, value: string): void {
  const [wanted = "", words = ""] = value.split(" | ");
  const block = article.blocks.find((candidate) => wordsOf(candidate).startsWith(words));
  expect(block, `no block starts with "${words}"`).toBeDefined();
  expect([words, kind === "time" ? block?.time : block?.kind]).toEqual([words, wanted]);
}

const wordsOf = (block: Block): string => block.spans.map((span) => span.text).join(" ");

const bodyOf = (article: Article): readonly string[] =>
  article.blocks.filter((block) => block.inBody).map(wordsOf);

function fieldOf(article: Article, field: string): string | undefined {
  if (field === "authors")
    return article.authors.map((author) => `${author.name} (${author.role})`).join(", ");
  if (field === "published" || field === "modified") return article[field].value?.slice(0, 10);
  return article[field as "headline"]?.value;
}
