import type { NumberFound } from "./found.js";
import type { Lexeme } from "./lexemes.js";
import { phraseBefore, type Vocabulary } from "./vocabulary.js";

/** A number as far as it is read. */
export interface Core {
  readonly value: number;
  readonly next: number;
  readonly shape: NumberFound["shape"];
  readonly bare: boolean;
  readonly scale?: number;
  readonly band?: readonly [number, number];
  readonly spelled: boolean;
}

/** "10k", "1.2bn", "$4m"; a small glued m is metres unless money or a counted noun stands by. */
export function withSuffix(lexemes: readonly Lexeme[], at: number, core: Core, vocabulary: Vocabulary): Core {
  const suffix = lexemes[core.next];
  if (suffix === undefined || suffix.kind !== "word") return core;
  const scale = vocabulary.suffixes.get(suffix.lower);
  const short = suffix.text.length === 1 || suffix.text === "mm";
  if (scale === undefined || (short && !isScale(lexemes, at, core.next, vocabulary))) return core;
  return { ...core, value: core.value * scale, next: core.next + 1, scale, bare: false };
}

function isScale(lexemes: readonly Lexeme[], at: number, index: number, vocabulary: Vocabulary): boolean {
  const suffix = lexemes[index];
  const behind = lexemes[index + 1];
  if (suffix === undefined || (behind?.glued === true && behind.kind !== "sign")) return false;
  const money = phraseBefore(lexemes, at, vocabulary.currencies) !== undefined;
  if (suffix.lower === "t") return money && suffix.text === "T" && suffix.glued;
  if (money) return suffix.glued || suffix.lower !== "m";
  if (/^[kK]$/u.test(suffix.text)) return true;
  if (/^[MB]$/u.test(suffix.text)) return suffix.glued || behind?.kind === "word";
  if (suffix.text !== "m" && suffix.text !== "b") return false; // "mm" is metres where no money stands by
  if (!suffix.glued || behind?.kind !== "word") return suffix.text === "b" && suffix.glued;
  return looksCounted(lexemes, index + 1, vocabulary);
}

/** "35m of its", "2.7m combined sales", "12.3m tonnes": a plural stands within four words. */
function looksCounted(lexemes: readonly Lexeme[], at: number, vocabulary: Vocabulary): boolean {
  for (const word of lexemes.slice(at, at + 6)) {
    if (word.kind !== "word") return false;
    if (vocabulary.sets.irregularPlurals.has(word.lower)) return true;
    if (vocabulary.sets.of.has(word.lower) && word === lexemes[at]) return true;
    if (vocabulary.sets.and.has(word.lower)) continue;
    if (vocabulary.sets.stops.has(word.lower)) return false;
    if (/[^su]s$/u.test(word.lower) && !vocabulary.sets.notPlurals.has(word.lower)) return true;
  }
  return false;
}
