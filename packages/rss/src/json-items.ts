/** Where the items of a JSON Feed stand in its text, found without reading the whole: a feed may be cut off, or a flood. */
export interface JsonParts {
  /** The feed without its items. */
  readonly head: unknown;
  /** Between the brackets of the items. */
  readonly start: number;
  readonly end: number;
}

/** Takes a JSON object apart at its `items`; `undefined` where the text is no object with a list of them. */
export function splitItems(text: string): JsonParts | undefined {
  const open = itemsAt(text);
  if (open === undefined) return undefined;
  const close = skipValue(text, open);
  const whole = close <= text.length && text[close - 1] === "]";
  const head = parseJson(`${text.slice(0, open)}[]${whole ? text.slice(close) : "}"}`);
  // What is broken behind the items does not take from what stands before.
  return {
    head: head ?? parseJson(`${text.slice(0, open)}[]}`),
    start: open + 1,
    end: whole ? close - 1 : text.length,
  };
}

/** Each item that is whole, with its place. */
export function* eachItem(
  text: string,
  parts: JsonParts,
): Generator<{ readonly start: number; readonly end: number }> {
  let at = skipSpace(text, parts.start);
  while (at < parts.end) {
    const end = skipValue(text, at);
    if (end > parts.end || end === at) return;
    yield { start: at, end };
    at = skipSpace(text, end);
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Where the `[` of the outermost object's items stands. */
function itemsAt(text: string): number | undefined {
  let at = skipSpace(text, 0);
  if (text[at] !== "{") return undefined;
  at = skipSpace(text, at + 1);
  while (text[at] === '"') {
    const keyEnd = skipString(text, at);
    const colon = skipSpace(text, keyEnd);
    if (text[colon] !== ":") return undefined;
    const value = skipSpace(text, colon + 1);
    if (text.slice(at, keyEnd) === '"items"') return text[value] === "[" ? value : undefined;
    at = skipSpace(text, skipValue(text, value));
    if (text[at] !== ",") return undefined;
    at = skipSpace(text, at + 1);
  }
  return undefined;
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}

/** The end of the string that starts here; beyond the text where it has none. */
function skipString(text: string, at: number): number {
  for (let index = at + 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === backslash) index++;
    else if (code === quote) return index + 1;
  }
  return text.length + 1;
}

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const opening: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const closing: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/** The end of the value that starts here; beyond the text where it has none. */
function skipValue(text: string, at: number): number {
  let depth = 0;
  for (let index = at; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === quote) {
      index = skipString(text, index) - 1;
      if (depth === 0) return index + 1;
    } else if (opening.has(code)) depth++;
    else if (closing.has(code)) {
      if (depth === 0) return index;
      depth--;
      if (depth === 0) return index + 1;
    } else if (depth === 0 && code === comma) return index;
  }
  return text.length + 1;
}
