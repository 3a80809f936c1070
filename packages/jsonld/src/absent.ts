import type { JsonLdDocument } from "./node.js";

type Found = Readonly<Record<string, unknown>>;

/**
 * What a document lacks because its source did, named as publishers' guidelines name it: "image", "author.url",
 * "datePublished.time". Anything else that is missing is a fault of the document.
 */
export function listAbsent(document: JsonLdDocument): readonly string[] {
  const nodes = [...nodesIn(document)];
  const ofType = (type: string): readonly Found[] => nodes.filter((one) => one["@type"] === type);
  const absent = new Set<string>();
  for (const article of ofType("NewsArticle")) {
    for (const name of ["headline", "datePublished", "dateModified", "author", "image", "publisher"])
      if (article[name] === undefined) absent.add(name);
    for (const name of ["datePublished", "dateModified"])
      if (article[name] !== undefined && !isMoment(article[name])) absent.add(`${name}.time`);
    if (article["author"] !== undefined) absent.add("author.url");
  }
  if (ofType("Quotation").some((quote) => quote["spokenByCharacter"] === undefined))
    absent.add("Quotation.speaker");
  const reviews = ofType("ClaimReview");
  if (reviews.some((review) => review["author"] === undefined)) absent.add("ClaimReview.author");
  if (reviews.length > 0) absent.add("Claim.datePublished").add("Claim.author.sameAs");
  return [...absent];
}

function isMoment(value: unknown): boolean {
  return typeof value === "string" && value.includes("T");
}

function* nodesIn(value: unknown): Generator<Found> {
  if (typeof value !== "object" || value === null) return;
  if ("@type" in value) yield value as Found;
  for (const [name, inner] of Object.entries(value)) if (name !== "@context") yield* nodesIn(inner);
}
