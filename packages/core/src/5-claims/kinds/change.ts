import type { Token } from "../../2-text/document.js";
import type { Statement } from "../statement.js";

/** A figure that is the size or the start of a movement, or a verb of change. */
export function isChange(statement: Statement): boolean {
  const { mainQuantities, main, words } = statement;
  if (mainQuantities.some(({ role, direction }) => role === "from" || role === "by" || direction))
    return true;
  return main.some(
    (token, at) =>
      (words.changes.has(token.text.toLowerCase()) && isOwnChange(token, main[at + 1])) ||
      isMovement(at, statement),
  );
}

/** "has changed over time"; "changed its name" does something to something. */
function isOwnChange({ tag }: Token, behind: Token | undefined): boolean {
  return tag?.startsWith("VB") === true && !/^(?:DT|JJ|NN|PRP)/u.test(behind?.tag ?? "");
}

/** A verb of change; of what someone does to something only the passive ("has been cut"). */
function isMovement(at: number, { main, words, mainQuantities }: Statement): boolean {
  const token = main[at];
  const lower = token?.text.toLowerCase() ?? "";
  const { up, down, transitive } = words.quantities.sets;
  if (token?.tag?.startsWith("VB") !== true || !(up.has(lower) || down.has(lower))) return false;
  const before = main[at - 1]?.text.toLowerCase() ?? "";
  if (transitive.has(lower)) return token.tag === "VBN" && words.copulas.has(before);
  if (mainQuantities.some(({ unit }) => unit.kind !== "count" || unit.noun === undefined)) return true;
  // "Berg rose above two defenders", "I jumped", "declined to comment": nothing changed in size.
  const behind = main[at + 1];
  if (behind?.tag === "TO" && main[at + 2]?.tag === "VB") return false;
  return (
    !words.persons.has(subjectWord(main, at)) && !words.waysOfMoving.has(behind?.text.toLowerCase() ?? "")
  );
}

/** The word before a verb, adverbs aside. */
function subjectWord(tokens: readonly Token[], verb: number): string {
  let at = verb - 1;
  while (at > 0 && tokens[at]?.tag === "RB") at--;
  return tokens[at]?.text.toLowerCase() ?? "";
}
