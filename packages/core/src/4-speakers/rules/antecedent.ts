import type { Entity } from "../cast.js";
import type { Mention } from "../mention.js";
import { isWithin, type Past, type Resolution, type Scene } from "../scene.js";

const longestLook = 60;
const furthestBlock = 4;

/** Whom a pronoun stands for, with the clause as judge: the subject of the nearest earlier clause that fits. */
export function findAntecedent(
  mention: Mention,
  scene: Scene,
  fits: (entity: Entity) => boolean,
): Resolution | undefined {
  const own = mention.draft === undefined ? [] : (scene.drafts[mention.draft]?.content ?? []);
  const inContent: Past[] = [];
  let group: Past[] = [];
  let sentence = -1;
  const oldest = Math.max(0, scene.history.length - longestLook);
  for (let index = scene.history.length - 1; index >= oldest; index--) {
    const past = scene.history[index];
    if (past === undefined || past.mention.block < mention.block - furthestBlock) break;
    if (past.mention.quoted !== mention.quoted && past.mention.draft === undefined) continue;
    if (!fits(past.entity) || isIdle(past)) continue;
    if (isWithin(past.mention, own)) {
      inContent.push(past);
      continue;
    }
    if (past.mention.sentence !== sentence && group.length > 0) {
      const chosen = chooseFrom(group, sentence === mention.sentence, scene);
      if (chosen !== undefined) return chosen;
      group = [];
    }
    sentence = past.mention.sentence;
    group.push(past);
  }
  return chooseFrom(group, sentence === mention.sentence, scene) ?? chooseFrom(inContent, false, scene);
}

/** Somebody without a name who neither speaks nor acts: "a candidate who", "for a voter". */
function isIdle(past: Past): boolean {
  return (
    !past.entity.named &&
    past.mention.draft === undefined &&
    past.mention.place !== "subject" &&
    past.entity.rule !== "same-description" &&
    past.entity.times < 2
  );
}

/** The mentions of one sentence that fit, latest first: its speaker, else its one subject, else its only one. */
function chooseFrom(group: readonly Past[], same: boolean, scene: Scene): Resolution | undefined {
  const all = entitiesOf(group);
  if (all.length <= 1) return all[0] === undefined ? undefined : { entity: all[0], rule: "only-one" };
  const speakers = entitiesOf(group.filter((past) => past.mention.draft !== undefined));
  const speaker = speakers[speakers.length - 1];
  if (speaker !== undefined) return { entity: speaker, rule: "speaker-before" };
  const subjects = entitiesOf(group.filter((past) => past.mention.place === "subject"));
  if (subjects.length === 1 && subjects[0] !== undefined)
    return { entity: subjects[0], rule: "subject-before" };
  if (same && subjects[0] !== undefined) return { entity: subjects[0], rule: "subject-before" };
  const rivals = subjects.length > 1 ? subjects : all;
  const last = lastSpeaker(scene);
  if (last !== undefined && rivals.includes(last)) return { entity: last, rule: "speaker-goes-on" };
  return {
    unsure: "ambiguous-pronoun",
    message: "More than one person of the sentence before fits this pronoun.",
  };
}

function entitiesOf(group: readonly Past[]): readonly Entity[] {
  return [...new Set(group.map((past) => past.entity))];
}

export function lastSpeaker(scene: Scene): Entity | undefined {
  for (
    let index = scene.history.length - 1;
    index >= Math.max(0, scene.history.length - longestLook);
    index--
  ) {
    const past = scene.history[index];
    if (past?.mention.draft !== undefined) return past.entity;
  }
  return undefined;
}
