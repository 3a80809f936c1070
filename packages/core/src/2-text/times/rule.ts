import type { Reference } from "./reference.js";
import type { TimeToken } from "./tokens.js";
import type { TimeRole } from "./role-names.js";
import type { TimeWords } from "./words.js";
import type { DayNumber } from "./calendar.js";

export type Shape = "point" | "duration" | "set" | "vague";

/** What a rule found from one token on; `next` is the first token after it. */
export interface Found {
  readonly next: number;
  readonly timex: string;
  readonly shape: Shape;
  readonly modifier?: string;
  /** Set where the interval is not the one the value names. */
  readonly start?: string;
  readonly end?: string;
  readonly zone?: string;
  /** The hour was said with a.m. or p.m. */
  readonly half?: boolean;
  /** The value was counted from the reference. */
  readonly resolved?: boolean;
}

/** The point told last, for "the following year" and "two days later". */
export interface Anchor {
  readonly timex: string;
  readonly token: number;
}

export interface Scene {
  readonly text: string;
  readonly tokens: readonly TimeToken[];
  readonly words: TimeWords;
  readonly reference: Reference | undefined;
  readonly style: "news" | "chat";
  readonly anchor: Anchor | undefined;
  /** The last quarter told ("1989-Q3"), which "a year earlier" is counted from in results news. */
  readonly quarter: Anchor | undefined;
}

/** One kind of time expression. It looks a bounded number of tokens ahead, so finding stays linear. */
export interface TimeRule {
  readonly name: string;
  readonly read: (scene: Scene, at: number) => Found | undefined;
}

export function today(scene: Scene): DayNumber | undefined {
  return scene.reference?.day;
}

/** Whether the tokens from here on read so, in lower case. */
export function reads(scene: Scene, at: number, words: readonly string[]): boolean {
  return words.every((word, index) => scene.tokens[at + index]?.lower === word);
}

/** Whether a word of this role stands here: "of", "the", "half". */
export function plays(scene: Scene, at: number, role: TimeRole): boolean {
  return scene.words.roles[role].has(textAt(scene, at));
}

/** The token's text, "" past the end: keeps rules free of undefined checks. */
export function textAt(scene: Scene, at: number): string {
  return scene.tokens[at]?.lower ?? "";
}
