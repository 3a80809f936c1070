import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findWords } from "../src/explain/find-words.js";
import { ferryText } from "./ferry-text.js";
import { onrecord } from "./run.js";

test("says which rules had a say, found by words however they are typed", async () => {
  const { status, stdout } = await onrecord(
    ["explain", "-", "who leads the\ncrews' union. \"nobody"],
    ferryText,
  );
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^“who leads the crews’ union. “Nobody” \(line 8, \d+–\d+\)\nblock +b\d+ paragraph, in the story/u,
  );
  expect(stdout).toMatch(/^quote +q\d+ direct, Marta Oduya: /mu);
  expect(stdout).toMatch(/^found +quotes\/[a-z-]+: “/mu);
  expect(stdout).toMatch(/^silent +quotes: [a-z-]+, /mu);
});

test("says that furniture is not read", async () => {
  const { stdout } = await onrecord(["explain", "-", "Newsletter Sign-up"], ferryText);
  expect(stdout).toMatch(/newsletterPromo, not the story's running text/u);
  expect(stdout).toMatch(/^quotes +none$/mu);
  expect(stdout.replace(/\s+/gu, " ")).toContain("no quotes are read in newsletterPromo");
});

test("gives every place as data on request", async () => {
  const { stdout } = await onrecord(["explain", "-", "nobody asked us", "--format", "json"], ferryText);
  const explanations = JSON.parse(stdout) as { span: { text: string } }[];
  expect(explanations.map(({ span }) => span.text)).toEqual(["Nobody asked us", "Nobody asked us"]);
});

test("words that do not stand there, and files that are not there, are told of", async () => {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-"));
  await writeFile(join(folder, "page.txt"), ferryText);
  const missing = await onrecord(["explain", join(folder, "page.txt"), "trains"]);
  expect(missing.status).toBe(1);
  expect(missing.stderr).toMatch(/“trains” does not stand in .*page\.txt/u);
  expect((await onrecord(["explain", join(folder, "none.txt"), "trains"])).status).toBe(1);
  expect((await onrecord(["explain", "page.txt"])).status).toBe(2);
});

test("places are those of the text as it came", () => {
  const text = "A  “bay”\n\nB İ “BAY”";
  expect(findWords(text, '"bay"').map(({ start, end }) => text.slice(start, end))).toEqual([
    "“bay”",
    "“BAY”",
  ]);
  expect(findWords(text, "b i").length).toBe(0);
  expect(findWords(text, "   ")).toEqual([]);
});
