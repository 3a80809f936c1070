import { countWords, plain } from "../line-shape.js";
import type { ArticleWords } from "../words.js";
import { readNames, type FoundName } from "./read-names.js";

const longestByline = 220;

/** The names in a line that opens as a byline does ("By Kim Osei and Lee Park"); none where it is another line. */
export function readByline(text: string, words: ArticleWords): readonly FoundName[] {
  if (text.length > longestByline) return [];
  const opener = openerLength(text, words);
  if (opener === 0) return [];
  const names = readNames(text.slice(opener), words).map((name) => ({
    ...name,
    start: name.start + opener,
    end: name.end + opener,
  }));
  const [first] = names;
  // "By John Smith's account the bridge …": names come first and a sentence does not follow.
  if (first === undefined || first.start > opener + 3) return [];
  return restIsShort(text.slice(names.at(-1)?.end), words) ? names : [];
}

/** How long "By ", "Von: " is at the start of a line; 0 where the line opens with another word. */
function openerLength(text: string, words: ArticleWords): number {
  const start = /^(?:[-–—|•*(]\s?)?/u.exec(text)?.[0].length ?? 0;
  const head = plain(text.slice(start, start + 40), 40);
  let longest = 0;
  for (const opener of words.bylineOpeners) {
    if (opener.length <= longest || !head.startsWith(opener)) continue;
    const next = head[opener.length];
    // "ByKim Osei": scrapers lose the space before a link.
    const isGlued =
      opener === "by" && /^by\p{Lu}\p{Ll}/iu.test(head) && /^[Bb]y\p{Lu}\p{Ll}/u.test(text.slice(start));
    if (next === " " || next === ":" || isGlued) longest = opener.length;
  }
  if (longest === 0) return 0;
  return start + longest + (/^[\s:]+/u.exec(text.slice(start + longest))?.[0].length ?? 0);
}

function restIsShort(rest: string, words: ArticleWords): boolean {
  if (/^['’]s\b/u.test(rest)) return false;
  if (/^\s*(?:[,|•·(@–—-]|\d)/u.test(rest))
    return countWords(rest, 30) <= 22 && !/[.!?]\s\p{Lu}\p{L}+\s\p{Ll}+\s\p{Ll}+/u.test(rest);
  const [next = ""] = plain(rest, 60).split(" ");
  const known =
    Object.hasOwn(words.months, next.replace(/\.$/u, "")) ||
    words.notNames.includes(next) ||
    words.modifiedWords.includes(next) ||
    words.publishedWords.includes(next) ||
    words.writerTitles.includes(next);
  return next === "" || known || countWords(rest, 9) <= 4;
}
