import type { Entity } from "../cast.js";
import type { SpeakerRule, Scene } from "../scene.js";
import { slugOf } from "../slug.js";
import { resolvePersonName } from "./person-name.js";

/** "Kim Osei and Ana Ruiz": a group of its own, the same one each time the same are named together. */
export const listedNames: SpeakerRule = {
  name: "listed-names",
  resolve(mention, scene) {
    if (mention.reading.form !== "names") return undefined;
    const members = mention.reading.names.map((name) => {
      const resolved = resolvePersonName(mention, name, scene);
      return resolved !== undefined && "entity" in resolved
        ? `${resolved.entity.order}`
        : name.parts.join(" ");
    });
    return { entity: groupOf([...members].sort().join("+"), scene), rule: "listed-names" };
  },
};

function groupOf(key: string, { cast }: Scene): Entity {
  const known = cast.byName(slugOf(`group ${key}`)).find((entity) => entity.kind === "group");
  if (known !== undefined) return known;
  const entity = cast.add("group", "listed-names");
  entity.named = true;
  cast.indexName(entity, slugOf(`group ${key}`));
  return entity;
}
