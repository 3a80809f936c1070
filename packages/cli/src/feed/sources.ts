import {
  decodeFeed,
  discoverFeeds,
  FeedError,
  parseFeed,
  listSubscriptions,
  parseOpml,
  type Feed,
} from "@onrecord/rss";
import { messageOf, Unreadable } from "../failure.js";
import { loadInput } from "../read/input.js";
import type { Streams } from "../streams.js";
import type { FeedOptions } from "./options.js";

/** One feed to read: at an address, or out of a file. */
export type Source =
  | { readonly kind: "address"; readonly name: string }
  | { readonly kind: "file"; readonly name: string; readonly feed: Feed };

export const isAddress = (source: string): boolean => /^https?:\/\//iu.test(source);

/** What a word of the command line stands for: an address, a feed in a file, or the addresses of an OPML list. */
export async function openSource(
  word: string,
  { url }: Pick<FeedOptions, "url">,
  streams: Streams,
): Promise<readonly Source[]> {
  if (isAddress(word)) return [{ kind: "address", name: word }];
  const { bytes } = await loadInput(word, streams);
  const { text } = decodeFeed(bytes);
  const addresses = listedFeeds(text);
  if (addresses !== undefined) return addresses.map((name) => ({ kind: "address", name }));
  const name = word === "-" ? (url ?? "-") : word;
  try {
    return [{ kind: "file", name, feed: parseFeed(bytes, url === undefined ? {} : { url }) }];
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const named = discoverFeeds(text, url === undefined ? {} : { url }).map((found) => found.url);
    throw new Unreadable(`${name}: ${messageOf(error)}${namesOf(named)}`, { cause: error });
  }
}

/** What to try where a page was given in place of a feed. */
export function namesOf(addresses: readonly string[]): string {
  return addresses.length === 0 ? "" : ` It names these feeds: ${addresses.slice(0, 10).join(" ")}`;
}

function listedFeeds(text: string): readonly string[] | undefined {
  if (!/<(?:opml|outlinedocument)[\s>]/iu.test(text.slice(0, 5000))) return undefined;
  return listSubscriptions(parseOpml(text))
    .feeds.map(({ url }) => url)
    .filter((url) => isAddress(url));
}
