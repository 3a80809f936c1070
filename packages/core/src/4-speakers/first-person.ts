import type { TextDocument } from "../2-text/document.js";
import type { QuoteDraft } from "../3-quotes/draft.js";
import type { Range } from "../range.js";
import type { Casting } from "./cast-speakers.js";
import type { Cast } from "./cast.js";
import type { Mention } from "./mention.js";

/** "I" is who speaks the words it stands in; outside all quotes it is the one author of the piece. */
export function resolveFirstPersons(
  document: TextDocument,
  drafts: readonly QuoteDraft[],
  mentions: readonly Mention[],
  cast: Cast,
  castings: (Casting | undefined)[],
): void {
  const contents = contentsInOrder(drafts);
  for (const mention of mentions) {
    const { draft, reading } = mention;
    if (draft === undefined || reading.form !== "pronoun" || reading.pronoun.kind !== "first") continue;
    if (reading.pronoun.number !== "one") continue;
    const around = enclosing(contents, mention, draft);
    const entity = around === undefined ? authorOf(document, mention, cast) : castings[around]?.entity;
    if (entity !== undefined && entity.kind === "person" && !entity.many)
      castings[draft] = { entity, rule: around === undefined ? "author-speaks" : "first-person" };
  }
}

interface Content extends Range {
  readonly draft: number;
}

function contentsInOrder(drafts: readonly QuoteDraft[]): readonly Content[] {
  const contents = drafts.flatMap((draft, index) =>
    draft.content.map((range) => ({ ...range, draft: index })),
  );
  return contents.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** The innermost other quote around the mention, among the few that start nearest before it. */
function enclosing(contents: readonly Content[], mention: Mention, own: number): number | undefined {
  let low = 0;
  let high = contents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((contents[middle]?.start ?? 0) <= mention.start) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= Math.max(0, low - 6); index--) {
    const content = contents[index];
    if (content !== undefined && content.draft !== own && mention.end <= content.end) return content.draft;
  }
  return undefined;
}

function authorOf(document: TextDocument, mention: Mention, cast: Cast): Casting["entity"] {
  const authors = document.article.authors.filter((author) => author.role === "author");
  const [author] = authors;
  if (authors.length !== 1 || author?.span === undefined || mention.quoted) return undefined;
  const parts = author.name.toLowerCase().split(/\s+/u);
  const known = cast
    .byName(parts[parts.length - 1] ?? "")
    .find((entity) => entity.parts.join(" ") === parts.join(" "));
  if (known !== undefined) return known;
  const entity = cast.add("person", "author-speaks");
  entity.named = true;
  entity.parts = parts;
  entity.name = { start: author.span.start, end: author.span.end };
  entity.mentions.push({ start: author.span.start, end: author.span.end });
  for (const part of new Set(parts)) cast.indexName(entity, part);
  return entity;
}
