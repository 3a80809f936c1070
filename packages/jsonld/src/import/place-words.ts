import type { Span } from "@onrecord/core";

/** A text that grows by the words that need a place in it. */
export interface WordPlaces {
  /** The place of words: where they stand in the article's own text, else a line of their own. */
  of(words: string): Span;
  /** The whole, once all have their places. */
  text(): string;
}

export function createPlaces(body: string): WordPlaces {
  let text = body === "" ? "" : `${body}\n\n`;
  const known = new Map<string, Span>();
  return {
    of(words) {
      const before = known.get(words);
      if (before !== undefined) return before;
      const inBody = body === "" ? -1 : body.indexOf(words);
      const start = inBody < 0 ? text.length : inBody;
      // A line break must not join the one that the words end with.
      if (inBody < 0) text += words.endsWith("\r") ? `${words} \n\n` : `${words}\n\n`;
      const span = { start, end: start + words.length, text: words };
      known.set(words, span);
      return span;
    },
    text: () => text,
  };
}
