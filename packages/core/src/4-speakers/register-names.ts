import type { Cast, Entity } from "./cast.js";
import type { NameReading } from "./mention.js";
import type { Word } from "./scan-words.js";
import type { Gender, SpeakerWords } from "./words.js";

/** Meets everybody whose full name stands somewhere, so that a surname may come before it (headlines). */
export function registerNames(
  all: readonly Word[],
  names: readonly NameReading[],
  cast: Cast,
  words: SpeakerWords,
): void {
  const persons = names.filter((name) => name.looks === "person" && name.parts.length > 1);
  // The longest first: "García Márquez" goes back to "Gabriel García Márquez", wherever it stands.
  for (const name of [...persons].sort((one, other) => other.parts.length - one.parts.length))
    registerPerson(all, name, cast, words);
  names.forEach((name, index) => {
    const next = names[index + 1];
    if (next !== undefined && isCouple(all, name, next, words))
      registerFirstOfCouple(all, name, next, cast, words);
  });
  for (const name of names)
    if (name.looks === "person" && name.parts.length === 1 && !isPersonsWord(name, cast))
      registerPerson(all, name, cast, words).rule = "titled-name";
  const bodies = names.filter((name) => name.looks === "organization");
  for (const name of bodies) if (name.parts.length > 1) registerBody(all, name, cast, words);
  for (const name of bodies)
    if (name.parts.length === 1 && !isPersonsWord(name, cast)) registerBody(all, name, cast, words);
}

/** "TRUMP:" in a transcript is no body. */
function isPersonsWord(name: NameReading, cast: Cast): boolean {
  return cast.byName(name.parts[0] ?? "").some((entity) => entity.kind === "person");
}

export function registerPerson(
  all: readonly Word[],
  name: NameReading,
  cast: Cast,
  words: SpeakerWords,
): Entity {
  const known = cast
    .byName(lastPart(name))
    .find((entity) => isSamePerson(entity, name) || isLaterPart(entity, name, words));
  if (known !== undefined) {
    if (known.parts.length < name.parts.length) rename(all, known, name);
    known.gender ??= genderOf(name, words);
    return known;
  }
  const entity = cast.add("person", "full-name");
  rename(all, entity, name);
  entity.named = true;
  entity.suffix = name.suffix;
  entity.gender = genderOf(name, words);
  for (const part of new Set(name.parts)) cast.indexName(entity, part);
  return entity;
}

function rename(all: readonly Word[], entity: Entity, name: NameReading): void {
  entity.parts = name.parts;
  entity.name = { start: all[name.bare]?.start ?? 0, end: all[name.to - 1]?.end ?? 0 };
}

function lastPart(name: NameReading): string {
  return name.parts[name.parts.length - 1] ?? "";
}

/** First and last words agree, what stands between does not disagree, and no "Jr." tells them apart. */
export function isSamePerson(entity: Entity, name: NameReading): boolean {
  if (entity.kind !== "person" || entity.suffix !== name.suffix) return false;
  const { parts } = entity;
  if (parts[0] !== name.parts[0] || parts[parts.length - 1] !== lastPart(name)) return false;
  if (parts.length < 2 || name.parts.length < 2) return parts.length === name.parts.length;
  if (parts.length !== name.parts.length) return true;
  return parts.every((part, index) => part[0] === name.parts[index]?.[0]);
}

/** "García Márquez", "de la Cruz": the end of a longer name, without a given name of its own. */
function isLaterPart(entity: Entity, name: NameReading, words: SpeakerWords): boolean {
  const skip = entity.parts.length - name.parts.length;
  if (
    skip < 1 ||
    name.parts.length < 2 ||
    entity.kind !== "person" ||
    words.givenNames.has(name.parts[0] ?? "")
  )
    return false;
  return name.parts.every((part, index) => entity.parts[skip + index] === part);
}

export function genderOf(name: NameReading, words: SpeakerWords): Gender | undefined {
  for (const title of name.titles) {
    const gender = words.titleGenders.get(title);
    if (gender !== undefined) return gender;
  }
  const given =
    name.parts.length > 1 ? words.givenNames.get((name.parts[0] ?? "").split("-")[0] ?? "") : undefined;
  return given === "either" ? undefined : given;
}

/** "Bill and Hillary Clinton" names two. */
function isCouple(all: readonly Word[], name: NameReading, next: NameReading, words: SpeakerWords): boolean {
  return (
    name.parts.length === 1 &&
    next.looks === "person" &&
    next.parts.length > 1 &&
    next.from === name.to + 1 &&
    all[name.to]?.lower === "and" &&
    words.givenNames.has(name.parts[0] ?? "")
  );
}

function registerFirstOfCouple(
  all: readonly Word[],
  name: NameReading,
  next: NameReading,
  cast: Cast,
  words: SpeakerWords,
): void {
  const full = { ...name, parts: [...name.parts, lastPart(next)] };
  if (cast.byName(lastPart(next)).some((entity) => isSamePerson(entity, full))) return;
  const entity = registerPerson(all, full, cast, words);
  entity.name = { start: all[name.bare]?.start ?? 0, end: all[name.to - 1]?.end ?? 0 };
}

export function registerBody(
  all: readonly Word[],
  name: NameReading,
  cast: Cast,
  words: SpeakerWords,
): Entity {
  const known = cast.byName(name.parts.join(" ")).find((entity) => entity.kind === "organization");
  const entity = known ?? cast.add("organization", "organization-name");
  if (known === undefined) {
    rename(all, entity, name);
    entity.named = true;
    cast.indexName(entity, name.parts.join(" "));
    nounsOfBody(entity, name, cast, words);
  }
  const acronym = acronymBehind(all, name);
  if (acronym !== undefined) cast.indexName(entity, acronym);
  return entity;
}

/** "the department" may later stand for "Department of Justice", "the company" for "Harbor Freight Inc". */
function nounsOfBody(entity: Entity, name: NameReading, cast: Cast, words: SpeakerWords): void {
  name.parts.forEach((part, index) => {
    const isHead = index === name.parts.length - 1 || /^(?:of|for|on)$/u.test(name.parts[index + 1] ?? "");
    if (isHead && name.parts.length > 1) cast.indexNoun(entity, part);
    if (index > 0 && index === name.parts.length - 1 && words.companySuffixes.has(part)) {
      for (const noun of ["company", "firm"]) cast.indexNoun(entity, noun);
      if (name.parts.length === 2) cast.indexName(entity, name.parts[0] ?? "");
    }
    entity.traits.add(part);
  });
}

/** "Congressional Research Service (CRS)": the letters are the first letters of the name. */
function acronymBehind(all: readonly Word[], name: NameReading): string | undefined {
  const inside = all[name.to + 1];
  if (all[name.to]?.text !== "(" || all[name.to + 2]?.text !== ")" || inside === undefined) return undefined;
  const letters = inside.lower.replace(/\./gu, "");
  if (!/^\p{Lu}{2}/u.test(inside.text.replace(/\./gu, "")) || letters.length < 2 || letters.length > 8)
    return undefined;
  const initials = name.parts.map((part) => part[0]).join("");
  const short = name.parts
    .filter((part) => !/^(?:of|for|and|the|on|&)$/u.test(part))
    .map((part) => part[0])
    .join("");
  return initials === letters || short === letters ? letters : undefined;
}
