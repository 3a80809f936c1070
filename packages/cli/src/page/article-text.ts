import type { Block, Reading } from "@onrecord/core";
import { escapeHtml } from "./escape.js";
import { createLookup, renderLayers, type Mark } from "./layers.js";

const labels: Readonly<Record<string, string>> = {
  pullQuote: "pull quote",
  pageDate: "page date",
  newsletterPromo: "newsletter box",
  relatedLinks: "related links",
  shareTools: "share tools",
  contributorLine: "contributors",
  contactLine: "contact",
  editorsNote: "editor’s note",
  authorBio: "about the author",
  listItem: "list item",
  tableRow: "table row",
  blockQuote: "block quote",
};

type MarksAt = ReturnType<typeof createLookup>;

/** The page as it came, block by block: the story large, what stands around it small and grey with its name. */
export function renderText(reading: Reading, marks: readonly Mark[]): string {
  const { blocks, headline } = reading.article;
  const begun = new Set<Mark["open"]>();
  const marksAt = createLookup(marks);
  const titled = blocks.some(({ kind }) => kind === "headline");
  const title = titled || headline === undefined ? "" : `<h1>${escapeHtml(headline.value)}</h1>\n`;
  return title + blocks.map((block) => renderBlock(block, reading.text, marksAt, begun)).join("\n");
}

function renderBlock(block: Block, text: string, marksAt: MarksAt, begun: Set<Mark["open"]>): string {
  const words = block.spans.map((span) => renderLayers(text, span, marksAt(span), begun)).join(" ");
  const tag = tagOf(block);
  const label = labels[block.kind] ?? block.kind;
  const name = `data-kind="${escapeHtml(label)}" title="${escapeHtml(`${label} — rule ${block.rule}`)}"`;
  const part = block.inBody ? "story" : tag === "h1" || block.kind === "standfirst" ? "head" : "around";
  return `<${tag} class="${part} ${escapeHtml(block.kind)}" dir="auto" ${name}>${words}</${tag}>`;
}

function tagOf({ kind, level }: Block): string {
  if (kind === "headline") return "h1";
  if (kind === "heading") return `h${Math.max(2, level ?? 2)}`;
  return kind === "blockQuote" || kind === "pullQuote" ? "blockquote" : "p";
}
