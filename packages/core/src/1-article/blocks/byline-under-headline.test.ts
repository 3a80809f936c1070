import { describe, expect, test } from "vitest";
import { readArticle } from "../../reader.js";

const story = [
  "The footbridge at Mill Lane closed on Monday after divers found two cracked pillars below the water line, the council said in a notice on its website.",
  "Owen Pryce, who keeps the boathouse, said the crossing had swayed for years. “You could feel it under your boots,” he said while he tied up the last of the boats.",
  "Engineers expect the repair to last until April. A ferry runs every 20 minutes between the two banks, and costs nothing for pupils of the school across the river.",
].join("\n\n");
const articleOf = (line: string, from = story) =>
  readArticle(`Footbridge closes until spring\n\n${line}\n\n${from}`).article;
const kindOf = (line: string, from = story) =>
  articleOf(line, from).blocks.find(({ spans }) => spans[0]?.text === line.trim().replace(/\s+/gu, " "))
    ?.kind;

describe("under the headline", () => {
  test.each([
    ["From Owen Pryce at Mill Lane", "Owen Pryce"],
    ["From Ada de la Cruz in Brenn", "Ada de la Cruz"],
    ["  From Kim Osei in New Hallin ", "Kim Osei"],
  ])("%j signs", (line, name) => {
    const { authors } = articleOf(line);
    expect(authors.map((author) => author.name)).toEqual([name]);
    expect(authors[0]?.span?.text).toBe(name);
    expect(kindOf(line)).toBe("byline");
  });

  test.each([
    "From Monday at Mill Lane",
    "From Owen Pryce at last",
    "From Owen Pryce at Mill Lane the ferry goes on as it did before.",
  ])("%j signs nobody", (line) => {
    expect(articleOf(line).authors).toEqual([]);
    expect(kindOf(line)).not.toBe("byline");
  });

  test.each(["Staff Writers", "Staff Writer", "  Staff Reporters "])("%j is a byline of nobody", (line) => {
    expect(articleOf(line).authors).toEqual([]);
    expect(kindOf(line)).toBe("byline");
  });
});

test("behind the first paragraph neither is a byline", () => {
  for (const line of ["From Owen Pryce at Mill Lane", "Staff Writers"]) {
    const { blocks, authors } = articleOf(story, `${line}\n\n${story}`);
    expect(blocks.some(({ kind }) => kind === "byline")).toBe(false);
    expect(authors).toEqual([]);
  }
});
