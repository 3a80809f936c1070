/** What a text is about, three ways: stems of its words, pairs of neighbours, and pieces of four letters. */
export interface Terms {
  readonly words: readonly string[];
  readonly pairs: readonly string[];
  /** Tie spellings and forms that stems part: "vaccinate", "vaccine". */
  readonly pieces: readonly string[];
}

export function termsOf(text: string, empty: ReadonlySet<string>): Terms {
  const plain = text
    .replace(/(?:https?:\/\/|pic\.twitter\.com\/|www\.)\S{1,200}/gu, " ")
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .replace(/(?<=\d),(?=\d{3})/gu, "")
    .replace(/['’]s\b/gu, "");
  const whole = [...plain.toLowerCase().matchAll(/\p{L}+|\p{Nd}+(?:\.\p{Nd}+)?/gu)]
    .map(([word]) => word)
    .filter((word) => (word.length > 1 || /\p{Nd}/u.test(word)) && !empty.has(word));
  const words = whole.map(stemOf);
  return {
    words,
    pairs: words.slice(1).map((word, at) => `${words[at]} ${word}`),
    pieces: whole.flatMap(piecesOf),
  };
}

function piecesOf(word: string): readonly string[] {
  const framed = `#${word}#`;
  const pieces: string[] = [];
  for (let at = 0; at + 4 <= framed.length && at < 30; at++) pieces.push(framed.slice(at, at + 4));
  return pieces;
}

const endings =
  /(?:ization|ational|fulness|ousness|iveness|ements?|ations?|ingly|edly|ments?|ness|ings?|ions?|ers?|ies|ied|ed|es|ly|s|e|y)$/u;

/** Cuts one ending; a stem keeps at least three letters. */
export function stemOf(word: string): string {
  const ending = endings.exec(word)?.[0];
  if (ending === undefined || word.length - ending.length < 3) return word;
  const stem = word.slice(0, -ending.length);
  return stem.length > 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}
