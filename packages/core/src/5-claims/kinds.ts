import type { Claim } from "../schema/claim.js";
import { isChange } from "./kinds/change.js";
import { isComparison } from "./kinds/comparison.js";
import { mainSays, says, saysWord, type Statement } from "./statement.js";
import { isFinite } from "./verbs.js";

/** One mechanical test: what a statement must have to be of a kind. */
export interface KindTest {
  readonly kind: Claim["kind"];
  holds(statement: Statement): boolean;
}

/** In order; the first that holds names the kind. docs/claims.md says each in words. */
export const kindTests: readonly KindTest[] = [
  { kind: "commitment", holds: isCommitment },
  { kind: "opinion", holds: isOpinion },
  { kind: "rule", holds: isRule },
  { kind: "prediction", holds: isPrediction },
  { kind: "record", holds: isRecord },
  { kind: "cause", holds: (statement) => says(statement, statement.words.cause) },
  { kind: "comparison", holds: isComparison },
  { kind: "change", holds: isChange },
  {
    kind: "quantity",
    holds: (statement) => statement.mainQuantities.some((quantity) => isFigure(quantity, statement)),
  },
  { kind: "experience", holds: isExperience },
  { kind: "event", holds: isEvent },
];

export function kindOf(statement: Statement): Claim["kind"] {
  return kindTests.find((test) => test.holds(statement))?.kind ?? "property";
}

function isCommitment(statement: Statement): boolean {
  if (promises(statement)) return true;
  const { main: tokens, words, quote } = statement;
  if (quote === undefined || !looksAhead(statement) || opensCondition(statement)) return false;
  // "We will rebuild": the one who speaks binds himself.
  const verb = tokens.findIndex((token) => words.future.has(token.text.toLowerCase()));
  return tokens
    .slice(Math.max(0, verb - 2), verb)
    .some((token) => words.firstPerson.has(token.text.toLowerCase()));
}

/** "plans to close"; "was intended to help" binds nobody. */
function promises({ words, mainLine }: Statement): boolean {
  return words.commitment.some((phrase) => {
    const at = mainLine.indexOf(phrase);
    if (at < 0) return false;
    const before = mainLine.slice(0, at).split(" ").at(-1) ?? "";
    return phrase.startsWith(" is ") || phrase.startsWith(" are ") || !words.copulas.has(before);
  });
}

/** "If parents act, we will stop it": no promise, a forecast. */
function opensCondition({ tokens, words }: Statement): boolean {
  return words.conditions.includes(` ${tokens[0]?.text.toLowerCase()} `);
}

function isOpinion(statement: Statement): boolean {
  const { words, quote } = statement;
  if (says(statement, words.opinionPhrases)) return true;
  if (quote !== undefined && saysWord(statement, words.ought)) return !mainSays(statement, words.soon);
  return judges(statement) && !statement.quantities.some((quantity) => isFigure(quantity, statement));
}

/** "worked better than the old one" and "their best day since May" hold things against each other and judge nothing. */
function judges(statement: Statement): boolean {
  const { main, tokens, words } = statement;
  const ranks = tokens.some((token) => words.recordFrames.has(token.text.toLowerCase()));
  return main.some((token, at) => {
    const lower = token.text.toLowerCase();
    if (!words.opinion.has(lower)) return false;
    if (!words.grades.has(lower)) return true;
    const measured = main.slice(at + 1, at + 5).some((next) => words.than.has(next.text.toLowerCase()));
    return !measured && !ranks;
  });
}

function isRule(statement: Statement): boolean {
  return mainSays(statement, statement.words.rule);
}

function isPrediction(statement: Statement): boolean {
  const { words, mainLine } = statement;
  if (looksAhead(statement)) return true;
  if (saysWord(statement, words.ought) && mainSays(statement, words.soon)) return true;
  if (isPossibleState(statement)) return false;
  if (/ (?:would|could|might|may) have /u.test(mainLine) || couldNot(statement)) return false;
  return mainSays(statement, words.prediction);
}

