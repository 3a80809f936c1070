import type { Token } from "../2-text/document.js";
import type { ClaimWords } from "./words.js";

/** A run of tokens that states one thing: [first, next) over the tokens it was cut from. */
export interface Clause {
  readonly first: number;
  readonly next: number;
}

const finiteTags: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD"]);
/** How far a joint is looked around for its clauses: keeps sentences without end linear. */
const reach = 60;
const nominal = /^(?:NN|PRP|DT|CD|EX|JJ|VBG)/u;

export function isFinite(token: Token | undefined): boolean {
  return token?.tag !== undefined && finiteTags.has(token.tag);
}

/** Opens a clause that depends: that, when, because. */
export function depends(token: Token | undefined, words: ClaimWords): boolean {
  return (
    token !== undefined &&
    /^(?:IN|W)/u.test(token.tag ?? "") &&
    words.subordinators.has(token.text.toLowerCase())
  );
}

/** Whether a run has a main verb: "the charges when she appeared" and "a model that he will use" have none. */
export function hasMainVerb(tokens: readonly Token[], words: ClaimWords): boolean {
  let verbs = 0;
  let dependent = words.dependents.has(tokens[0]?.text.toLowerCase() ?? "");
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (index > 0 && depends(token, words)) dependent = true;
    if (!isFinite(token)) continue;
    if (!dependent) return true;
    verbs++;
  }
  return verbs > 1;
}

export function hasFinite(tokens: readonly Token[], first = 0, next = tokens.length): boolean {
  for (let index = first; index < next; index++) if (isFinite(tokens[index])) return true;
  return false;
}

/** Cuts a run into clauses: at semicolons, between joined clauses and joined predicates, at trailing relative clauses. */
export function splitClauses(tokens: readonly Token[], words: ClaimWords): readonly Clause[] {
  const cuts = [0];
  const inner: Clause[] = [];
  let seenFinite = false;
  for (let index = 0; index < tokens.length; index++) {
    if (
      index > 0 &&
      seenFinite &&
      (opensClause(tokens, index, words) || opensBesides(tokens, cuts.at(-1) ?? 0, index, words)) &&
      hasFinite(tokens, index, Math.min(tokens.length, index + reach))
    ) {
      cuts.push(index);
      seenFinite = false;
    } else if (index > 0 && opensRelative(tokens, index, words)) {
      const end = endOfRelative(tokens, index);
      if (end === tokens.length && seenFinite) {
        cuts.push(index);
        seenFinite = false;
      } else if (end - index >= 3) inner.push({ first: index, next: end });
    }
    if (isFinite(tokens[index])) seenFinite = true;
  }
  const clauses = cuts.map((first, at) => ({ first, next: cuts[at + 1] ?? tokens.length }));
  return [...joinFragments(tokens, clauses), ...inner].sort((one, other) => one.first - other.first);
}

/** A piece without a finite verb belongs to the one before. */
function joinFragments(tokens: readonly Token[], clauses: readonly Clause[]): readonly Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const before = joined.at(-1);
    if (before !== undefined && !hasFinite(tokens, clause.first, clause.next))
      joined[joined.length - 1] = { first: before.first, next: clause.next };
    else joined.push(clause);
  }
  return joined;
}

function opensClause(tokens: readonly Token[], index: number, words: ClaimWords): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const lower = token.text.toLowerCase();
  if (lower === ";") return true;
  if (/^[—–]$/u.test(token.text)) return opensSubject(tokens, index + 1, words);
  if (words.contrasts.has(lower)) return opensSubject(tokens, index + 1, words);
  if (!words.conjunctions.has(lower) || joinsPair(tokens, index, words)) return false;
  const left = leftOf(tokens, index, words);
  if (!left.finite) return false;
  const behind = words.that.has(tokens[index + 1]?.text.toLowerCase() ?? "") ? index + 2 : index + 1;
  if (opensSubject(tokens, behind, words)) return true;
  return !left.dependent && !sharesObject(tokens, index) && opensPredicate(tokens, index + 1);
}

