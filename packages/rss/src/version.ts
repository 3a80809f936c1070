import type { XmlElement } from "./xml-tree.js";

const rssVersions: Readonly<Record<string, string>> = {
  "0.91": "rss091",
  "0.92": "rss092",
  "0.93": "rss093",
  "0.94": "rss094",
  "0.90": "rss090",
  "0.9": "rss090",
  "1.0": "rss10",
  "2.0": "rss20",
};
const atomVersions: Readonly<Record<string, string>> = {
  "0.1": "atom01",
  "0.2": "atom02",
  "0.3": "atom03",
  "1.0": "atom10",
};

/** Which format a feed's outermost element tells. "rss" or "atom" where it tells no version. */
export function versionOf(container: XmlElement | undefined, text: string): string {
  if (container === undefined) return "";
  const written = (container.attributes["version"] ?? "").trim();
  const namespaces = Object.entries(container.attributes)
    .filter(([name]) => name.startsWith("xmlns"))
    .map(([, value]) => value.toLowerCase());
  if (container.name === "feed") {
    if (namespaces.some((address) => address.startsWith("http://www.w3.org/2005/atom"))) return "atom10";
    return (
      atomVersions[written] ??
      (namespaces.some((address) => address.startsWith("http://purl.org/atom/ns")) ? "atom03" : "atom")
    );
  }
  if (container.name === "rss") return rssVersion(written, text);
  if (container.name === "rdf:rdf" || container.name === "rdf")
    return namespaces.some((address) => address.includes("netscape.com/rdf/simple/0.9")) ? "rss090" : "rss10";
  return container.name === "channel"
    ? container.tag === "CHANNEL" || container.attributes["HREF"] !== undefined
      ? "cdf"
      : "rss"
    : "";
}

function rssVersion(written: string, text: string): string {
  if (written === "0.91")
    return /<!DOCTYPE[^>]{0,300}netscape/iu.test(text.slice(0, 2000)) ? "rss091n" : "rss091u";
  const known = rssVersions[written];
  if (known !== undefined) return known;
  return written.startsWith("2") ? "rss20" : "rss";
}
