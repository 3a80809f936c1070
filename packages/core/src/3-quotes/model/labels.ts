/**
 * What a token can be: outside, source, cue or content; begun or gone on with. Sources and contents are told apart by
 * the side of their cue, so that a quote before its cue does not run into the next one behind it.
 */
export const labels = [
  "out",
  "begin cue",
  "in cue",
  "begin source before",
  "in source before",
  "begin source after",
  "in source after",
  "begin content before",
  "in content before",
  "begin content after",
  "in content after",
] as const;

export type Role = "cue" | "source" | "content";

export const labelCount = labels.length;

export function roleOf(label: number): Role | undefined {
  if (label === 0) return undefined;
  if (label <= 2) return "cue";
  return label <= 6 ? "source" : "content";
}

/** Begins a span: odd numbers do. */
export function begins(label: number): boolean {
  return label % 2 === 1;
}

/** Whether `next` may stand behind `label`: a span goes on only from itself. */
export function mayFollow(label: number, next: number): boolean {
  return next === 0 || begins(next) || label === next || label === next - 1;
}
