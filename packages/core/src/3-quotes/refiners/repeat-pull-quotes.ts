import type { TextBlock } from "../../2-text/document.js";
import { trim, type Range } from "../../range.js";
import type { QuoteDraft, QuoteRefiner } from "../draft.js";

/** A pull quote is no quote of its own: it is noted at the quote whose words it prints again. */
export const repeatPullQuotes: QuoteRefiner = {
  name: "repeat-pull-quotes",
  after: "continue-speakers",
  refine(drafts, { document }) {
    const printed = document.blocks.filter((block) => block.kind === "pullQuote");
    if (printed.length === 0) return drafts;
    const spoken = drafts.map((draft) =>
      wordsOf(draft.content.map(({ start, end }) => document.text.slice(start, end)).join(" ")),
    );
    const repeats = drafts.map((): Range[] => []);
    for (const block of printed) {
      const words = wordsOf(quotedPart(block));
      const best = spoken.findIndex((each) => repeatsIn(words, each));
      repeats[best]?.push(trim(document.text, quotedRange(block)));
    }
    return drafts.map((draft, index) => {
      const found = repeats[index] ?? [];
      return found.length === 0
        ? draft
        : ({ ...draft, repeats: [...draft.repeats, ...found] } satisfies QuoteDraft);
    });
  },
};

function quotedRange(block: TextBlock): Range {
  const run = block.runs.find((each) => each.depth === 0);
  return run === undefined ? block : { start: run.start, end: run.end };
}

function quotedPart(block: TextBlock): string {
  const { start, end } = quotedRange(block);
  return block.text.slice(start - block.start, end - block.start);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? [];
}

/** The words stand in the others in order, with up to a fifth left out on the way. */
function repeatsIn(words: readonly string[], others: readonly string[]): boolean {
  if (words.length < 3) return false;
  const start = others.indexOf(words[0] ?? "");
  if (start === -1) return false;
  let at = 0;
  let matched = 0;
  for (const other of others) {
    const found = other === words[at] ? at : other === words[at + 1] ? at + 1 : -1;
    if (found === -1) continue;
    matched++;
    at = found + 1;
  }
  return matched >= words.length * 0.8;
}
