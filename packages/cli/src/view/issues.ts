import type { Issue, Reading } from "@onrecord/core";
import { calm, hang, type Sheet } from "./sheet.js";

const linesNamed = 8;

/** What could not be read or was unsure: one entry a kind, with the lines it happened on. */
export function renderIssues(reading: Reading, sheet: Sheet): string {
  const kinds = new Map<string, Issue[]>();
  for (const issue of reading.issues) {
    const key = `${issue.code}\n${issue.message}`;
    kinds.set(key, [...(kinds.get(key) ?? []), issue]);
  }
  return [...kinds.values()].map((issues) => issueRow(issues, sheet)).join("\n");
}

function issueRow(issues: readonly Issue[], sheet: Sheet): string {
  const [first] = issues;
  if (first === undefined) return "";
  const text = `${sheet.warn(calm(first.code))}  ${calm(first.message)}${sheet.dim(placesOf(issues, sheet))}`;
  return hang("!", text, 2, sheet.width);
}

function placesOf(issues: readonly Issue[], sheet: Sheet): string {
  const lines = [...new Set(issues.flatMap(({ span }) => (span === undefined ? [] : [sheet.lineOf(span)])))];
  if (lines.length === 0) return issues.length > 1 ? `  (${issues.length} times)` : "";
  const more = lines.length > linesNamed ? ` and ${lines.length - linesNamed} more` : "";
  return `  (line ${lines.slice(0, linesNamed).join(", ")}${more})`;
}
