/** A published review of a claim, as far as matching needs it. */
export interface PublishedReview {
  readonly claimReviewed: string;
  readonly title?: string;
  readonly url?: string;
  readonly rating?: string;
  readonly publisher?: string;
  /** ISO 8601: when the claim was made. */
  readonly claimDate?: string;
}

const deepest = 8;

/**
 * Reads ClaimReviews out of what a caller has: one schema.org object or a list, an `@graph`,
 * or a Data Commons feed (`dataFeedElement`, `item`). Anything else is passed over.
 */
export function readReviews(given: unknown): readonly PublishedReview[] {
  const found: PublishedReview[] = [];
  collect(given, found, 0);
  return found;
}

function collect(given: unknown, found: PublishedReview[], depth: number): void {
  if (depth > deepest) return;
  if (Array.isArray(given)) {
    for (const one of given) collect(one, found, depth + 1);
    return;
  }
  if (!isRecord(given)) return;
  const review = reviewOf(given);
  if (review !== undefined) found.push(review);
  for (const key of ["@graph", "dataFeedElement", "item", "hasPart"]) collect(given[key], found, depth + 1);
}

function reviewOf(given: Readonly<Record<string, unknown>>): PublishedReview | undefined {
  const item = firstOf(given["itemReviewed"]);
  // The old form names the claim on the review; the newer one may leave it to the Claim.
  const claim =
    textOf(given["claimReviewed"]) ?? (isOfType(item, "Claim") ? textOf(item["name"]) : undefined);
  if (claim === undefined) return undefined;
  const rating = firstOf(given["reviewRating"]);
  return {
    claimReviewed: claim,
    ...optional("title", textOf(given["name"]) ?? textOf(given["headline"])),
    ...optional("url", textOf(given["url"])),
    ...optional("rating", textOf(rating["alternateName"]) ?? textOf(rating["ratingValue"])),
    ...optional("publisher", textOf(firstOf(given["author"])["name"]) ?? textOf(given["author"])),
    ...optional("claimDate", textOf(item["datePublished"])),
  };
}

/** The object, or the first of a list: schema.org lets every value be either. */
function firstOf(value: unknown): Readonly<Record<string, unknown>> {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isRecord(first) ? first : {};
}

function isOfType(item: Readonly<Record<string, unknown>>, type: string): boolean {
  const given = item["@type"];
  return Array.isArray(given) ? given.includes(type) : given === type;
}

function optional<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  // The one key is Key, so the object is of the type it says.
  return value === undefined ? {} : ({ [key]: value } as Record<Key, string>);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
