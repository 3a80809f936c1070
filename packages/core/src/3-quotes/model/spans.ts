import { begins, roleOf, type Role } from "./labels.js";

/** A run of tokens with one role: `from` its first, `to` behind its last. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
  readonly role: Role;
  /** Stands before its cue. */
  readonly leads: boolean;
}

export function spansOfLabels(path: Uint8Array): readonly TokenSpan[] {
  const spans: TokenSpan[] = [];
  for (let index = 0; index < path.length; index++) {
    const label = path[index] ?? 0;
    const role = roleOf(label);
    if (role === undefined || !begins(label)) continue;
    let to = index + 1;
    while (to < path.length && path[to] === label + 1) to++;
    spans.push({ from: index, to, role, leads: label === 3 || label === 7 });
  }
  return spans;
}
