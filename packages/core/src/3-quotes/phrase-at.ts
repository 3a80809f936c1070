import type { BlockView } from "./block-view.js";

/** How many words the first of the phrases that begins at a word has; 0 where none does. */
export function phraseAt(
  view: BlockView,
  index: number,
  phrases: readonly (readonly string[])[] | undefined,
): number {
  const lower = view.words[index]?.lower;
  if (phrases === undefined || lower === undefined) return 0;
  for (const phrase of phrases) {
    if (phrase[0] !== lower) continue;
    if (phrase.every((word, at) => view.words[index + at]?.lower === word)) return phrase.length;
  }
  return 0;
}
