import type { Cast, Entity } from "../cast.js";
import type { Mention, NameReading } from "../mention.js";
import { genderOf, isSamePerson, registerBody, registerPerson } from "../register-names.js";
import type { SpeakerRule, Resolution, Scene } from "../scene.js";

/** "Kim Osei", "Mr. Osei", "Osei": by the full name met anywhere, or anew where a title says it is a person. */
export const personName: SpeakerRule = {
  name: "person-name",
  resolve(mention, scene) {
    if (mention.reading.form !== "name") return undefined;
    const { name } = mention.reading;
    if (name.article && name.titles.length === 0 && name.looks !== "person") return undefined;
    return resolvePersonName(mention, name, scene);
  },
};

export function resolvePersonName(mention: Mention, name: NameReading, scene: Scene): Resolution | undefined {
  const found = personsCalled(name, scene);
  const [only] = found;
  if (found.length === 1 && only !== undefined)
    return { entity: only, rule: name.parts.length > 1 ? "full-name" : "later-name" };
  if (found.length > 1) return chooseNamesake(found, mention, scene);
  if (name.looks !== "person") return undefined;
  const entity = registerPerson(scene.all, name, scene.cast, scene.words);
  return { entity, rule: name.parts.length > 1 ? "full-name" : "titled-name" };
}

/** Everybody the name may mean, the likeliest reading alone: whole name, then surname, then given name. */
function personsCalled(name: NameReading, { cast, words }: Scene): readonly Entity[] {
  const gender = genderOf(name, words);
  const fits = (entity: Entity): boolean =>
    entity.kind === "person" &&
    (gender === undefined || entity.gender === undefined || entity.gender === gender);
  const last = name.parts[name.parts.length - 1] ?? "";
  const known = cast.byName(last).filter(fits);
  if (name.parts.length > 1) {
    const same = known.filter((entity) => isSamePerson(entity, name));
    return same.length > 0 ? same : known.filter((entity) => endsWith(entity.parts, name.parts));
  }
  const bySurname = known.filter((entity) => entity.parts[entity.parts.length - 1] === last);
  if (bySurname.length > 0) return withSuffix(bySurname, name);
  const byFirst = known.filter((entity) => entity.parts[0] === last);
  return byFirst.length > 0 ? byFirst : known;
}

function withSuffix(found: readonly Entity[], name: NameReading): readonly Entity[] {
  return name.suffix === undefined ? found : found.filter((entity) => entity.suffix === name.suffix);
}

/** "García Márquez" for "Gabriel García Márquez". */
function endsWith(parts: readonly string[], ending: readonly string[]): boolean {
  const skip = parts.length - ending.length;
  return skip > 0 && ending.every((part, index) => parts[skip + index] === part);
}

/** Two share the name: the one met alone so far, the one spoken of last by far, or nobody. */
function chooseNamesake(found: readonly Entity[], mention: Mention, scene: Scene): Resolution {
  const met = found.filter((entity) => entity.seen >= 0);
  const [only] = met;
  if (met.length === 1 && only !== undefined) return { entity: only, rule: "namesake-met" };
  // Newspapers keep the bare surname for one of a family.
  const usual = met.filter((entity) => entity.alone > 0);
  if (usual.length === 1 && usual[0] !== undefined && isBareName(mention))
    return { entity: usual[0], rule: "namesake-usual" };
  const [latest, second] = [...met].sort((one, other) => other.seen - one.seen);
  if (latest !== undefined && second !== undefined) {
    const here = scene.all[mention.from];
    const blockOf = (entity: Entity): number => scene.all[entity.seen]?.block ?? -1;
    if (here !== undefined && blockOf(latest) >= here.block - 1 && blockOf(second) < blockOf(latest) - 1)
      return { entity: latest, rule: "namesake-nearest" };
    if (latest.times >= 4 * second.times && blockOf(second) < (here?.block ?? 0) - 1)
      return { entity: latest, rule: "namesake-prominent" };
  }
  return { unsure: "ambiguous-name", message: "More than one person of this article bears this name." };
}

function isBareName(mention: Mention): boolean {
  return mention.reading.form === "name" && mention.reading.name.titles.length === 0;
}

/** The body a name means: met before, by its letters, or new where it speaks. */
export const bodyName: SpeakerRule = {
  name: "body-name",
  resolve(mention, scene) {
    if (mention.reading.form !== "name") return undefined;
    const { name } = mention.reading;
    const known = bodyCalled(name, scene.cast);
    if (known !== undefined) return { entity: known, rule: "organization-name" };
    if (mention.draft === undefined && name.looks !== "organization") return undefined;
    return { entity: registerBody(scene.all, name, scene.cast, scene.words), rule: "organization-name" };
  },
};

function isBody(entity: Entity): boolean {
  return entity.kind === "organization";
}

function bodyCalled(name: NameReading, cast: Cast): Entity | undefined {
  const exact = cast.byName(name.parts.join(" ")).find(isBody);
  if (exact !== undefined || !name.article || name.parts.length > 1) return exact;
  const byNoun = cast.byNoun(name.parts[0] ?? "").filter((entity) => entity.named && isBody(entity));
  return byNoun.length === 1 ? byNoun[0] : undefined;
}
