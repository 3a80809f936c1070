// Compares two versions of a story: which quotes, figures and names changed, and whether the paper said so.
import { readFileSync } from "node:fs";
import { read, type Reading } from "@onrecord/core";

interface Fact {
  readonly what: string;
  /** The words around it that stay when it changes: what it is held against. */
  readonly key: string;
}

const file = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");
const [before, after] = [read(file("first.txt")), read(file("second.txt"))];

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}%$ ]+/gu, "");

function quotesOf({ quotes, speakers }: Reading): readonly Fact[] {
  return quotes.map((quote) => {
    const words = quote.content.map(({ text }) => text).join(" … ");
    const speaker = speakers.find(({ id }) => id === quote.speaker);
    const who = speaker?.name ?? speaker?.description?.text ?? "somebody";
    return { what: `${who}: ${words}`, key: plain(words) };
  });
}

function figuresOf({ claims }: Reading): readonly Fact[] {
  const figures = claims.flatMap(({ quantities, span }) =>
    quantities.map((quantity) => {
      const around = span.text.replaceAll(quantity.span.text, "#");
      return { what: `${quantity.span.text} (${span.text})`, key: `${quantity.value} ${plain(around)}` };
    }),
  );
  return figures.filter(({ key }, index) => figures.findIndex((each) => each.key === key) === index);
}

function namesOf({ speakers, article }: Reading): readonly Fact[] {
  const names = [...speakers.flatMap(({ name }) => name ?? []), ...article.authors.map(({ name }) => name)];
  return [...new Set(names)].map((name) => ({ what: name, key: plain(name) }));
}

const corrections = plain(after.article.corrections.map(({ span }) => span.text).join(" "));

/** A change is told of where the corrections have every word that only this version has. */
function told({ what }: Fact, others: readonly Fact[]): string {
  const known = plain(others.map((other) => other.what).join(" ")).split(" ");
  const words = plain(what).split(" ");
  const own = words.filter((word) => word !== "" && !known.includes(word));
  const isCorrected = own.length > 0 && own.every((word) => corrections.split(" ").includes(word));
  return isCorrected ? "corrected" : "silently";
}

for (const [kind, factsOf] of Object.entries({ quotes: quotesOf, figures: figuresOf, names: namesOf })) {
  const [old, now] = [factsOf(before), factsOf(after)];
  const gone = old.filter(({ key }) => !now.some((fact) => fact.key === key));
  const come = now.filter(({ key }) => !old.some((fact) => fact.key === key));
  console.log(`${kind}: ${old.length} before, ${now.length} after`);
  for (const fact of gone) console.log(`  - ${fact.what} [${told(fact, now)}]`);
  for (const fact of come) console.log(`  + ${fact.what} [${told(fact, old)}]`);
}
console.log(`corrections: ${corrections}`);
