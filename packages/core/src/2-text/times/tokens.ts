import type { TimeWord, TimeWords } from "./words.js";

export interface TimeToken {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly capital: boolean;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
  /** A line is empty between it and the token before. */
  readonly apart: boolean;
  readonly digits: boolean;
  readonly word: TimeWord;
  /** A time may begin here: most words of a text open none, and no rule looks at them. */
  readonly opens: boolean;
}

const noMeaning: TimeWord = {};
const pieces = /\p{Nd}+|\p{L}[\p{L}\p{M}]*|[^\s\p{L}\p{Nd}]/gu;

/** Words, runs of digits and single marks, each with what the language says it may mean. */
export function timeTokens(text: string, words: TimeWords, chat: boolean): readonly TimeToken[] {
  const tokens: TimeToken[] = [];
  let last = 0;
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const lower = isWide(piece) ? piece.normalize("NFKC") : piece.toLowerCase();
    const first = lower.charCodeAt(0);
    const digits = first >= 48 && first <= 57;
    const word = words.lexicon.get(lower);
    tokens.push({
      start: index,
      end: index + piece.length,
      lower,
      capital: piece !== lower,
      glued: index === last && index > 0,
      apart: index - last > 1 && text.slice(last, Math.min(index, last + 200)).split("\n").length > 2,
      digits,
      word: word ?? noMeaning,
      opens:
        digits ||
        word !== undefined ||
        opensByItself(lower, words) ||
        (chat && words.phrases.openers.has(lower)),
    });
    last = index + piece.length;
  }
  return tokens;
}

/** "２０１９": digits as wide as a character of Chinese or Japanese. */
function isWide(piece: string): boolean {
  const first = piece.charCodeAt(0);
  return first >= 0xff10 && first <= 0xff19;
}

function opensByItself(word: string, words: TimeWords): boolean {
  return (
    words.openers.has(word) ||
    words.modifiers.has(word) ||
    words.vague.has(word) ||
    words.holidays.has(word) ||
    words.names.has(word)
  );
}
