/**
 * Namespaces of feeds in the wild, keyed by address in lower case without a closing slash or hash. "" is the feed's own
 * vocabulary: RSS, RDF's RSS and Atom in all their versions share their element names.
 */
const prefixes: Readonly<Record<string, string>> = {
  "http://www.w3.org/2005/atom": "",
  "http://purl.org/atom/ns": "",
  "http://purl.org/atom": "",
  "http://purl.org/echo": "",
  "http://purl.org/pie": "",
  "http://example.com/newformat": "",
  "http://example.com/necho": "",
  "uri/of/echo/namespace": "",
  "http://purl.org/rss/1.0": "",
  "http://my.netscape.com/rdf/simple/0.9": "",
  "http://my.netscape.com/publish/formats/rss-0.91.dtd": "",
  "http://channel.netscape.com/rdf/simple/0.9": "",
  "http://purl.org/net/rss1.1": "",
  "http://backend.userland.com/rss": "",
  "http://backend.userland.com/rss2": "",
  "http://blogs.law.harvard.edu/tech/rss": "",
  "http://www.sitemaps.org/schemas/sitemap/0.9": "",
  "http://www.google.com/schemas/sitemap/0.84": "",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns": "rdf",
  "http://purl.org/dc/elements/1.1": "dc",
  "http://purl.org/dc/elements/1.0": "dc",
  "http://purl.org/dc": "dc",
  "http://purl.org/dc/terms": "dcterms",
  "http://purl.org/rss/1.0/modules/content": "content",
  "http://purl.org/rss/1.0/modules/syndication": "sy",
  "http://purl.org/rss/1.0/modules/slash": "slash",
  "http://purl.org/rss/1.0/modules/textinput": "textinput",
  "http://search.yahoo.com/mrss": "media",
  "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
  "http://example.com/dtds/podcast-1.0.dtd": "itunes",
  "https://podcastindex.org/namespace/1.0": "podcast",
  "http://podlove.org/simple-chapters": "psc",
  "http://www.georss.org/georss": "georss",
  "http://www.opengis.net/gml": "gml",
  "http://www.w3.org/2003/01/geo/wgs84_pos": "geo",
  "http://purl.org/syndication/thread/1.0": "thr",
  "http://wellformedweb.org/commentapi": "wfw",
  "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
  "http://backend.userland.com/creativecommonsrssmodule": "creativecommons",
  "http://web.resource.org/cc": "cc",
  "http://webns.net/mvcb": "admin",
  "http://www.microsoft.com/schemas/rss/sse": "sx",
  "http://feedsync.org/2007/feedsync": "sx",
  "http://www.w3.org/1999/xhtml": "xhtml",
  "http://www.w3.org/xml/1998/namespace": "xml",
  "http://www.google.com/schemas/sitemap-news/0.9": "news",
  "http://www.google.com/schemas/sitemap-image/1.1": "image",
  "http://www.google.com/schemas/sitemap-video/1.1": "video",
};

/** The prefix this library writes for a namespace; `undefined` for one it does not know. */
export function knownPrefix(address: string): string | undefined {
  return prefixes[address.trim().toLowerCase().replace(/[/#]$/u, "")];
}
