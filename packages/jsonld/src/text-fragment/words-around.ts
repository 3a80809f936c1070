const window = 400;

/** Ends of the first words of a text, one a word: 5, 8, 13 of "Ferry in dock,". A word cut off by the window is none. */
export function wordEnds(text: string): readonly number[] {
  const near = text.slice(0, window);
  const ends = wordsIn(near).map(({ index, segment }) => index + segment.length);
  return ends.filter((end) => end < near.length || near.length === text.length);
}

/** Starts of the last words of a text, the last one first. */
export function wordStarts(text: string): readonly number[] {
  const from = Math.max(0, text.length - window);
  const starts = wordsIn(text.slice(from)).map(({ index }) => from + index);
  return starts.filter((start) => start > from || from === 0).reverse();
}

/** A place widened to whole words, for a browser finds no halves of them. */
export function wholeWords(text: string, start: number, end: number): readonly [start: number, end: number] {
  const from = Math.max(0, start - window);
  const until = Math.min(text.length, end + window);
  const first = wordsIn(text.slice(from, start + window)).find((word) => holds(word, start - from));
  const to = Math.max(0, end - window);
  const last = wordsIn(text.slice(to, until)).find((word) => holds(word, end - to));
  return [
    first === undefined ? start : from + first.index,
    last === undefined ? end : to + last.index + last.segment.length,
  ];
}

function holds({ index, segment }: Intl.SegmentData, offset: number): boolean {
  return index < offset && offset < index + segment.length;
}

function wordsIn(text: string): readonly Intl.SegmentData[] {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike === true);
}

const segmenter = /* @__PURE__ */ new Intl.Segmenter("und", { granularity: "word" });
