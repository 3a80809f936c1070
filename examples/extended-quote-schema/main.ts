// Adds fields to quotes: who speaks for whom, and how long the quote is. Their types reach read().
import { readFileSync } from "node:fs";
import { createReader, extendSchema, quoteSchema, type Extension } from "@onrecord/core";
import * as z from "zod";

const sides: Readonly<Record<string, "crews" | "fishing" | "board">> = {
  "Marta Oduya": "crews",
  "Piet Lund": "fishing",
  "Ines Kovar": "board",
};

const side = extendSchema({
  name: "side",
  of: "quote",
  schema: quoteSchema.extend({
    side: z.enum(["crews", "fishing", "board"]),
    words: z.number().int().positive(),
  }),
  fill(quote, reading) {
    const speaker = reading.speakers.find(({ id }) => id === quote.speaker);
    const known = sides[speaker?.name ?? ""];
    const words = quote.content.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
    // What is not known is left out: the field is absent, never a guess.
    return known === undefined ? { words } : { words, side: known };
  },
});

// A bad rule cannot break a reading: its field is left out, and an issue says why.
const price = extendSchema({
  name: "price",
  of: "claim",
  schema: z.object({ price: z.number().min(1) }),
  fill: () => ({ price: 0 }),
});

// `satisfies` keeps the types; `: Extension` would forget them.
const house = { name: "house", schemas: [side, price] } satisfies Extension;
const reader = createReader({ use: [house] });
const reading = reader.read(readFileSync(new URL("page.txt", import.meta.url), "utf8"));

const totals = new Map<string, number>();
for (const { side, words = 0, content } of reading.quotes) {
  console.log(
    `${(side ?? "(not known)").padEnd(12)} ${String(words).padStart(2)} words  ${content[0]?.text}`,
  );
  // The literal types are kept: "crews" | "fishing" | "board" | undefined.
  if (side !== undefined) totals.set(side, (totals.get(side) ?? 0) + words);
}
console.log(`\nWords a side: ${[...totals].map(([name, words]) => `${name} ${words}`).join(", ")}`);
console.log(`The schema of what comes out accepts it: ${reader.schema().safeParse(reading).success}`);

const failed = reading.issues.filter(({ code }) => code === "rule-failed");
console.log(`${failed.length} issues of the rule "${failed[0]?.rule}", the first: ${failed[0]?.message}`);
