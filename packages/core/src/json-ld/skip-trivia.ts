import { isBlank, type Scan } from "./scan.js";

const tag = /<\/?[a-z][^<>]{0,300}>/iuy;
const openedWrapper = /<!--[\s/*]{0,60}(?:<!\[CDATA\[)?[\s/*]{0,60}[{[]/uy;
const commentedMark = /\/\/[ \t]{0,20}(?:<!\[CDATA\[|\]\](?:>|&gt;))/uy;
const mark = /<!\[CDATA\[|\]\](?:>|&gt;)|-->|&(?:nbsp|#0{0,4}160|lt|gt|amp);|\\[nrt]/uy;

/** Passes over what is no JSON: blanks, comments, CDATA marks, tags a template left. `depth` 0 is outside all values. */
export function skipTrivia(scan: Scan, depth: number): void {
  const { source } = scan;
  while (scan.at < source.length) {
    const code = source.charCodeAt(scan.at);
    if (isBlank(code)) scan.at++;
    else if (!skipMark(scan, source[scan.at], depth)) return;
  }
}

function skipMark(scan: Scan, first: string | undefined, depth: number): boolean {
  if (first === "/") return skipSlash(scan);
  if (first === "<") return skipAngle(scan, depth);
  if (first === "#") return depth === 0 || startsLine(scan) ? skipTo(scan, "\n", 1, "comment") : false;
  if (first === "]" || first === "-" || first === "&" || first === "\\") return skipPattern(scan, mark);
  return false;
}

function skipSlash(scan: Scan): boolean {
  const second = scan.source[scan.at + 1];
  if (second === "*") return skipTo(scan, "*/", 2, "comment");
  if (second !== "/") return false;
  return skipPattern(scan, commentedMark) || skipTo(scan, "\n", 2, "comment");
}

function skipAngle(scan: Scan, depth: number): boolean {
  const { source } = scan;
  if (source.startsWith("<!--", scan.at)) {
    openedWrapper.lastIndex = scan.at;
    if (depth > 0 || !openedWrapper.test(source)) return skipTo(scan, "-->", 4, "comment");
    scan.at += 4;
    scan.repairs.add("wrapper");
    return true;
  }
  return skipPattern(scan, mark) || skipPattern(scan, tag);
}

function skipPattern(scan: Scan, pattern: RegExp): boolean {
  pattern.lastIndex = scan.at;
  if (!pattern.test(scan.source)) return false;
  scan.at = pattern.lastIndex;
  scan.repairs.add("wrapper");
  return true;
}

/** Past the next `end`, or past the mark alone where a comment is never closed; lines end with the text. */
function skipTo(scan: Scan, end: string, markLength: number, repair: "comment"): boolean {
  const found = scan.spent.has(end) ? -1 : scan.source.indexOf(end, scan.at + markLength);
  if (found < 0) scan.spent.add(end);
  if (found >= 0) scan.at = found + end.length;
  else scan.at = end === "\n" ? scan.source.length : scan.at + markLength;
  scan.repairs.add(repair);
  return true;
}

function startsLine({ source, at }: Scan): boolean {
  for (let before = at - 1; before >= 0 && at - before < 200; before--) {
    if (source[before] === "\n") return true;
    if (!isBlank(source.charCodeAt(before))) return false;
  }
  return false;
}
