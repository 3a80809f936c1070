import type { Issue } from "@onrecord/core";
import { readJsonLd, type Json } from "@onrecord/core/json-ld";
import { createValues, isOfType } from "../import/graph-values.js";
import { scriptsOf } from "../tolerant/scripts-in.js";
import type { ClaimReview } from "./claim-review.js";
import { reviewOf } from "./review-of.js";

export interface ClaimReviews {
  readonly reviews: readonly ClaimReview[];
  readonly issues: readonly Issue[];
}

/**
 * The ClaimReviews in a page or its scripts, in schema.org objects or in a Data Commons feed, old form and new, each once.
 * Give them to `matchReviews` of `@onrecord/core` as they are. One that names no claim is left out, with an issue.
 */
export function readClaimReviews(given: unknown): ClaimReviews {
  const parts: readonly unknown[] = Array.isArray(given) ? given : [given];
  const scripts = parts.flatMap((part): readonly unknown[] =>
    typeof part === "string" ? scriptsOf(part) : [part ?? null],
  );
  // What is read is checked value by value.
  const graph = readJsonLd(scripts as readonly (string | Json)[], {
    maxScripts: Number.POSITIVE_INFINITY,
    maxObjects: Number.POSITIVE_INFINITY,
    maxLength: Number.POSITIVE_INFINITY,
  });
  const values = createValues(graph);
  const written = graph.objects.filter(
    (object) => isOfType(object, "ClaimReview") || object["claimReviewed"] !== undefined,
  );
  const reviews = new Map<string, ClaimReview>();
  const issues = [...graph.issues];
  for (const object of written) {
    const id = object["@id"];
    const whole = typeof id === "string" ? { ...graph.byId.get(id), ...object } : object;
    const review = reviewOf(whole, values);
    if (review === undefined)
      issues.push({
        code: "no-claim",
        message: `A ClaimReview says of no claim that it is reviewed: ${name(whole)}`,
      });
    else reviews.set(JSON.stringify(review), review);
  }
  return { reviews: [...reviews.values()], issues };
}

function name(object: Readonly<Record<string, unknown>>): string {
  return String(object["url"] ?? object["@id"] ?? object["name"] ?? "it has no address");
}
