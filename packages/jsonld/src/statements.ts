import type { Claim, Quote, Span } from "@onrecord/core";
import type { Agent } from "./agents.js";
import { mapQuantity } from "./quantities.js";
import type { Identifiers } from "./identifiers.js";
import { dateValue, plainValue, webAddress } from "./lexical.js";
import { node, reference, type JsonLdNode, type Properties } from "./node.js";
import { fitSpans } from "./places.js";

/** A quote or claim with the places its words stand in. */
export interface Statement<Item> {
  readonly item: Item;
  readonly id: string;
  readonly spans: readonly Span[];
}

/** What `quote.text` is: what stands between the marks of a direct quote, else the content. */
export function quotedSpans(quote: Quote): readonly Span[] {
  return quote.kind === "direct" && quote.verbatim.length > 0 ? quote.verbatim : quote.content;
}

/** Items that can be written, each with an identifier from its words. */
export function statements<Item extends { readonly id: string }>(
  items: readonly Item[],
  kind: string,
  text: string,
  spansOf: (item: Item) => readonly Span[],
  identifiers: Identifiers,
): ReadonlyMap<string, Statement<Item>> {
  const found = new Map<string, Statement<Item>>();
  for (const item of items) {
    const spans = fitSpans(text, spansOf(item));
    if (spans === undefined || joinSpans(spans).trim() === "") continue;
    found.set(item.id, { item, id: identifiers.of(kind, joinSpans(spans)), spans });
  }
  return found;
}

export function joinSpans(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join(" ");
}

export interface Neighbours {
  /** True for the embed profile, whose readers have the words alone and no places. */
  readonly inPage: boolean;
  readonly article: string;
  readonly language: string | undefined;
  readonly agents: ReadonlyMap<string, Agent>;
  readonly quotes: ReadonlyMap<string, Statement<Quote>>;
  /** The claims that stand in a quote, by the quote's id. */
  readonly claimsIn: ReadonlyMap<string, readonly Statement<Claim>[]>;
}

export function mapQuote(
  { item, id, spans }: Statement<Quote>,
  position: number,
  around: Neighbours,
): JsonLdNode {
  const interpreted = around.claimsIn.get(item.id) ?? [];
  const outer = item.nestedIn === undefined ? undefined : around.quotes.get(item.nestedIn);
  return node(id, "Quotation", {
    text: around.inPage ? wordsForPage(item, spans) : joinSpans(spans),
    inLanguage: around.language,
    position,
    ...speakerProperties(item.speaker, ["spokenByCharacter", "creator"], around),
    isPartOf: reference(around.article),
    ...(outer === undefined || outer.id === id ? {} : { citation: reference(outer.id) }),
    interpretedAsClaim: interpreted.map((claim) => reference(claim.id)),
  });
}

/** "which … would cost the town": without its place a lone linking word says nothing; spoken words all stay. */
function wordsForPage(quote: Quote, spans: readonly Span[]): string {
  const whole = quote.kind === "indirect" ? spans.filter((span) => /\S\s+\S/u.test(span.text)) : spans;
  return joinSpans(whole.length === 0 ? spans : whole);
}

export function mapClaim({ item, id, spans }: Statement<Claim>, around: Neighbours): readonly JsonLdNode[] {
  const figures = item.quantities.flatMap(
    (quantity, index) => mapQuantity(quantity, `${id}.n${index}`) ?? [],
  );
  const reviews = item.reviews.flatMap((review, index) =>
    mapReview(review, `${id}.r${index}`, id, item, around),
  );
  const claim = node(id, "Claim", {
    text: joinSpans(spans),
    inLanguage: around.language,
    ...speakerProperties(item.claimant, ["author"], around),
    appearance: reference(around.article),
    temporalCoverage: [...new Set(item.times.flatMap((time) => interval(time) ?? []))],
    mentions: figures.map((figure) => reference(figure["@id"])),
    review: reviews
      .filter(({ "@type": type }) => type === "ClaimReview")
      .map((review) => reference(review["@id"])),
  });
  return [claim, ...figures, ...reviews];
}

function speakerProperties(
  id: string | undefined,
  properties: readonly string[],
  around: Neighbours,
): Properties {
  const agent = id === undefined ? undefined : around.agents.get(id);
  if (agent === undefined) return {};
  const names = agent.isDocument ? ["isBasedOn"] : properties;
  return Object.fromEntries(names.map((name) => [name, reference(agent.id)]));
}

function interval({ start, end }: Claim["times"][number]): string | undefined {
  const [from, to] = [start, end].map((side) => {
    const date = dateValue(side);
    return typeof date === "object" ? date["@value"] : date;
  });
  return from === undefined ? undefined : to === undefined ? from : `${from}/${to}`;
}

/** A published check in Google's form; left out where it has no address or verdict, which that form asks for. */
function mapReview(
  review: Claim["reviews"][number],
  id: string,
  claimId: string,
  claim: Claim,
  around: Neighbours,
): readonly JsonLdNode[] {
  const url = webAddress(review.url);
  const rating = plainValue(review.rating);
  const claimReviewed = plainValue(review.claimReviewed);
  if (url === undefined || rating === undefined || claimReviewed === undefined) return [];
  const publisher = plainValue(review.publisher);
  const agents = publisher === undefined ? [] : [node(`${id}.by`, "Organization", { name: publisher })];
  // A claim whose claimant has no name cannot be reviewed in that form; the reviewed words stand for themselves.
  const named =
    claim.claimant === undefined || around.agents.get(claim.claimant)?.nodes.at(-1)?.["name"] !== undefined;
  const apart = named
    ? []
    : [node(`${id}.c`, "Claim", { text: claimReviewed, appearance: reference(around.article) })];
  return [
    node(id, "ClaimReview", {
      url,
      claimReviewed,
      author: agents.map((agent) => reference(agent["@id"])),
      itemReviewed: reference(named ? claimId : `${id}.c`),
      reviewRating: reference(`${id}.v`),
    }),
    node(`${id}.v`, "Rating", { alternateName: rating }),
    ...agents,
    ...apart,
  ];
}
