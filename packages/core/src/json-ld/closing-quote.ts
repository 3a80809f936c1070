import { afterBlanks, isBareKeyAt, isColonlessKeyAt, isKeyAt, isQuote } from "./scan.js";

/** Where a string stands: as a name, as the value of one, or in a list. */
export type Position = "name" | "member" | "item";

const families: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ["'", "'"],
  ["`", "`'"],
  ["´", "´'"],
  ["“”„‟″«»", '“”″«»"'],
  ["‘’‚", "‘’'"],
];

/** Marks that may close a string that this one opens. */
export function closersOf(open: string): string {
  return families.find(([opening]) => opening.includes(open))?.[1] ?? open;
}

/**
 * Does a string end where a quotation mark ends at `at`? In “He said "no", and left” it does not: what follows is
 * no JSON. It looks a few hundred characters ahead, no further.
 */
export function closesAt(source: string, at: number, position: Position): boolean {
  const next = afterBlanks(source, at);
  const sign = source[next];
  if (sign === undefined || next === source.length) return true;
  if (position === "name") return true;
  if (sign === "}" || sign === "]") return true;
  if (sign === ",") return continuesAt(source, afterBlanks(source, next + 1), position);
  if (sign === ";" || sign === ")")
    return endsAt(source, next + 1) || isKeyAt(source, afterBlanks(source, next + 1));
  if (sign === "/") return source[next + 1] === "/" || source[next + 1] === "*";
  if (sign === "<") return /[!/bp]/iu.test(source[next + 1] ?? "");
  if (sign === "-") return source.startsWith("-->", next);
  if (sign === "+") return isQuote(source[afterBlanks(source, next + 1)]);
  return startsNextAt(source, at, next, position);
}

const mixedEnd = /[“”″]\s{0,20},\s{0,40}["“”″][@\w:]{1,60}["“”″]\s{0,9}:/uy;

/** "Ferries stop”, “author”: a string that one kind of mark opens and another closes, for certain only before a name. */
export function closesMixed(source: string, at: number): boolean {
  mixedEnd.lastIndex = at;
  return mixedEnd.test(source);
}

/** A comma left out: the next name, or on the next line the next item. */
function startsNextAt(source: string, at: number, next: number, position: Position): boolean {
  const sign = source[next];
  if (position === "member")
    return isQuote(sign)
      ? isKeyAt(source, next)
      : breaksBetween(source, at, next) && isBareKeyAt(source, next);
  return sign === "{" || sign === "[" || (isQuote(sign) && breaksBetween(source, at, next));
}

/** After a comma: a name in an object, any value in a list. */
function continuesAt(source: string, at: number, position: Position): boolean {
  const sign = source[at];
  if (sign === undefined || "}],/<#".includes(sign)) return true;
  if (position === "item") return isQuote(sign) || /[{[\d\-tfnTFN]/u.test(sign);
  if (sign === "{" || sign === "…" || source.startsWith("...", at)) return true;
  if (sign === "&") return /^&(?:nbsp|#0{0,4}160);/u.test(source.slice(at, at + 12));
  return isKeyAt(source, at) || isBareKeyAt(source, at) || isColonlessKeyAt(source, at);
}

/** Nothing but brackets and ends of statements up to the end, or to a comment. */
function endsAt(source: string, at: number): boolean {
  const rest = source.slice(at, at + 40);
  return /^[\s;)}\]]*(?:$|[<-]|\/[/*])/u.test(rest);
}

function breaksBetween(source: string, from: number, to: number): boolean {
  return source.slice(from, to).includes("\n");
}
