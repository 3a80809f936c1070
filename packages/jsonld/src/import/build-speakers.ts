import type { Speaker } from "@onrecord/core";
import { textOf, listOf, type JsonObject } from "@onrecord/core/json-ld";
import { isOfType, present, rule, type GraphValues } from "./graph-values.js";
import type { WordPlaces } from "./place-words.js";

/** Those who speak in a document, each once, in the order in which they are met. */
export interface Speakers {
  /** The id of the speaker that one of these properties names. */
  idOf(object: JsonObject, properties: readonly string[]): string | undefined;
  readonly all: readonly Speaker[];
}

export function createSpeakers(values: GraphValues, places: WordPlaces): Speakers {
  const all: Speaker[] = [];
  const known = new Map<unknown, string>();
  return {
    all,
    idOf(object, properties) {
      const agents = properties.flatMap((property) => values.objects(object, property));
      const names = properties.flatMap((property) => listOf(object[property]));
      const [agent] = agents;
      const name = names.find((one) => typeof one === "string" && one.trim() !== "");
      const thing = agent ?? (typeof name === "string" ? { "@type": "Person", name } : undefined);
      if (thing === undefined) return undefined;
      const key =
        textOf(thing["@id"]) ?? JSON.stringify([thing["@type"], thing["name"], thing["description"]]);
      if (known.has(key)) return known.get(key);
      const speaker = speakerOf(thing, `s${all.length + 1}`, values, places);
      known.set(key, speaker.id);
      all.push(speaker);
      return speaker.id;
    },
  };
}

function speakerOf(agent: JsonObject, id: string, values: GraphValues, places: WordPlaces): Speaker {
  const name = values.name({ agent }, "agent");
  const place = (words: string | undefined) => (words === undefined ? undefined : places.of(words));
  const role = place(values.text(agent, "jobTitle"));
  const description = place(values.words(agent, "description"));
  const affiliation = values.name(agent, "affiliation") ?? values.name(agent, "parentOrganization");
  // Somebody of whom nothing is said is still the same one in two quotes.
  const mention = place(name) ?? description ?? role ?? { start: 0, end: 0, text: "" };
  return present({
    id,
    kind: kindOf(agent),
    named: name !== undefined,
    name,
    aliases: listOf(agent["alternateName"]).filter((alias) => typeof alias === "string"),
    role,
    affiliation: place(affiliation),
    description,
    mentions: [mention],
    rule,
  });
}

function kindOf(agent: JsonObject): Speaker["kind"] {
  if (isOfType(agent, "Person")) return "person";
  const isWork = ["CreativeWork", "Report", "Dataset", "Article", "NewsArticle", "WebPage"].some((type) =>
    isOfType(agent, type),
  );
  return isWork ? "document" : listOf(agent["@type"]).length === 0 ? "person" : "organization";
}
