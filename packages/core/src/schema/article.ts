import * as z from "zod";
import { blockSchema } from "./block.js";
import { candidateSchema, evidenceSchema, fieldSchema } from "./evidence.js";
import type { DeepReadonly } from "./readonly.js";
import { spanSchema } from "./span.js";

export const authorRoles = [
  "author",
  "contributor",
  "photographer",
  "videographer",
  "editor",
  "agency",
] as const;

/** Somebody who made the piece: from bylines, "Write to …" lines, "… contributed to this article", credits, markup. */
export const authorSchema = z
  .object({
    name: z.string(),
    role: z.enum(authorRoles),
    evidence: evidenceSchema,
    rule: z.string(),
    span: z.exactOptional(spanSchema),
    email: z.exactOptional(z.string()),
    note: z.exactOptional(z.string()),
  })
  .meta({ id: "Author" });
export type Author = DeepReadonly<z.infer<typeof authorSchema>>;

/**
 * A date and how it was decided. `value` is EDTF level 0 (ISO 8601-2): 2021-12-23, 2021-12 or 2021; with a time
 * and zone where one was given (2021-12-23T10:00:00Z). Absent `value` means undated; `candidates` say why.
 */
export const dateVerdictSchema = z
  .object({
    value: z.exactOptional(z.string()),
    precision: z.exactOptional(z.enum(["year", "month", "day", "time"])),
    rule: z.string(),
    candidates: z.array(candidateSchema),
  })
  .meta({ id: "DateVerdict" });
export type DateVerdict = DeepReadonly<z.infer<typeof dateVerdictSchema>>;

/** What was read and by what: kind of input, address, when it was retrieved, content hash, parsers that had a say. */
export const provenanceSchema = z
  .object({
    kind: z.enum(["text", "html", "feed"]),
    url: z.exactOptional(z.string()),
    retrievedAt: z.exactOptional(z.string()),
    /** FNV-1a 64 over the UTF-16 code units of the text, 16 hex digits: names the text, is no proof against forgery. */
    contentHash: z.string(),
    parsers: z.array(z.string()),
  })
  .meta({ id: "Provenance" });
export type Provenance = DeepReadonly<z.infer<typeof provenanceSchema>>;

/** A printed notice that the published text was wrong, unclear or needs a remark. schema.org correction. */
export const correctionSchema = z
  .object({
    kind: z.enum(["correction", "clarification", "retraction", "editorsNote", "update"]),
    span: spanSchema,
    rule: z.string(),
  })
  .meta({ id: "Correction" });
export type Correction = DeepReadonly<z.infer<typeof correctionSchema>>;

/** One published piece of news (schema.org NewsArticle, IPTC news item) laid over the text as typed blocks. */
export const articleSchema = z
  .object({
    headline: z.exactOptional(fieldSchema),
    standfirst: z.exactOptional(fieldSchema),
    eyebrow: z.exactOptional(fieldSchema),
    dateline: z.exactOptional(fieldSchema),
    section: z.exactOptional(fieldSchema),
    /** BCP 47. */
    language: z.exactOptional(fieldSchema),
    publisher: z.exactOptional(fieldSchema),
    copyright: z.exactOptional(fieldSchema),
    url: z.exactOptional(fieldSchema),
    canonicalUrl: z.exactOptional(fieldSchema),
    /** "true" where the page says the text is behind a paywall. schema.org isAccessibleForFree. */
    paywalled: z.exactOptional(fieldSchema),
    authors: z.array(authorSchema),
    published: dateVerdictSchema,
    modified: dateVerdictSchema,
    corrections: z.array(correctionSchema),
    blocks: z.array(blockSchema),
    provenance: provenanceSchema,
  })
  .meta({ id: "Article" });
export type Article = DeepReadonly<z.infer<typeof articleSchema>>;
