import { isFinite } from "./verbs.js";
import type { Token } from "../2-text/document.js";
import { cover, type Range } from "../range.js";
import type { Claim } from "../schema/claim.js";
import type { Quote } from "../schema/quote.js";
import { says, type Statement } from "./statement.js";

/** Acts of a cue that weaken what they report. */
const weakActs: Readonly<Record<string, Claim["certainty"]>> = {
  believe: "probable",
  estimate: "probable",
  fear: "possible",
  hope: "possible",
  predict: "probable",
  suggest: "probable",
};

/** "denied that he took it" states that he did not; "no", "never", "not" turn a statement round. */
export function polarityOf(statement: Statement): Claim["polarity"] {
  const { main: tokens, words, quote } = statement;
  const verb = tokens.findIndex(isFinite);
  // "compared with none": only a "no" about the verb turns the statement round.
  let negative = tokens.slice(0, verb + 5).some((token, index) => {
    const lower = token.text.toLowerCase().replace("’", "'");
    if (words.negators.has(lower)) return true;
    // "No Compromise, a wine": a name denies nothing.
    if (!words.negations.has(lower) || (token.tag === "NNP" && index > 0)) return false;
    // "no more than 50" and "not only" turn nothing round.
    return !words.bounds.has(tokens[index + 1]?.text.toLowerCase() ?? "");
  });
  if (quote?.act === "deny") negative = !negative;
  return negative ? "negative" : "positive";
}

export function certaintyOf(statement: Statement, hedges: readonly Token[]): Claim["certainty"] {
  const { quote, words } = statement;
  if (quote?.negated === true) return "unknown";
  const said = hedges.map((token) => words.hedges[token.text.toLowerCase()]);
  for (const level of ["unknown", "possible", "probable"] as const) if (said.includes(level)) return level;
  return weakOf(quote);
}

function weakOf(quote: Quote | undefined): Claim["certainty"] {
  return quote?.act === undefined ? "certain" : (weakActs[quote.act] ?? "certain");
}

export function hedgesOf(statement: Statement): readonly Token[] {
  const { main, words } = statement;
  return main.filter((token, at) => {
    const lower = token.text.toLowerCase();
    // "the latest forecast" is a thing, "in May" a month, "could not" tells what was.
    if (!Object.hasOwn(words.hedges, lower) || token.tag?.startsWith("NN") === true) return false;
    // "is thought to be safe" hedges, "nobody thought of it" tells.
    if (words.participleHedges.has(lower) && token.tag === "VBD") return false;
    return !words.could.has(lower) || !words.negations.has(main[at + 1]?.text.toLowerCase() ?? "");
  });
}

/** The words from "if" to the comma behind them. */
export function conditionOf(statement: Statement): Range | undefined {
  const { tokens, words } = statement;
  if (!says(statement, words.conditions)) return undefined;
  for (let index = 0; index < tokens.length; index++) {
    const phrase = words.conditions.find((one) =>
      one
        .trim()
        .split(" ")
        .every((word, at) => tokens[index + at]?.text.toLowerCase() === word),
    );
    if (phrase === undefined || words.wondering.has(tokens[index - 1]?.text.toLowerCase() ?? "")) continue;
    const comma = tokens.findIndex((token, at) => at > index + 1 && token.text === ",");
    const piece = tokens.slice(index, comma < 0 ? tokens.length : comma);
    return piece.length > 1 ? cover(piece) : undefined;
  }
  return undefined;
}

/** Now, where it can be held against records today; later, where only the future tells. */
export function checkableOf(kind: Claim["kind"], certainty: Claim["certainty"]): Claim["checkable"] {
  if (kind === "opinion" || kind === "experience") return "no";
  if (kind === "prediction" || kind === "commitment") return "later";
  return certainty === "unknown" && kind === "property" ? "no" : "now";
}
