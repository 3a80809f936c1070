import type { QuoteFinder, QuoteFinding } from "@onrecord/core";
import { findingFrom, linesOf, nounPhrase, plainText, type Line } from "./place.js";
import { clauseOpeners, closingEndings, inverting, moodForms, perfectForms } from "./verb-forms.js";
import { closingForms, participles, reportingVerbs } from "./verbs.js";

const opens = new RegExp(String.raw`^(?:${clauseOpeners.join("|")})(?!\p{L})`, "u");
/** Konjunktiv I, and the forms of II that stand in for it: what makes a clause reported speech. */
export const mood = new RegExp(String.raw`(?<!\p{L})(?:${moodForms.join("|")})(?!\p{L})`, "u");
const start = new RegExp(String.raw`^(?<source>${nounPhrase})(?<aside>,\s[^,]{2,120},)?\s`, "u");
const inverted = new RegExp(String.raw`^\s(?:sich\s)?(?<source>${nounPhrase})(?=[\s,])`, "u");
const auxiliary = new RegExp(String.raw`(?<!\p{L})(?:${perfectForms.join("|")})(?!\p{L})`, "u");
const invertedOpener = new RegExp(String.raw`^(?:${inverting.join("|")})(?!\p{L})`, "u");

/** Speech without marks: X sagte, er sei …; X teilte mit, dass …; …, sagte X; …, wie X mitteilte. */
export const clauses: QuoteFinder = {
  name: "german-clauses",
  *find(block, { language }) {
    if (language.code !== "de") return;
    const plain = plainText(block);
    for (const line of linesOf(block, plain)) {
      const found = clauseBehind(line) ?? clauseBefore(line);
      if (found !== undefined) yield found;
    }
  },
};

interface Cue {
  readonly start: number;
  readonly end: number;
  readonly act?: QuoteFinding["act"];
  readonly kind: NonNullable<QuoteFinding["class"]>;
}

/** A reporting verb in a stretch without commas; one with a particle has it at the end. */
export function cueIn(text: string, from: number, to: number): Cue | undefined {
  const part = text.slice(from, to);
  for (const match of part.matchAll(/(?<!\p{L})\p{Ll}{2,20}(?!\p{L})/gu)) {
    const verbs = reportingVerbs.get(match[0]);
    const behind = part.slice(match.index + match[0].length);
    const verb =
      verbs?.find(
        ({ particle }) => particle !== undefined && new RegExp(String.raw`\s${particle}$`, "u").test(behind),
      ) ?? verbs?.find(({ particle }) => particle === undefined);
    const place = { start: from + match.index, end: from + match.index + match[0].length };
    if (verb !== undefined) return { ...place, act: verb.frame.act, kind: verb.frame.class };
    if (participles.has(match[0]) && auxiliary.test(part)) return { ...place, kind: "speech" };
  }
  return undefined;
}

function clauseBehind({ start: at, text }: Line): QuoteFinding | undefined {
  for (const comma of text.matchAll(/[,:]\s/gu)) {
    if (comma.index > 300) return undefined;
    const from = text.lastIndexOf(",", comma.index - 1) + 1;
    const cue = cueIn(text, from, comma.index);
    const content = text.slice(comma.index + 2);
    if (
      cue === undefined ||
      !(opens.test(content) || mood.test(content) || /(?<!\p{L})zu\s\p{Ll}+en[.,]?$/u.test(content))
    )
      continue;
    const end = contentEnd(text);
    const source = sourceOf(text, from, cue);
    return findingFrom(text, [[comma.index + 2, end]], what(cue, source, 0.84)) === undefined
      ? undefined
      : moved(findingFrom(text, [[comma.index + 2, end]], what(cue, source, 0.84)), at);
  }
  return undefined;
}

