import type { Token } from "../2-text/document.js";
import { depends, isFinite } from "./verbs.js";
import type { ClaimWords } from "./words.js";

/** How far a joint is looked around for its clauses: keeps sentences without end linear. */
export const reach = 60;
const nominal = /^(?:NN|PRP|DT|CD|EX|JJ|VBG)/u;

/** Whether a clause of its own starts at a joining word, a semicolon or a dash. */
export function opensClause(tokens: readonly Token[], index: number, words: ClaimWords): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const lower = token.text.toLowerCase();
  if (lower === ";") return true;
  if (/^[—–]$/u.test(token.text)) return opensSubject(tokens, index + 1, words);
  if (isContrast(token, tokens[index - 1], words)) return opensSubject(tokens, index + 1, words);
  if (!words.conjunctions.has(lower) || joinsPair(tokens, index, words)) return false;
  const left = leftOf(tokens, index, words);
  if (!left.finite) return false;
  const behind = words.that.has(tokens[index + 1]?.text.toLowerCase() ?? "") ? index + 2 : index + 1;
  if (opensSubject(tokens, behind, words)) return true;
  return !left.dependent && !sharesObject(tokens, index, words) && opensPredicate(tokens, index + 1);
}

/** "trains between Brel and Orland": two ends, no clauses. */
function joinsPair(tokens: readonly Token[], index: number, words: ClaimWords): boolean {
  const before = tokens.slice(Math.max(0, index - 5), index).map(({ text }) => text.toLowerCase());
  return (
    before.some((word) => words.pairing.has(word)) && !before.some((word) => words.conjunctions.has(word))
  );
}

/** "Trains stopped, schools closed and …", "While it rained, the crew slept": clauses apart by a comma alone. */
export function opensBesides(
  tokens: readonly Token[],
  first: number,
  index: number,
  words: ClaimWords,
): boolean {
  if (tokens[index]?.text !== "," || !opensTightly(tokens, index + 1)) return false;
  const start = words.conjunctions.has(tokens[first]?.text.toLowerCase() ?? "") ? first + 1 : first;
  if (words.contrasts.has(tokens[start]?.text.toLowerCase() ?? "")) return true;
  const left = tokens.slice(Math.max(first, index - reach), index);
  if (left.some(({ text }) => words.subordinators.has(text.toLowerCase()))) return false;
  if (tokens[first]?.text === ",") return true;
  return tokens
    .slice(index + 1, index + reach)
    .some(
      ({ text }, at) =>
        (text === "," || words.conjunctions.has(text.toLowerCase())) && opensTightly(tokens, index + at + 2),
    );
}

/** A short subject and its verb, nothing between. */
function opensTightly(tokens: readonly Token[], first: number): boolean {
  for (let index = first; index < Math.min(tokens.length, first + 7); index++) {
    const token = tokens[index];
    if (isFinite(token)) return index > first && nominal.test(tokens[index - 1]?.tag ?? "");
    if (!/^(?:CD|DT|EX|JJ|NN|POS|PRP|RB)/u.test(token?.tag ?? "")) return false;
  }
  return false;
}

/** What stands before a joining word: "that Ukraine and Georgia will …" joins two names, no clauses. */
function leftOf(
  tokens: readonly Token[],
  index: number,
  words: ClaimWords,
): { readonly finite: boolean; readonly dependent: boolean } {
  let finite = false;
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isFinite(token)) finite = true;
    if (depends(token, words)) {
      // "… since the spring, and his coalition depends": a preposition, not a clause.
      if (finite || tokens[index - 1]?.text !== "," || token.tag !== "IN")
        return { finite, dependent: at > 0 };
    }
    if (at < index - 1 && (token.text === "," || token.text === ";")) return { finite, dependent: false };
  }
  return { finite, dependent: false };
}

/** "… and the Senate will vote": a subject and its verb stand behind. */
function opensSubject(tokens: readonly Token[], first: number, words: ClaimWords): boolean {
  let named = false;
  for (let index = first; index < Math.min(tokens.length, first + 14); index++) {
    const token = tokens[index];
    const tag = token?.tag ?? "";
    if (token === undefined || /^[;:—–]$/u.test(token.text) || words.than.has(token.text)) return false;
    if (isFinite(token)) return named;
    if (words.conjunctions.has(token.text.toLowerCase()) && !named) return false;
    if (index > first && (words.relatives.has(token.text.toLowerCase()) || depends(token, words)))
      return false;
    // "working with Lind and the board to ensure that …": the verb is another clause's.
    if (tag === "TO" && tokens[index + 1]?.tag === "VB" && tokens[first - 2]?.text !== ",") return false;
    if (token.text === "," && named) return opensSubjectBehindAside(tokens, index + 1);
    if (nominal.test(tag)) named = true;
  }
  return false;
}

/** "and Lind, the chair, said no": the verb stands right behind a short aside. */
function opensSubjectBehindAside(tokens: readonly Token[], first: number): boolean {
  for (let index = first; index < Math.min(tokens.length, first + 7); index++)
    if (tokens[index]?.text === ",") return isFinite(tokens[index + 1]);
  return false;
}

/** While, though; but not "for a while" or "as though". */
export function isContrast(token: Token, before: Token | undefined, words: ClaimWords): boolean {
  if (!words.contrasts.has(token.text.toLowerCase()) || /^(?:NN|JJ)/u.test(token.tag ?? "")) return false;
  return before === undefined || !words.likening.has(before.text.toLowerCase());
}

/** "funded, developed and managed a probe", "it was and remains a school": the verbs have one object. */
function sharesObject(tokens: readonly Token[], index: number, words: ClaimWords): boolean {
  const before = tokens[index - 1];
  const lower = before?.text.toLowerCase() ?? "";
  if (words.copulas.has(lower) || words.perfect.has(lower) || before?.tag === "MD") return true;
  return tokens[index - 1]?.text === "," && tokens[index - 2]?.tag?.startsWith("VB") === true;
}

/** "… and has carried 3 million cars": a predicate of the same subject. */
function opensPredicate(tokens: readonly Token[], index: number): boolean {
  const at = tokens[index]?.tag === "RB" ? index + 1 : index;
  return isFinite(tokens[at]) && tokens.length - at >= 3;
}
