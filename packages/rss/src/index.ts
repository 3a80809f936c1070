export { completeFeed, type CompletedFeed, type FilledField } from "./complete-feed.js";
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
export {
  listSubscriptions,
  type NamedAddress,
  type Subscription,
  type Subscriptions,
} from "./subscriptions.js";
export { parseSitemap, type Sitemap, type SitemapPage } from "./sitemap.js";
export { fetchFeed, type FetchFeedOptions, type FetchResult } from "./fetch/fetch-feed.js";
export {
  createPageFetcher,
  type FetchedPage,
  type PageFetcher,
  type PageFetcherOptions,
} from "./fetch/fetch-page.js";
export { isPrivateHost } from "./fetch/addresses.js";
export type { FetchLike, RequestOptions, ResponseLike } from "./fetch/request.js";
export type { ScheduleOptions } from "./fetch/schedule.js";
export { newFeedState, type FeedState, type HostHolds } from "./fetch/state.js";
export { feedPages, type FeedPagesOptions, type FromHtml } from "./to-pages.js";
export { readFeed, type EntryPage, type FeedReading, type ReadFeedOptions } from "./read-feed.js";
export { trackEntries, type EntryRule, type SeenEntries, type TrackedEntry } from "./track-entries.js";
