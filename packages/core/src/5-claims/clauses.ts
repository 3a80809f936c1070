import type { Token } from "../2-text/document.js";
import { isContrast, opensBesides, opensClause, reach } from "./joints.js";
import { hasFinite, isFinite } from "./verbs.js";
import type { ClaimWords } from "./words.js";

/** A run of tokens that states one thing: [first, next) over the tokens it was cut from. */
export interface Clause {
  readonly first: number;
  readonly next: number;
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
  while (first < next && leads(tokens[first], tokens[first + 1], words)) first++;
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
function leads(token: Token | undefined, behind: Token | undefined, words: ClaimWords): boolean {
  if (token === undefined) return false;
  if (edge.test(token.text) || isContrast(token, undefined, words)) return true;
  // "that 14 boats ran aground" links, whatever its tag; "that plan failed" points.
  if (words.that.has(token.text))
    return token.tag === "IN" || /^(?:CD|DT|NNPS?|NNS|PRP)/u.test(behind?.tag ?? "");
  return words.conjunctions.has(token.text) || words.headConjunctions.has(token.text);
}

function trails(token: Token | undefined, words: ClaimWords): boolean {
  if (token === undefined) return false;
  const lower = token.text.toLowerCase();
  return (
    edge.test(token.text) ||
    isContrast(token, undefined, words) ||
    words.conjunctions.has(lower) ||
    words.relatives.has(lower)
  );
}
