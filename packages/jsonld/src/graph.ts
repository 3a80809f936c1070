import type { Claim, Quote, Reading } from "@onrecord/core";
import { mapSpeaker, type Agent } from "./agents.js";
import { mapArticle } from "./article.js";
import { createIdentifiers } from "./identifiers.js";
import { languageTag } from "./lexical.js";
import { isReference, node, reference, type JsonLdNode, type JsonLdValue } from "./node.js";
import type { ToJsonLdOptions } from "./options.js";
import { mapClaim, mapQuote, quotedSpans, statements, type Statement } from "./statements.js";

/** What both profiles say: the article and everything it speaks of, each thing one node, references between them. */
export interface Graph {
  readonly article: JsonLdNode;
  readonly nodes: ReadonlyMap<string, JsonLdNode>;
  readonly agents: ReadonlyMap<string, Agent>;
  readonly quotes: readonly Statement<Quote>[];
  readonly claims: readonly Statement<Claim>[];
}

export function buildGraph(reading: Reading, options: ToJsonLdOptions): Graph {
  const identifiers = createIdentifiers(reading, options);
  const mapped = mapArticle(reading.article, identifiers, options);
  const agents = new Map(reading.speakers.map((speaker) => [speaker.id, mapSpeaker(speaker, identifiers)]));
  const quotes = statements(reading.quotes, "q", reading.text, quotedSpans, identifiers);
  const claims = statements(reading.claims, "c", reading.text, (claim) => [claim.span], identifiers);
  const language = languageTag(reading.article.language?.value);
  const around = {
    inPage: options.profile !== "record",
    article: identifiers.article,
    language,
    agents,
    quotes,
    claimsIn: claimsByQuote(claims),
  };
  const quoteNodes = [...quotes.values()].map((quote, index) => mapQuote(quote, index + 1, around));
  const claimNodes = [...claims.values()].flatMap((claim) => mapClaim(claim, around));
  const article = node(identifiers.article, "NewsArticle", {
    ...mapped.properties,
    hasPart: [...listOf(mapped.properties["hasPart"]), ...quoteNodes.map((quote) => reference(quote["@id"]))],
    mentions: [...claims.values()].map((claim) => reference(claim.id)),
  });
  const all = [
    article,
    ...mapped.nodes,
    ...[...agents.values()].flatMap((agent) => agent.nodes),
    ...quoteNodes,
    ...claimNodes,
  ];
  return {
    article,
    nodes: reachable(article, new Map(all.map((one) => [one["@id"], one]))),
    agents,
    quotes: [...quotes.values()],
    claims: [...claims.values()],
  };
}

function claimsByQuote(
  claims: ReadonlyMap<string, Statement<Claim>>,
): ReadonlyMap<string, readonly Statement<Claim>[]> {
  const found = new Map<string, Statement<Claim>[]>();
  for (const claim of claims.values()) {
    const quote = claim.item.quote;
    if (quote === undefined) continue;
    const known = found.get(quote);
    if (known === undefined) found.set(quote, [claim]);
    else known.push(claim);
  }
  return found;
}

/** Speakers of whom nothing is quoted or claimed are left out of the graph. */
function reachable(
  start: JsonLdNode,
  nodes: ReadonlyMap<string, JsonLdNode>,
): ReadonlyMap<string, JsonLdNode> {
  const found = new Map([[start["@id"], start]]);
  for (const one of found.values())
    for (const value of Object.values(one).flatMap(listOf)) {
      const next = isReference(value) ? nodes.get(value["@id"]) : undefined;
      if (next !== undefined && !found.has(next["@id"])) found.set(next["@id"], next);
    }
  return found;
}

export function listOf(value: JsonLdValue | undefined): readonly JsonLdValue[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly JsonLdValue[]) : [value as JsonLdValue];
}
