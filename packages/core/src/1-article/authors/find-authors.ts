import type { Page } from "../../0-page/page.js";
import type { Author } from "../../schema/article.js";
import type { Block } from "../../schema/block.js";
import type { ArticleWords } from "../words.js";
import { fromBylines } from "./from-bylines.js";
import { fromClosingLines } from "./from-closing-lines.js";
import { fromCredits } from "./from-credits.js";
import { fromWitnesses } from "./from-witnesses.js";

/**
 * Who made the piece. Markup and byline name the authors; where both are silent, the contact line does.
 * Contributors, editors, agencies and picture credits come from their own lines.
 */
export function findAuthors(page: Page, blocks: readonly Block[], words: ArticleWords): readonly Author[] {
  const said = fromWitnesses(page, words);
  const printed = fromBylines(page, blocks, words);
  const closing = fromClosingLines(page, blocks, words);
  const writers = mergeWriters(said, printed, closing.contacts);
  return unique([...writers, ...closing.contributors, ...fromCredits(page, blocks, words)]);
}

/**
 * Printed names are preferred to the same names in markup: they have a place in the text. An agency that markup names
 * beside persons stays.
 */
function mergeWriters(
  said: readonly Author[],
  printed: readonly Author[],
  contacts: readonly Author[],
): readonly Author[] {
  if (said.some((author) => author.role === "author"))
    return said.map(
      (author) => printed.find((other) => nameKey(other.name) === nameKey(author.name)) ?? author,
    );
  if (printed.length > 0) return withEmails(printed, contacts);
  return contacts.length > 0 ? contacts : said;
}

/** The contact line's address belongs to the name on the byline. */
function withEmails(printed: readonly Author[], contacts: readonly Author[]): readonly Author[] {
  return printed.map((author) => {
    const email = contacts.find((contact) => nameKey(contact.name) === nameKey(author.name))?.email;
    return email === undefined ? author : { ...author, email };
  });
}

/** Each name once, with the first role found. */
function unique(authors: readonly Author[]): readonly Author[] {
  const found = new Map<string, Author>();
  for (const author of authors) {
    const key = nameKey(author.name);
    if (key !== "" && !found.has(key)) found.set(key, author);
  }
  return [...found.values()];
}

function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
