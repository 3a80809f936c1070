import { tokensOf } from "./tokens.js";

/** The runs of three words a text is made of; a text of fewer words is one run. */
export interface Runs {
  /** The words runs begin with: most words of a page begin none. */
  readonly openings: ReadonlySet<string>;
  readonly runs: ReadonlySet<string>;
}

export function openRuns(text: string): Runs {
  const tokens = tokensOf(text);
  const runs = new Set<string>();
  for (let at = 0; at < countRuns(tokens); at++) runs.add(runAt(tokens, at));
  return { openings: new Set(tokens), runs };
}

/** The share of a line's runs of words that stand in a text. */
export function shareIn(tokens: readonly string[], { openings, runs }: Runs): number {
  const count = countRuns(tokens);
  if (count === 0 || runs.size === 0) return 0;
  let shared = 0;
  for (let at = 0; at < count; at++)
    if (openings.has(tokens[at] ?? "") && runs.has(runAt(tokens, at))) shared++;
  return shared / count;
}

function countRuns({ length }: readonly string[]): number {
  return length === 0 ? 0 : Math.max(1, length - 2);
}

function runAt(tokens: readonly string[], at: number): string {
  return tokens.length < 3 ? tokens.join(" ") : `${tokens[at]} ${tokens[at + 1]} ${tokens[at + 2]}`;
}
