import {
  mainArticle,
  readJsonLd as readScripts,
  type JsonLdGraph,
  type JsonObject,
} from "@onrecord/core/json-ld";

/** The article of a page's JSON-LD, with references followed. */
export interface JsonLd {
  readonly article: JsonObject | undefined;
  readonly byId: JsonLdGraph["byId"];
  /** What could not be read, and what was mended. */
  readonly issues: JsonLdGraph["issues"];
}

const maxObjects = 3000;

export function readJsonLd(scripts: readonly string[], addresses: readonly (string | undefined)[]): JsonLd {
  const graph = readScripts(scripts, { maxObjects });
  return { article: mainArticle(graph, addresses), byId: graph.byId, issues: graph.issues };
}
