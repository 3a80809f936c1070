import type { Claim, Quote, Span } from "@onrecord/core";
import type { Agent } from "./agents.js";
import { mapQuantity } from "./quantities.js";
import type { Identifiers } from "./identifiers.js";
import { dateValue, plainValue, webAddress } from "./lexical.js";
import { node, reference, references, type JsonLdNode, type Reference } from "./node.js";
import { fitSpans } from "./places.js";

/** A quote or claim with the places its words stand in. */
export interface Statement<Item> {
  readonly item: Item;
  readonly id: string;
  readonly spans: readonly Span[];
  /** The words of the spans. */
  readonly words: string;
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
    if (spans === undefined) continue;
    const words = joinSpans(spans);
    if (words.trim() !== "") found.set(item.id, { item, id: identifiers.of(kind, words), spans, words });
  }
  return found;
}

function joinSpans(spans: readonly Span[]): string {
  return spans.length === 1 && spans[0] !== undefined
    ? spans[0].text
    : spans.map((span) => span.text).join(" ");
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
  { item, id, spans, words }: Statement<Quote>,
  position: number,
  around: Neighbours,
): JsonLdNode {
  const { speaker, document } = speakerOf(item.speaker, around);
  const outer = item.nestedIn === undefined ? undefined : around.quotes.get(item.nestedIn);
  return node(id, "Quotation", {
    text: around.inPage && item.kind === "indirect" ? wordsForPage(spans) : words,
    inLanguage: around.language,
    position,
    spokenByCharacter: speaker,
    creator: speaker,
    isBasedOn: document,
    isPartOf: reference(around.article),
    citation: outer === undefined || outer.id === id ? undefined : reference(outer.id),
    interpretedAsClaim: around.claimsIn.get(item.id)?.map((claim) => reference(claim.id)),
  });
}

/** "which … would cost the town": without its place a lone linking word says nothing; spoken words all stay. */
function wordsForPage(spans: readonly Span[]): string {
  const whole = spans.filter((span) => /\S\s+\S/.test(span.text));
  return joinSpans(whole.length === 0 ? spans : whole);
}

export function mapClaim({ item, id, words }: Statement<Claim>, around: Neighbours): readonly JsonLdNode[] {
  const { speaker, document } = speakerOf(item.claimant, around);
  const figures = item.quantities.flatMap(
    (quantity, index) => mapQuantity(quantity, `${id}.n${index}`) ?? [],
  );
  const reviews = item.reviews.flatMap((review, index) =>
    mapReview(review, `${id}.r${index}`, id, item, around),
  );
  const claim = node(id, "Claim", {
    text: words,
    inLanguage: around.language,
    author: speaker,
    isBasedOn: document,
    appearance: reference(around.article),
    temporalCoverage: [...new Set(item.times.flatMap((time) => interval(time) ?? []))],
    mentions: references(figures),
    review: references(reviews.filter(({ "@type": type }) => type === "ClaimReview")),
  });
  return [claim, ...figures, ...reviews];
}

/** Who says so: a person or a body as speaker, a document as what the words are based on. */
function speakerOf(
  id: string | undefined,
  { agents }: Neighbours,
): { readonly speaker?: Reference | undefined; readonly document?: Reference | undefined } {
  const agent = id === undefined ? undefined : agents.get(id);
  if (agent === undefined) return {};
  return agent.isDocument ? { document: reference(agent.id) } : { speaker: reference(agent.id) };
}

function interval({ start, end }: Claim["times"][number]): string | undefined {
  const from = dayOrMoment(start);
  if (from === undefined) return undefined;
  const to = dayOrMoment(end);
  return to === undefined ? from : `${from}/${to}`;
}

function dayOrMoment(side: string | undefined): string | undefined {
  const date = dateValue(side);
  return typeof date === "object" ? date["@value"] : date;
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
      author: references(agents),
      itemReviewed: reference(named ? claimId : `${id}.c`),
      reviewRating: reference(`${id}.v`),
    }),
    node(`${id}.v`, "Rating", { alternateName: rating }),
    ...agents,
    ...apart,
  ];
}
