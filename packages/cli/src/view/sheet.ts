import pico from "picocolors";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { Reading, Span } from "@onrecord/core";

type Paint = (text: string) => string;

/** What every part of the view draws with: the width, the colours, and where a place is in the text. */
export interface Sheet {
  readonly width: number;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly warn: Paint;
  /** The colour of a speaker, the same wherever they appear. */
  speaker(id: string | undefined): Paint;
  lineOf(span: Span): number;
}

export function createSheet(reading: Reading, width: number, colours: boolean): Sheet {
  const { bold, dim, yellow, ...palette } = pico.createColors(colours);
  const hues = [
    palette.cyan,
    palette.magenta,
    palette.green,
    palette.blue,
    palette.red,
    palette.cyanBright,
    palette.magentaBright,
    palette.greenBright,
    palette.blueBright,
    palette.redBright,
  ];
  const hueOf = new Map(reading.speakers.map((speaker, index) => [speaker.id, hues[index % hues.length]]));
  const starts = lineStarts(reading.text);
  return {
    width,
    bold,
    dim,
    warn: yellow,
    speaker: (id) => (id === undefined ? undefined : hueOf.get(id)) ?? dim,
    lineOf: (span) => countUpTo(starts, span.start),
  };
}

/** Text from a page as one calm line: no control characters (they could drive the terminal), no line breaks. */
export function calm(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd")
    .trim();
}

/** `calm` for the words of a finding: its pieces, with a gap sign where the page has something between them. */
export function wordsOf(spans: readonly Span[]): string {
  return spans.map((span) => calm(span.text)).join(" … ");
}

/** Wraps to `width`, every line after the first behind `indent` columns; `head` stands before the first. */
export function hang(head: string, text: string, indent: number, width: number): string {
  const room = Math.max(12, width - indent);
  const lines = wrapAnsi(text, room, { hard: true }).split("\n");
  return lines.map((line, index) => (index === 0 ? pad(head, indent) : " ".repeat(indent)) + line).join("\n");
}

/** Fills up with spaces to a number of columns as a terminal counts them. */
export function pad(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - stringWidth(text)));
}

export function padStart(text: string, columns: number): string {
  return " ".repeat(Math.max(0, columns - stringWidth(text))) + text;
}

/** Cuts to a number of columns, with a sign that something is gone. */
export function shorten(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let kept = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(kept + segment) > columns - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/gu)) starts.push(match.index + match[0].length);
  return starts;
}

/** How many of the sorted numbers are at most `limit`. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
