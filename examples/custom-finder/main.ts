// Adds one rule of our own: speech as the minutes of a council set it, "[19:02] Cllr Dietz >> …".
import { readFileSync } from "node:fs";
import { createReader, type QuoteFinder } from "@onrecord/core";

const councilMinutes: QuoteFinder = {
  name: "council-minutes",
  *find(block) {
    for (const match of block.text.matchAll(
      /^\[\d\d:\d\d\] (?:Cllr )?(?<name>[^>\n]{1,80}?) >> (?<words>[^\n]+)$/gmu,
    )) {
      const { name = "", words = "" } = match.groups ?? {};
      const nameStart = match.index + match[0].indexOf(name);
      const start = match.index + match[0].length - words.length;
      // Offsets count from the start of the block.
      yield {
        start,
        end: start + words.length,
        source: { start: nameStart, end: nameStart + name.length },
        confidence: 0.99,
      };
    }
  },
};

const text = readFileSync(new URL("page.txt", import.meta.url), "utf8");
const plain = createReader();
const ours = createReader({ use: [{ name: "council", quoteFinders: [councilMinutes] }] });

for (const [name, reader] of Object.entries({ "without the rule": plain, "with the rule": ours })) {
  const reading = reader.read(text, { trace: true });
  console.log(`${name}: ${reading.quotes.length} quotes`);
  for (const quote of reading.quotes) {
    const speaker = reading.speakers.find((speaker) => speaker.id === quote.speaker);
    console.log(`  ${speaker?.name ?? "?"}: ${quote.content[0]?.text} [${quote.rule}]`);
  }
}

console.log("\nWhat the rule did:");
const steps = ours.read(text, { trace: true }).trace ?? [];
for (const step of steps.filter((step) => step.rule === "council-minutes" && step.action !== "looked"))
  console.log(`  ${step.action}: ${step.span.text}`);
