import type { NumberFound } from "./found.js";
import type { Veto } from "./veto.js";

export const identifier: Veto = {
  name: "identifier",
  vetoes({ lexemes, text }, number, unit) {
    const here = lexemes[number.first];
    if (here === undefined || number.spelled) return false;
    const chunk = chunkAround(text, number);
    if (chunk.length === number.end - number.start) return /^0\d/u.test(here.text) && unit === undefined;
    if (insideAddress(chunk)) return true;
    if ((unit !== undefined && unit.unit.kind !== "measure") || /^\s*$/u.test(here.text)) return false;
    if (/^0\d/u.test(here.text) && unit === undefined) return true;
    return (
      /^\(?\+?[\d()]{1,6}(?:[-.–/][\d()]{2,5}){2,5}\)?[.,;]?$/u.test(chunk) ||
      /^\d{3}-\d{4}[.,;)]?$/u.test(chunk) ||
      (/^\d+(?:[.,]\d+){2,5}[.,;]?$/u.test(chunk) && number.value < 1000)
    );
  },
};

/** The run of characters without white space around a number, 60 to each side at most. */
function chunkAround(text: string, number: NumberFound): string {
  let { start, end } = number;
  const [first, last] = [Math.max(0, start - 60), Math.min(text.length, end + 60)];
  while (start > first && !isSpace(text.charCodeAt(start - 1))) start--;
  while (end < last && !isSpace(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x2009 || code === 0x202f;
}

function insideAddress(chunk: string): boolean {
  return /:\/\/|www\.|@\w|[?&]\w{1,20}=|%[0-9A-F]{2}|^#/u.test(chunk);
}
