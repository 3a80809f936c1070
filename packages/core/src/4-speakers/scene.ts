import type { QuoteDraft } from "../3-quotes/draft.js";
import type { Range } from "../range.js";
import type { Rule } from "../rule.js";
import type { Trace } from "../trace.js";
import type { Cast, Entity } from "./cast.js";
import type { Mention } from "./mention.js";
import type { Word } from "./scan-words.js";
import type { SpeakerWords } from "./words.js";

/** Somebody spoken of, and who that was. */
export interface Past {
  readonly mention: Mention;
  readonly entity: Entity;
}

/** What was read so far; rules look back on it. */
export interface Scene {
  readonly all: readonly Word[];
  readonly words: SpeakerWords;
  readonly cast: Cast;
  readonly drafts: readonly QuoteDraft[];
  readonly mentions: readonly Mention[];
  /** Resolved mentions in reading order. */
  readonly history: Past[];
  readonly trace: Trace;
}

/** Whom a mention stands for, or why nobody can say. */
export type Resolution =
  { readonly entity: Entity; readonly rule: string } | { readonly unsure: string; readonly message: string };

/**
 * Says whom one kind of mention stands for; the first rule that speaks wins, and one that cannot tell returns nothing.
 * Every name, description and pronoun of the story is asked for, in reading order; `index` is its place in
 * `scene.mentions`, and `mention.draft` is there where it is the source of a quote.
 */
export interface SpeakerRule extends Rule {
  resolve(mention: Mention, scene: Scene, index: number): Resolution | undefined;
}

export function isWithin(mention: Range, ranges: readonly Range[]): boolean {
  return ranges.some((range) => range.start <= mention.start && mention.end <= range.end);
}
