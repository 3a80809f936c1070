import type { ArticleWords } from "../words.js";
import { looksLikeName, type FoundName } from "./read-names.js";

const longest = 60;
const form =
  /^From (?<name>\p{Lu}[^,.:;!?\d]{3,40}?) (?:in|at) \p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){0,3}$/u;

/** "From Owen Pryce at Mill Lane": who sent the piece, and from where. Sure only right under a headline. */
export function readPlacedByline(text: string, words: ArticleWords): readonly FoundName[] {
  const name = text.length > longest ? undefined : form.exec(text)?.groups?.["name"];
  if (name === undefined || !looksLikeName(name, words)) return [];
  const start = "From ".length;
  return [{ name, start, end: start + name.length, agency: false }];
}
