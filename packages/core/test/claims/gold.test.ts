import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readGold } from "./read-gold.js";
import { scoreArticle } from "./score-gold.js";

const folder = fileURLToPath(new URL("gold/", import.meta.url));

function totals(
  part: "dev" | "test",
): Readonly<Record<"gold" | "found" | "matched" | "kind" | "voice" | "polarity", number>> {
  const sum = { gold: 0, found: 0, matched: 0, kind: 0, voice: 0, polarity: 0 };
  for (const name of readdirSync(folder).filter((file) => file.startsWith(part))) {
    const score = scoreArticle(readFileSync(folder + name, "utf8"));
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += score[key];
  }
  return sum;
}

test("marks nest and come off", () => {
  const { text, claims } = readGold("{event|-|t=2020: A {!property|Kim Osei|q=1,2: b} c}.");
  expect(text).toBe("A b c.");
  expect(claims.map(({ start, end, polarity }) => [text.slice(start, end), polarity])).toEqual([
    ["A b c", "positive"],
    ["b", "negative"],
  ]);
});

test.each(["dev", "test"] as const)("the %s articles are read as annotated", (part) => {
  const { gold, found, matched, kind, voice, polarity } = totals(part);
  expect((2 * matched) / (gold + found)).toBeGreaterThanOrEqual(0.85);
  expect(kind / matched).toBeGreaterThanOrEqual(0.85);
  expect(voice / matched).toBeGreaterThanOrEqual(0.9);
  expect(polarity / matched).toBeGreaterThanOrEqual(0.9);
});
