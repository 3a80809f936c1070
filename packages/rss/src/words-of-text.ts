import { Parser } from "htmlparser2";
import type { FeedText } from "./schema.js";

const lineTags: ReadonlySet<string> = new Set(
  "address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul".split(
    " ",
  ),
);
const silentTags: ReadonlySet<string> = new Set(["script", "style", "template", "noscript"]);

/** What a person reads of a text. */
export function wordsOf({ value, type }: FeedText): string {
  return /html|xml/u.test(type) ? wordsOfMarkup(value) : value;
}

/** HTML as its words, block elements on lines of their own. */
export function wordsOfMarkup(html: string): string {
  let words = "";
  let silent = 0;
  const parser = new Parser({
    onopentag(tag) {
      if (lineTags.has(tag)) words += "\n";
      if (silentTags.has(tag)) silent++;
    },
    ontext(text) {
      if (silent === 0) words += text.replaceAll(/\s+/gu, " ");
    },
    onclosetag(tag) {
      if (lineTags.has(tag)) words += "\n";
      if (silentTags.has(tag)) silent--;
    },
  });
  parser.end(html);
  return words.replaceAll(/ *\n[ \n]*/gu, "\n").trim();
}
