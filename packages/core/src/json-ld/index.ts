export { isObject, listOf } from "./json.js";
export type { Json, JsonObject } from "./json.js";
export { mainArticle } from "./main-article.js";
export { parseTolerantJson } from "./parse-tolerant.js";
export type { TolerantJson } from "./parse-tolerant.js";
export type { Repair } from "./scan.js";
export { readJsonLd } from "./read-json-ld.js";
export type { JsonLdGraph, ReadJsonLdOptions } from "./read-json-ld.js";
export { followed, namesOf, plainText, textOf } from "./values.js";
