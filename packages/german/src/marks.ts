import type { QuoteFinder, QuoteFinding, TextBlock } from "@onrecord/core";
import { cueIn, moved, sourceOf, what } from "./clauses.js";
import { plainText, nounPhrase } from "./place.js";
import { reportingVerbs, type GermanVerb } from "./verbs.js";

const reach = 200;
const behindQuote = new RegExp(String.raw`^,?\s{1,3}(?<cue>[\p{L}]{2,20})\s(?<source>${nounPhrase})`, "u");

/** Speech between marks: „…“, sagte X; X sagte: „…“; so X. */
export const marks: QuoteFinder = {
  name: "german-marks",
  *find(block, { language }) {
    if (language.code !== "de") return;
    const plain = plainText(block);
    for (const run of block.runs) {
      if (run.depth > 0) continue;
      const place = { start: run.start - block.start, end: run.end - block.start };
      const found = behind(plain, place.end) ?? before(block, plain, place.start);
      if (found !== undefined) yield { ...found, ...place };
    }
  },
};

type Around = Partial<QuoteFinding>;

function behind(plain: string, end: number): Around | undefined {
  const match = behindQuote.exec(plain.slice(end, end + reach));
  return match === null ? undefined : around(match, end, plain, 0.9);
}

function before(block: TextBlock, plain: string, start: number): Around | undefined {
  const from = Math.max(sentenceStart(block, start), start - reach);
  const lead = plain.slice(from, start).trimEnd();
  if (!/[:,]$/u.test(lead)) return undefined;
  const words = lead.slice(0, -1);
  const clause = words.lastIndexOf(",") + 1;
  for (const first of clause === 0 ? [0] : [clause, 0]) {
    const cue = cueIn(words, first, words.length);
    if (cue === undefined) continue;
    return moved({ start: 0, end: 0, ...what(cue, sourceOf(words, first, cue), 0.85) }, from);
  }
  return lead.endsWith(":") ? { confidence: 0.6 } : undefined;
}

function around(match: RegExpExecArray, from: number, plain: string, confidence: number): Around | undefined {
  const { cue = "", source = "" } = match.groups ?? {};
  const verb: GermanVerb | undefined = reportingVerbs.get(cue)?.[0];
  if (verb === undefined && cue !== "so") return undefined;
  const sourceAt = from + match.index + match[0].indexOf(source);
  const cueAt = from + match.index + match[0].search(new RegExp(String.raw`(?<!\p{L})${cue}(?!\p{L})`, "u"));
  return {
    cue: { start: cueAt, end: cueAt + cue.length },
    source: { start: sourceAt, end: sourceAt + plain.slice(sourceAt, sourceAt + source.length).length },
    ...(verb === undefined ? {} : { class: verb.frame.class }),
    ...(verb?.frame.act === undefined ? {} : { act: verb.frame.act }),
    confidence,
  };
}

function sentenceStart(block: TextBlock, place: number): number {
  const sentence = block.sentences.findLast(({ start }) => start - block.start < place);
  return (sentence?.start ?? block.start) - block.start;
}