/** …, sagte X. …, wie X mitteilte. */
function clauseBefore({ start: at, text }: Line): QuoteFinding | undefined {
  const comma = text.lastIndexOf(", ");
  if (comma < 15) return undefined;
  const tail = text.slice(comma + 2, contentEnd(text));
  const wie = /^wie\s/u.test(tail) ? 4 : 0;
  const tailStart = comma + 2;
  const names = new RegExp(String.raw`^(?:aus\s|es\s(?:bei|in|von)\s)?(?<source>${nounPhrase})`, "u");
  if (wie > 0) {
    const closing = /\p{L}{3,25}$/u.exec(tail);
    if (
      closing === null ||
      !(closesClause(closing[0]) || tail.endsWith("hervorgeht") || /hei(?:ß|ss)t$|hieß$/u.test(tail))
    )
      return undefined;
    const match = names.exec(tail.slice(wie));
    const from =
      tailStart + wie + (match === null ? 0 : match[0].length - (match.groups?.["source"] ?? "").length);
    const source = match === null ? undefined : { start: from, end: tailStart + wie + match[0].length };
    const cue = {
      start: tailStart + closing.index,
      end: tailStart + closing.index + closing[0].length,
      kind: "speech" as const,
    };
    return moved(findingFrom(text, [[0, comma]], what(cue, source, 0.8)), at);
  }
  const cue = /^(?:hei(?:ß|ss)t es|hieß es|so(?=\s))/u.exec(tail);
  const verb = /^\p{Ll}{3,20}/u.exec(tail)?.[0] ?? "";
  const known = reportingVerbs.get(verb)?.[0];
  if (cue === null && known === undefined) return undefined;
  const cueText = cue?.[0] ?? verb;
  const match = inverted.exec(`${tail.slice(cueText.length)} `);
  if (match === null && cueText === "so") return undefined;
  const group = match?.groups?.["source"];
  const sourceAt = tailStart + cueText.length + (match?.[0].indexOf(group ?? "") ?? 0);
  const source = group === undefined ? undefined : { start: sourceAt, end: sourceAt + group.length };
  const place = {
    start: tailStart,
    end: tailStart + cueText.length,
    act: known?.frame.act,
    kind: known?.frame.class ?? ("speech" as const),
  };
  return moved(findingFrom(text, [[0, comma]], what(place, source, 0.86)), at);
}

const closesClause = (word: string): boolean =>
  closingForms.has(word) || closingEndings.some((ending) => word.endsWith(ending));

export function sourceOf(text: string, from: number, cue: Cue): { start: number; end: number } | undefined {
  const behind = inverted.exec(text.slice(cue.end));
  const before = text.slice(from, cue.start).trim();
  const first = start.exec(text.slice(0, cue.start));
  if (from > 0 && first?.groups?.["aside"] !== undefined && first[0].length >= from)
    return {
      start: 0,
      end: (first.groups["source"] ?? "").length + (first.groups["aside"] ?? "").length - 1,
    };
  const near = start.exec(`${text.slice(from, cue.start).trimStart()} `);
  const offset = from + text.slice(from).search(/\S/u);
  const isInverted = before === "" || invertedOpener.test(before);
  const group = (isInverted ? undefined : near?.groups?.["source"]) ?? undefined;
  if (group !== undefined) return { start: offset, end: offset + group.length };
  const name = behind?.groups?.["source"];
  if (name === undefined || behind === null) return undefined;
  const at = cue.end + behind[0].indexOf(name);
  return { start: at, end: at + name.length };
}

export function what(
  cue: Cue,
  source: { start: number; end: number } | undefined,
  confidence: number,
): Omit<QuoteFinding, "start" | "end" | "pieces"> {
  return {
    cue: { start: cue.start, end: cue.end },
    class: cue.kind,
    ...(cue.act === undefined ? {} : { act: cue.act }),
    ...(source === undefined ? {} : { source }),
    confidence,
  };
}

function contentEnd(text: string): number {
  return text.length - (/[.!?…\s]*$/u.exec(text)?.[0].length ?? 0);
}

/** The finding of a sentence with its places counted from the start of the block. */
export function moved(finding: QuoteFinding | undefined, by: number): QuoteFinding | undefined {
  if (finding === undefined) return undefined;
  const move = <Place extends { start: number; end: number }>(place: Place): Place => ({
    ...place,
    start: place.start + by,
    end: place.end + by,
  });
  const { pieces, cue, source } = finding;
  const sources = source === undefined ? [] : "start" in source ? [source] : source;
  return {
    ...move(finding),
    ...(pieces === undefined ? {} : { pieces: pieces.map(move) }),
    ...(cue === undefined ? {} : { cue: move(cue) }),
    ...(sources.length === 0 ? {} : { source: sources.map(move) }),
  };
}
