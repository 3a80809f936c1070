import type { DeepReadonly } from "@onrecord/core/schema";
import * as z from "zod";

/** A text of a feed: plain, or HTML with its addresses made absolute (and sanitized unless that is off). */
export const feedTextSchema = z.object({
  value: z.string(),
  type: z.string(),
  language: z.exactOptional(z.string()),
  base: z.exactOptional(z.string()),
});
export type FeedText = DeepReadonly<z.infer<typeof feedTextSchema>>;

export const feedPersonSchema = z.object({
  name: z.exactOptional(z.string()),
  email: z.exactOptional(z.string()),
  url: z.exactOptional(z.string()),
});
export type FeedPerson = DeepReadonly<z.infer<typeof feedPersonSchema>>;

/** Atom's link; RSS's `link` is one with rel "alternate". */
export const feedLinkSchema = z.object({
  href: z.string(),
  rel: z.string(),
  type: z.exactOptional(z.string()),
  title: z.exactOptional(z.string()),
  hreflang: z.exactOptional(z.string()),
  length: z.exactOptional(z.string()),
});
export type FeedLink = DeepReadonly<z.infer<typeof feedLinkSchema>>;

export const feedCategorySchema = z.object({
  term: z.string(),
  scheme: z.exactOptional(z.string()),
  label: z.exactOptional(z.string()),
});
export type FeedCategory = DeepReadonly<z.infer<typeof feedCategorySchema>>;

/** A date as ISO 8601 in UTC and as the feed wrote it; `iso` is absent where what was written is no date. */
export const feedDateSchema = z.object({ iso: z.exactOptional(z.string()), written: z.string() });
export type FeedDate = DeepReadonly<z.infer<typeof feedDateSchema>>;

export const feedImageSchema = z.object({
  url: z.exactOptional(z.string()),
  title: z.exactOptional(z.string()),
  link: z.exactOptional(z.string()),
  description: z.exactOptional(z.string()),
  width: z.exactOptional(z.number()),
  height: z.exactOptional(z.number()),
});
export type FeedImage = DeepReadonly<z.infer<typeof feedImageSchema>>;

export const feedEnclosureSchema = z.object({
  url: z.string(),
  type: z.exactOptional(z.string()),
  length: z.exactOptional(z.string()),
});
export type FeedEnclosure = DeepReadonly<z.infer<typeof feedEnclosureSchema>>;

export const feedGeneratorSchema = z.object({
  name: z.exactOptional(z.string()),
  url: z.exactOptional(z.string()),
  version: z.exactOptional(z.string()),
});
export type FeedGenerator = DeepReadonly<z.infer<typeof feedGeneratorSchema>>;

const shared = {
  id: z.exactOptional(z.string()),
  title: z.exactOptional(feedTextSchema),
  description: z.exactOptional(feedTextSchema),
  rights: z.exactOptional(feedTextSchema),
  link: z.exactOptional(z.string()),
  links: z.array(feedLinkSchema),
  published: z.exactOptional(feedDateSchema),
  updated: z.exactOptional(feedDateSchema),
  created: z.exactOptional(feedDateSchema),
  authors: z.array(feedPersonSchema),
  contributors: z.array(feedPersonSchema),
  publisher: z.exactOptional(feedPersonSchema),
  categories: z.array(feedCategorySchema),
  language: z.exactOptional(z.string()),
  image: z.exactOptional(feedImageSchema),
  license: z.exactOptional(z.string()),
  comments: z.exactOptional(z.string()),
  /** iTunes and podcast: "yes", durations, keywords, by local name. */
  podcast: z.record(z.string(), z.string()),
  /** Everything else, by "prefix:name", as text. */
  extensions: z.record(z.string(), z.string()),
};

const sourceSchema = z.object({
  ...shared,
  icon: z.exactOptional(z.string()),
  logo: z.exactOptional(z.string()),
  generator: z.exactOptional(feedGeneratorSchema),
});

/** One thing a feed announces. `range` is where it stands in the decoded text (UTF-16 code units, half-open). */
export const feedEntrySchema = z.object({
  ...shared,
  idIsLink: z.boolean(),
  contents: z.array(feedTextSchema),
  enclosures: z.array(feedEnclosureSchema),
  source: z.exactOptional(sourceSchema),
  media: z.array(
    z.object({
      kind: z.enum(["content", "thumbnail", "player"]),
      url: z.string(),
      type: z.exactOptional(z.string()),
      medium: z.exactOptional(z.string()),
    }),
  ),
  range: z.object({ start: z.int(), end: z.int() }),
});
export type FeedEntry = DeepReadonly<z.infer<typeof feedEntrySchema>>;

/** A feed as it came: what it says of itself and its entries in the order they stand. */
export const feedSchema = z.object({
  ...shared,
  /** "rss20", "atom10", "rss10", "json1", "sitemap", "cdf"; "rss" and "atom" where no version is told; "" for no feed. */
  version: z.string(),
  encoding: z.exactOptional(z.string()),
  icon: z.exactOptional(z.string()),
  logo: z.exactOptional(z.string()),
  generator: z.exactOptional(feedGeneratorSchema),
  docs: z.exactOptional(z.string()),
  info: z.exactOptional(feedTextSchema),
  cloud: z.exactOptional(z.record(z.string(), z.string())),
  textInput: z.exactOptional(
    z.object({ title: z.string(), description: z.string(), name: z.string(), link: z.string() }),
  ),
  /** How long it may be kept, in minutes (RSS). */
  ttl: z.exactOptional(z.number()),
  /** Hours of the day (GMT) and days of the week (lower case) in which a feed asks not to be fetched (RSS). */
  skipHours: z.array(z.number()),
  skipDays: z.array(z.string()),
  entries: z.array(feedEntrySchema),
  issues: z.array(z.object({ code: z.string(), message: z.string() })),
});
export type Feed = DeepReadonly<z.infer<typeof feedSchema>>;
