import { expect, test } from "vitest";
import {
  completeFeed,
  createPageFetcher,
  discoverFeeds,
  feedPages,
  FeedError,
  fetchFeed,
  listSubscriptions,
  newFeedState,
  parseFeed,
  parseOpml,
  parseSitemap,
  readFeed,
  trackEntries,
} from "../src/index.js";

async function thrownBy(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    return error instanceof FeedError ? `${error.code}: ${error.message}` : `no FeedError: ${String(error)}`;
  }
  return "nothing";
}

const xml = `<rss version="2.0"><channel><item><title>Tide</title></item></channel></rss>`;
const feed = parseFeed(xml);
const state = newFeedState("https://ledger.example/rss");
const fetch = (): Promise<Response> => Promise.resolve(new Response(xml));
const now = (): number => 0;
const bytes = new TextEncoder().encode("<p>Tide</p>");

test.each([
  [
    "discoverFeeds",
    () => discoverFeeds(bytes as never),
    "not-text: discoverFeeds() takes a string; it was given an object (Uint8Array)",
  ],
  [
    "parseOpml",
    () => parseOpml(undefined as never),
    "not-text: parseOpml() takes a string; it was given undefined",
  ],
  ["parseSitemap", () => parseSitemap(5 as never), "not-text: parseSitemap() takes a string; it was given 5"],
  [
    "feedPages",
    () => feedPages(xml as never),
    'not-a-feed: feedPages() takes a Feed from parseFeed(); it was given the text "<rss',
  ],
  ["completeFeed", () => completeFeed(null as never), "not-a-feed: completeFeed() takes a Feed"],
  ["trackEntries", () => trackEntries({} as never, {}, 0), "not-a-feed: trackEntries() takes a Feed"],
  ["readFeed", () => readFeed(xml as never, { now }), "not-a-feed: readFeed() takes a Feed"],
  [
    "readFeed without options",
    () => readFeed(feed, undefined as never),
    'bad-option: readFeed() needs the option "now"',
  ],
  ["readFeed at a number", () => readFeed(feed, { now: 5 as never }), "it was 5. Give it () => Date.now()"],
  [
    "listSubscriptions",
    () => listSubscriptions("<opml/>" as never),
    "not-opml: listSubscriptions() takes what parseOpml() gives",
  ],
  [
    "fetchFeed without a state",
    () => fetchFeed("https://a.example/" as never, { fetch, now }),
    "bad-option: fetchFeed() takes a state from newFeedState(url)",
  ],
  [
    "fetchFeed without options",
    () => fetchFeed(state, undefined as never),
    'bad-option: fetchFeed() needs the option "fetch"',
  ],
  [
    "fetchFeed without a clock",
    () => fetchFeed(state, { fetch } as never),
    'bad-option: fetchFeed() needs the option "now"',
  ],
  [
    "createPageFetcher",
    () => createPageFetcher({} as never),
    'bad-option: createPageFetcher() needs the option "fetch"',
  ],
  ["newFeedState", () => newFeedState(undefined as never), "bad-option: newFeedState() takes an address"],
])("%s told wrongly is one error with the cure", async (_, work, message) => {
  expect(await thrownBy(work)).toContain(message);
});
