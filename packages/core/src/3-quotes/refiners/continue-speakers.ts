import type { TextBlock, TextDocument } from "../../2-text/document.js";
import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";

/** A quoted sentence with no cue of its own is a further piece of what the speaker before it says. */
export const continueSpeakers: QuoteRefiner = {
  name: "continue-speakers",
  after: "drop-names",
  refine(drafts, context) {
    const joined: QuoteDraft[] = [];
    // The place in `joined` of the last quote that is no part of another.
    let last = -1;
    for (const draft of drafts) {
      const before = joined[last];
      if (before !== undefined && isOrphan(draft) && follows(draft, before, context)) {
        joined[last] = { ...before, content: [...before.content, ...draft.content] };
        continue;
      }
      if (draft.nestedIn === undefined) last = joined.length;
      joined.push(draft);
    }
    return joined;
  },
};

function isOrphan(draft: QuoteDraft): boolean {
  return draft.cue === undefined && draft.source.length === 0;
}

/** The sentence of the attribution, or the quote itself, is the last before it: in its paragraph or the one before. */
function follows(draft: QuoteDraft, before: QuoteDraft, { document }: QuoteContext): boolean {
  const from = before.content.at(-1)?.end ?? 0;
  const to = draft.content[0]?.start ?? 0;
  if (
    to < from ||
    before.source.length === 0 ||
    isSigned(before) ||
    document.text[to] !== document.text[before.content.at(-1)?.start ?? 0]
  )
    return false;
  const edge = Math.max(
    from,
    ...[before.cue, ...before.source].map((range) =>
      range === undefined || range.start > to ? 0 : range.end,
    ),
  );
  const here = document.blocks[draft.block];
  if (edge > to || here === undefined) return false;
  const order = sentenceAt(here, to);
  if (edge > here.start) return order - sentenceAt(here, edge - 1) <= 1;
  const story = storyBefore(document, here);
  return (
    order === 0 && story !== undefined && (story.sentences.at(-1)?.start ?? Number.POSITIVE_INFINITY) < edge
  );
}

/** A name behind a dash closes what it signs. */
function isSigned({ rule }: QuoteDraft): boolean {
  return rule === "signed-quote";
}

/** The place in the block of the sentence that holds an offset. */
function sentenceAt(block: TextBlock, offset: number): number {
  let low = 0;
  let high = block.sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((block.sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function storyBefore(document: TextDocument, block: TextBlock): TextBlock | undefined {
  for (let index = block.index - 1; index >= 0 && block.index - index < 6; index--)
    if (document.blocks[index]?.inBody === true) return document.blocks[index];
  return undefined;
}
