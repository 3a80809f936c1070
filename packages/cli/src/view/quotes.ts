import type { Quote, Reading, Speaker } from "@onrecord/core";
import { nameOf, nobodyNamed, partiesOf, standingOf, type Party } from "../names.js";
import { calm, count, hang, pad, padStart, shorten, wordsOf, type Sheet } from "./sheet.js";

/** The table of who spoke and how often: what someone looks at first. */
export function renderSpeakers(reading: Reading, sheet: Sheet): string {
  const parties = partiesOf(reading);
  const most = Math.max(1, ...parties.map(({ quotes }) => quotes.length));
  const nameColumns = Math.min(
    Math.max(12, ...parties.map((party) => nameFor(party).length)),
    Math.floor(sheet.width * 0.42),
  );
  return parties.map((party) => speakerRow(party, nameColumns, most, sheet)).join("\n");
}

function speakerRow(party: Party, nameColumns: number, most: number, sheet: Sheet): string {
  const paint = sheet.speaker(party.speaker?.id);
  const name = shorten(nameFor(party), nameColumns);
  const length = Math.max(1, Math.round((party.quotes.length / most) * Math.min(8, most)));
  const bar = pad("■".repeat(length), Math.min(8, most));
  const row = `${paint("●")} ${pad(paint(name), nameColumns)}  ${padStart(String(party.quotes.length), 3)} ${paint(bar)}`;
  const room = sheet.width - nameColumns - 10 - Math.min(8, most);
  const standing = party.speaker === undefined ? "" : calm(standingOf(party.speaker));
  return room < 8 || standing === "" ? row.trimEnd() : `${row}  ${sheet.dim(shorten(standing, room))}`;
}

/** Each speaker's quotes in reading order: line, kind, cue, words. */
export function renderQuotes(reading: Reading, sheet: Sheet): string {
  return partiesOf(reading)
    .map((party) =>
      [partyTitle(party, sheet), ...party.quotes.map((quote) => quoteRow(quote, sheet))].join("\n"),
    )
    .join("\n\n");
}

function partyTitle(party: Party, sheet: Sheet): string {
  const paint = sheet.speaker(party.speaker?.id);
  const title = `${paint("●")} ${sheet.bold(paint(nameFor(party)))}`;
  return hang("", [title, aboutSpeaker(party.speaker, sheet)].filter(Boolean).join("  "), 0, sheet.width);
}

function aboutSpeaker(speaker: Speaker | undefined, sheet: Sheet): string {
  if (speaker === undefined) return "";
  const withheld = speaker.anonymity === undefined ? "" : `name withheld: “${calm(speaker.anonymity.text)}”`;
  return sheet.dim([calm(standingOf(speaker)), withheld].filter(Boolean).join("; "));
}

function quoteRow(quote: Quote, sheet: Sheet): string {
  const [first] = quote.content;
  const line = padStart(first === undefined ? "" : String(sheet.lineOf(first)), 5);
  const cue = calm(quote.cue?.text ?? "—");
  const words = sheet.speaker(quote.speaker)(wordsOf(quote.content));
  const text = quote.kind === "indirect" ? wordsOf(quote.content) : words;
  if (sheet.width < 64)
    return `${sheet.dim(shorten(`${line} ${quote.kind}, ${cue}`, sheet.width))}\n${hang("", text + extras(quote, sheet), 6, sheet.width)}`;
  const head = `${sheet.dim(line)}  ${pad(quote.kind, 8)}  ${pad(sheet.dim(shorten(cue, 12)), 12)}  `;
  return hang(head, text + extras(quote, sheet), 31, sheet.width);
}

/** What a reader should not miss about a quote, in a few words behind it. */
function extras(quote: Quote, sheet: Sheet): string {
  const notes = [
    ...(quote.negated ? ["negated"] : []),
    ...(quote.nestedIn === undefined ? [] : ["inside another quote"]),
    ...(quote.repeats.length === 0 ? [] : ["also a pull quote"]),
    ...(quote.addressee === undefined ? [] : [`to ${calm(quote.addressee.text)}`]),
    ...(quote.confidence < 0.5 ? ["unsure"] : []),
  ];
  return notes.length === 0 ? "" : sheet.dim(`  [${notes.join("; ")}]`);
}

function nameFor({ speaker }: Party): string {
  return speaker === undefined ? nobodyNamed : calm(nameOf(speaker));
}

export function quotesTitle({ quotes }: Reading): string {
  const kinds = (["direct", "mixed", "indirect"] as const)
    .map((kind) => [kind, quotes.filter((quote) => quote.kind === kind).length] as const)
    .filter(([, number]) => number > 0)
    .map(([kind, number]) => `${number} ${kind}`);
  return `${count(quotes.length, "quote")}${kinds.length > 0 ? `: ${kinds.join(", ")}` : ""}`;
}
