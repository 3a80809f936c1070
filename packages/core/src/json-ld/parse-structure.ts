import type { Json } from "./json.js";
import { readBareName, readBareValue } from "./read-bare.js";
import { readString } from "./read-string.js";
import { afterBlanks, isKeyAt, isQuote, type Scan } from "./scan.js";
import { skipTrivia } from "./skip-trivia.js";

/** An object or list that is being read. It is filled in place and handed out when all is read. */
type Frame =
  | { readonly kind: "list"; readonly value: Json[] }
  | {
      readonly kind: "object";
      readonly value: Record<string, Json>;
      name: string | undefined;
      colon: boolean;
    };

interface Parse {
  readonly scan: Scan;
  readonly roots: (Json[] | Record<string, Json>)[];
  readonly stack: Frame[];
}

/** Objects and lists in a text, mended where they are broken; one pass, no recursion. */
export function parseStructure(scan: Scan): readonly Json[] {
  const parse: Parse = { scan, roots: [], stack: [] };
  while (true) {
    skipTrivia(scan, parse.stack.length);
    if (scan.at >= scan.source.length) break;
    const frame = parse.stack.at(-1);
    const [before, nameBefore] = [scan.at, nameOf(frame)];
    if (frame === undefined) readOutside(parse);
    else if (frame.kind === "list") readItem(parse, frame);
    else if (frame.name === undefined) readName(parse, frame);
    else readMember(parse, frame);
    // Whatever nobody can read is passed over, so that the reading always ends.
    if (scan.at === before && parse.stack.at(-1) === frame && nameOf(frame) === nameBefore) scan.at++;
  }
  if (parse.stack.length > 0) scan.repairs.add("cut-off");
  if (parse.roots.length > 1) scan.repairs.add("several-values");
  return parse.roots;
}

function nameOf(frame: Frame | undefined): string | undefined {
  return frame?.kind === "object" ? frame.name : undefined;
}

function readOutside(parse: Parse): void {
  const { scan, roots } = parse;
  const sign = scan.source[scan.at];
  if (sign === "{" || sign === "[") open(parse, undefined);
  // Members without a brace before them: it was left out, or the object was closed too early.
  else if (isQuote(sign) && isKeyAt(scan.source, scan.at)) {
    const last = roots.at(-1);
    const isReopened = last !== undefined && !Array.isArray(last);
    const value: Record<string, Json> = isReopened ? last : {};
    if (!isReopened) roots.push(value);
    scan.repairs.add("brackets");
    parse.stack.push({ kind: "object", value, name: undefined, colon: false });
  } else scan.at++;
}

function readItem(parse: Parse, frame: Frame & { kind: "list" }): void {
  const { scan } = parse;
  const sign = scan.source[scan.at];
  if (sign === "," || sign === ";" || sign === ":") {
    scan.at++;
    if (sign !== ",") scan.repairs.add("separator");
  } else if (sign === "]") close(parse);
  else if (sign === "}") closeWrongly(parse, frame);
  else if (sign === "{" || sign === "[") open(parse, frame);
  else {
    const value = isQuote(sign) ? readText(scan, "item") : readBareValue(scan, "item");
    if (value !== undefined) frame.value.push(value);
  }
}

function readName(parse: Parse, frame: Frame & { kind: "object" }): void {
  const { scan } = parse;
  const sign = scan.source[scan.at];
  if (sign === "}") close(parse);
  else if (sign === "]") closeWrongly(parse, frame);
  else if (sign === "{" || sign === "[") openNameless(parse, frame);
  else if (isQuote(sign)) frame.name = readString(scan, "name");
  else frame.name = readBareName(scan);
  if (frame.name !== undefined) splitName(scan, frame);
}

/** "headline: "Ferries stop": the mark behind the name was left out, and the next one opens the value. */
function splitName(scan: Scan, frame: Frame & { kind: "object" }): void {
  const found = /^(?<name>[@\w][\w@:.-]{0,80}?)["']?\s{0,20}:\s{0,20}$/u.exec(frame.name ?? "")?.groups?.[
    "name"
  ];
  if (found === undefined || !isQuote(scan.source[scan.at - 1])) return;
  frame.name = found;
  frame.colon = true;
  scan.at--;
  scan.repairs.add("quotes");
}

