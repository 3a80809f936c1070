import type { Entity } from "../cast.js";
import type { Mention, NominalReading } from "../mention.js";
import type { SpeakerRule, Resolution, Scene } from "../scene.js";

/** "the official", "the Russian president": the nearest earlier one the text calls so. */
export const sameDescription: SpeakerRule = {
  name: "same-description",
  resolve(mention, scene) {
    if (mention.reading.form !== "nominal") return undefined;
    const { nominal } = mention.reading;
    if (!looksBack(nominal, scene)) return undefined;
    const behind = wordsBehind(mention, nominal, scene);
    const fitting = calledSo(nominal, scene).filter(
      (entity) =>
        entity.seen >= 0 && entity.seen < mention.from && behind.every((word) => hasTrait(entity, word)),
    );
    const ranked = fitting.sort((one, other) => other.seen - one.seen);
    return chooseDescribed(ranked, nominal, mention, scene);
  },
};

/** "the president of the club" is no president met without the club. */
function wordsBehind(mention: Mention, nominal: NominalReading, { all, words }: Scene): readonly string[] {
  const link = all[nominal.head + 1];
  if (link === undefined || link.sentence !== mention.sentence || !words.affiliationLinks.has(link.lower))
    return [];
  if (link.lower !== "of" && mention.draft === undefined) return [];
  const behind: string[] = [];
  for (let index = nominal.head + 2; index < nominal.head + 6; index++) {
    const word = all[index];
    if (word === undefined || !word.letters || words.phraseStops.has(word.lower)) break;
    if (words.prepositions.has(word.lower) || words.conjunctions.has(word.lower)) break;
    if (!words.definite.has(word.lower) && !words.indefinite.has(word.lower)) behind.push(word.lower);
  }
  return behind;
}

function looksBack(nominal: NominalReading, { words }: Scene): boolean {
  if (nominal.opening === "definite") return true;
  if (nominal.opening === "possessive") return nominal.modifiers.length > 0 || nominal.owner === "first";
  return nominal.opening === "bare" && words.standingGroups.has(nominal.noun);
}

function calledSo(nominal: NominalReading, { cast, words }: Scene): Entity[] {
  const nouns = [nominal.noun, ...(nominal.guessed ? [] : (words.widerNouns.get(nominal.noun) ?? []))];
  const found = new Set<Entity>();
  for (const noun of nouns)
    for (const entity of cast.byNoun(noun)) {
      if (entity.many !== nominal.many || !sameKind(entity, nominal)) continue;
      if (nominal.owner === "first" && !entity.traits.has("my")) continue;
      if (noun !== nominal.noun && !entity.named && entity.kind !== "document") continue;
      if (nominal.count !== undefined && entity.count !== undefined && entity.count !== nominal.count)
        continue;
      if (nominal.modifiers.every((word) => words.ordinals.has(word) || hasTrait(entity, word)))
        found.add(entity);
    }
  return [...found];
}

function sameKind(entity: Entity, nominal: NominalReading): boolean {
  if (nominal.guessed || entity.kind === nominal.kind) return true;
  // "the survey" for "Alpine Survey", "the report" for a body named so.
  return entity.kind === "organization" && entity.named && nominal.kind === "document";
}

function hasTrait(entity: Entity, word: string): boolean {
  return entity.traits.has(word) || entity.nouns.has(word) || entity.parts.includes(word);
}

function chooseDescribed(
  ranked: readonly Entity[],
  nominal: NominalReading,
  mention: Mention,
  scene: Scene,
): Resolution | undefined {
  const ordinal = nominal.modifiers.find((word) => scene.words.ordinals.has(word));
  if (ordinal !== undefined) return byOrdinal(ordinal, ranked);
  const [nearest, second] = ranked;
  if (nearest === undefined) return undefined;
  if (second === undefined) return { entity: nearest, rule: nameOf(nearest) };
  const sentenceOf = (entity: Entity): number => scene.all[entity.seen]?.sentence ?? -9;
  const plain =
    nominal.modifiers.length === 0 ? ranked.filter((entity) => entity.named && isPlain(entity, nominal)) : [];
  if (nearest.named && second.named && plain.length === 1 && plain[0] !== undefined)
    return { entity: plain[0], rule: "same-title" };
  if (sentenceOf(nearest) === sentenceOf(second) && mention.draft !== undefined)
    return { unsure: "ambiguous-description", message: "More than one of the sentence before is called so." };
  return { entity: nearest, rule: nameOf(nearest) };
}

function nameOf(entity: Entity): string {
  return entity.named ? "same-title" : "same-description";
}

/** "President Biden" beside "Russian President Putin": the plain title is the plain one's. */
function isPlain(entity: Entity, nominal: NominalReading): boolean {
  return entity.nouns.has(nominal.noun) && entity.traits.size === 0;
}

/** "the second official" of two, "the other". */
function byOrdinal(ordinal: string, ranked: readonly Entity[]): Resolution | undefined {
  const inOrder = [...ranked].sort((one, other) => one.order - other.order);
  const place = ["first", "second", "third", "fourth", "fifth"].indexOf(ordinal);
  const entity =
    place >= 0
      ? inOrder[place]
      : ordinal === "former" && inOrder.length === 2
        ? inOrder[0]
        : ordinal === "latter"
          ? inOrder[inOrder.length - 1]
          : ordinal === "other" && ranked.length === 2
            ? ranked[1]
            : undefined;
  return entity === undefined || inOrder.length < 2 ? undefined : { entity, rule: "ordinal-description" };
}
