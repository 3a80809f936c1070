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
export function fromState({ states }: PageFacts, html: string): readonly Witness[] {
  for (const state of states.slice(0, 3)) {
    for (const object of objectsIn(parseTolerant(state), 2000)) {
      const witnesses = keys.flatMap(([field, names]) => read(object, field, names));
      if (witnesses.length > 1 && witnesses.some((witness) => witness.field === "published"))
        return witnesses;
    }
  }
  return fromSource(html);
}

const datedKey =
  /(?:\\?["']|&quot;)(?<key>(?:date_?published|(?:first_?)?published_?(?:at|date|time|on)?|publish_?date|publication_?date|pub_?date|creation_?date|created?_?(?:at|date)|(?:publish|deploy|reg|regist)_?dt))(?:\\?["']|&quot;)\s{0,2}:\s{0,2}(?:\\?["']|&quot;)?(?<value>(?:19|20)\d{2}[-./]?[01]\d[-./]?[0-3]\d(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?(?:Z|[+-]\d{2}:?\d{2})?)?)/giu;
const mostInSource = 200;

/** A day that scripts and data attributes give as that of publication, where all that give one give the same. */
function fromSource(html: string): readonly Witness[] {
  const said = new Map<string, Witness>();
  let count = 0;
  for (const { groups } of html.matchAll(datedKey)) {
    if (++count > mostInSource) return [];
    const value = asIsoDate(groups?.["value"]);
    if (value === undefined) continue;
    const evidence = { from: "markup", path: `script.${groups?.["key"] ?? ""}` } as const;
    const day = value.slice(0, 10).replace(/[./]/gu, "-");
    said.set(day, { field: "published", value, evidence, reader: "state", weight: 15 });
  }
  return said.size === 1 ? [...said.values()] : [];
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
