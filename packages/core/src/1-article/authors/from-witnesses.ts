import type { Page, Witness } from "../../0-page/page.js";
import type { Author } from "../../schema/article.js";
import { plain } from "../line-shape.js";
import type { ArticleWords } from "../words.js";
import { readByline } from "./read-byline.js";
import { looksLikeName, readNames } from "./read-names.js";

/** The names of the best witness that has any: its word is not mixed with weaker ones'. */
export function fromWitnesses(page: Page, words: ArticleWords): readonly Author[] {
  const witnesses = page.witnesses.filter((witness) => witness.field === "author");
  const weights = [...new Set(witnesses.map((witness) => witness.weight))].toSorted(
    (one, other) => other - one,
  );
  let agencies: readonly Author[] = [];
  for (const weight of weights) {
    const authors = witnesses
      .filter((witness) => witness.weight === weight)
      .flatMap((witness) => authorsOf(witness, words));
    if (authors.some((author) => author.role === "author")) return authors;
    if (agencies.length === 0) agencies = authors;
  }
  return agencies;
}

function authorsOf(witness: Witness, words: ArticleWords): readonly Author[] {
  const { value, evidence, reader: rule } = witness;
  const custom = witness.weight >= 500;
  const inByline = readByline(value, words);
  const names = inByline.length > 0 ? inByline : readNames(value, words);
  if (names.length > 0)
    return names.map(({ name, agency }) => ({ name, role: agency ? "agency" : "author", evidence, rule }));
  return custom || isOneName(value, words) ? [{ name: value.trim(), role: "author", evidence, rule }] : [];
}

/** Names in other scripts and single pen names, as structured data has them. */
function isOneName(value: string, words: ArticleWords): boolean {
  const name = plain(value);
  const pieces = name.split(" ");
  if (name.length < 2 || name.length > 60 || pieces.length > 5 || /[\d@:/|<>]/u.test(name)) return false;
  if (pieces.some((piece) => words.notNames.includes(piece))) return false;
  return looksLikeName(value.trim(), words) || pieces.length === 1 || /[^\p{Script=Latin}\s.'’-]/u.test(name);
}
