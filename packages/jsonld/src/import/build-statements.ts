import type { Claim, Quote } from "@onrecord/core";
import { textOf, type JsonObject } from "@onrecord/core/json-ld";
import { reviewOf } from "../claim-review/review-of.js";
import { buildQuantity } from "./build-quantity.js";
import type { Speakers } from "./build-speakers.js";
import { isOfType, present, rule, type GraphValues } from "./graph-values.js";
import type { WordPlaces } from "./place-words.js";

interface Around {
  readonly values: GraphValues;
  readonly places: WordPlaces;
  readonly speakers: Speakers;
}

export interface Statements {
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
}

/** Quotations among the parts of an article and claims among what it mentions, as quotes and claims. */
export function buildStatements(article: JsonObject, around: Around): Statements {
  const { values } = around;
  const quotations = ["hasPart", "mentions", "citation"]
    .flatMap((property) => values.objects(article, property))
    .filter((part) => isOfType(part, "Quotation") && wordsOf(part) !== undefined);
  const ordered = unique(quotations)
    .map((quotation, index) => ({ quotation, position: values.number(quotation, "position") ?? index + 1 }))
    .sort((one, other) => one.position - other.position)
    .map(({ quotation }) => quotation);
  const ids = new Map(ordered.map((quotation, index) => [keyOf(quotation), `q${index + 1}`]));
  const claims = unique(
    ["mentions", "hasPart"]
      .flatMap((property) => values.objects(article, property))
      .filter((thing) => isOfType(thing, "Claim") && wordsOf(thing) !== undefined),
  );
  const quoteOfClaim = new Map(
    ordered.flatMap((quotation) =>
      values
        .objects(quotation, "interpretedAsClaim")
        .map((claim) => [keyOf(claim), ids.get(keyOf(quotation))] as const),
    ),
  );
  return {
    quotes: ordered.map((quotation, index) => quoteOf(quotation, `q${index + 1}`, ids, around)),
    claims: claims.map((claim, index) =>
      claimOf(claim, `c${index + 1}`, quoteOfClaim.get(keyOf(claim)), around),
    ),
  };
}

/** The words are the document's own: nothing is cut from them. */
function wordsOf(thing: JsonObject): string | undefined {
  const words = textOf(thing["text"]) ?? textOf(thing["name"]);
  return words === undefined || words.trim() === "" ? undefined : words;
}

function keyOf(thing: JsonObject): unknown {
  return thing["@id"] ?? wordsOf(thing);
}

function unique(things: readonly JsonObject[]): readonly JsonObject[] {
  return [...new Map(things.map((thing) => [thing["@id"] ?? thing, thing])).values()];
}

function quoteOf(
  quotation: JsonObject,
  id: string,
  ids: ReadonlyMap<unknown, string>,
  { values, places, speakers }: Around,
): Quote {
  const span = places.of(wordsOf(quotation) ?? "");
  const outer = values.objects(quotation, "citation").map((other) => ids.get(keyOf(other)))[0];
  const document = speakers.idOf(quotation, ["isBasedOn"]);
  return present({
    id,
    kind: "direct" as const,
    class: document === undefined ? ("speech" as const) : ("document" as const),
    content: [span],
    verbatim: [span],
    source: [],
    speaker: speakers.idOf(quotation, ["spokenByCharacter", "creator", "author"]) ?? document,
    negated: false,
    nestedIn: outer,
    repeats: [],
    rule,
    confidence: 1,
  });
}

function claimOf(claim: JsonObject, id: string, quote: string | undefined, around: Around): Claim {
  const { values, places, speakers } = around;
  const span = places.of(wordsOf(claim) ?? "");
  const claimant = speakers.idOf(claim, ["author", "creator", "claimInterpreter", "isBasedOn"]);
  const quantities = values
    .objects(claim, "mentions")
    .flatMap((thing) => buildQuantity(thing, values, places) ?? []);
  return present({
    id,
    span,
    sentence: span,
    kind: quantities.length > 0 ? ("quantity" as const) : ("property" as const),
    checkable: "now" as const,
    voice: claimant === undefined && quote === undefined ? ("article" as const) : ("source" as const),
    claimant,
    quote,
    chain: [],
    polarity: "positive" as const,
    certainty: "unknown" as const,
    hedges: [],
    quantities,
    times: timesOf(claim, places),
    worth: { score: 0, reasons: [] },
    relations: [],
    observations: [],
    reviews: values.objects(claim, "review").flatMap((review) => matchOf(review, values) ?? []),
    rule,
  });
}

function matchOf(review: JsonObject, values: GraphValues): Claim["reviews"][number] | undefined {
  const read = reviewOf(review, values);
  if (read === undefined) return undefined;
  const { url, claimReviewed, reviewRating, author } = read;
  const rating = reviewRating?.alternateName ?? reviewRating?.ratingValue;
  return present({
    url,
    claimReviewed,
    rating: rating === undefined ? undefined : String(rating),
    publisher: author?.name,
    score: 1,
    differences: [],
  });
}

/** "2026-03-09/2026-03-12": ISO 8601 on both sides, or one of them. */
function timesOf(claim: JsonObject, places: WordPlaces): Claim["times"] {
  const value = claim["temporalCoverage"];
  const texts = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return texts
    .filter(
      (text) => typeof text === "string" && /^\d{4}[-:.+\dTZ]{0,40}(?:\/\d{4}[-:.+\dTZ]{0,40})?$/u.test(text),
    )
    .map((text) => {
      const words = text as string;
      const [start = "", end] = words.split("/");
      const shape = end === undefined ? ("point" as const) : ("duration" as const);
      return present({ span: places.of(words), timex: start, start, end, shape, reference: "none", rule });
    });
}
