import { looksLikeName } from "../authors/read-names.js";
import { countWords, plain } from "../line-shape.js";
import type { BlockRule } from "../rules.js";
import type { ArticleWords } from "../words.js";

const longestCredit = 120;
const longestCaption = 700;
const housesAtEnd = 60;

/** "Photo: Kim Osei", "Lee Park/Getty Images": who made a picture, and nothing else. */
export const credit: BlockRule = {
  name: "credit",
  label(line, { language }) {
    const { text } = line;
    if (text.length > longestCredit || countWords(text, 16) > 14) return undefined;
    return forAPaper(text, language.article) ||
      opensCredit(text, language.article) ||
      (namesHouse(text, language.article) && !/[.!?]\s/u.test(text) && countWords(text, 12) <= 9)
      ? { kind: "credit", inBody: false }
      : undefined;
  },
};

/** "The pier at dusk. Photo: Kim Osei": words that belong to a picture, with its credit behind them. */
export const creditedCaption: BlockRule = {
  name: "credited-caption",
  label(line, { language }) {
    const { text } = line;
    if (text.length > longestCaption || text.length < 12) return undefined;
    return endsInCredit(text, language.article) ? { kind: "caption", inBody: false } : undefined;
  },
};

/** One sentence right above a credit is what the picture shows. */
export const captionAboveCredit: BlockRule = {
  name: "caption-above-credit",
  label(line, context) {
    const { text } = line;
    const isNext = context.labelOf(line.index + 1)?.kind === "credit";
    if (!isNext || text.length > 200 || countWords(text, 26) > 25 || countWords(text, 6) < 5)
      return undefined;
    const isSentence = /^\p{Lu}[^“”"!?:]*\.$/u.test(text) && !/[.]\s\p{Lu}/u.test(text);
    return isSentence ? { kind: "caption", inBody: false } : undefined;
  },
};

/** "Kim Osei for The Pier Post". */
function forAPaper(text: string, words: ArticleWords): boolean {
  const match = /^(?<name>.{3,40}?)\sfor\s(?:The\s)?(?:\p{Lu}\S*\s?){1,5}$/u.exec(text);
  return match?.groups?.["name"] !== undefined && looksLikeName(match.groups["name"], words);
}

/** Where the credit at the end of a caption begins, if it has one. */
export function creditStart(text: string, words: ArticleWords): number | undefined {
  const tail = Math.max(0, text.length - 140);
  const end = plainKeepLength(text.slice(tail));
  if (!/[:/]|\b(?:by|via|courtesy)\b/u.test(end)) return undefined;
  let best: number | undefined;
  for (const opener of words.creditOpeners) {
    const at = end.lastIndexOf(opener);
    if (at === -1) continue;
    const before = text[tail + at - 1];
    const after = text.slice(tail + at + opener.length);
    const bounded = before === undefined || /[\s(.|/[]/u.test(before);
    if (bounded && /^(?:\s?[:/]|\s(?:by|via|courtesy)\b)/iu.test(after))
      best = Math.min(best ?? tail + at, tail + at);
  }
  return best;
}

function opensCredit(text: string, words: ArticleWords): boolean {
  const start = creditStart(text, words);
  return start !== undefined && start <= 2 && text.length < longestCredit;
}

function endsInCredit(text: string, words: ArticleWords): boolean {
  if (/\((?:[^()]{0,60}\/)?(?:AP|AFP|EPA|Reuters|Getty)[^()]{0,40}\)\.?$/u.test(text)) return true;
  const start = creditStart(text, words);
  if (start !== undefined && text.length - start < 110) return true;
  return (
    namesHouse(text.slice(-housesAtEnd), words) &&
    !/[”"]\s?(?:\p{L}+\s){1,6}(?:said|says)/u.test(text) &&
    /(?:[/|(©]|via|photo|file|\.\s?\p{Lu})[^.]{0,40}\)?\.?$/iu.test(text.slice(-housesAtEnd))
  );
}

function namesHouse(text: string, words: ArticleWords): boolean {
  const tail = plain(text);
  return words.pictureHouses.some((house) => {
    const at = tail.lastIndexOf(house);
    if (at === -1) return false;
    const before = tail[at - 1];
    const after = tail[at + house.length];
    const bounded =
      (before === undefined || !/\p{L}/u.test(before) || house.startsWith("/")) &&
      (after === undefined || !/\p{L}/u.test(after));
    return bounded && (at === 0 || house.length > 5 || /[/(|©]/u.test(tail.slice(Math.max(0, at - 2), at)));
  });
}

/** Lower case of the same length, so that offsets hold. */
function plainKeepLength(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
