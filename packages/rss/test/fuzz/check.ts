import { completeFeed } from "../../src/complete-feed.js";
import { decodeFeed } from "../../src/decode-feed.js";
import { discoverFeeds } from "../../src/discover-feeds.js";
import { FeedError } from "../../src/error.js";
import { parseOpml } from "../../src/opml.js";
import { parseFeed } from "../../src/parse-feed.js";
import { feedSchema, type Feed } from "../../src/schema.js";
import { parseSitemap } from "../../src/sitemap.js";
import { listSubscriptions } from "../../src/subscriptions.js";
import { feedPages } from "../../src/to-pages.js";
import { trackEntries } from "../../src/track-entries.js";
import { chance, hurtFeed } from "./mutate.js";

/** Reads the hurt feed of this seed by every reader. Gives back what is wrong, `undefined` for nothing. */
export function complaintOf(seed: number): string | undefined {
  const bytes = hurtFeed(chance(seed));
  const start = process.cpuUsage();
  try {
    const { text } = decodeFeed(bytes);
    discoverFeeds(text, { url: "https://l.example/" });
    parseSitemap(text);
    orFeedError(() => listSubscriptions(parseOpml(text)));
    const feed = orFeedError(() => parseFeed(bytes, { url: "https://l.example/feed" }));
    const wrong = feed === undefined ? undefined : wrongIn(feed, text.length);
    if (wrong !== undefined) return wrong;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user, system } = process.cpuUsage(start);
  return user + system > 1_000_000 ? `It took ${(user + system) / 1000} ms.` : undefined;
}

function orFeedError<Made>(make: () => Made): Made | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof FeedError) return undefined;
    throw error;
  }
}

function wrongIn(feed: Feed, length: number): string | undefined {
  const checked = feedSchema.safeParse(feed);
  if (!checked.success) return checked.error.message;
  const outside = feed.entries.find(
    ({ range }) => range.start < 0 || range.end > length || range.start > range.end,
  );
  if (outside !== undefined) return `An entry stands at ${JSON.stringify(outside.range)} of ${length}.`;
  const dangerous = feed.entries
    .flatMap(({ title, description, contents }) => [title, description, ...contents])
    .find(
      (text) =>
        text !== undefined && text.type !== "text/plain" && /<(?:script|svg|iframe)\b/iu.test(text.value),
    );
  if (dangerous !== undefined) return `It left ${dangerous.value.slice(0, 200)} in ${dangerous.type}`;
  feedPages(completeFeed(feed).feed);
  trackEntries(feed, {}, 0);
  return undefined;
}
