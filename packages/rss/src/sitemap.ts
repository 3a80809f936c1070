import { requireText } from "./check-use.js";
import { parseFeedDate } from "./dates.js";
import { readXml } from "./read-xml.js";
import { childOf, elementsOf, textOf, type XmlElement } from "./xml-tree.js";

/** A page a sitemap lists, with what Google's news extension says of it. */
export interface SitemapPage {
  readonly url: string;
  readonly modified?: string;
  readonly changeFrequency?: string;
  readonly priority?: number;
  readonly images: readonly string[];
  readonly news?: {
    readonly title?: string;
    readonly published?: string;
    readonly publication?: string;
    readonly language?: string;
    readonly keywords?: string;
  };
}

/** Pages, or the further sitemaps of an index (`robots.txt` lists sitemaps too). */
export interface Sitemap {
  readonly kind: "urlset" | "index" | "feed" | "text" | "robots";
  readonly pages: readonly SitemapPage[];
  readonly sitemaps: readonly { readonly url: string; readonly modified?: string }[];
}

/** XML sitemaps and their indexes, RSS and Atom used as sitemaps, plain lists of addresses, and `robots.txt`. */
export function parseSitemap(text: string): Sitemap {
  requireText(text, "parseSitemap");
  if (/^\s*</u.test(text.replace(/^\ufeff/u, ""))) return ofXml(readXml(text, undefined));
  const sitemaps = [...text.matchAll(/^[ \t]*site-?map[ \t]*:[ \t]*(?<url>\S+)/gimu)].map((match) => ({
    url: match.groups?.["url"] ?? "",
  }));
  if (sitemaps.length > 0 || /^[ \t]*user-agent[ \t]*:/imu.test(text))
    return { kind: "robots", pages: [], sitemaps };
  const pages = [...text.matchAll(/^[ \t]*(?<url>https?:\/\/\S+)[ \t]*$/gimu)].map((match) => ({
    url: match.groups?.["url"] ?? "",
    images: [],
  }));
  return { kind: "text", pages, sitemaps: [] };
}

function ofXml(root: XmlElement): Sitemap {
  const index = childOf(root, "sitemapindex");
  if (index !== undefined) {
    const sitemaps = elementsOf(index).filter((element) => element.name === "sitemap");
    return { kind: "index", pages: [], sitemaps: sitemaps.flatMap((element) => locationOf(element)) };
  }
  const urls = childOf(root, "urlset");
  if (urls !== undefined)
    return {
      kind: "urlset",
      pages: elementsOf(urls)
        .filter((element) => element.name === "url")
        .flatMap((element) => pageOf(element)),
      sitemaps: [],
    };
  const feed = childOf(root, "rss", "feed", "rdf:rdf");
  const holder = feed === undefined ? undefined : (childOf(feed, "channel") ?? feed);
  const items =
    holder === undefined
      ? []
      : elementsOf(holder).filter((element) => element.name === "item" || element.name === "entry");
  return { kind: "feed", pages: items.flatMap((item) => feedPageOf(item)), sitemaps: [] };
}

function words(element: XmlElement, ...names: readonly string[]): string | undefined {
  const child = childOf(element, ...names);
  const found = child === undefined ? "" : textOf(child).trim();
  return found === "" ? undefined : found;
}

function locationOf(element: XmlElement): readonly { readonly url: string; readonly modified?: string }[] {
  const url = words(element, "loc");
  return url === undefined ? [] : [{ url, ...modifiedOf(words(element, "lastmod")) }];
}

function modifiedOf(written: string | undefined): { readonly modified?: string } {
  const iso = written === undefined ? undefined : parseFeedDate(written);
  return iso === undefined ? {} : { modified: iso };
}

/** What a sitemap's `url` element says; nothing where it names no address. */
export function pageOf(element: XmlElement): readonly SitemapPage[] {
  const [location] = locationOf(element);
  if (location === undefined) return [];
  const [frequency, priority] = [
    words(element, "changefreq"),
    Number(words(element, "priority") ?? Number.NaN),
  ];
  const news = childOf(element, "news:news");
  const images = elementsOf(element)
    .filter((child) => child.name === "image:image")
    .flatMap((image) => words(image, "image:loc") ?? []);
  return [
    {
      ...location,
      ...(frequency === undefined ? {} : { changeFrequency: frequency }),
      ...(Number.isFinite(priority) ? { priority } : {}),
      images,
      ...(news === undefined ? {} : { news: newsOf(news) }),
    },
  ];
}

function newsOf(news: XmlElement): NonNullable<SitemapPage["news"]> {
  const publication = childOf(news, "news:publication");
  const [title, published, keywords] = [
    words(news, "news:title"),
    parseFeedDate(words(news, "news:publication_date") ?? ""),
    words(news, "news:keywords"),
  ];
  const [name, language] =
    publication === undefined ? [] : [words(publication, "news:name"), words(publication, "news:language")];
  return {
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(name === undefined ? {} : { publication: name }),
    ...(language === undefined ? {} : { language }),
    ...(keywords === undefined ? {} : { keywords }),
  };
}

function feedPageOf(item: XmlElement): readonly SitemapPage[] {
  const link = childOf(item, "link");
  const url = link === undefined ? undefined : (link.attributes["href"] ?? textOf(link).trim());
  if (url === undefined || url === "") return [];
  return [
    { url, ...modifiedOf(words(item, "updated", "modified", "published", "pubdate", "issued")), images: [] },
  ];
}
