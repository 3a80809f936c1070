import type { Witness } from "@onrecord/core";
import type { JsonObject } from "@onrecord/core/json-ld";
import type { FieldName } from "./field-name.js";
import { clean, type PageFacts } from "./facts.js";
import { asIsoDate } from "./iso-date.js";
import { objectsIn, parseTolerant } from "./parse-json.js";

const keys: readonly (readonly [FieldName, readonly string[]])[] = [
  ["headline", ["headline", "title"]],
  [
    "published",
    [
      "datePublished",
      "publishedAt",
      "publishDate",
      "firstPublished",
      "publicationDate",
      "published_at",
      "pubDate",
    ],
  ],
  ["modified", ["dateModified", "updatedAt", "modifiedDate", "lastModified", "updated_at"]],
];

/** What the page's own state says, for pages whose head says nothing. */
export function fromState({ states }: PageFacts): readonly Witness[] {
  for (const state of states.slice(0, 3)) {
    for (const object of objectsIn(parseTolerant(state), 2000)) {
      const witnesses = keys.flatMap(([field, names]) => read(object, field, names));
      if (witnesses.length > 1 && witnesses.some((witness) => witness.field === "published"))
        return witnesses;
    }
  }
  return [];
}

function read(object: JsonObject, field: FieldName, names: readonly string[]): readonly Witness[] {
  for (const name of names) {
    const value = object[name];
    if (typeof value !== "string" && typeof value !== "number") continue;
    const words = field === "headline" ? clean(String(value)) : asIsoDate(String(value));
    if (words === undefined || words === "") continue;
    return [
      {
        field,
        value: words,
        evidence: { from: "markup", path: `script[json].${name}` },
        reader: "state",
        weight: 20,
      },
    ];
  }
  return [];
}
