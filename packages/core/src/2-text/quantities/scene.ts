import type { NumberFound } from "./found.js";
import type { Lexeme } from "./lexemes.js";
import type { Vocabulary } from "./vocabulary.js";

/** What every step sees: the text, its lexemes, the words of the language. */
export interface Scene {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  readonly vocabulary: Vocabulary;
}

/** The lower-case word at an index; "" where there is none. */
export function wordAt(scene: Scene, index: number): string {
  return scene.lexemes[index]?.lower ?? "";
}

export function isCapital(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === "word" && /^\p{Lu}/u.test(lexeme.text);
}

export function isHyphen(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && /^[-‐‑]$/u.test(lexeme.text);
}

/** Whether the lexeme opens a sentence: nothing, or the end of one, stands before it. */
export function opensSentence(scene: Scene, index: number): boolean {
  const before = scene.lexemes[index - 1];
  const here = scene.lexemes[index];
  if (before === undefined || here === undefined) return true;
  if (/^[.!?:;“”"‘(•—]$/u.test(before.text)) return true;
  return scene.text.slice(before.end, here.start).includes("\n");
}

/** The words of the sentence around a number, at most `reach` lexemes to each side. */
export function nearby(scene: Scene, number: NumberFound, reach: number): readonly Lexeme[] {
  let first = number.first;
  while (first > 0 && number.first - first < reach && !isStop(scene, first - 1)) first--;
  let next = number.next;
  while (next < scene.lexemes.length && next - number.next < reach && !isStop(scene, next)) next++;
  return scene.lexemes.slice(first, next);
}

export function isStop(scene: Scene, index: number): boolean {
  const lexeme = scene.lexemes[index];
  if (lexeme?.kind !== "sign") return false;
  if (/^[!?;]$/u.test(lexeme.text)) return true;
  if (lexeme.text !== ".") return false;
  const behind = scene.lexemes[index + 1];
  return behind === undefined || (!behind.glued && !/^\p{Ll}/u.test(behind.text));
}
