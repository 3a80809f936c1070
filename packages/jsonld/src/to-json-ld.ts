import type { Reading } from "@onrecord/core";
import { writeChecked } from "./check-reading.js";
import { toTree } from "./embed.js";
import { buildGraph } from "./graph.js";
import type { JsonLdDocument } from "./node.js";
import { checkJsonLdOptions, type ToJsonLdOptions } from "./options.js";
import { toRecord } from "./record.js";

/**
 * A reading as JSON-LD: NewsArticle, Quotation, Claim, Person, Organization, each with an identifier made of its words.
 * The same reading gives the same bytes. Throws an OnrecordError on what is no Reading and
 * on wrong options.
 */
export function toJsonLd(reading: Reading, options: ToJsonLdOptions = {}): JsonLdDocument {
  checkJsonLdOptions(options);
  return writeChecked(reading, () => {
    const graph = buildGraph(reading, options);
    return options.profile === "record" ? toRecord(reading, graph, options) : toTree(graph);
  });
}
