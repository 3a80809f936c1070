// Turns a page into small grounded facts for retrieval, and checks the citations of an answer made from them.
import { readFileSync } from "node:fs";
import { read, type Reading } from "@onrecord/core";

/** What a language model is given: one thing the page says, who says it, and the place that proves it. */
interface Fact {
  readonly id: string;
  readonly says: string;
  readonly who: string;
  readonly start: number;
  readonly end: number;
}

function factsOf({ quotes, claims, speakers }: Reading): readonly Fact[] {
  const nameOf = (id: string | undefined, otherwise: string): string => {
    const speaker = speakers.find((each) => each.id === id);
    return speaker?.name ?? speaker?.description?.text ?? otherwise;
  };
  const said = quotes.flatMap(({ id, content, speaker }) => {
    const [first, last] = [content[0], content.at(-1)];
    if (first === undefined || last === undefined) return [];
    const says = content.map(({ text }) => text).join(" … ");
    return [{ id, says, who: nameOf(speaker, "somebody unnamed"), start: first.start, end: last.end }];
  });
  const claimed = claims.map(({ id, span, voice, claimant }) => {
    const who = voice === "article" ? "the article" : nameOf(claimant, "somebody unnamed");
    return { id, says: span.text, who, start: span.start, end: span.end };
  });
  return [...said, ...claimed].toSorted((one, other) => one.start - other.start);
}

/** What is wrong with one sentence of an answer, or undefined: figures and quoted words must stand in what it cites. */
function complaint(sentence: string, facts: ReadonlyMap<string, Fact>): string | undefined {
  const cited = [...sentence.matchAll(/\[(?<id>[qc]\d+)\]/gu)].map(({ groups }) => groups?.["id"] ?? "");
  if (cited.length === 0) return "cites nothing";
  const missing = cited.find((id) => !facts.has(id));
  if (missing !== undefined) return `cites ${missing}, which is not there`;
  const proof = cited.map((id) => facts.get(id)?.says).join(" ");
  const words = sentence.replace(/\[[^\]]*\]/gu, "");
  const needed = [...(words.match(/\d[\d.,]*\d|\d/gu) ?? []), ...(words.match(/(?<=“)[^”]+(?=”)/gu) ?? [])];
  const unproved = needed.find((each) => !proof.includes(each));
  return unproved === undefined ? undefined : `says “${unproved}”, which ${cited.join(", ")} does not say`;
}

const file = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");
const text = file("page.txt");
const facts = factsOf(read(text));
for (const fact of facts) {
  console.log(`${fact.id.padEnd(3)} ${fact.who}: ${fact.says} (${fact.start}–${fact.end})`);
  if (!text.slice(fact.start, fact.end).startsWith(fact.says.slice(0, 10)))
    throw new Error("not in the text");
}
console.log("\nThe answer, sentence by sentence:");
const known = new Map(facts.map((fact) => [fact.id, fact]));
for (const sentence of file("answer.txt").trim().split("\n"))
  console.log(
    `${complaint(sentence, known) === undefined ? "kept   " : "refused"} ${sentence}${complaint(sentence, known) === undefined ? "" : ` — ${complaint(sentence, known)}`}`,
  );
