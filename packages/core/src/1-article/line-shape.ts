/** No rule about furniture looks at a line longer than this; it also keeps every rule quick on one huge line. */
export const longestFurniture = 400;

const endOfSentence = /[.!?…:;。！？][\p{Pe}\p{Pf}"'’”*]{0,4}$/u;
const goesOn = /^[\p{Ll},.;:!?)\]’”%]/u;

/** Ends as a sentence does, closing marks aside. */
export function endsSentence(text: string): boolean {
  return endOfSentence.test(text.slice(-6));
}

/** A few words that are no sentence; the full stop of "U.S." does not make them one. */
export function isTitleLike(text: string, mostWords = 12): boolean {
  if (countWords(text, mostWords + 1) > mostWords) return false;
  return !endsSentence(text) || /(?:^|[\s.])\p{Lu}\.$/u.test(text);
}

/** Begins in the middle of a sentence: a small letter or a closing mark. */
export function continuesSentence(text: string): boolean {
  return goesOn.test(text);
}

/** Words parted by spaces, counted up to `limit`. */
export function countWords(text: string, limit = 200): number {
  let count = 0;
  for (let at = 0; at < text.length && count < limit; at++) {
    while (at < text.length && text.charCodeAt(at) <= 32) at++;
    if (at < text.length) count++;
    while (at < text.length && text.charCodeAt(at) > 32) at++;
  }
  return count;
}

const needsMending = /[‘’ʼ“”„]|\s\s|[^\S ]|^\s|\s$/u;

/** Lower case, straight marks, single spaces, at most `limit` characters: what phrases are held against. */
export function plain(text: string, limit = longestFurniture): string {
  const head = text.slice(0, limit).toLowerCase();
  if (!needsMending.test(head)) return head;
  return head.replace(/[‘’ʼ]/gu, "'").replace(/[“”„]/gu, '"').replace(/\s+/gu, " ").trim();
}

/** The last word, lower case, its full stop kept. */
export function lastWord(text: string): string {
  const tail = text.slice(-40).trimEnd();
  return tail.slice(tail.search(/\S+$/u)).toLowerCase();
}

/** Letters and digits alone, lower case: equal for a line and its repeat in other marks. */
export function wordsOnly(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The words of four letters and more, lower case. */
export function keyWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= 4);
}
