import { explain, type Explanation, type Quote, type Reading } from "@onrecord/core";
import { nameOf, nobodyNamed } from "../names.js";
import { calm, createSheet, hang, wordsOf, type Sheet } from "../view/sheet.js";
import type { Place } from "./find-words.js";

export interface ExplainView {
  readonly width: number;
  readonly colours: boolean;
}

/** What became of the words at each place, for people: block, quotes, claims, what every rule did. */
export function renderExplanations(reading: Reading, places: readonly Place[], view: ExplainView): string {
  const sheet = createSheet(reading, view.width, view.colours);
  return places.map((place) => renderOne(explain(reading, place), reading, sheet)).join("\n");
}

function renderOne(explanation: Explanation, reading: Reading, sheet: Sheet): string {
  const { span, block, quotes, claims, steps, silent } = explanation;
  const line = (head: string, text: string): string =>
    `${sheet.dim(head.padEnd(9))}${hang("", text, 9, sheet.width).trimStart()}`;
  const lines = [
    sheet.bold(`“${calm(span.text)}” (line ${sheet.lineOf(span)}, ${span.start}–${span.end})`),
    line("block", block === undefined ? "none: the words stand between blocks" : describeBlock(block)),
    ...(quotes.length === 0
      ? [line("quotes", "none")]
      : quotes.map((quote) => line("quote", describe(quote, reading)))),
    ...(claims.length === 0
      ? [line("claims", "none")]
      : claims.map((claim) => line("claim", `${claim.id} ${claim.kind}: ${calm(claim.span.text)}`))),
    "",
    ...steps.map((step) =>
      line(
        step.action,
        `${step.stage}/${step.rule}: “${brief(step.span.text)}”${step.note === undefined ? "" : ` (${calm(step.note)})`}`,
      ),
    ),
    ...(silent.quotes.length === 0 ? [] : [line("silent", `quotes: ${silent.quotes.join(", ")}`)]),
    ...(silent.claims.length === 0 ? [] : [line("silent", `claims: ${silent.claims.join(", ")}`)]),
  ];
  return `${lines.join("\n")}\n`;
}

/** Enough of a long stretch to know it by. */
function brief(text: string): string {
  const words = calm(text);
  return words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words;
}

function describeBlock(block: NonNullable<Explanation["block"]>): string {
  const place = block.inBody ? "in the story" : "not the story's running text";
  return `${block.id} ${block.kind}, ${place} (by ${block.rule})`;
}

function describe(quote: Quote, { speakers }: Reading): string {
  const speaker = speakers.find(({ id }) => id === quote.speaker);
  const who = speaker === undefined ? nobodyNamed : nameOf(speaker);
  return `${quote.id} ${quote.kind}, ${calm(who)}: ${wordsOf(quote.content)} (by ${quote.rule}, confidence ${quote.confidence})`;
}
