/** What was mended on the way; each once. */
export type Repair =
  | "bare-value"
  | "brackets"
  | "comment"
  | "control-character"
  | "cut-off"
  | "entities"
  | "escape"
  | "inner-quote"
  | "missing-value"
  | "quotes"
  | "separator"
  | "several-values"
  | "too-deep"
  | "wrapper";

/** A place in the text on its way from start to end. */
export interface Scan {
  readonly source: string;
  at: number;
  readonly repairs: Set<Repair>;
  /** Closing marks that do not come again, so that nobody looks for them twice. */
  readonly spent: Set<string>;
}

export const quotes = "\"'“”„‟″«»‘’‚`´";

export function isQuote(character: string | undefined): boolean {
  return character !== undefined && quotes.includes(character);
}

/** Blanks of every kind, the byte order mark and what cannot be seen. */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x3000 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x2060 ||
    (code >= 0x2000 && code <= 0x200d)
  );
}

const farthest = 500;

/** The next place that is not blank; it looks a few hundred characters ahead, no further. */
export function afterBlanks(source: string, from: number): number {
  let at = from;
  const end = Math.min(source.length, from + farthest);
  while (at < end && isBlank(source.charCodeAt(at))) at++;
  return at;
}

const quotedKey =
  /(?:""[^"\n]{1,100}""|"(?:[^"\\\n]|\\.){0,80}"|'[^'\n]{0,60}'|[`´][^`´'\n]{0,60}[`´']|[“”„″][^“”″"\n]{0,100}[“”″"]|[‘’][^‘’\n]{0,100}[‘’]|\\{1,8}"[^"\\\n]{0,100}\\{1,8}")[ \t\r\n]{0,100}[:=]/uy;
/** "headline:"Ferries stop": its closing mark was left out. */
const openKey = /"[@\w]{1,60}: {0,3}(?=")/uy;
const colonless = /"[@\w]{1,60}"[ \t]{1,20}["{[\d]/uy;
const bareKey = /[@$\p{L}_][\w@$.-]{0,100}(?::[\w@-]{1,60})?[ \t\r\n]{0,40}(?::|=)(?!\/\/)/uy;

/** Does a name with its colon stand here, in quotes? */
export function isKeyAt(source: string, at: number): boolean {
  quotedKey.lastIndex = at;
  openKey.lastIndex = at;
  return quotedKey.test(source) || openKey.test(source);
}

/** Does a name stand here whose colon was left out? */
export function isColonlessKeyAt(source: string, at: number): boolean {
  colonless.lastIndex = at;
  return colonless.test(source);
}

/** Does a name with its colon stand here, without quotes? */
export function isBareKeyAt(source: string, at: number): boolean {
  bareKey.lastIndex = at;
  return bareKey.test(source);
}
