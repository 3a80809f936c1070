import type { Entity } from "./cast.js";
import { learn } from "./rules/apposition.js";
import type { Mention, NameReading } from "./mention.js";
import { openingPerson } from "./read-description.js";
import { readRoleBefore } from "./read-role.js";
import type { Word } from "./scan-words.js";
import type { SpeakerWords } from "./words.js";
import type { Scene } from "./scene.js";
import { wordsWithin } from "./words-within.js";

/** Takes in what stands before a name: "Russian President", "port spokeswoman". */
export function learnFromName(entity: Entity, mention: Mention, scene: Scene): void {
  if (mention.reading.form !== "name" || entity.kind !== "person") return;
  const { name } = mention.reading;
  const roles = name.titles.filter((title) => !scene.words.courtesyTitles.has(title));
  const head = roles[roles.length - 1];
  if (head !== undefined) {
    scene.cast.indexNoun(entity, scene.words.longTitles.get(head) ?? head);
    for (const title of roles.slice(0, -1)) entity.traits.add(title);
    if (entity.role === undefined) entity.role = rangeOf(scene, name.from, name.bare);
  }
  const before = readRoleBefore(scene.all, name, scene.words);
  if (before !== undefined) {
    learn(entity, before.nominal, scene);
    entity.role ??= rangeOf(scene, skipDeterminer(scene, before.from), before.to);
  }
  if (before === undefined || before.to === name.from) learnOpening(entity, mention, name, scene);
  learnAge(entity, name, scene);
  learnAgent(entity, name, scene);
  // "Gov. Mike Lee of Dana" is "the Dana governor".
  if (scene.all[name.to]?.lower === "of")
    for (let index = name.to + 1; scene.all[index]?.capital === true && index < name.to + 4; index++)
      entity.traits.add(scene.all[index]?.lower ?? "");
}

/** "A spokesman for Golden Delta, Kevin Ito,": what a source says of somebody before it comes to the name. */
function learnOpening(entity: Entity, { draft }: Mention, name: NameReading, scene: Scene): void {
  const source = draft === undefined ? undefined : scene.drafts[draft]?.source[0];
  if (source === undefined) return;
  const { from } = wordsWithin(scene.all, source);
  const person = openingPerson(scene.all, { from, to: name.from }, scene.words);
  if (person === undefined) return;
  learn(entity, person.nominal, scene);
  entity.role ??= rangeOf(scene, skipDeterminer(scene, from), person.to);
}

/** "Terence Moss, who chairs the committee," is "the chairman". */
function learnAgent(entity: Entity, name: NameReading, { all, cast, words }: Scene): void {
  const comma = all[name.to]?.text === "," ? 1 : 0;
  const verb = all[name.to + comma]?.lower === "who" ? all[name.to + comma + 1] : all[name.to];
  for (const noun of words.agentVerbs.get(verb?.lower ?? "") ?? []) {
    const gender = words.personNouns.get(noun);
    if (gender === undefined || gender === "either" || (entity.gender ?? gender) === gender)
      cast.indexNoun(entity, noun);
  }
}

/** "Arman Petrosyan, 12," is "the 12-year-old". */
function learnAge(entity: Entity, name: NameReading, { all, cast }: Scene): void {
  const age = all[name.to + 1]?.text ?? "";
  if (all[name.to]?.text === "," && /^\d{1,3}$/u.test(age) && all[name.to + 2]?.letters === false)
    cast.indexNoun(entity, `${age}-year-old`);
}

/** A description that touches the name, or stands before a comma: it belongs to the name. */
export function isRoleBefore(
  before: Mention,
  mention: Mention,
  all: readonly Word[],
  words: SpeakerWords,
): boolean {
  if (before.reading.form !== "nominal" || mention.reading.form !== "name" || before.draft !== undefined)
    return false;
  if (mention.from - before.to > 1 || before.to > mention.from) return false;
  const role = readRoleBefore(all, mention.reading.name, words);
  return role !== undefined && role.to === before.to;
}

function skipDeterminer({ all, words }: Scene, from: number): number {
  const lower = all[from]?.lower ?? "";
  return words.definite.has(lower) || words.indefinite.has(lower) ? from + 1 : from;
}

function rangeOf({ all }: Scene, from: number, to: number): { start: number; end: number } {
  return { start: all[from]?.start ?? 0, end: all[to - 1]?.end ?? 0 };
}