function readMember(parse: Parse, frame: Frame & { kind: "object" }): void {
  const { scan } = parse;
  const sign = scan.source[scan.at];
  if (sign === ":" || sign === "=" || (sign === ">" && frame.colon)) {
    if (sign !== ":") scan.repairs.add("separator");
    frame.colon = true;
    scan.at++;
  } else if (sign === "," || sign === ";" || sign === "}" || sign === "]") dropName(scan, frame);
  else if (sign === "{" || sign === "[") open(parse, frame);
  else if (isQuote(sign)) readMemberText(scan, frame);
  else setMember(frame, readBareValue(scan, "member"));
}

/** A name without a value. Its end is left to whoever reads names. */
function dropName(scan: Scan, frame: Frame & { kind: "object" }): void {
  scan.repairs.add("missing-value");
  frame.name = undefined;
  frame.colon = false;
  if (scan.source[scan.at] === "," || scan.source[scan.at] === ";") scan.at++;
}

function readMemberText(scan: Scan, frame: Frame & { kind: "object" }): void {
  const hasNoValue = isKeyAt(scan.source, scan.at) && brokeLine(scan);
  if (!hasNoValue) return setMember(frame, readText(scan, "member"));
  scan.repairs.add("missing-value");
  frame.name = undefined;
  frame.colon = false;
}

function brokeLine({ source, at }: Scan): boolean {
  return /\n\s{0,100}$/u.test(source.slice(Math.max(0, at - 100), at));
}

/** A string, and what is added to it as in JavaScript: "Ferries " + "stop". */
function readText(scan: Scan, position: "member" | "item"): string | undefined {
  let text = readString(scan, position);
  while (text !== undefined && scan.source[afterBlanks(scan.source, scan.at)] === "+") {
    scan.at = afterBlanks(scan.source, afterBlanks(scan.source, scan.at) + 1);
    scan.repairs.add("quotes");
    const more = isQuote(scan.source[scan.at]) ? readString(scan, position) : undefined;
    if (more === undefined) break;
    text += more;
  }
  return text;
}

function setMember(frame: Frame & { kind: "object" }, value: Json | undefined): void {
  const { name } = frame;
  frame.name = undefined;
  frame.colon = false;
  if (name === undefined || value === undefined) return;
  if (name !== "__proto__") frame.value[name] = value;
  else
    Object.defineProperty(frame.value, name, { value, enumerable: true, writable: true, configurable: true });
}

/** No page goes deeper; what does is passed over, and said to be. */
const deepest = 500;

function open(parse: Parse, parent: Frame | undefined): void {
  const { scan, stack, roots } = parse;
  if (stack.length >= deepest) {
    scan.at++;
    scan.repairs.add("too-deep");
    return parent?.kind === "object" ? setMember(parent, undefined) : undefined;
  }
  const child: Frame =
    scan.source[scan.at] === "{"
      ? { kind: "object", value: {}, name: undefined, colon: false }
      : { kind: "list", value: [] };
  scan.at++;
  if (parent === undefined) roots.push(child.value);
  else if (parent.kind === "list") parent.value.push(child.value);
  else setMember(parent, child.value);
  stack.push(child);
}

/** {{…}, {…}}: a value where a name should be is kept with the others of its kind, as a graph. */
function openNameless(parse: Parse, frame: Frame & { kind: "object" }): void {
  if (parse.stack.length >= deepest) return open(parse, frame);
  const known = frame.value["@graph"];
  const graph: Json[] = Array.isArray(known) ? (known as Json[]) : known === undefined ? [] : [known];
  frame.value["@graph"] = graph;
  parse.scan.repairs.add("brackets");
  open(parse, { kind: "list", value: graph });
}

function close({ scan, stack }: Parse): void {
  scan.at++;
  stack.pop();
}

/**
 * A bracket of the other kind. One or the other was forgotten: in [{"name": "A"] the brace, and both are closed here.
 * Where the text goes on with a name, or the list is no one's, it is a slip for the right one.
 */
function closeWrongly(parse: Parse, frame: Frame): void {
  const { scan, stack } = parse;
  scan.repairs.add("brackets");
  const outer = stack.at(-2);
  close(parse);
  if (outer === undefined || outer.kind === frame.kind) return;
  const comma = afterBlanks(scan.source, scan.at);
  const next = scan.source[comma] === "," ? afterBlanks(scan.source, comma + 1) : comma;
  if (frame.kind === "list" && isKeyAt(scan.source, next)) return;
  stack.pop();
}
