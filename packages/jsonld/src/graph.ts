import type { Claim, Quote, Reading } from "@onrecord/core";
import { mapSpeaker, type Agent } from "./agents.js";
import { mapArticle } from "./article.js";
import { createIdentifiers } from "./identifiers.js";
import { languageTag } from "./lexical.js";
import { node, reference, references, type JsonLdNode } from "./node.js";
import type { ToJsonLdOptions } from "./options.js";
import { mapClaim, mapQuote, quotedSpans, statements, type Statement } from "./statements.js";

/** What both profiles say: the article and everything it speaks of, each thing one node, references between them. */
export interface Graph {
  readonly article: JsonLdNode;
  /** All there are, be they spoken of or not. */
  readonly nodes: ReadonlyMap<string, JsonLdNode>;
  readonly agents: ReadonlyMap<string, Agent>;
  readonly quotes: readonly Statement<Quote>[];
  readonly claims: readonly Statement<Claim>[];
}

export function buildGraph(reading: Reading, options: ToJsonLdOptions): Graph {
  const identifiers = createIdentifiers(reading, options);
  const mapped = mapArticle(reading.article, identifiers, options);
  const agents = new Map<string, Agent>();
  for (const speaker of reading.speakers) agents.set(speaker.id, mapSpeaker(speaker, identifiers));
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
  const quoteNodes = Array.from(quotes.values(), (quote, index) => mapQuote(quote, index + 1, around));
  const claimNodes: JsonLdNode[] = [];
  for (const claim of claims.values()) claimNodes.push(...mapClaim(claim, around));
  const article = node(identifiers.article, "NewsArticle", {
    ...mapped.properties,
    hasPart: references([...mapped.parts, ...quoteNodes]),
    mentions: Array.from(claims.values(), (claim) => reference(claim.id)),
  });
  const nodes = new Map<string, JsonLdNode>();
  const add = (one: JsonLdNode): unknown => nodes.set(one["@id"], one);
  add(article);
  mapped.nodes.forEach(add);
  for (const agent of agents.values()) agent.nodes.forEach(add);
  quoteNodes.forEach(add);
  claimNodes.forEach(add);
  return {
    article,
    nodes,
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
