// Subscription lists and sitemaps: what the cases of listparser, miniflux and feedsmith expect of OPML, and for sitemaps
// every address that a plain search for addresses finds in the file.
import { readFileSync } from "node:fs";
import { listSubscriptions, parseFeedDate, parseOpml, parseSitemap } from "@onrecord/rss";

/** @typedef {{ id: string, file: string, expected?: any, error?: boolean }} Case */

/** True, or what differs. FOAF lists (RDF) are no OPML and are not counted. @param {Case} item */
export function opmlVerdict(data, item) {
  const text = readFileSync(`${data}/feeds/${item.file}`, "utf8");
  const expressions = [...text.matchAll(/^\s*Eval: (?<words>.+)$/gmu)].map((match) =>
    match.groups.words.trim(),
  );
  const counted = expressions.filter((words) => !words.includes("'bozo'") && !words.includes('"bozo"'));
  const wanted = item.expected !== undefined || item.error === true || counted.length > 0;
  if (!wanted || item.id.includes("/rdf-")) return undefined;
  let opml;
  try {
    opml = parseOpml(text);
  } catch (error) {
    return item.error === true ? true : String(error);
  }
  if (item.error === true) return "read what is no list";
  if (Array.isArray(item.expected)) return sameAsMiniflux(opml, item.expected);
  if (item.expected !== undefined) return sameTree(opml, item.expected);
  const view = listparserView(opml);
  return counted.find((words) => !holds(words, view)) ?? true;
}

function sameAsMiniflux(opml, expected) {
  const { feeds } = listSubscriptions(opml);
  if (feeds.length !== expected.length) return `${feeds.length} feeds`;
  const wrong = expected.find((want, index) => {
    const feed = feeds[index];
    const site = feed.site ?? feed.url;
    return !(
      feed.url === want.FeedURL &&
      (want.SiteURL === undefined || site === want.SiteURL) &&
      (feed.title ?? site) === want.Title &&
      (want.CategoryName === undefined || (feed.folders[0]?.at(-1) ?? "") === want.CategoryName)
    );
  });
  return wrong ?? true;
}

/** Every value feedsmith reads stands in the tree, by its lower-case name. */
function sameTree(opml, expected) {
  const differs = (want, attributes) =>
    Object.entries(want).find(
      ([name, value]) => name !== "outlines" && normal(attributes[name.toLowerCase()]) !== normal(value),
    );
  const visit = (wants, outlines) =>
    wants.length === outlines.length
      ? wants
          .map(
            (want, index) =>
              differs(want, outlines[index].attributes) ??
              visit(want.outlines ?? [], outlines[index].children),
          )
          .find((why) => why !== true && why !== undefined)
      : `${outlines.length} outlines for ${wants.length}`;
  return (
    differs(expected.head ?? {}, opml.head) ?? visit(expected.body?.outlines ?? [], opml.outlines) ?? true
  );
}

const normal = (value) =>
  String(value ?? "")
    .replaceAll(/\s*,\s*/gu, ",")
    .trim();

/** An OPML document in the words of Python's listparser. */
function listparserView(opml) {
  const { feeds, lists, sites } = listSubscriptions(opml);
  const { title, datecreated, datemodified, ownername, owneremail } = opml.head;
  return {
    version: `opml${opml.version?.[0] ?? ""}`,
    meta: {
      title,
      created: datecreated,
      created_parsed: parseFeedDate(datecreated ?? ""),
      modified: datemodified,
      modified_parsed: parseFeedDate(datemodified ?? ""),
      author: { name: ownername, email: owneremail },
    },
    feeds: feeds.map(({ url, title: name = "", folders }) => ({
      url,
      title: name,
      categories: folders,
      tags: folders.filter((folder) => folder.length === 1).map(([tag]) => tag),
    })),
    lists,
    opportunities: sites,
  };
}

/** "result['feeds'][0]['title'] == 'x'", "'a' in …", "len(…) == 1", "not …": the few forms the cases use. */
function holds(words, result) {
  const { not, one, operator, other } =
    /^(?<not>not )?(?<one>.+?)(?: (?<operator>==|in|is) (?<other>.+))?$/u.exec(words).groups;
  const value = term(one, result);
  if (operator === "in")
    return term(other, result).some((item) => JSON.stringify(item) === JSON.stringify(value));
  const truth =
    operator === undefined ? !isEmpty(value) : JSON.stringify(value) === JSON.stringify(term(other, result));
  return not === undefined ? truth : !truth;
}

const isEmpty = (value) => value === undefined || value === "" || value?.length === 0;

function term(words, result) {
  const length = /^len\((?<inner>.+)\)$/u.exec(words)?.groups.inner;
  if (length !== undefined) return term(length, result)?.length ?? 0;
  const date = /^datetime\.datetime\((?<parts>[\d, ]+), tzinfo/u.exec(words)?.groups.parts;
  if (date !== undefined) {
    const [year, month, ...rest] = date.split(",").map(Number);
    return new Date(Date.UTC(year, month - 1, ...rest)).toISOString().replace(".000Z", "Z");
  }
  if (words.startsWith("result"))
    return [...words.matchAll(/\[(?<key>'[^']*'|"[^"]*"|\d+)\]|\.get\((?<name>'[^']*')/gu)].reduce(
      (value, { groups }) => value?.[(groups.key ?? groups.name).replaceAll(/['"]/gu, "")],
      result,
    );
  return JSON.parse(words.replaceAll("'", '"'));
}

/** @param {Case} item */
export function sitemapVerdict(data, item) {
  const text = readFileSync(`${data}/feeds/${item.file}`, "utf8");
  const { pages, sitemaps } = parseSitemap(text);
  const got = [...pages, ...sitemaps].map(({ url }) => url);
  const isXml = text.trimStart().startsWith("<");
  const body = isXml ? text.slice(Math.max(0, text.search(/<(?:item|entry|url|sitemap)[\s>]/u))) : text;
  const patterns = isXml
    ? /<(?:loc|link)>\s*(?<inner>[^<\s]+)|<link[^>]*href="(?<href>[^"]+)"/gu
    : /^(?:[a-z-]+:)?\s*(?<inner>https?:\/\/\S+)\s*$/gimu;
  const wanted = [...body.matchAll(patterns)].map(({ groups }) => groups.inner ?? groups.href);
  const dates = [...body.matchAll(/<(?:lastmod|updated|issued|pubDate)>(?<date>[^<]+)/gu)].map(({ groups }) =>
    parseFeedDate(groups.date),
  );
  const found = [...pages, ...sitemaps].flatMap(({ modified }) => modified ?? []);
  const same = JSON.stringify([got, found]) === JSON.stringify([wanted, dates]);
  return same ? true : { wanted, dates, got, found };
}
