import type { Block, Claim, Quote, Reading } from "@onrecord/core";
import { writeChecked } from "../check-reading.js";

/**
 * A reading for people, as Markdown (CommonMark): the article's own text, then who said what, then what is claimed, most
 * worth checking first. The page's words are escaped: none of them becomes markup.
 * Throws an OnrecordError on what is no Reading.
 */
export function toMarkdown(reading: Reading): string {
  return writeChecked(reading, () => write(reading));
}

function write(reading: Reading): string {
  const { article, quotes, claims } = reading;
  const head = [
    `# ${escape(article.headline?.value ?? "Without a headline")}`,
    byline(reading),
    ...(article.standfirst === undefined ? [] : [`*${escape(article.standfirst.value)}*`]),
  ];
  const body = article.blocks.filter(({ inBody }) => inBody).map((block) => paragraph(block));
  const said =
    quotes.length === 0
      ? []
      : ["## Who said what", quotes.map((quote) => saidLine(quote, reading)).join("\n")];
  const ranked = claims.toSorted((one, other) => other.worth.score - one.worth.score);
  const claimed =
    claims.length === 0
      ? []
      : ["## What is claimed", ranked.map((claim) => claimLine(claim, reading)).join("\n")];
  return `${[...head, ...body, ...said, ...claimed].filter((part) => part !== "").join("\n\n")}\n`;
}

function byline({ article }: Reading): string {
  const authors = article.authors.map(({ name, role }) =>
    role === "author" ? escape(name) : `${escape(name)} (${role})`,
  );
  return [authors.join(", "), article.published.value ?? "undated", escape(article.publisher?.value ?? "")]
    .filter((part) => part !== "")
    .join(" · ");
}

function paragraph({ kind, level, spans }: Block): string {
  const words = escape(spans.map(({ text }) => text).join(" "));
  if (kind === "heading") return `${"#".repeat(Math.max(2, level ?? 2))} ${words}`;
  if (kind === "listItem") return `- ${words}`;
  return kind === "blockQuote" ? `> ${words}` : words;
}

function saidLine(quote: Quote, { speakers }: Reading): string {
  const speaker = speakers.find(({ id }) => id === quote.speaker);
  const name = speaker?.name ?? speaker?.description?.text ?? speaker?.mentions[0]?.text ?? "Nobody named";
  const words = quote.content.map(({ text }) => text).join(" … ");
  return `- **${escape(name)}** (${quote.kind}): ${escape(words)}`;
}

function claimLine({ span, kind, voice, claimant, worth }: Claim, { speakers }: Reading): string {
  const speaker = speakers.find(({ id }) => id === claimant);
  const who =
    voice === "article" ? "the article" : (speaker?.name ?? speaker?.description?.text ?? "a source");
  return `- ${escape(span.text)} (${kind}, ${escape(who)}, worth ${worth.score})`;
}

/** One line, and every sign that Markdown or HTML could take for its own behind a backslash. */
function escape(words: string): string {
  return words
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\`*_[\]<>#|~&!]/gu, (sign) => `\\${sign}`)
    .replace(/^(?<number>\d{1,9})(?<mark>[.)])/u, "$<number>\\$<mark>")
    .replace(/^[-+=]/u, (sign) => `\\${sign}`);
}
