// Plugs a language model's answer in as a finder. It may help and never invent: what is not verbatim is refused.
import { readFileSync } from "node:fs";
import { createReader, type QuoteFinder } from "@onrecord/core";
import * as z from "zod";

// What comes from a model is checked at the door like any other input.
const answerSchema = z.object({
  attributions: z.array(z.object({ source: z.string(), cue: z.string(), content: z.string() })),
});

const file = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");
const { attributions } = answerSchema.parse(JSON.parse(file("answer.json")));
const text = file("page.txt");

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where some words stand, if they stand there once, word for word. */
function placeOf(words: string, within: string): Place | undefined {
  const start = within.indexOf(words);
  if (words === "" || start < 0 || within.includes(words, start + 1)) return undefined;
  return { start, end: start + words.length };
}

const modelAnswer: QuoteFinder = {
  name: "model-answer",
  *find(block) {
    for (const attribution of attributions) {
      const { start, end } = placeOf(attribution.content, block.text) ?? {};
      const source = placeOf(attribution.source, block.text);
      const cue = placeOf(attribution.cue, block.text);
      // All three must stand in this block: a model cannot put words into a mouth that is not there.
      if (start === undefined || end === undefined || source === undefined || cue === undefined) continue;
      yield { start, end, source, cue, confidence: 0.6 };
    }
  },
};

const plain = createReader();
const helped = createReader({ use: [{ name: "model", quoteFinders: [modelAnswer] }] });
for (const [name, reader] of Object.entries({
  "rules and shipped model": plain,
  "with the answer": helped,
})) {
  const { quotes, speakers } = reader.read(text);
  console.log(`${name}: ${quotes.length} quotes`);
  for (const quote of quotes) {
    const speaker = speakers.find(({ id }) => id === quote.speaker);
    const who = speaker?.name ?? speaker?.description?.text ?? quote.source[0]?.text;
    console.log(`  ${who}: ${quote.content.map((span) => span.text).join(" … ")} [${quote.rule}]`);
  }
}

const found = helped.read(text, { trace: true }).trace ?? [];
const taken = found.filter(({ rule, action }) => rule === "model-answer" && action === "found").length;
console.log(
  `\nThe model said ${attributions.length} things: ${taken} stand in the text, ${attributions.length - taken} refused.`,
);
