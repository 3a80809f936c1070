import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { read, type Reading } from "@onrecord/core";
import { listAbsent, toJsonLd, toScript } from "../src/index.js";
import { loadCheck, vocabulary, type Finding } from "./check.js";

const check = await loadCheck();
const root = new URL("../../../", import.meta.url);

/** Some pages of our own, and where the data folder is at hand some of the news. */
function* pages(): Generator<readonly [string, string]> {
  const own = new URL("packages/core/test/pages-text/", root);
  const files = existsSync(own) ? readdirSync(own).filter((file) => file.endsWith(".page")) : [];
  for (const file of files.filter((_file, index) => index % 4 === 0))
    yield [file, readFileSync(new URL(file, own), "utf8")];
  const example = new URL("examples/read-article/page.txt", root);
  yield ["examples/read-article", readFileSync(example, "utf8")];
  const seed = new URL("../shared/data/seed/wsj-page.txt", root);
  if (existsSync(seed)) yield ["seed", readFileSync(seed, "utf8")];
  const news = new URL("../shared/data/polnear/polnear-dev.jsonl", root);
  if (!existsSync(news)) return;
  const lines = readFileSync(news, "utf8").trim().split("\n");
  for (const [index, line] of lines.entries()) {
    if (index % 12 !== 0) continue;
    const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string };
    yield [`polnear ${id}`, text];
  }
}

/** The check wants runs of two words or more; “That,” he said, “is all” has a spoken run of one, and it stays. */
function isLoneWord({ code, at }: Finding, { quotes }: Reading): boolean {
  const lone = quotes.filter(
    ({ verbatim }) => verbatim.length > 1 && verbatim.some(({ text }) => !/\s/u.test(text)),
  );
  return code === "QUOTE" && at.includes("#q-") && lone.length > 0;
}

test.skipIf(check === undefined).each([...pages()])(
  "the strict check finds no error in %s",
  async (_name, text) => {
    const reading = read(text, { url: "https://news.example/page", retrievedAt: "2026-03-09T10:00:00Z" });
    for (const profile of ["embed", "record"] as const) {
      const document = toJsonLd(reading, { profile });
      const verdict = await check!(profile === "embed" ? toScript(document) : JSON.stringify(document), {
        profile,
        absent: listAbsent(document),
        texts: { "": text },
        script: true,
        vocab: [vocabulary],
      });
      expect(verdict.errors.filter((finding) => !isLoneWord(finding, reading))).toEqual([]);
    }
  },
  120_000,
);
