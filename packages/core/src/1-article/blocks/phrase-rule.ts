import type { BlockKind } from "../../schema/block.js";
import { longestFurniture } from "../line-shape.js";
import type { BlockRule } from "../rules.js";

/** A rule that knows a kind of line by the phrases a language has for it, in lines of at most `longest` characters. */
export function phraseRule(name: string, kind: BlockKind, longest: number = longestFurniture): BlockRule {
  return {
    name,
    label(line, context) {
      if (line.text.length > longest) return undefined;
      return context.phrasesFor(kind).has(line.plain) ? { kind, inBody: false } : undefined;
    },
  };
}
