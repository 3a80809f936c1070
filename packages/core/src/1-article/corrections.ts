import type { Correction } from "../schema/article.js";
import type { Block } from "../schema/block.js";
import { plain } from "./line-shape.js";

const kinds: readonly (readonly [RegExp, Correction["kind"]])[] = [
  [/^[([]?clarification/u, "clarification"],
  [/^[([]?(?:retraction|this (?:story|article) has been retracted)/u, "retraction"],
  [/^[([]?(?:update\b|this (?:story|article|post) (?:has been|was) updated)/u, "update"],
];

/** The printed notices among the blocks; one cut in pieces counts with its first. */
export function findCorrections(blocks: readonly Block[]): readonly Correction[] {
  return blocks.flatMap((block) => {
    const [span] = block.spans;
    if (span === undefined || (block.kind !== "correction" && block.kind !== "editorsNote")) return [];
    const text = plain(span.text);
    const known = kinds.find(([pattern]) => pattern.test(text))?.[1];
    return [{ kind: known ?? block.kind, span, rule: block.rule }];
  });
}
