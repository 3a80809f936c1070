import { OnrecordError } from "./error.js";
import type { Range } from "./range.js";

/** What every rule has: a name, and where it stands among its kind. */
export interface Rule {
  readonly name: string;
  /** Runs before the rule of this name. */
  readonly before?: string;
  /** Runs after the rule of this name. */
  readonly after?: string;
}

/** Looks at one block and yields where something stands. Offsets it yields count from the start of `block.text`. */
export interface Finder<Found extends Range, Block, Context> extends Rule {
  find(block: Block, context: Context): Iterable<Found>;
}

/** Sees the whole list: merges, drops or fills in. Returns a new list. */
export interface Refiner<Item, Context> extends Rule {
  refine(items: readonly Item[], context: Context): readonly Item[];
}

/**
 * Puts rules in order: as listed, then moved by `before` and `after`.
 * Names in `remove` are taken out. Throws OnrecordError `unknown-rule`, `duplicate-rule` or `circular-rules`.
 */
export function arrange<R extends Rule>(
  rules: readonly R[],
  remove: ReadonlySet<string> = new Set(),
): readonly R[] {
  const byName = new Map<string, R>();
  for (const rule of rules) {
    if (byName.has(rule.name))
      throw new OnrecordError(
        "duplicate-rule",
        `Two rules are named "${rule.name}". Give one of them another name, or remove the first by name.`,
      );
    byName.set(rule.name, rule);
  }
  const later = new Map<string, string[]>(rules.map((rule) => [rule.name, []]));
  for (const rule of rules) {
    for (const [where, target] of [
      ["before", rule.before],
      ["after", rule.after],
    ] as const) {
      if (target === undefined) continue;
      if (!byName.has(target))
        throw new OnrecordError(
          "unknown-rule",
          `Cannot place "${rule.name}" ${where} "${target}". Rules here: ${[...byName.keys()].join(", ")}`,
        );
      const [first, second] = where === "before" ? [rule.name, target] : [target, rule.name];
      later.get(first)?.push(second);
    }
  }
  return inOrder(rules, byName, later).filter((rule) => !remove.has(rule.name));
}

/** Kahn's algorithm, taking of the rules that are free the one with the earliest place. */
function inOrder<R extends Rule>(
  rules: readonly R[],
  byName: ReadonlyMap<string, R>,
  later: ReadonlyMap<string, readonly string[]>,
): readonly R[] {
  const waiting = new Map<string, number>(rules.map((rule) => [rule.name, 0]));
  for (const names of later.values())
    for (const name of names) waiting.set(name, (waiting.get(name) ?? 0) + 1);
  const ordered: R[] = [];
  const left = [...placesOf(rules)].sort(([, one], [, other]) => one - other).map(([name]) => name);
  while (left.length > 0) {
    const index = left.findIndex((name) => waiting.get(name) === 0);
    const name = left[index];
    if (name === undefined)
      throw new OnrecordError(
        "circular-rules",
        `These rules wait for each other: ${left.join(", ")}. Drop one "before" or "after".`,
      );
    left.splice(index, 1);
    for (const next of later.get(name) ?? []) waiting.set(next, (waiting.get(next) ?? 0) - 1);
    const rule = byName.get(name);
    if (rule !== undefined) ordered.push(rule);
  }
  return ordered;
}

/** The place in the list; a rule that goes before an earlier one moves up to it, so that no other one has to wait. */
function placesOf(rules: readonly Rule[]): ReadonlyMap<string, number> {
  const places = new Map(rules.map((rule, index) => [rule.name, index]));
  let moved = true;
  for (let round = 0; moved && round < rules.length; round++) {
    moved = false;
    for (const { name, before } of rules) {
      const target = before === undefined ? undefined : places.get(before);
      if (target === undefined || target >= (places.get(name) ?? 0)) continue;
      places.set(name, target - 0.5);
      moved = true;
    }
  }
  return places;
}
