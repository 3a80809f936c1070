import type { Claim, Quote, Reading, Span } from "@onrecord/core";
import { nameOf, nobodyNamed } from "../names.js";
import { escapeHtml } from "./escape.js";
import type { Mark } from "./layers.js";
import { colourOf, type Colours } from "./colours.js";

/** Everything to be marked in the text: quotes, their pull quotes, sources and cues, claims. */
export function marksOf(reading: Reading, colours: Colours): readonly Mark[] {
  return [
    ...reading.quotes.flatMap((quote) => quoteMarks(quote, reading, colours)),
    ...reading.claims.map((claim) => claimMark(claim)),
  ].sort((one, other) => one.start - other.start);
}

function quoteMarks(quote: Quote, reading: Reading, colours: Colours): readonly Mark[] {
  const colour = colourOf(quote.speaker, colours);
  const speaker = reading.speakers.find(({ id }) => id === quote.speaker);
  const label = escapeHtml(`${quote.kind} quote, ${speaker === undefined ? nobodyNamed : nameOf(speaker)}`);
  const id = escapeHtml(quote.id);
  const open = (first: boolean): string =>
    `span class="quote ${escapeHtml(quote.kind)} ${colour}" data-card="${id}"${first ? ` id="at-${id}" tabindex="0" role="group" aria-label="${label}"` : ""}`;
  const plain = (name: string) => (): string => `span class="${name} ${colour}" data-card="${id}"`;
  return [
    ...at(quote.content, 0, open),
    ...at(quote.repeats, 0, plain("quote repeat")),
    ...at(quote.source, 2, plain("source")),
    ...at(quote.cue === undefined ? [] : [quote.cue], 3, plain("cue")),
  ];
}

function claimMark(claim: Claim): Mark {
  const id = escapeHtml(claim.id);
  const worth = Math.round(claim.worth.score * 100);
  const weight = worth >= 60 ? "high" : worth >= 30 ? "middle" : "low";
  const label = `claim, ${escapeHtml(claim.kind)}, worth ${worth} of 100`;
  const open = (first: boolean): string =>
    `span class="claim ${weight}" data-card="${id}"${first ? ` id="at-${id}" tabindex="0" role="group" aria-label="${label}"` : ""}`;
  return { ...claim.span, level: 1, open };
}

function at(spans: readonly Span[], level: number, open: Mark["open"]): readonly Mark[] {
  return spans.map((span) => ({ start: span.start, end: span.end, level, open }));
}
