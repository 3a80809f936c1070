import type { Feed, FeedDate, FeedEntry } from "./schema.js";
import { pageOf, type SitemapPage } from "./sitemap.js";
import { childOf, elementsOf, textOf, type XmlElement } from "./xml-tree.js";

/** A sitemap, Google News or plain, as a feed of what it lists; `undefined` where there is none. */
export function readSitemapFeed(root: XmlElement): Feed | undefined {
  const urls = childOf(root, "urlset");
  if (urls === undefined) return undefined;
  const entries = elementsOf(urls)
    .filter((element) => element.name === "url")
    .flatMap((element) => pageOf(element).map((page) => entryOf(element, page)));
  return { ...nothing, version: "sitemap", skipHours: [], skipDays: [], entries, issues: [] };
}

const nothing: Pick<Feed, "links" | "authors" | "contributors" | "categories" | "podcast" | "extensions"> = {
  links: [],
  authors: [],
  contributors: [],
  categories: [],
  podcast: {},
  extensions: {},
};

function entryOf(element: XmlElement, page: SitemapPage): FeedEntry {
  const { url, news, images } = page;
  const newsElement = childOf(element, "news:news");
  const keywords = news?.keywords?.split(",").map((term) => term.trim()) ?? [];
  const publication = news?.publication;
  return {
    ...nothing,
    id: url,
    idIsLink: true,
    link: url,
    links: [{ href: url, rel: "alternate" }],
    ...(news?.title === undefined ? {} : { title: { value: news.title, type: "text/plain" } }),
    ...dated("published", newsElement && childOf(newsElement, "news:publication_date"), news?.published),
    ...dated("updated", childOf(element, "lastmod"), page.modified),
    ...(news?.language === undefined ? {} : { language: news.language }),
    ...(publication === undefined ? {} : { publisher: { name: publication } }),
    categories: keywords.filter((term) => term !== "").map((term) => ({ term })),
    ...(images[0] === undefined ? {} : { image: { url: images[0] } }),
    contents: [],
    enclosures: [],
    media: [],
    range: { start: element.start, end: element.end },
  };
}

function dated<Key extends "published" | "updated">(
  key: Key,
  element: XmlElement | undefined,
  iso: string | undefined,
): { readonly [K in Key]?: FeedDate } {
  if (element === undefined) return {};
  const written = textOf(element).trim();
  const date: FeedDate = { ...(iso === undefined ? {} : { iso }), written };
  return (written === "" ? {} : { [key]: date }) as { readonly [K in Key]?: FeedDate };
}
