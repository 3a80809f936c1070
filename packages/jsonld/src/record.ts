import type { Reading, Span } from "@onrecord/core";
import type { Graph } from "./graph.js";
import { packReading, readingFormat } from "./import/pack-reading.js";
import { decimalValue, momentValue } from "./lexical.js";
import { namespace } from "./namespace.js";
import {
  isReference,
  node,
  reference,
  type JsonLdDocument,
  type JsonLdNode,
  type JsonLdValue,
} from "./node.js";
import type { ToJsonLdOptions } from "./options.js";
import { createPlaces, type Places } from "./places.js";
import { recordContext } from "./record-context.js";
import { base64Url, hex, sha256 } from "./sha256.js";

/** A flat graph: what `embed` says, and for every quote and claim its place in the text and where it came from. */
export function toRecord(reading: Reading, graph: Graph, options: ToJsonLdOptions): JsonLdDocument {
  const articleId = graph.article["@id"];
  const hash = sha256(reading.text);
  const textId = `ni:///sha-256;${base64Url(hash)}`;
  const places = createPlaces(reading.text, textId, articleId);
  const run = `${articleId}#run-${hex(hash).slice(0, 16)}`;
  const origins = claimOrigins(graph);
  const annotations = annotate(graph, places, run);
  const nodes = [...graph.nodes.values()].map((one) => withOrigin(one, graph, origins, textId));
  const all = [
    ...nodes,
    textNode(textId, hash, graph.article),
    readingNode(readingId(textId), reading, articleId, run),
    ...annotations,
    ...places.nodes,
    ...runNodes(run, textId, options.at ?? reading.article.provenance.retrievedAt),
    ...motivations(annotations),
  ];
  return { "@context": recordContext, "@graph": all.map(flat) };
}

function textNode(id: string, hash: Uint8Array, article: JsonLdNode): JsonLdNode {
  return node(id, "TextObject", {
    encodingFormat: "text/plain;charset=utf-8",
    sha256: hex(hash),
    inLanguage: article["inLanguage"],
    encodesCreativeWork: reference(article["@id"]),
  });
}

/** The whole Reading as one more encoding of the article, so that `fromJsonLd` gives back what has no term here. */
function readingNode(id: string, reading: Reading, articleId: string, run: string): JsonLdNode {
  return node(id, "MediaObject", {
    encodingFormat: readingFormat,
    text: packReading(reading),
    encodesCreativeWork: reference(articleId),
    "prov:wasGeneratedBy": reference(run),
  });
}

function readingId(textId: string): string {
  return `${textId}#reading`;
}

/** PROV: quotes were quoted from the text; a claim comes from the quote it stands in, or from the text. */
function withOrigin(
  one: JsonLdNode,
  graph: Graph,
  origins: ReadonlyMap<string, string>,
  textId: string,
): JsonLdNode {
  if (one["@id"] === graph.article["@id"])
    return { ...one, encoding: [reference(textId), reference(readingId(textId))] };
  if (one["@type"] === "Quotation") return { ...one, "prov:wasQuotedFrom": reference(textId) };
  if (one["@type"] !== "Claim") return withOrder(one, graph);
  return { ...one, "prov:wasDerivedFrom": reference(origins.get(one["@id"]) ?? textId) };
}

/** Claims that stand in a quote, with that quote. */
function claimOrigins(graph: Graph): ReadonlyMap<string, string> {
  const quotes = new Map(graph.quotes.map(({ item, id }) => [item.id, id]));
  return new Map(
    graph.claims.flatMap(({ item, id }) => {
      const quote = item.quote === undefined ? undefined : quotes.get(item.quote);
      return quote === undefined ? [] : [[id, quote] as const];
    }),
  );
}

/** Lists are sets in a graph; the order of a byline is worth keeping. */
function withOrder(one: JsonLdNode, graph: Graph): JsonLdNode {
  const authors = [graph.article["author"] ?? []].flat() as readonly JsonLdValue[];
  const index = authors.findIndex((author) => isReference(author) && author["@id"] === one["@id"]);
  return index < 0 || authors.length < 2 ? one : { ...one, "rec:order": index + 1 };
}

function annotate(graph: Graph, places: Places, run: string): readonly JsonLdNode[] {
  const annotation = (
    id: string,
    motivation: string,
    body: string,
    targets: readonly string[],
    confidence?: number,
  ) =>
    node(id, "oa:Annotation", {
      "oa:motivatedBy": reference(motivation),
      "oa:hasBody": reference(body),
      "oa:hasTarget": targets.map(reference),
      "prov:wasGeneratedBy": reference(run),
      ...(confidence === undefined ? {} : { "rec:confidence": decimalValue(confidence) }),
    });
  const about = (spans: readonly Span[], name: "cue" | "source", id: string): readonly JsonLdNode[] =>
    (places.fit(spans) ?? []).map((span, index) =>
      annotation(`${id}.${name}${index}`, `rec:${name}`, places.of(span), [id]),
    );
  const own = new Set(graph.claims.map(({ id }) => id));
  return [
    ...graph.quotes.flatMap(({ item, id, spans }) => [
      annotation(`${id}.a`, "oa:identifying", id, spans.map(places.of), item.confidence),
      ...about(item.source, "source", id),
      ...about(item.cue === undefined ? [] : [item.cue], "cue", id),
    ]),
    ...graph.claims.map(({ id, spans }) => annotation(`${id}.a`, "oa:describing", id, spans.map(places.of))),
    ...[...graph.nodes.values()]
      .filter((one) => one["@type"] === "Claim" && !own.has(one["@id"]))
      .map((one) => annotation(`${one["@id"]}.a`, "oa:describing", one["@id"], [graph.article["@id"]])),
  ];
}

function runNodes(run: string, textId: string, at: string | undefined): readonly JsonLdNode[] {
  return [
    node(run, "prov:Activity", {
      "prov:used": reference(textId),
      "prov:endedAtTime": momentValue(at),
      "prov:wasAssociatedWith": reference(`${run}.by`),
    }),
    node(`${run}.by`, "prov:SoftwareAgent", { name: "onrecord" }),
  ];
}

/** Web Annotation lets a vocabulary add motivations; a document that uses ours says what they are. */
function motivations(annotations: readonly JsonLdNode[]): readonly JsonLdNode[] {
  const used = new Set(annotations.map((one) => JSON.stringify(one["oa:motivatedBy"])));
  return ["cue", "source"]
    .filter((name) => used.has(JSON.stringify(reference(`rec:${name}`))))
    .map((name) => node(`${namespace}${name}`, "oa:Motivation", { name }));
}

/** References as plain strings: the context says which properties hold one. */
function flat(one: JsonLdNode): JsonLdNode {
  const said: Record<string, JsonLdValue> = {};
  for (const name in one) said[name] = plain(one[name] as JsonLdValue);
  return said as JsonLdNode;
}

function plain(value: JsonLdValue): JsonLdValue {
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((inner) => plain(inner as JsonLdValue));
  return isReference(value) ? value["@id"] : value;
}
