import { isObject, listOf, objectsIn, parseTolerant, type Json, type JsonObject } from "./parse-json.js";

/** The article of a page's JSON-LD, with references followed. */
export interface JsonLd {
  readonly article: JsonObject | undefined;
  readonly byId: ReadonlyMap<string, JsonObject>;
  /** How many scripts could not be read. */
  readonly unreadable: number;
}

const articleType = /(?:Article|Posting|Report|Review|OpinionPiece|Recipe|Story|Story|CreativeWork)$/u;
const maxObjects = 3000;

export function readJsonLd(scripts: readonly string[], addresses: readonly (string | undefined)[]): JsonLd {
  const byId = new Map<string, JsonObject>();
  const articles: JsonObject[] = [];
  let unreadable = 0;
  for (const script of scripts.slice(0, 60)) {
    const json = parseTolerant(script);
    if (json === undefined) unreadable++;
    for (const object of objectsIn(json, maxObjects)) {
      const id = object["@id"];
      if (typeof id === "string" && Object.keys(object).length > 1 && !byId.has(id)) byId.set(id, object);
      if (isArticle(object)) articles.push(object);
    }
  }
  return { article: mainArticle(articles, addresses), byId, unreadable };
}

function isArticle(object: JsonObject): boolean {
  return (
    listOf(object["@type"]).some((type) => typeof type === "string" && articleType.test(type)) &&
    (object["headline"] !== undefined || object["name"] !== undefined)
  );
}

/** The one that names this page; else the first that has a date or a text; else the first. */
function mainArticle(
  articles: readonly JsonObject[],
  addresses: readonly (string | undefined)[],
): JsonObject | undefined {
  const here = new Set(addresses.filter((address) => address !== undefined).map(bare));
  return (
    articles.find((article) => addressesOf(article).some((address) => here.has(bare(address)))) ??
    articles.find(
      (article) => article["datePublished"] !== undefined || article["articleBody"] !== undefined,
    ) ??
    articles[0]
  );
}

function addressesOf(article: JsonObject): readonly string[] {
  const main = article["mainEntityOfPage"];
  const inner = isObject(main) ? [main["@id"], main["url"]] : [main];
  return [article["url"], article["@id"], ...inner].filter(
    (value): value is string => typeof value === "string",
  );
}

function bare(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/iu, "")
    .replace(/[?#].*$/u, "")
    .replace(/\/$/u, "")
    .toLowerCase();
}

/** Names of a person, organisation or list of them; references are looked up. */
export function namesOf(value: Json | undefined, byId: ReadonlyMap<string, JsonObject>): readonly string[] {
  return listOf(value).flatMap((item) => nameOf(item, byId));
}

function nameOf(item: Json, byId: ReadonlyMap<string, JsonObject>): readonly string[] {
  if (typeof item === "string")
    return [byId.get(item)?.["name"] ?? item].filter((name) => typeof name === "string");
  if (!isObject(item)) return [];
  const id = item["@id"];
  const whole = item["name"] === undefined && typeof id === "string" ? (byId.get(id) ?? item) : item;
  return listOf(whole["name"] ?? fullName(whole)).filter((name) => typeof name === "string");
}

function fullName(person: JsonObject): string | undefined {
  const { givenName, familyName } = person;
  return typeof givenName === "string" && typeof familyName === "string"
    ? `${givenName} ${familyName}`
    : undefined;
}

/** A single text of a field, the first where there are many. */
export function textOf(value: Json | undefined): string | undefined {
  const [first] = listOf(value);
  if (typeof first === "string") return first;
  return typeof first === "boolean" || typeof first === "number" ? String(first) : undefined;
}
