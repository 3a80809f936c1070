import type { Page, Witness } from "../../0-page/page.js";
import type { Author } from "../../schema/article.js";
import { plain } from "../line-shape.js";
import type { ArticleWords } from "../words.js";
import { readByline } from "./read-byline.js";
import { looksLikeName, readNames, withoutTail } from "./read-names.js";

/** Lighter witnesses than this are links and the like: they may name anybody. */
const firmWeight = 55;

/** The names of the best witness that has any: its word is not mixed with weaker ones'. */
export function fromWitnesses(page: Page, words: ArticleWords): readonly Author[] {
  const witnesses = page.witnesses.filter((witness) => witness.field === "author");
  const weights = [...new Set(witnesses.map((witness) => witness.weight))].toSorted(
    (one, other) => other - one,
  );
  let agencies: readonly Author[] = [];
  for (const weight of weights) {
    const here = witnesses.filter((witness) => witness.weight === weight);
    // "The Post Staff" in firm markup: nobody is named, and a link to somebody names a person of the story.
    if (weight < firmWeight && (weights[0] ?? 0) >= 75 && !here.some(({ reader }) => reader === "byline"))
      break;
    const authors = here.flatMap((witness) => authorsOf(witness, words));
    if (authors.some((author) => author.role === "author")) return authors;
    if (agencies.length === 0) agencies = authors;
  }
  return agencies;
}

function authorsOf(witness: Witness, words: ArticleWords): readonly Author[] {
  const { value, evidence, reader: rule } = witness;
  const custom = witness.weight >= 500;
  const listed = namesInList(value, words);
  const inByline = listed.length > 0 ? listed : readByline(value, words);
  const names = inByline.length > 0 ? inByline : readNames(value, words);
  if (names.length > 0)
    return names.map(({ name, agency }) => ({ name, role: agency ? "agency" : "author", evidence, rule }));
  if (custom) return [{ name: value.trim(), role: "author", evidence, rule }];
  return isOneName(value, words)
    ? [{ name: withoutTail(value.trim(), words), role: "author", evidence, rule }]
    : [];
}

/** "Kim Osei, Lee Park": in a field for names, commas part names where each part is one. */
function namesInList(value: string, words: ArticleWords): readonly { name: string; agency: boolean }[] {
  const parts = value.split(/\s?[,;]\s?/u).filter((part) => part !== "");
  const isList = parts.length > 1 && parts.length < 12 && parts.every((part) => looksLikeName(part, words));
  return isList ? parts.map((name) => ({ name, agency: false })) : [];
}

/** Names in other scripts and single pen names, as structured data has them. */
function isOneName(value: string, words: ArticleWords): boolean {
  const name = plain(value);
  const pieces = name.split(" ");
  if (name.length < 2 || name.length > 60 || pieces.length > 5 || /[\d@:/|<>]/u.test(name)) return false;
  if (pieces.some((piece) => words.notNames.includes(piece))) return false;
  return looksLikeName(value.trim(), words) || pieces.length === 1 || /[^\p{Script=Latin}\s.'’-]/u.test(name);
}
