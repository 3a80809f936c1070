import type { Token } from "./document.js";
import { createTagRows, type TagRows } from "./tagger-rows.js";
import type { Weights } from "./weights.js";

/** A trained part-of-speech tagger: the names of its tags and hashed weights. */
export interface TagModel {
  readonly tags: readonly string[];
  readonly weights: Weights;
  /** What was worked out for other texts; without it each block begins anew. */
  readonly rows?: TagRows;
}

/** The tokens of one block with their Penn Treebank tags; left to right, the likeliest tag first. */
export function tagTokens(tokens: readonly Token[], model: TagModel): Token[] {
  const rows = model.rows ?? createTagRows(model.tags.length, model.weights);
  const tags = rows.tagAll(tokens.map(({ text }) => text));
  return tokens.map(({ start, end, text }, index) => ({
    start,
    end,
    text,
    tag: model.tags[tags[index] ?? 0] ?? "NN",
  }));
}
