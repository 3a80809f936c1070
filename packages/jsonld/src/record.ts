import type { Reading, Span } from "@onrecord/core";
import type { Graph } from "./graph.js";
import { packReading, readingFormat } from "./import/pack-reading.js";
import { decimalValue, momentValue } from "./lexical.js";
import { namespace } from "./namespace.js";
import { isReference, node, type JsonLdDocument, type JsonLdNode, type JsonLdValue } from "./node.js";
import type { ToJsonLdOptions } from "./options.js";
import { createPlaces, type Places } from "./places.js";
import { recordContext } from "./record-context.js";
import { base64Url, hex, sha256 } from "./sha256.js";

/** A flat graph: what `embed` says, and for every quote and claim its place in the text and where it came from. */
export function toRecord(reading: Reading, graph: Graph, options: ToJsonLdOptions): JsonLdDocument {
  const articleId = graph.article["@id"];
  const hash = sha256(reading.text);
  const digits = hex(hash);
  const textId = `ni:///sha-256;${base64Url(hash)}`;
  const readingId = `${textId}#reading`;
  const places = createPlaces(reading.text, textId, articleId);
  const run = `${articleId}#run-${digits.slice(0, 16)}`;
  const nodes = flatten(graph);
  addOrigins(nodes, graph, textId, readingId);
  const annotations = annotate(graph, nodes, places, run);
  const all = [
    ...nodes,
    textNode(textId, digits, graph.article),
    readingNode(readingId, reading, articleId, run),
    ...annotations,
    ...places.nodes,
    ...runNodes(run, textId, options.at ?? reading.article.provenance.retrievedAt),
    ...motivations(annotations),
  ];
  return { "@context": recordContext, "@graph": all };
}

/** A node of this document's own, which more may be said of. */
type OwnNode = Record<string, JsonLdValue>;

/**
 * What is spoken of, from the article on; speakers of whom nothing is quoted or claimed are left out. References become
 * plain strings: the context says which properties hold one.
 */
function flatten({ article, nodes }: Graph): readonly JsonLdNode[] {
  const found = new Set([article]);
  const follow = (value: JsonLdValue): JsonLdValue => {
    if (typeof value !== "object" || !isReference(value)) return value;
    const next = nodes.get(value["@id"]);
    if (next !== undefined) found.add(next);
    return value["@id"];
  };
  for (const one of found) {
    const own = one as OwnNode;
    for (const name in own) {
      const value = own[name] as JsonLdValue;
      if (typeof value === "object")
        own[name] = Array.isArray(value) ? value.map((item) => follow(item as JsonLdValue)) : follow(value);
    }
  }
  return [...found];
}

/** PROV: quotes were quoted from the text; a claim comes from the quote it stands in, or from the text. */
function addOrigins(nodes: readonly JsonLdNode[], graph: Graph, textId: string, readingId: string): void {
  const origins = claimOrigins(graph);
  // Lists are sets in a graph; the order of a byline is worth keeping.
  const { author } = graph.article;
  const authors: readonly JsonLdValue[] = Array.isArray(author) ? (author as readonly JsonLdValue[]) : [];
  for (const one of nodes) {
    const own = one as OwnNode;
    const order = authors.indexOf(one["@id"]);
    if (one === graph.article) own["encoding"] = [textId, readingId];
    else if (one["@type"] === "Quotation") own["prov:wasQuotedFrom"] = textId;
    else if (one["@type"] === "Claim") own["prov:wasDerivedFrom"] = origins.get(one["@id"]) ?? textId;
    else if (order >= 0) own["rec:order"] = order + 1;
  }
}

/** Claims that stand in a quote, with that quote. */
function claimOrigins(graph: Graph): ReadonlyMap<string, string> {
  const quotes = new Map<string, string>();
  for (const { item, id } of graph.quotes) quotes.set(item.id, id);
  const origins = new Map<string, string>();
  for (const { item, id } of graph.claims) {
    const quote = item.quote === undefined ? undefined : quotes.get(item.quote);
    if (quote !== undefined) origins.set(id, quote);
  }
  return origins;
}

function textNode(id: string, digits: string, article: JsonLdNode): JsonLdNode {
  return node(id, "TextObject", {
    encodingFormat: "text/plain;charset=utf-8",
    sha256: digits,
    inLanguage: article["inLanguage"],
    encodesCreativeWork: article["@id"],
  });
}

/** The whole Reading as one more encoding of the article, so that `fromJsonLd` gives back what has no term here. */
function readingNode(id: string, reading: Reading, articleId: string, run: string): JsonLdNode {
  return {
    "@id": id,
    "@type": "MediaObject",
    encodingFormat: readingFormat,
    text: packReading(reading),
    encodesCreativeWork: articleId,
    "prov:wasGeneratedBy": run,
  };
}

function annotate(
  graph: Graph,
  nodes: readonly JsonLdNode[],
  places: Places,
  run: string,
): readonly JsonLdNode[] {
  const found: JsonLdNode[] = [];
  const annotation = (id: string, motivation: string, body: string, targets: readonly string[]): OwnNode => {
    const made = {
      "@id": id,
      "@type": "oa:Annotation",
      "oa:motivatedBy": motivation,
      "oa:hasBody": body,
      "oa:hasTarget": targets.length === 1 ? (targets[0] as string) : targets,
      "prov:wasGeneratedBy": run,
    };
    found.push(made);
    return made;
  };
  const about = (spans: readonly Span[], name: "cue" | "source", id: string): void =>
    places
      .fit(spans)
      ?.forEach((span, index) => annotation(`${id}.${name}${index}`, `rec:${name}`, places.of(span), [id]));
  for (const { item, id, spans } of graph.quotes) {
    const own = annotation(`${id}.a`, "oa:identifying", id, spans.map(places.of));
    own["rec:confidence"] = decimalValue(item.confidence);
    about(item.source, "source", id);
    if (item.cue !== undefined) about([item.cue], "cue", id);
  }
  const claims = new Set<string>();
  for (const { id, spans } of graph.claims) {
    claims.add(id);
    annotation(`${id}.a`, "oa:describing", id, spans.map(places.of));
  }
  for (const { "@id": id, "@type": type } of nodes)
    if (type === "Claim" && !claims.has(id))
      annotation(`${id}.a`, "oa:describing", id, [graph.article["@id"]]);
  return found;
}

function runNodes(run: string, textId: string, at: string | undefined): readonly JsonLdNode[] {
  const by = `${run}.by`;
  return [
    node(run, "prov:Activity", {
      "prov:used": textId,
      "prov:endedAtTime": momentValue(at),
      "prov:wasAssociatedWith": by,
    }),
    node(by, "prov:SoftwareAgent", { name: "onrecord" }),
  ];
}

/** Web Annotation lets a vocabulary add motivations; a document that uses ours says what they are. */
function motivations(annotations: readonly JsonLdNode[]): readonly JsonLdNode[] {
  return ["cue", "source"]
    .filter((name) => annotations.some((one) => one["oa:motivatedBy"] === `rec:${name}`))
    .map((name) => node(`${namespace}${name}`, "oa:Motivation", { name }));
}
