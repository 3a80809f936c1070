import type { Entity } from "../cast.js";
import type { SpeakerRule, Scene } from "../scene.js";
import { findAntecedent } from "./antecedent.js";

/** "he", "she", "his", "her". */
export const singularPronoun: SpeakerRule = {
  name: "singular-pronoun",
  resolve(mention, scene) {
    if (mention.reading.form !== "pronoun") return undefined;
    const { pronoun } = mention.reading;
    if (pronoun.kind !== "third" || pronoun.number !== "one") return undefined;
    const fits = (entity: Entity): boolean =>
      entity.kind === "person" &&
      !entity.many &&
      (entity.gender === undefined || pronoun.gender === undefined || entity.gender === pronoun.gender);
    const found = findAntecedent(mention, scene, fits);
    // "Li shook his hand" says nothing of Li; "she said" does.
    if (
      found !== undefined &&
      "entity" in found &&
      pronoun.gender !== undefined &&
      mention.draft !== undefined
    )
      found.entity.gender ??= pronoun.gender;
    return found;
  },
};

/** "they", "their": a group, or a body that was the subject. */
export const pluralPronoun: SpeakerRule = {
  name: "plural-pronoun",
  resolve(mention, scene) {
    if (mention.reading.form !== "pronoun") return undefined;
    const { pronoun } = mention.reading;
    if (pronoun.kind !== "third" || pronoun.number !== "many") return undefined;
    return (
      findAntecedent(mention, scene, (entity) => entity.many || entity.kind === "group") ??
      findAntecedent(mention, scene, (entity) => entity.kind === "organization")
    );
  },
};

/** "it", "its": a body or a writing. */
export const thingPronoun: SpeakerRule = {
  name: "thing-pronoun",
  resolve(mention, scene) {
    if (mention.reading.form !== "pronoun" || mention.reading.pronoun.kind !== "thing") return undefined;
    const speaks = speakingBodies(scene);
    return findAntecedent(
      mention,
      scene,
      (entity) => !entity.many && isThing(entity) && (entity.named || speaks.has(entity)),
    );
  },
};

function isThing(entity: Entity): boolean {
  return entity.kind === "organization" || entity.kind === "document";
}

/** Bodies and writings without a name count only once they have spoken. */
function speakingBodies({ history }: Scene): ReadonlySet<Entity> {
  const speaks = new Set<Entity>();
  for (const past of history.slice(-60)) if (past.mention.draft !== undefined) speaks.add(past.entity);
  return speaks;
}

/** "…, who said": the one named just before. */
export const relativePronoun: SpeakerRule = {
  name: "relative-pronoun",
  resolve(mention, scene) {
    if (mention.reading.form !== "pronoun" || mention.reading.pronoun.kind !== "relative") return undefined;
    const personal = mention.reading.word.startsWith("who");
    for (let index = scene.history.length - 1; index >= Math.max(0, scene.history.length - 12); index--) {
      const past = scene.history[index];
      if (past === undefined || past.mention.sentence !== mention.sentence) return undefined;
      if (past.mention.place === "possessive") continue;
      const isPerson = past.entity.kind === "person" || past.entity.kind === "group";
      if (isPerson === personal) return { entity: past.entity, rule: "relative-pronoun" };
    }
    return undefined;
  },
};

/** "I", "we", "you": no one met before; "I" is looked into again once every other speaker is known. */
export const firstPerson: SpeakerRule = {
  name: "first-person",
  resolve(mention) {
    if (mention.reading.form !== "pronoun") return undefined;
    const { kind } = mention.reading.pronoun;
    if (kind !== "first" && kind !== "second") return undefined;
    return { unsure: "unknown-first-person", message: "The text does not say who speaks here." };
  },
};
