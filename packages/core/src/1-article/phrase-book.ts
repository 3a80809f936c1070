import type { Phrases } from "./words.js";

/** Phrases of one kind of line, sorted so that a line is held against few of them. */
export interface PhraseBook {
  /** Takes a line in lower case with straight marks; marks and a full stop at its edges do not count. */
  has(plain: string): boolean;
}

const keyLength = 3;

export function openPhraseBook({ whole = [], starts = [], contains = [] }: Phrases): PhraseBook {
  const wholeLines = new Set(whole);
  const byStart = new Map<string, string[]>();
  for (const start of starts) {
    const key = start.slice(0, keyLength);
    byStart.set(key, [...(byStart.get(key) ?? []), start]);
  }
  return {
    has(plain) {
      if (wholeLines.has(plain) || wholeLines.has(bare(plain))) return true;
      const opening = byStart.get(plain.slice(0, keyLength));
      if (opening?.some((start) => plain.startsWith(start)) === true) return true;
      return plain.length > 8 && contains.some((part) => plain.includes(part));
    },
  };
}

const edge = /[\s»›•·|>+*:.!→-]/u;

function bare(plain: string): string {
  if (!edge.test(plain[0] ?? "") && !edge.test(plain.at(-1) ?? "")) return plain;
  return plain.replace(/^[\s»›•·|>+*-]{1,4}|[\s»›→:.!|>+-]{1,4}$/gu, "");
}
