export { decodeFeed, type DecodedFeed } from "./decode-feed.js";
export { FeedError } from "./error.js";
export { parseFeedDate } from "./dates.js";
export { parseFeed, type ParseFeedOptions } from "./parse-feed.js";
export { feedEntrySchema, feedSchema } from "./schema.js";
export type {
  Feed,
  FeedCategory,
  FeedDate,
  FeedEnclosure,
  FeedEntry,
  FeedGenerator,
  FeedImage,
  FeedLink,
  FeedPerson,
  FeedText,
} from "./schema.js";
export { discoverFeeds, type DiscoveredFeed } from "./discover-feeds.js";
export { parseOpml, writeOpml, type Opml, type Outline, type OutlineToWrite } from "./opml.js";
export { parseSitemap, type Sitemap, type SitemapPage } from "./sitemap.js";
