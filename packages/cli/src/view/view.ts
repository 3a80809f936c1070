import type { Reading } from "@onrecord/core";
import { renderClaims } from "./claims.js";
import { renderHead } from "./head.js";
import { renderIssues } from "./issues.js";
import { quotesTitle, renderQuotes, renderSpeakers } from "./quotes.js";
import { count, createSheet, hang, type Sheet } from "./sheet.js";

export interface ViewOptions {
  readonly width: number;
  readonly colours: boolean;
}

/** A reading for people at a terminal: who said what in five seconds, the rest below. */
export function renderView(reading: Reading, options: ViewOptions): string {
  const sheet = createSheet(reading, options.width, options.colours);
  const { quotes, claims, issues } = reading;
  const parts = [
    renderHead(reading, sheet),
    section(
      "Who spoke",
      quotesTitle(reading),
      sheet,
      quotes.length === 0 ? "" : renderSpeakers(reading, sheet),
    ),
    ...(quotes.length === 0
      ? []
      : [section("What they said", "line, kind, cue, words", sheet, renderQuotes(reading, sheet))]),
    section(
      "What could be checked",
      `${count(claims.length, "claim")}, most worth checking first`,
      sheet,
      claims.length === 0 ? "" : renderClaims(reading, sheet),
    ),
    ...(issues.length === 0
      ? []
      : [section("Issues", count(issues.length, "issue"), sheet, renderIssues(reading, sheet))]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function section(title: string, note: string, sheet: Sheet, content: string): string {
  const room = sheet.width - title.length - note.length - 2;
  const head =
    room < 2
      ? `${sheet.bold(title)}\n${sheet.dim(hang("", note, 0, sheet.width))}`
      : `${sheet.bold(title)} ${sheet.dim(`${"─".repeat(room)} ${note}`)}`;
  return content === "" ? head : `${head}\n${content}`;
}