/** "will" as a verb; "a will to keep it" is a noun. */
function looksAhead({ main, words }: Statement): boolean {
  return main.some(({ text, tag }) => words.future.has(text.toLowerCase()) && tag?.startsWith("NN") !== true);
}

/** "could not find the door" tells what was. */
function couldNot({ main, words }: Statement): boolean {
  return main.some(
    (token, at) =>
      words.could.has(token.text.toLowerCase()) &&
      words.negations.has(main[at + 1]?.text.toLowerCase() ?? ""),
  );
}

/** "may be too small" says how something is; "may be delayed" looks ahead. */
function isPossibleState({ main }: Statement): boolean {
  return main.some((token, at) => {
    if (token.tag !== "MD" || main[at + 1]?.text.toLowerCase() !== "be") return false;
    return main[at + 2]?.tag?.startsWith("VB") !== true;
  });
}

function isRecord(statement: Statement): boolean {
  const { words, tokens } = statement;
  if (says(statement, words.recordPhrases) || isFirst(statement)) return true;
  // "at least 11" ranks nothing.
  const superlatives = tokens.filter(
    ({ tag, text }, at) =>
      (tag === "JJS" || tag === "RBS" || words.superlatives.has(text.toLowerCase())) &&
      tokens[at - 1]?.tag !== "IN",
  );
  const plain = superlatives.some(
    ({ tag, text }) => tag === "JJS" && !words.weakSuperlatives.has(text.toLowerCase()),
  );
  return (
    plain ||
    (superlatives.length > 0 && tokens.some((token) => words.recordFrames.has(token.text.toLowerCase())))
  );
}

/** "the first close pictures", "the only survivor"; "the first half" is a part. */
function isFirst({ tokens, words }: Statement): boolean {
  return tokens.some((token, at) => {
    if (!words.superlatives.has(token.text.toLowerCase()) || token.text.toLowerCase() === "last")
      return false;
    const before = tokens[at - 1]?.text.toLowerCase() ?? "";
    const behind = tokens[at + 1];
    if (!words.determiners.has(before) && !/^['’]s$/u.test(before)) return false;
    return (
      /^(?:NN|JJ)/u.test(behind?.tag ?? "") &&
      (!words.firstParts.has(behind?.text.toLowerCase() ?? "") || words.only.has(token.text))
    );
  });
}

/** A figure that says how much; an age, a stretch of time or "the two sides" does not. */
function isFigure(quantity: Statement["quantities"][number], { tokens, words }: Statement): boolean {
  const { unit, value, span, comparator } = quantity;
  if (unit.kind === "age" || unit.kind === "duration" || unit.kind === "rank") return false;
  if (unit.kind !== "count") return true;
  if (value === 1) return false;
  const at = tokens.findIndex((token) => token.start === span.start);
  const pointed = words.determiners.has(tokens[at - 1]?.text.toLowerCase() ?? "");
  return !pointed || comparator !== "=" || (value ?? 100) > 10;
}

function isExperience(statement: Statement): boolean {
  const { words, quote, main: tokens } = statement;
  if (quote === undefined) return false;
  const first = tokens.findIndex((token) => words.firstPerson.has(token.text.toLowerCase()));
  if (first < 0) return false;
  return tokens.slice(first, first + 6).some((token) => words.perception.has(token.text.toLowerCase()));
}

/** Something took place: a past verb that is no copula, or a finished one ("has opened", "was closed"). */
function isEvent(statement: Statement): boolean {
  const { main: tokens, words } = statement;
  return tokens.some((token, index) => {
    if (!isFinite(token)) return false;
    const lower = token.text.toLowerCase();
    const auxiliary = words.copulas.has(lower) || words.perfect.has(lower);
    if (!auxiliary) return token.tag === "VBD";
    const behind = tokens.slice(index + 1, index + 4);
    const present = /^(?:is|are|'s|’s|'re|’re|am)$/u.test(lower);
    if (present) return false;
    // "has been an issue" says how something is; "has been closed" has a verb of its own.
    return behind.some(
      (next) => (next.tag === "VBN" && !words.copulas.has(next.text.toLowerCase())) || next.tag === "VBG",
    );
  });
}
