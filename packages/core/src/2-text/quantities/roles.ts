import type { QuantityDraft } from "./found.js";
import { isStop, wordAt, type Scene } from "./scene.js";
import { phraseBefore } from "./vocabulary.js";

/** Gives each figure its role in a movement: "rose by 5 to 55 from 50", "up from an estimated 50". */
export function assignRoles(scene: Scene, drafts: readonly QuantityDraft[]): readonly QuantityDraft[] {
  return drafts.map((draft) => (draft.role === "level" ? withRole(scene, draft) : draft));
}

function withRole(scene: Scene, draft: QuantityDraft): QuantityDraft {
  const { sets } = scene.vocabulary;
  const at = behindComparator(scene, draft.first);
  const before = wordAt(scene, at);
  if (sets.from.has(before))
    return changeNear(scene, at, 12) === undefined ? draft : { ...draft, role: "from" };
  if (sets.to.has(before)) return changeNear(scene, at, 12) === undefined ? draft : { ...draft, role: "to" };
  if (sets.by.has(before)) {
    const direction = changeNear(scene, at, 10);
    return direction === undefined ? draft : { ...draft, role: "by", direction };
  }
  const direction = directionOf(scene, draft, at);
  return direction === undefined ? draft : { ...draft, role: "by", direction };
}

/** The index of the word before the figure and what blurs it: "up nearly 57%" gives "up". */
function behindComparator(scene: Scene, first: number): number {
  const { vocabulary, lexemes } = scene;
  const comparator = phraseBefore(lexemes, first, vocabulary.before);
  let at = (comparator?.first ?? first) - 1;
  for (let count = 0; count < 3 && vocabulary.sets.changeFillers.has(wordAt(scene, at)); count++) {
    if (vocabulary.sets.to.has(wordAt(scene, at)) || vocabulary.sets.by.has(wordAt(scene, at))) break;
    at--;
  }
  return at;
}

/** What the word right before says; of plain objects ("add ten users") nothing. A signed share speaks for itself. */
function directionOf(scene: Scene, draft: QuantityDraft, at: number): "up" | "down" | undefined {
  const { sets } = scene.vocabulary;
  const counted =
    draft.unit.kind === "count" || draft.unit.kind === "measure" || draft.unit.kind === "duration";
  if (counted && sets.transitive.has(wordAt(scene, at))) return undefined;
  const signed = /^[-+−]/u.exec(scene.text.slice(draft.start, draft.start + 1))?.[0];
  if (signed !== undefined && draft.unit.kind === "percent") return signed === "+" ? "up" : "down";
  return directionAt(scene, at);
}

function directionAt(scene: Scene, at: number): "up" | "down" | undefined {
  const { sets } = scene.vocabulary;
  const word = wordAt(scene, at);
  if (sets.idle.has(wordAt(scene, at - 1))) return undefined;
  return sets.up.has(word) ? "up" : sets.down.has(word) ? "down" : undefined;
}

/** The nearest word of change before `at`, in the same sentence. */
function changeNear(scene: Scene, at: number, reach: number): "up" | "down" | undefined {
  for (let index = at - 1; index >= Math.max(0, at - reach); index--) {
    if (isStop(scene, index)) return undefined;
    const direction = directionAt(scene, index);
    if (direction !== undefined) return direction;
  }
  return undefined;
}

/** Ties parts to wholes: "about 735 persons, including about 75 designations", "280 of the 1,500". */
export function tieParts(scene: Scene, drafts: readonly QuantityDraft[]): readonly QuantityDraft[] {
  const tied = [...drafts];
  for (let index = 0; index + 1 < tied.length; index++) {
    const [one, two] = [tied[index], tied[index + 1]];
    if (one === undefined || two === undefined) continue;
    const relation = relationOf(scene, one, two);
    if (relation === undefined) continue;
    const [part, whole] = relation === "part-first" ? [index, index + 1] : [index + 1, index];
    const [inner, outer] = relation === "part-first" ? [one, two] : [two, one];
    tied[part] = { ...inner, role: "part", partOf: outer.start };
    tied[whole] = { ...outer, role: outer.role === "part" ? "part" : "whole" };
  }
  return tied;
}

function relationOf(
  scene: Scene,
  one: QuantityDraft,
  two: QuantityDraft,
): "part-first" | "whole-first" | undefined {
  const { sets } = scene.vocabulary;
  const kinds = /^(?:count|money|percent|measure|ratio)$/u;
  if (!kinds.test(one.unit.kind) || !kinds.test(two.unit.kind)) return undefined;
  const gap = two.first - one.next;
  if (gap > 12 || gap < 1) return undefined;
  for (let index = one.next; index < two.first; index++) if (isStop(scene, index)) return undefined;
  const words = scene.lexemes.slice(one.next, two.first).map((word) => word.lower);
  const [first] = words;
  if (
    gap <= 3 &&
    first !== undefined &&
    sets.of.has(first) &&
    words.every((word) => sets.partFillers.has(word))
  )
    return one.unit.kind === "money" && two.unit.kind !== "money" ? undefined : "part-first";
  return words.some((word) => sets.including.has(word)) ? "whole-first" : undefined;
}
