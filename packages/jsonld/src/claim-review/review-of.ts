import { listOf, textOf, type JsonObject } from "@onrecord/core/json-ld";
import { addressOf, isOfType, present, type GraphValues } from "../import/graph-values.js";
import type { Agent, ClaimReview, Rating, ReviewedClaim } from "./claim-review.js";

/** A ClaimReview as written, old form or new, in one shape; nothing where it does not say which claim it is about. */
export function reviewOf(review: JsonObject, values: GraphValues): ClaimReview | undefined {
  const [item = {}] = values.objects(review, "itemReviewed");
  const isClaim = isOfType(item, "Claim");
  const claimReviewed =
    values.text(review, "claimReviewed") ??
    (isClaim ? (values.text(item, "text") ?? values.text(item, "name")) : undefined);
  if (claimReviewed === undefined) return undefined;
  return present({
    "@type": "ClaimReview" as const,
    claimReviewed,
    url: addressOf(review["url"]) ?? addressOf(review["mainEntityOfPage"]) ?? addressOf(review["@id"]),
    name: values.text(review, "name") ?? values.text(review, "headline"),
    datePublished: values.text(review, "datePublished"),
    inLanguage: values.text(review, "inLanguage"),
    author: agentOf(review, ["author", "creator", "publisher"], values),
    reviewRating: ratingOf(review, values),
    itemReviewed: claimOf(review, item, isClaim, values),
  });
}

function agentOf(object: JsonObject, properties: readonly string[], values: GraphValues): Agent | undefined {
  const property = properties.find((one) => values.name(object, one) !== undefined);
  const name = property === undefined ? undefined : values.name(object, property);
  if (property === undefined || name === undefined) return undefined;
  const [thing = {}] = values.objects(object, property);
  const url = addressOf(thing["url"]) ?? addressOf(thing["sameAs"]);
  return present({
    "@type": isOfType(thing, "Person") ? ("Person" as const) : ("Organization" as const),
    name,
    url,
  });
}

function ratingOf(review: JsonObject, values: GraphValues): Rating | undefined {
  const [rating] = values.objects(review, "reviewRating");
  const words = values.text(review, "reviewRating");
  if (rating === undefined)
    return words === undefined ? undefined : { "@type": "Rating", alternateName: words };
  const value = values.text(rating, "ratingValue");
  const read = present({
    "@type": "Rating" as const,
    // Some write the verdict where the number belongs.
    alternateName:
      values.text(rating, "alternateName") ??
      values.text(rating, "name") ??
      values.text(rating, "ratingExplanation") ??
      (value !== undefined && Number.isNaN(Number(value)) ? value : undefined),
    ratingValue: values.number(rating, "ratingValue"),
    bestRating: values.number(rating, "bestRating"),
    worstRating: values.number(rating, "worstRating"),
  });
  return Object.keys(read).length > 1 ? read : undefined;
}

/** The old form puts who claimed, when and where on a CreativeWork that stands for the claim. */
function claimOf(
  review: JsonObject,
  item: JsonObject,
  isClaim: boolean,
  values: GraphValues,
): ReviewedClaim | undefined {
  const addresses = (property: string): readonly string[] =>
    listOf(item[property]).flatMap((one) => {
      const [thing] = values.objects({ one }, "one");
      return addressOf(one) ?? addressOf(thing?.["url"]) ?? [];
    });
  const first = addresses("firstAppearance")[0];
  const others = [
    ...addresses("appearance"),
    ...(isClaim ? [] : [...addresses("url"), ...addresses("sameAs")]),
  ];
  const claimant = agentOf(item, ["author", "creator"], values) ?? agentOf(review, ["claimant"], values);
  const read = present({
    "@type": "Claim" as const,
    author: claimant,
    datePublished: textOf(item["datePublished"]) ?? textOf(item["dateCreated"]),
    firstAppearance: first,
    appearance: others.length > 0 ? [...new Set(others)] : undefined,
  });
  return Object.keys(read).length > 1 ? read : undefined;
}
