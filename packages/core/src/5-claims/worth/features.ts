import type { WorthWords } from "./words.js";

const pieces =
  /\p{Nd}[\p{Nd},.]{0,30}|\p{L}{1,60}?(?=n['’]t)|n['’]t|['’]\p{L}{1,10}|\p{L}{1,60}|[^\s\p{L}\p{Nd}]/gu;
const longest = 120;

/** The model's features of a sentence as places in a table of `size` weights, each once. */
export function worthFeatures(sentence: string, words: WorthWords, size: number): Int32Array {
  const places = new Set<number>();
  const add = (feature: string): void => void places.add(hash(feature) % size);
  const { tokens, classes } = readTokens(sentence, words);
  addSequences(tokens, classes, add);
  addStems(tokens, add);
  addSentence(tokens, classes, words, add);
  return Int32Array.from(places);
}

interface Tokens {
  readonly tokens: readonly string[];
  readonly classes: readonly string[];
}

function readTokens(sentence: string, words: WorthWords): Tokens {
  const raw = (sentence.slice(0, 2000).match(pieces) ?? []).slice(0, longest);
  const tokens = raw.map((word) => {
    if (/^\p{Nd}/u.test(word)) return /^(?:19|20)\d\d$/u.test(word) ? "<year>" : "<num>";
    return word.toLowerCase().replace("’", "'");
  });
  const classes = tokens.map((token, index) => classOf(token, raw[index] ?? "", index, words));
  return { tokens, classes };
}

/** N a number, Y a year, C a name, D a past form, G an -ing form; short and common words stand for themselves. */
function classOf(token: string, raw: string, index: number, words: WorthWords): string {
  if (token === "<num>" || words.numbers.has(token)) return "N";
  if (token === "<year>") return "Y";
  if (index > 0 && token !== "i" && /^\p{Lu}/u.test(raw)) return "C";
  if (token.length > 4 && token.endsWith("ed")) return "D";
  if (token.length > 5 && token.endsWith("ing")) return "G";
  return token.length < 4 || words.common.has(token) ? token : "x";
}

function addSequences(
  tokens: readonly string[],
  classes: readonly string[],
  add: (feature: string) => void,
): void {
  for (let index = 0; index < tokens.length; index++) {
    const word = tokens[index] as string;
    const kind = classes[index] as string;
    add(`u${word}`);
    if (word.length > 4) {
      add(`e${word.slice(0, 4)}`);
      add(`d${word.slice(-3)}`);
    }
    if (word.length > 6) add(`e${word.slice(0, 5)}`);
    if (index < 1) continue;
    const word1 = tokens[index - 1] as string;
    const kind1 = classes[index - 1] as string;
    add(`b${word1} ${word}`);
    add(`p${kind1}${kind}`);
    add(`m${kind1}|${word}`);
    add(`n${word1}|${kind}`);
    if (index < 2) continue;
    const word2 = tokens[index - 2] as string;
    const kind2 = classes[index - 2] as string;
    add(`t${word2} ${word1} ${word}`);
    add(`s${word2}_${word}`);
    add(`q${kind2} ${kind1} ${kind}`);
    add(`k${kind2} ${word1} ${kind}`);
    if (index > 2) add(`r${classes[index - 3] as string} ${kind2} ${kind1} ${kind}`);
  }
}

function addStems(tokens: readonly string[], add: (feature: string) => void): void {
  const stems = tokens.map(stem);
  for (let index = 0; index < stems.length; index++) {
    add(`v${stems[index] as string}`);
    if (index > 0) add(`w${stems[index - 1] as string} ${stems[index] as string}`);
    if (index > 1) add(`x${stems[index - 2] as string}_${stems[index] as string}`);
  }
}

function stem(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:ies|ied)$/u, "y").replace(/(?:ing|ed|es|s|ly|e)$/u, "");
}

function addSentence(
  tokens: readonly string[],
  classes: readonly string[],
  words: WorthWords,
  add: (feature: string) => void,
): void {
  const count = (kind: string): number => classes.filter((one) => one === kind).length;
  for (const { name, words: list } of words.kinds)
    add(`S${name}${Math.min(tokens.filter((token) => list.has(token)).length, 2)}`);
  const [first = "", second = "", third = ""] = tokens;
  add(`NN${Math.min(count("N"), 4)}`);
  add(`CC${Math.min(count("C"), 5)}`);
  add(`LEN${Math.min(12, Math.floor(tokens.length / 4))}`);
  add(`Q${tokens.includes("?")}`);
  add(`Y${classes.includes("Y")}`);
  add(`%${tokens.includes("%") || tokens.includes("percent")}`);
  add(`$${tokens.includes("$")}`);
  add(`F1${first}`);
  add(`F2${first} ${second}`);
  add(`F3${first} ${second} ${third}`);
  add(`Z${tokens.at(-2) ?? ""}`);
  add(`FI${words.persons.has(first)}${Math.min(count("N"), 1)}`);
}

/** FNV-1a with a last stir: the table's places are used evenly. */
function hash(feature: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < feature.length; index++) {
    value ^= feature.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  value ^= value >>> 12;
  return value >>> 0;
}
