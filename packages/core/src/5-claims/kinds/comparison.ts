import type { Statement } from "../statement.js";

/** "than" that only bounds a figure ("more than 50") compares nothing. */
export function isComparison(statement: Statement): boolean {
  const { words, quantities } = statement;
  if (likens(statement)) return true;
  const rest = words.comparison
    .filter((phrase) => statement.line.includes(phrase))
    .map((phrase) => phrase.trim());
  if (rest.length === 0) return false;
  if (rest.some((phrase) => !words.than.has(phrase) && !words.likening.has(phrase.split(" ")[0] ?? "")))
    return true;
  const bounded = quantities.filter(({ approximation }) => / (?:than|as)$/u.test(approximation ?? "")).length;
  const thans = statement.tokens.filter((token) => words.than.has(token.text.toLowerCase())).length;
  return thans > bounded;
}

/** "as warm as a summer day"; "as much as 50" only bounds a figure. */
function likens({ tokens, words, quantities }: Statement): boolean {
  return tokens.some((token, at) => {
    if (!words.likening.has(token.text.toLowerCase())) return false;
    const [middle, second] = [tokens[at + 1], tokens[at + 2]];
    if (middle === undefined || words.unlikening.has(middle.text.toLowerCase())) return false;
    if (!words.likening.has(second?.text.toLowerCase() ?? "")) return false;
    const behind = tokens[at + 3]?.start ?? 0;
    return !quantities.some(({ span }) => span.start <= behind && behind < span.end);
  });
}
