import type { Entity } from "./cast.js";
import { learn } from "./rules/apposition.js";
import type { Mention } from "./mention.js";
import type { Scene } from "./scene.js";

/** Takes in what stands before a name: "Russian President", "port spokeswoman". */
export function learnFromName(entity: Entity, mention: Mention, scene: Scene, index: number): void {
  if (mention.reading.form !== "name" || entity.kind !== "person") return;
  const { name } = mention.reading;
  const roles = name.titles.filter((title) => !scene.words.courtesyTitles.has(title));
  const head = roles[roles.length - 1];
  if (head !== undefined) {
    scene.cast.indexNoun(entity, scene.words.longTitles.get(head) ?? head);
    for (const title of roles.slice(0, -1)) entity.traits.add(title);
    if (entity.role === undefined) entity.role = rangeOf(scene, name.from, name.bare);
  }
  const before = scene.mentions[index - 1];
  if (before !== undefined && isRoleBefore(before, mention, scene)) {
    learn(entity, before, scene);
    if (entity.role === undefined)
      entity.role = rangeOf(scene, skipDeterminer(scene, before.from), before.to);
  }
}

/** A description that touches the name, or stands before a comma: "the campaign manager, Jeff Weaver". */
export function isRoleBefore(before: Mention, mention: Mention, { all }: Pick<Scene, "all">): boolean {
  if (before.reading.form !== "nominal" || mention.reading.form !== "name" || before.draft !== undefined)
    return false;
  const { nominal } = before.reading;
  if (nominal.kind !== "person" || before.block !== mention.block) return false;
  if (before.to === mention.from) return true;
  const named = all[before.to]?.lower === "named" || all[before.to]?.lower === "called";
  if (named && before.to + 1 === mention.from) return true;
  const apart = all[before.to]?.text === "," && before.to + 1 === mention.from;
  return (
    apart &&
    (nominal.opening === "definite" || nominal.opening === "possessive") &&
    all[mention.to]?.text === ","
  );
}

function skipDeterminer({ all, words }: Scene, from: number): number {
  const lower = all[from]?.lower ?? "";
  return words.definite.has(lower) || words.indefinite.has(lower) ? from + 1 : from;
}

function rangeOf({ all }: Scene, from: number, to: number): { start: number; end: number } {
  return { start: all[from]?.start ?? 0, end: all[to - 1]?.end ?? 0 };
}
