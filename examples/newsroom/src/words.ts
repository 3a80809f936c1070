import type { Quote, Reading } from "@onrecord/core";

/** How many words stand in the content of a quote. */
export function wordsIn(quote: Quote): number {
  return quote.content.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}

/** Words said by each speaker, the most first; `undefined` is for quotes of nobody named. */
export function wordsBySpeaker({ quotes }: Reading): readonly (readonly [string | undefined, number])[] {
  const words = new Map<string | undefined, number>();
  for (const quote of quotes) {
    // Speech inside speech is counted once, with the outer speaker's words.
    if (quote.nestedIn !== undefined) continue;
    words.set(quote.speaker, (words.get(quote.speaker) ?? 0) + wordsIn(quote));
  }
  return [...words].toSorted((one, other) => other[1] - one[1]);
}
