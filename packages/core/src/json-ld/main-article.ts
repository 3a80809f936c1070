import { isObject, listOf, type JsonObject } from "./json.js";
import type { JsonLdGraph } from "./read-json-ld.js";

const articleType = /(?:Article|Posting|Report|Review|OpinionPiece|Recipe|Story|CreativeWork)$/u;

/**
 * The article a page is about: the one that names the page; else the first with a date or a text; else the first.
 * Where nothing calls itself an article, a page or nameless thing with a headline is taken for it.
 */
export function mainArticle(
  { objects, byId }: JsonLdGraph,
  addresses: readonly (string | undefined)[] = [],
): JsonObject | undefined {
  const named = objects.filter(isArticle);
  const articles = named.length > 0 ? named : objects.filter(isLikeArticle);
  const here = new Set(addresses.filter((address) => address !== undefined).map(bare));
  const found =
    articles.find((article) => addressesOf(article).some((address) => here.has(bare(address)))) ??
    articles.find(
      (article) => article["datePublished"] !== undefined || article["articleBody"] !== undefined,
    ) ??
    articles[0];
  // An article that is described in two places.
  const id = found?.["@id"];
  return found === undefined || typeof id !== "string" ? found : { ...byId.get(id), ...found };
}

function isArticle(object: JsonObject): boolean {
  return (
    listOf(object["@type"]).some((type) => typeof type === "string" && articleType.test(type)) &&
    (object["headline"] !== undefined || object["name"] !== undefined || object["title"] !== undefined)
  );
}

function isLikeArticle(object: JsonObject): boolean {
  const [type = "WebPage"] = listOf(object["@type"]);
  if (type !== "WebPage" || object["headline"] === undefined) return false;
  return object["datePublished"] !== undefined || object["author"] !== undefined;
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
