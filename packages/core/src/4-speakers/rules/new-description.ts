import type { Entity } from "../cast.js";
import type { Mention, NominalReading } from "../mention.js";
import type { SpeakerRule, Scene } from "../scene.js";

/** "a former official", "officials", "the ministry’s spokesman": somebody new, described and never likened. */
export const newDescription: SpeakerRule = {
  name: "new-description",
  resolve(mention, scene) {
    if (mention.reading.form !== "nominal") return undefined;
    return { entity: describe(mention, mention.reading.nominal, scene), rule: "described-source" };
  },
};

function describe(mention: Mention, nominal: NominalReading, { cast, words }: Scene): Entity {
  const entity = cast.add(nominal.kind, "described-source");
  entity.many = nominal.many;
  entity.count = nominal.count;
  const gender = words.personNouns.get(nominal.noun);
  if (!nominal.many && gender !== undefined && gender !== "either") entity.gender = gender;
  if (nominal.noun !== "") cast.indexNoun(entity, nominal.noun);
  for (const word of nominal.modifiers) if (!words.ordinals.has(word)) entity.traits.add(word);
  if (nominal.owner === "first") entity.traits.add("my");
  if (mention.reading.form === "nominal") entity.description = mention;
  return entity;
}
