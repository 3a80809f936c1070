import type { WorthWords } from "./words.js";

const pieces = /\p{Nd}[\p{Nd},.]{0,30}|\p{L}{1,60}|['’]\p{L}{1,10}|[^\s\p{L}\p{Nd}]/gu;
const longest = 120;
const longestText = 2000;

/** The model's features of a sentence as places in a table of `size` weights (a power of two), each once. */
export function worthFeatures(sentence: string, words: WorthWords, size: number): Int32Array {
  const places = new Set<number>();
  const add: Add = (kind, one, two = 0, three = 0, four = 0) => {
    places.add(stir(kind, one, two, three, four) & (size - 1));
  };
  const raw = readPieces(sentence);
  const tokens = raw.map(tokenOf);
  const classes = tokens.map((token, index) => classOf(token, raw[index] as string, index, words));
  addSequences(tokens, classes, add);
  addStems(tokens, add);
  addSentence(tokens, classes, words, add);
  return Int32Array.from(places);
}

/** Adds one feature: its kind, and the hashes it is made of. */
type Add = (kind: number, one: number, two?: number, three?: number, four?: number) => void;

/** Kinds of features; the numbers are part of the trained model. */
const kind = {
  word: 1,
  pair: 2,
  triple: 3,
  gap: 4,
  classPair: 5,
  classTriple: 6,
  classFour: 7,
  classWord: 8,
  wordClass: 9,
  framed: 10,
  start: 11,
  longStart: 12,
  end: 13,
  stem: 14,
  stemPair: 15,
  stemGap: 16,
  count: 17,
  numbers: 18,
  names: 19,
  length: 20,
  holds: 21,
  first: 22,
  firstTwo: 23,
  firstThree: 24,
  last: 25,
  person: 26,
} as const;

/** Words, numbers and marks; "don't" is "do" and "n't". */
function readPieces(sentence: string): readonly string[] {
  const found = sentence.slice(0, longestText).match(pieces) ?? [];
  const list: string[] = [];
  for (const piece of found) {
    const before = list.at(-1);
    const negated =
      piece.length === 2 && /^['’]t$/iu.test(piece) && before !== undefined && /.n$/iu.test(before);
    if (negated) list.splice(-1, 1, before.slice(0, -1), "n't");
    else list.push(piece);
    if (list.length >= longest) break;
  }
  return list;
}

function tokenOf(piece: string): string {
  const code = piece.charCodeAt(0);
  if (code >= 48 && code <= 57) return /^(?:19|20)\d\d$/u.test(piece) ? "<year>" : "<num>";
  return piece.toLowerCase().replace("’", "'");
}

/** N a number, Y a year, C a name, D a past form, G an -ing form; short and common words stand for themselves. */
function classOf(token: string, raw: string, index: number, words: WorthWords): string {
  if (token === "<num>" || words.numbers.has(token)) return "N";
  if (token === "<year>") return "Y";
  if (index > 0 && token !== "i" && raw !== token && raw.charCodeAt(0) !== token.charCodeAt(0)) return "C";
  if (token.length > 4 && token.endsWith("ed")) return "D";
  if (token.length > 5 && token.endsWith("ing")) return "G";
  return token.length < 4 || words.common.has(token) ? token : "x";
}

function addSequences(tokens: readonly string[], classes: readonly string[], add: Add): void {
  let [word1, word2, class1, class2, class3] = [0, 0, 0, 0, 0];
  tokens.forEach((token, index) => {
    const word = hash(token);
    const own = hash(classes[index] as string);
    add(kind.word, word);
    if (token.length > 4) {
      add(kind.start, hash(token.slice(0, 4)));
      add(kind.end, hash(token.slice(-3)));
    }
    if (token.length > 6) add(kind.longStart, hash(token.slice(0, 5)));
    if (index > 0) {
      add(kind.pair, word1, word);
      add(kind.classPair, class1, own);
      add(kind.classWord, class1, word);
      add(kind.wordClass, word1, own);
    }
    if (index > 1) {
      add(kind.triple, word2, word1, word);
      add(kind.gap, word2, word);
      add(kind.classTriple, class2, class1, own);
      add(kind.framed, class2, word1, own);
    }
    if (index > 2) add(kind.classFour, class3, class2, class1, own);
    [word2, word1, class3, class2, class1] = [word1, word, class2, class1, own];
  });
}

function addStems(tokens: readonly string[], add: Add): void {
  const stems = tokens.map((token) => hash(stem(token)));
  stems.forEach((own, index) => {
    add(kind.stem, own);
    if (index > 0) add(kind.stemPair, stems[index - 1] as number, own);
    if (index > 1) add(kind.stemGap, stems[index - 2] as number, own);
  });
}

function stem(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:ies|ied)$/u, "y").replace(/(?:ing|ed|es|s|ly|e)$/u, "");
}

function addSentence(
  tokens: readonly string[],
  classes: readonly string[],
  words: WorthWords,
  add: Add,
): void {
  words.kinds.forEach(({ words: list }, index) => {
    let count = 0;
    for (const token of tokens) if (list.has(token)) count++;
    add(kind.count, index + 1, Math.min(count, 2));
  });
  const numbers = classes.filter((one) => one === "N").length;
  const [first = "", second = "", third = ""] = tokens;
  add(kind.numbers, Math.min(numbers, 4));
  add(kind.names, Math.min(classes.filter((one) => one === "C").length, 5));
  add(kind.length, Math.min(12, Math.floor(tokens.length / 4)));
  add(kind.holds, 1, Number(tokens.includes("?")));
  add(kind.holds, 2, Number(classes.includes("Y")));
  add(kind.holds, 3, Number(tokens.includes("%") || tokens.includes("percent")));
  add(kind.holds, 4, Number(tokens.includes("$")));
  add(kind.first, hash(first));
  add(kind.firstTwo, hash(first), hash(second));
  add(kind.firstThree, hash(first), hash(second), hash(third));
  add(kind.last, hash(tokens.at(-2) ?? ""));
  add(kind.person, Number(words.persons.has(first)), Math.min(numbers, 1));
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value | 0;
}

/** Mixes whole numbers so that every bit of each counts in the lowest bits. */
function stir(one: number, two: number, three: number, four: number, five: number): number {
  const value = mix(mix(mix(mix(Math.imul(one, 0x9e3779b1), two), three), four), five);
  return (value ^ (value >>> 16)) >>> 0;
}

function mix(value: number, part: number): number {
  const mixed = Math.imul(value ^ part, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
}
