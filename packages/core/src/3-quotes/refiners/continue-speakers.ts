import type { QuoteContext, QuoteDraft, QuoteRefiner } from "../draft.js";

/** A quoted sentence with no cue of its own goes on from the speaker before it. */
export const continueSpeakers: QuoteRefiner = {
  name: "continue-speakers",
  after: "drop-names",
  refine(drafts, context) {
    let before: QuoteDraft | undefined;
    return drafts.map((draft) => {
      if (draft.nestedIn !== undefined) return draft;
      const continued =
        isOrphan(draft) && before !== undefined && follows(draft, before, context)
          ? goOn(draft, before)
          : draft;
      before = continued;
      return continued;
    });
  },
};

function isOrphan(draft: QuoteDraft): boolean {
  return draft.cue === undefined && draft.source.length === 0;
}

function goOn(draft: QuoteDraft, before: QuoteDraft): QuoteDraft {
  return { ...draft, source: before.source, continues: before.continues ?? before.content[0]?.start ?? 0 };
}

/** Nothing but the attribution of the quote before stands between the two, and nobody else is quoted there. */
function follows(draft: QuoteDraft, before: QuoteDraft, { document }: QuoteContext): boolean {
  const from = before.content.at(-1)?.end ?? 0;
  const to = draft.content[0]?.start ?? 0;
  if (before.source.length === 0 || to < from) return false;
  const body = document.blocks.filter((block) => block.inBody && block.end > from && block.start < to);
  if (body.length > 2) return false;
  const edge = Math.max(from, before.cue?.end ?? 0, ...before.source.map((range) => range.end));
  return !/[\p{L}\p{Nd}]/u.test(document.text.slice(edge, to).replace(/^[^.!?]{0,80}/u, ""));
}
