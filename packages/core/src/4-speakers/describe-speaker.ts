import type { Range } from "../range.js";
import type { Entity } from "./cast.js";
import { bareWord, type Word } from "./scan-words.js";
import type { Mention } from "./mention.js";
import { readNoun } from "./read-nominal.js";
import { wordsWithin } from "./words-within.js";
import type { Scene } from "./scene.js";
import type { SpeakerWords } from "./words.js";

const longestTail = 40;

/** Fills in role, body and reason for anonymity from the words at a mention, where nothing is known yet. */
export function describeSpeaker(
  entity: Entity,
  mention: Mention,
  source: Range | undefined,
  scene: Scene,
): void {
  if (entity.named && entity.kind === "person") describeNamed(entity, mention, source, scene);
  if (!entity.named && source !== undefined) describeUnnamed(entity, mention, source, scene);
}

function describeNamed(entity: Entity, mention: Mention, source: Range | undefined, scene: Scene): void {
  const { all } = scene;
  const limit = source === undefined ? mention.to + longestTail : wordsWithin(all, source).to;
  const tail = tailBehind(mention, limit, scene);
  if (tail !== undefined && tail.clause && entity.description === undefined)
    entity.description = rangeOf(scene, tail.from, tail.to);
  if (tail !== undefined && !tail.clause && entity.role === undefined)
    entity.role = rangeOf(scene, tail.from, tail.to);
  if (tail !== undefined && !tail.clause)
    for (let index = tail.from; index < tail.to; index++) entity.traits.add(all[index]?.lower ?? "");
  if (entity.role !== undefined && entity.affiliation === undefined)
    entity.affiliation = affiliationIn(wordsWithin(all, entity.role), scene);
}

interface Tail {
  readonly from: number;
  readonly to: number;
  /** "who ran the agency", not "a port official". */
  readonly clause: boolean;
}

/** What stands behind a name: ", a spokeswoman for the port,", "who was a top adviser in …", ", who ran the agency,". */
function tailBehind(mention: Mention, limit: number, scene: Scene): Tail | undefined {
  const { all, words } = scene;
  const start = behindAge(all[mention.to]?.text === "," ? mention.to + 1 : mention.to, scene);
  const first = all[start];
  if (first === undefined || first.sentence !== mention.sentence) return undefined;
  if (first.lower === "who") {
    const copula =
      words.copulas.has(all[start + 1]?.lower ?? "") && isDeterminer(all[start + 2]?.lower ?? "", scene);
    return copula
      ? { from: start + 2, to: endOfTail(start + 2, limit, scene), clause: false }
      : { from: start, to: endOfTail(start, limit, scene), clause: true };
  }
  if (start === mention.to) return undefined;
  const to = endOfTail(start, limit, scene);
  return holdsPerson(start, to, scene) ? { from: start, to, clause: false } : undefined;
}

/** "Kim Osei, 74, a nurse": the age is passed over. */
function behindAge(at: number, { all }: Scene): number {
  return /^\d{1,3}$/u.test(all[at]?.text ?? "") && all[at + 1]?.text === "," ? at + 2 : at;
}

function isDeterminer(lower: string, { words }: Scene): boolean {
  return words.definite.has(lower) || words.indefinite.has(lower);
}

