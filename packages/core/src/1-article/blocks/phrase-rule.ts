import type { BlockKind } from "../../schema/block.js";
import { longestFurniture, plain } from "../line-shape.js";
import type { BlockRule } from "../rules.js";
import type { Phrases } from "../words.js";

/** A rule that knows a kind of line by the phrases a language has for it, in lines of at most `longest` characters. */
export function phraseRule(name: string, kind: BlockKind, longest: number = longestFurniture): BlockRule {
  return {
    name,
    label(line, context) {
      const phrases = context.language.article.furniture[kind];
      if (phrases === undefined || line.text.length > longest || line.pieces.length > 1) return undefined;
      return matches(plain(line.text), phrases) ? { kind, inBody: false } : undefined;
    },
  };
}

/** Held against a line in lower case with straight marks; a full stop, colon or arrow at its end does not count. */
export function matches(text: string, phrases: Phrases): boolean {
  const bare = text.replace(/^[\s»›•·|>+*-]{1,4}|[\s»›→:.!|>+-]{1,4}$/gu, "");
  return (
    (phrases.whole ?? []).includes(bare) ||
    (phrases.starts ?? []).some((start) => text.startsWith(start)) ||
    (phrases.contains ?? []).some((part) => text.includes(part))
  );
}
