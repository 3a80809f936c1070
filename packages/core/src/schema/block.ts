import * as z from "zod";
import type { DeepReadonly } from "./readonly.js";
import { spansSchema } from "./span.js";

/** What a piece of the page is. Names: Arc native specification, Apple News Format, GLOSSARY. */
export const blockKinds = [
  "headline",
  "standfirst",
  "eyebrow",
  "paragraph",
  "heading",
  "listItem",
  "tableRow",
  "blockQuote",
  "pullQuote",
  "caption",
  "credit",
  "byline",
  "dateline",
  "contributorLine",
  "contactLine",
  "authorBio",
  "correction",
  "editorsNote",
  "copyright",
  "masthead",
  "pageDate",
  "weather",
  "navigation",
  "newsletterPromo",
  "relatedLinks",
  "advertisement",
  "shareTools",
  "comments",
  "embed",
  "other",
] as const;

export const blockKindSchema = z.enum(blockKinds);
export type BlockKind = z.infer<typeof blockKindSchema>;

/**
 * One piece of the page in reading order. A paragraph cut by inline links is one block of several spans.
 * `inBody` is true for the story's own running text: paragraphs, crossheads, list items, table rows,
 * block quotes, live updates; false for headline, standfirst, captions, pull quotes, closing lines, furniture.
 */
export const blockSchema = z
  .object({
    id: z.string(),
    kind: blockKindSchema,
    spans: spansSchema.min(1),
    inBody: z.boolean(),
    rule: z.string(),
    level: z.exactOptional(z.int().min(1).max(6)),
    repeatOf: z.exactOptional(z.string()),
    group: z.exactOptional(z.string()),
    time: z.exactOptional(z.string()),
  })
  .meta({ id: "Block" });
export type Block = DeepReadonly<z.infer<typeof blockSchema>>;