function endOfTail(from: number, limit: number, { all }: Scene): number {
  let to = from;
  const { sentence } = all[from] ?? { sentence: -1 };
  while (
    to < limit &&
    to - from < longestTail &&
    all[to]?.sentence === sentence &&
    !/^[,;:.?!"“”—–()]$/u.test(all[to]?.text ?? ",")
  )
    to++;
  return to;
}

function holdsPerson(from: number, to: number, { all, words }: Scene): boolean {
  for (let index = from; index < to; index++) {
    const word = all[index];
    if (
      word === undefined ||
      (index > from && words.phraseStops.has(word.lower) && !words.definite.has(word.lower))
    )
      return false;
    if (words.prepositions.has(word.lower)) return false;
    const noun = word.possessive ? undefined : readNoun(word, words);
    if (noun?.kind === "person") return true;
  }
  return false;
}

function describeUnnamed(entity: Entity, mention: Mention, source: Range, scene: Scene): void {
  if (mention.reading.form !== "nominal" || entity.mentions.length > 1) {
    entity.anonymity ??= anonymityBehind(mention, scene);
    return;
  }
  const stretch = wordsWithin(scene.all, source);
  entity.description = rangeOf(scene, stretch.from, stretch.to);
  const { noun, head } = mention.reading.nominal;
  entity.affiliation ??= affiliationIn({ from: mention.from, to: stretch.to }, scene, head);
  for (let index = head + 1; index < stretch.to; index++) {
    const word = scene.all[index];
    if (word !== undefined && word.letters && word.lower !== noun) entity.traits.add(word.lower);
  }
  entity.anonymity ??= anonymityBehind(mention, scene);
}

/** "for the agency", "at the White House"; or capitals before the noun: "FBI director", "U.S. intelligence official". */
function affiliationIn(
  stretch: { from: number; to: number },
  scene: Scene,
  head?: number,
): Range | undefined {
  const { all, words } = scene;
  for (let index = (head ?? stretch.from) + 1; index < stretch.to; index++) {
    const word = all[index];
    if (word === undefined) break;
    if (word.lower === "who" || word.lower === "that" || word.lower === "when") break;
    if (!words.affiliationLinks.has(word.lower)) continue;
    const to = endOfBody(index + 1, stretch.to, scene);
    if (to > index + 1) return rangeOf(scene, index + 1, to);
  }
  return capitalsIn(stretch.from, head ?? stretch.to, scene);
}

function endOfBody(from: number, limit: number, { all, words }: Scene): number {
  let to = from;
  let named = false;
  while (to < limit) {
    const word = all[to];
    if (word === undefined || !word.letters) break;
    const known = word.capital || words.organizationNouns.has(word.lower);
    if (!known && words.phraseStops.has(word.lower) && !words.definite.has(word.lower)) break;
    if (!known && words.prepositions.has(word.lower) && word.lower !== "of" && word.lower !== "for") break;
    named ||= known;
    to++;
    if (word.possessive) continue;
  }
  return named ? to : from;
}

function capitalsIn(from: number, to: number, scene: Scene): Range | undefined {
  const { all, words } = scene;
  let start = -1;
  let end = -1;
  for (let index = from; index < to; index++) {
    const word = all[index];
    const name =
      word !== undefined &&
      word.capital &&
      !words.neverNames.has(word.lower) &&
      !words.titles.has(bareWord(word));
    // "Chief Financial Officer": what a chief is of is no body.
    const inTitle =
      words.titles.has(all[index - 1]?.lower ?? "") && words.personNouns.has(all[index + 1]?.lower ?? "");
    const plain =
      name && !inTitle && !words.personNouns.has(word.lower) && !words.nameModifiers.has(word.lower);
    const adjective = word !== undefined && words.nationalities.has(word.lower);
    if (plain && start < 0 && (!adjective || namesBody(all, index + 1, words))) start = index;
    const body = start >= 0 && word !== undefined && words.organizationNouns.has(word.lower);
    if (start >= 0 && (plain || body)) end = index + 1;
    if (start >= 0 && (!(plain || body) || word?.possessive === true)) break;
  }
  return start < 0 ? undefined : rangeOf(scene, start, end);
}

/** "European Union", "Russian Foreign Ministry": before these a nationality is part of the name. */
function namesBody(all: readonly Word[], at: number, { organizationNouns }: SpeakerWords): boolean {
  const [next, last] = [all[at], all[at + 1]];
  if (next?.capital !== true) return false;
  return organizationNouns.has(next.lower) || (last?.capital === true && organizationNouns.has(last.lower));
}

/** "who spoke on condition of anonymity because …", "asking not to be named". */
function anonymityBehind(mention: Mention, scene: Scene): Range | undefined {
  const { all, words } = scene;
  for (let index = mention.to; index < all.length && index < mention.to + 60; index++) {
    if (all[index]?.sentence !== mention.sentence) return undefined;
    if (!opensOneOf(words.anonymity, all, index)) continue;
    let from = index;
    for (let back = index; back > mention.to - 1 && index - back < 8; back--)
      if (words.anonymityOpeners.has(all[back]?.lower ?? "")) from = back;
    return rangeOf(scene, from, endOfTail(index, index + longestTail, scene));
  }
  return undefined;
}

function opensOneOf(phrases: readonly (readonly string[])[], all: readonly Word[], index: number): boolean {
  const first = all[index]?.lower;
  for (const parts of phrases)
    if (parts[0] === first && parts.every((part, step) => all[index + step]?.lower === part)) return true;
  return false;
}

function rangeOf({ all }: Scene, from: number, to: number): Range {
  return { start: all[from]?.start ?? 0, end: all[to - 1]?.end ?? 0 };
}
