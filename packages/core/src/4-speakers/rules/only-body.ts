import type { Entity } from "../cast.js";
import type { SpeakerRule, Scene } from "../scene.js";

const furthestSentence = 6;
const longestLook = 40;

/** "the company" where one body alone was named nearby, and its name says nothing else of what it is. */
export const onlyBody: SpeakerRule = {
  name: "only-body",
  resolve(mention, scene) {
    if (mention.reading.form !== "nominal") return undefined;
    const { nominal } = mention.reading;
    const general = nominal.opening === "definite" && nominal.modifiers.length === 0 && !nominal.many;
    if (!general || !scene.words.anyBody.has(nominal.noun)) return undefined;
    const near = bodiesNear(mention.sentence, scene);
    const [only] = near;
    return near.size === 1 && only !== undefined ? { entity: only, rule: "only-body" } : undefined;
  },
};

function bodiesNear(sentence: number, { history, words }: Scene): ReadonlySet<Entity> {
  const near = new Set<Entity>();
  const oldest = Math.max(0, history.length - longestLook);
  for (let index = history.length - 1; index >= oldest; index--) {
    const past = history[index];
    if (past === undefined || past.mention.sentence < sentence - furthestSentence) break;
    const { entity } = past;
    if (entity.kind !== "organization") continue;
    const says = [...entity.nouns].some(
      (noun) => words.organizationNouns.has(noun) && !words.anyBody.has(noun),
    );
    if (!says) near.add(entity);
  }
  return near;
}
