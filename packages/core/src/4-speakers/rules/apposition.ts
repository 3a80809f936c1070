import type { Entity } from "../cast.js";
import type { Mention, NominalReading } from "../mention.js";
import type { SpeakerRule, Past, Scene } from "../scene.js";

/** "Kim Osei, a port official", "who was a top adviser", "Osei is the mayor": what the text itself says somebody is. */
export const apposition: SpeakerRule = {
  name: "apposition",
  resolve(mention, scene) {
    if (mention.reading.form !== "nominal" || mention.reading.nominal.many) return undefined;
    const { nominal } = mention.reading;
    if (nominal.kind !== "person" && nominal.kind !== "organization") return undefined;
    const past = nameBefore(mention, scene);
    if (past === undefined || past.entity.kind !== nominal.kind || past.entity.many) return undefined;
    const gender = scene.words.personNouns.get(nominal.noun);
    if (
      gender !== undefined &&
      gender !== "either" &&
      past.entity.gender !== undefined &&
      past.entity.gender !== gender
    )
      return undefined;
    learn(past.entity, nominal, scene);
    return { entity: past.entity, rule: "apposition" };
  },
};

/** The name right before the description, with nothing between but a comma, "who" or a form of "be". */
function nameBefore(mention: Mention, scene: Scene): Past | undefined {
  const past = scene.history[scene.history.length - 1];
  if (
    past === undefined ||
    past.mention.sentence !== mention.sentence ||
    past.mention.quoted !== mention.quoted
  )
    return undefined;
  if (past.mention.reading.form !== "name" && past.mention.reading.form !== "pronoun") return undefined;
  const { to } = past.mention;
  const gap = mention.from - to;
  if (gap < 1 || gap > 4 || past.mention.place === "possessive") return undefined;
  for (let index = to; index < mention.from; index++) {
    const word = scene.all[index];
    if (word === undefined || !isBridge(word.lower, scene)) return undefined;
  }
  // "Lee, his lawyer said" is two; "Lee, his lawyer, said" is one.
  const first = scene.all[mention.from]?.lower ?? "";
  const open = scene.all[mention.to]?.letters === true;
  return scene.words.possessives.has(first) && open ? undefined : past;
}

function isBridge(lower: string, { words }: Scene): boolean {
  return lower === "," || lower === "who" || lower === "now" || lower === "then" || words.copulas.has(lower);
}

/** Keeps the nouns and words an entity goes by, so that "the port official" finds it again. */
export function learn(entity: Entity, nominal: NominalReading, { cast, words }: Scene): void {
  cast.indexNoun(entity, nominal.noun);
  for (const word of nominal.modifiers) if (!words.ordinals.has(word)) entity.traits.add(word);
  const gender = words.personNouns.get(nominal.noun);
  if (gender !== undefined && gender !== "either") entity.gender ??= gender;
}
