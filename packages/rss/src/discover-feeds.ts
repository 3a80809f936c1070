import { Parser } from "htmlparser2";
import { requireText } from "./check-use.js";
import { resolveUrl } from "./xml-tree.js";

/** A feed a page points to. `rule` says how it was found: what the page declares comes before what only looks like one. */
export interface DiscoveredFeed {
  readonly url: string;
  readonly title?: string;
  readonly type?: string;
  readonly rule: "link-alternate" | "link-feed" | "anchor-type" | "anchor-path";
}

const feedTypes =
  /^(?:application\/(?:rss|atom|rdf|x-rss|x-atom|feed)\+xml|application\/feed\+json|application\/(?:rss|atom)|text\/rss|text\/atom)\b/iu;
const looseTypes = /^(?:(?:text|application)\/xml|application\/json)\b/iu;
const feedPath =
  /(?:^|[/._-])(?:rss|atom|feeds?|rdf)(?:\d?\.(?:xml|php|aspx?|json)|\/?)(?:$|[?#])|\.(?:rss|atom|rdf)(?:$|[?#])/iu;
const order: readonly DiscoveredFeed["rule"][] = [
  "link-alternate",
  "link-feed",
  "anchor-type",
  "anchor-path",
];

/** Feeds of a page of HTML, best first, each address once. Throws FeedError `not-text`. */
export function discoverFeeds(
  html: string,
  options: { readonly url?: string } = {},
): readonly DiscoveredFeed[] {
  requireText(html, "discoverFeeds");
  const found = new Map<string, DiscoveredFeed>();
  let base = options.url;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === "base" && attributes["href"] !== undefined)
        base = resolveUrl(attributes["href"], options.url);
      const feed =
        tag === "link" ? declared(attributes, base) : tag === "a" ? anchored(attributes, base) : undefined;
      const known = feed === undefined ? undefined : found.get(feed.url);
      if (feed !== undefined && (known === undefined || order.indexOf(feed.rule) < order.indexOf(known.rule)))
        found.set(feed.url, feed);
    },
  });
  parser.end(html.replaceAll("\0", ""));
  const all = [...found.values()].filter((feed) => /^https?:|^[^:]*$/iu.test(feed.url));
  return order.flatMap((rule) => all.filter((feed) => feed.rule === rule));
}

type Attributes = Readonly<Record<string, string>>;

function declared(attributes: Attributes, base: string | undefined): DiscoveredFeed | undefined {
  const { href } = attributes;
  const rel = (attributes["rel"] ?? "").toLowerCase().split(/\s+/u);
  if (href === undefined || href.trim() === "") return undefined;
  const type = (attributes["type"] ?? "").trim();
  const isFeed = feedTypes.test(type) || (looseTypes.test(type) && feedPath.test(href));
  if (rel.includes("alternate") && isFeed && !rel.includes("stylesheet"))
    return entryOf(attributes, href, base, "link-alternate");
  return rel.includes("feed") ? entryOf(attributes, href, base, "link-feed") : undefined;
}

function anchored(attributes: Attributes, base: string | undefined): DiscoveredFeed | undefined {
  const { href } = attributes;
  if (href === undefined || href.startsWith("#")) return undefined;
  if (feedTypes.test(attributes["type"] ?? "")) return entryOf(attributes, href, base, "anchor-type");
  return feedPath.test(href) ? entryOf(attributes, href, base, "anchor-path") : undefined;
}

function entryOf(
  attributes: Attributes,
  href: string,
  base: string | undefined,
  rule: DiscoveredFeed["rule"],
): DiscoveredFeed {
  const { title, type } = attributes;
  // feed: is how old readers marked an address as theirs.
  const url = resolveUrl(
    href
      .trim()
      .replace(/^feed:(?:\/\/)?(?=https?:)/iu, "")
      .replace(/^feed:\/\//iu, "http://"),
    base,
  );
  return { url, ...(title === undefined ? {} : { title }), ...(type === undefined ? {} : { type }), rule };
}
