import type { Author, DateVerdict, Reading } from "@onrecord/core";
import { calm, count, hang, type Sheet } from "./sheet.js";

/** Headline, standfirst, who wrote it, when it appeared and why that is believed. */
export function renderHead({ article }: Reading, sheet: Sheet): string {
  const { headline, standfirst } = article;
  const lines = [
    headline === undefined
      ? sheet.dim("(no headline found)")
      : sheet.bold(hang("", calm(headline.value), 0, sheet.width)),
    ...(standfirst === undefined ? [] : [hang("", calm(standfirst.value), 0, sheet.width)]),
    hang("", byline(article.authors, article.publisher?.value), 0, sheet.width),
    hang("", dateLine(article.published, sheet), 0, sheet.width),
  ];
  const body = article.blocks.filter((block) => block.inBody).length;
  lines.push(
    sheet.dim(
      `${count(article.blocks.length, "block")}: ${body} story, ${article.blocks.length - body} around it`,
    ),
  );
  return lines.join("\n");
}

function byline(authors: readonly Author[], publisher: string | undefined): string {
  const written = authors.filter(({ role }) => role === "author").map(({ name }) => calm(name));
  const others = authors
    .filter(({ role }) => role !== "author")
    .map(({ name, role }) => `${calm(name)} (${role})`);
  const parts = [
    written.length > 0 ? `by ${written.join(", ")}` : "no author found",
    ...(others.length > 0 ? [`with ${others.join(", ")}`] : []),
    ...(publisher === undefined ? [] : [calm(publisher)]),
  ];
  return parts.join(" · ");
}

/** "published 2026-03-08, from line 3 …" or "undated", with the reason for each. */
function dateLine(verdict: DateVerdict, sheet: Sheet): string {
  if (verdict.value !== undefined) {
    const chosen = verdict.candidates.find((candidate) => candidate.verdict === "accepted");
    const reasons = chosen?.reasons.join("; ") ?? "";
    return `published ${verdict.value}${reason([sourceOf(chosen, sheet), reasons], verdict.rule, sheet)}`;
  }
  const [refused] = verdict.candidates;
  if (refused === undefined) return `undated${reason(["the page gives no date"], "", sheet)}`;
  const more = verdict.candidates.length > 1 ? `and ${verdict.candidates.length - 1} more refused` : "";
  return `undated${reason([`${refused.value} ${sourceOf(refused, sheet)} was refused: ${refused.reasons.join("; ")}`, more], "", sheet)}`;
}

function sourceOf(candidate: DateVerdict["candidates"][number] | undefined, sheet: Sheet): string {
  if (candidate === undefined) return "";
  const { evidence } = candidate;
  if (evidence.from === "text")
    return `from “${calm(evidence.span.text)}”, line ${sheet.lineOf(evidence.span)}`;
  if (evidence.from === "markup" || evidence.from === "feed")
    return `from the ${evidence.from}: ${calm(evidence.path)}`;
  return evidence.from === "url" ? "from the address" : "given by the caller";
}

function reason(parts: readonly string[], rule: string, sheet: Sheet): string {
  const said = parts.filter((part) => part !== "").join("; ");
  const because = said === "" ? rule : said;
  return because === "" ? "" : sheet.dim(` — ${because}`);
}
