import { requireOpml } from "./check-use.js";
import type { Opml, Outline } from "./opml.js";

/** A feed of a subscription list, each address once. */
export interface Subscription {
  readonly url: string;
  readonly title?: string;
  readonly site?: string;
  /** Every folder and category it is filed under, from the outermost: [["News", "Ports"], ["ferries"]]. */
  readonly folders: readonly (readonly string[])[];
}

/** An address of a list with what the list calls it. */
export interface NamedAddress {
  readonly url: string;
  readonly title?: string;
}

export interface Subscriptions {
  readonly feeds: readonly Subscription[];
  /** Further lists to be taken in. */
  readonly lists: readonly NamedAddress[];
  /** Sites named without a feed: `discoverFeeds` may find one. */
  readonly sites: readonly NamedAddress[];
}

/** The feeds of an OPML document, flat, with the folders they stand in. */
export function listSubscriptions(opml: Opml): Subscriptions {
  requireOpml(opml, "listSubscriptions");
  const feeds = new Map<string, Subscription>();
  const lists: NamedAddress[] = [];
  const sites: NamedAddress[] = [];
  const visit = (outline: Outline, path: readonly string[]): void => {
    const { xmlUrl, listUrl, htmlUrl, children } = outline;
    if (xmlUrl !== undefined) feeds.set(xmlUrl, subscriptionOf(outline, xmlUrl, path, feeds.get(xmlUrl)));
    else if (listUrl !== undefined) lists.push(named(listUrl, outline));
    else if (htmlUrl !== undefined) sites.push(named(htmlUrl, outline));
    const folder = outline.text.trim();
    for (const child of children) visit(child, folder === "" ? path : [...path, folder]);
  };
  for (const outline of opml.outlines) visit(outline, []);
  return { feeds: [...feeds.values()], lists, sites };
}

function named(url: string, { text, title }: Outline): NamedAddress {
  const words = text.trim() || (title ?? "");
  return words === "" || words === url ? { url } : { url, title: words };
}

function subscriptionOf(
  outline: Outline,
  url: string,
  path: readonly string[],
  before: Subscription | undefined,
): Subscription {
  const folders = [
    ...(before?.folders ?? []),
    ...(path.length === 0 ? [] : [path]),
    ...categoriesOf(outline),
  ];
  return {
    ...named(url, outline),
    ...(outline.htmlUrl === undefined ? {} : { site: outline.htmlUrl }),
    ...before,
    folders: folders.filter((folder, index) => folders.findIndex((other) => isSame(folder, other)) === index),
  };
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((part, index) => part === other[index]);

/** OPML 2.0: categories stand apart by commas; slashes set off the parts of one ("/News/Ports, ferries"). */
function categoriesOf({ attributes }: Outline): readonly (readonly string[])[] {
  return (attributes["category"] ?? "")
    .split(",")
    .map((category) =>
      category
        .split("/")
        .map((part) => part.trim())
        .filter((part) => part !== ""),
    )
    .filter((parts) => parts.length > 0);
}
