import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import {
  compareSpeakers,
  goldQuotes,
  parseAnnotated,
  scoreSpeakers,
} from "../../../../eval/src/speakers.mjs";
import { resolveDrafts } from "./read-marked.js";

const folder = fileURLToPath(new URL(".", import.meta.url));

function scoreOf(part: string) {
  const files = readdirSync(`${folder}${part}`).filter((name) => name.endsWith(".txt"));
  return scoreSpeakers(
    files.sort().map((name) => {
      const article = parseAnnotated(readFileSync(`${folder}${part}/${name}`, "utf8"));
      return compareSpeakers(article, resolveDrafts(article.text, goldQuotes(article.quotes).refine()));
    }),
  );
}

for (const part of ["dev", "test"])
  test(`speakers of the ${part} articles, quotes given`, () => {
    const score = scoreOf(part);
    expect(score.f1).toBeGreaterThan(0.96);
    expect(score.named).toBeGreaterThan(0.95);
    expect(score.merged).toBe(0);
  });