/** "trains between Brel and Orland": two ends, no clauses. */
function joinsPair(tokens: readonly Token[], index: number, words: ClaimWords): boolean {
  const before = tokens.slice(Math.max(0, index - 5), index).map(({ text }) => text.toLowerCase());
  return (
    before.some((word) => words.pairing.has(word)) && !before.some((word) => words.conjunctions.has(word))
  );
}

/** "Trains stopped, schools closed and …", "While it rained, the crew slept": clauses apart by a comma alone. */
function opensBesides(tokens: readonly Token[], first: number, index: number, words: ClaimWords): boolean {
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
    if (token === undefined || /^[;:—–]$/u.test(token.text)) return false;
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

/** "funded, developed and managed a probe": the verbs have one object. */
function sharesObject(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.text === "," && tokens[index - 2]?.tag?.startsWith("VB") === true;
}

/** "… and has carried 3 million cars": a predicate of the same subject. */
function opensPredicate(tokens: readonly Token[], index: number): boolean {
  const at = tokens[index]?.tag === "RB" ? index + 1 : index;
  return isFinite(tokens[at]) && tokens.length - at >= 3;
}

function opensRelative(tokens: readonly Token[], index: number, words: ClaimWords): boolean {
  const token = tokens[index];
  if (token === undefined || tokens[index - 1]?.text !== ",") return false;
  return (
    words.relatives.has(token.text.toLowerCase()) &&
    hasFinite(tokens, index, Math.min(tokens.length, index + 8))
  );
}

/** Where ", which opened in 2010," ends: at a comma before the main verb, or with the run. */
function endOfRelative(tokens: readonly Token[], first: number): number {
  let verbs = 0;
  for (let index = first + 1; index < Math.min(tokens.length, first + reach); index++) {
    if (isFinite(tokens[index])) verbs++;
    if (tokens[index]?.text === "," && verbs > 0) {
      const behind = tokens[index + 1];
      if (isFinite(behind) || (behind?.tag === "RB" && isFinite(tokens[index + 2]))) return index;
    }
  }
  return tokens.length;
}

const edge = /^(?:[,;:.!?—–()[\]-]|["“”'‘’«»]|``|'')$/u;

/** Takes joining words and marks off the ends of a clause. */
export function trimClause(tokens: readonly Token[], clause: Clause, words: ClaimWords): Clause | undefined {
  let { first, next } = clause;
  while (first < next && leads(tokens[first], words)) first++;
  while (next > first && trails(tokens[next - 1], words) && !closes(tokens, first, next - 1)) next--;
  return first < next ? { first, next } : undefined;
}

const pairs: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["”", "“"],
  ["»", "«"],
]);

/** A closing mark whose opening one stands in the clause belongs to it. */
function closes(tokens: readonly Token[], first: number, at: number): boolean {
  const closing = tokens[at]?.text ?? "";
  const opening = pairs.get(closing);
  if (opening === undefined) return false;
  let open = 0;
  for (let index = first; index < at; index++) {
    if (tokens[index]?.text === opening) open++;
    else if (tokens[index]?.text === closing) open--;
  }
  return open > 0;
}

/** "That plan" and "So far" open with words of their own. */
function leads(token: Token | undefined, words: ClaimWords): boolean {
  if (token === undefined) return false;
  const lower = token.text.toLowerCase();
  if (edge.test(token.text) || words.contrasts.has(lower)) return true;
  if (words.that.has(token.text)) return token.tag === "IN";
  return words.conjunctions.has(token.text) || words.headConjunctions.has(token.text);
}

function trails(token: Token | undefined, words: ClaimWords): boolean {
  if (token === undefined) return false;
  const lower = token.text.toLowerCase();
  return (
    edge.test(token.text) ||
    words.contrasts.has(lower) ||
    words.conjunctions.has(lower) ||
    words.relatives.has(lower)
  );
}
