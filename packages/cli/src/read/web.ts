import { setTimeout as wait } from "node:timers/promises";
import { Unreadable, withCure } from "../failure.js";
import type { Input } from "./input.js";

/** Loads pages from the web, with the manners of the feed reader: robots.txt, pauses, caps, no private addresses. */
export interface Web {
  /** Throws Unreadable with what the host said. */
  load(address: string): Promise<Input>;
  close(): Promise<void>;
}

export const isAddress = (word: string): boolean => /^https?:\/\//iu.test(word);

export async function openWeb(allowPrivate: boolean): Promise<Web> {
  // What fetches takes a moment to unpack; files do not wait for it.
  const [{ createPageFetcher }, { createGuardedFetch }] = await Promise.all([
    import("@onrecord/rss"),
    import("@onrecord/rss/node"),
  ]);
  const { fetch, close } = createGuardedFetch({ allowPrivate });
  const fetcher = createPageFetcher({ fetch, now: Date.now, wait: (time) => wait(time), allowPrivate });
  return {
    async load(address) {
      const page = await fetcher.fetchPage(address);
      if (page.outcome !== "fetched") throw new Unreadable(`${address}: ${withCure(page.error)}`);
      const { bytes, url, contentType } = page;
      const retrievedAt = new Date().toISOString();
      return {
        id: address,
        bytes,
        web: { url, retrievedAt, ...(contentType === undefined ? {} : { contentType }) },
      };
    },
    close,
  };
}
