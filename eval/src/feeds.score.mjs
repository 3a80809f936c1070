// Feed conformance: every case read by the built @onrecord/rss and judged by the data's own scorer.
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { Parser } from "htmlparser2";
import { completeFeed, discoverFeeds, parseFeed, parseFeedDate } from "@onrecord/rss";
import { opmlVerdict, sitemapVerdict } from "./feed-lists.mjs";
import { inCaseWords } from "./feed-vocabulary.mjs";

export const title = "Feeds (open part)";
export const needs = ["feeds", "../tools/score/feeds.mjs"];

const readCases = (file) =>
  existsSync(file)
    ? readFileSync(file, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line))
    : [];

export async function score(data, options = {}) {
  const { judge, htmlText } = await import(pathToFileURL(`${data}/../tools/score/feeds.mjs`).href);
  const cases = ["feedparser", "independent", "mutant", "wire"].flatMap((name) =>
    readCases(`${data}/feeds/${name}-cases.jsonl`).map((item) => ({ ...item, suite: name })),
  );
  const groups = new Map();
  for (const item of cases) {
    const name = groupOf(item);
    const row = groups.get(name) ?? { all: 0, right: 0, threw: 0 };
    const prediction = predict(data, item);
    const verdict = judge(item, prediction);
    row.all++;
    row.right += Number(verdict.pass);
    row.threw += Number(!prediction.ok);
    groups.set(name, row);
    if (!verdict.pass) options.onFailure?.(name, item, verdict);
  }
  const dates = readCases(`${data}/feeds/date-cases.jsonl`);
  const datesRight = dates.filter((item) => dateHolds(item, parseFeedDate(item.input)));
  for (const item of dates)
    if (!datesRight.includes(item)) options.onFailure?.("dates", item, { got: parseFeedDate(item.input) });
  const lists = listScores(data, { htmlText, onFailure: options.onFailure });
  return [
    ...[...groups].map(([measure, row]) => ({
      measure,
      value: row.right / row.all,
      bar: bars[measure],
      note: `${row.right} of ${row.all}, threw ${row.threw}`,
    })),
    {
      measure: "dates",
      value: datesRight.length / dates.length,
      bar: 0.95,
      note: `${datesRight.length} of ${dates.length}`,
    },
    ...lists,
    verdictRow(
      "OPML",
      readCases(`${data}/feeds/opml-cases.jsonl`),
      (item) => opmlVerdict(data, item),
      options,
    ),
    verdictRow(
      "sitemaps",
      readCases(`${data}/feeds/sitemap-cases.jsonl`),
      (item) => sitemapVerdict(data, item),
      options,
    ),
    dangerousRow(
      data,
      cases.filter((item) => item.group === "sanitize"),
    ),
  ];
}

/** A verdict is true, why not, or undefined where nothing is expected. */
function verdictRow(measure, items, verdictOf, options) {
  const verdicts = items
    .map((item) => ({ item, verdict: verdictOf(item) }))
    .filter(({ verdict }) => verdict !== undefined);
  const wrong = verdicts.filter(({ verdict }) => verdict !== true);
  for (const { item, verdict } of wrong) options.onFailure?.(measure, item, { got: verdict });
  const right = verdicts.length - wrong.length;
  return { measure, value: right / verdicts.length, bar: 0.95, note: `${right} of ${verdicts.length}` };
}

const bars = {
  "core XML cases": 0.97,
  "relative URLs and xml:base": 0.96,
  encodings: 0.97,
  "damaged feeds": 0.98,
  "JSON Feed": 0.95,
};

function groupOf(item) {
  if (item.suite === "mutant") return "damaged feeds";
  if (item.suite === "wire" || item.group === "encoding" || item.group === "chardet") return "encodings";
  if (item.group === "base") return "relative URLs and xml:base";
  if (item.group === "jsonfeed") return "JSON Feed";
  if (item.group === "sanitize") return "sanitizing, word for word as feedparser";
  if (item.tier === "extended" || item.tier === "policy") return "extensions and policies";
  return "core XML cases";
}

function predict(data, item) {
  const headers = item.headers ?? {};
  // The suites other than feedparser's expect what stood there: their libraries leave sanitizing to the caller.
  const sanitize = item.suite === "feedparser" || item.suite === "wire";
  try {
    const feed = parseFeed(readFileSync(`${data}/feeds/${item.file}`), {
      sanitize,
      ...(item.url === undefined
        ? {}
        : {
            url: item.url ?? "http://example.org/",
          }),
      ...(headers["content-type"] === undefined ? {} : { contentType: headers["content-type"] }),
      ...(headers["content-location"] === undefined ? {} : { contentLocation: headers["content-location"] }),
      ...(headers["content-language"] === undefined ? {} : { contentLanguage: headers["content-language"] }),
    });
    // JSON Feed's cases expect the titles, dates and links that readers fill in; here that is a call of its own.
    const url = item.url ?? undefined;
    const shown =
      item.group === "jsonfeed" ? completeFeed(feed, url === undefined ? {} : { url }).feed : feed;
    return { id: item.id, ok: true, result: inCaseWords(shown) };
  } catch (error) {
    return { id: item.id, ok: false, error: String(error) };
  }
}

function dateHolds(item, got) {
  if (item.want === null) return got === undefined;
  if (item.want === "ANY") return got !== undefined;
  return got !== undefined && Math.abs(Date.parse(got) - Date.parse(item.want)) < 1000;
}

/** Real feeds whose fields several parsers agree on, and pages whose feed is known. */
function listScores(data, { htmlText, onFailure }) {
  const real = readCases(`${data}/feeds/real-consensus.jsonl`);
  const realRight = real.filter((item) => {
    const why = realDifference(data, item, htmlText);
    if (why !== undefined) onFailure?.("real feeds", item, why);
    return why === undefined;
  });
  const pages = readCases(`${data}/feeds/discovery-cases.jsonl`);
  const pagesRight = pages.filter((item) => {
    const found = discoverFeeds(readFileSync(`${data}/feeds/${item.file}`, "utf8"), {
      url: item.url ?? "http://example.org/",
    }).map((feed) => withoutArchive(feed.url));
    // A page whose wanted address is not told is one where any feed will do.
    const right =
      (item.want ?? null) === null
        ? found.length > 0
        : item.want.every((url) => found.includes(withoutArchive(url)));
    if (!right) onFailure?.("discovery", item, { got: found });
    return right;
  });
  return [
    {
      measure: "real feeds, every field right",
      value: realRight.length / real.length,
      bar: 0.99,
      note: `${realRight.length} of ${real.length}`,
    },
    {
      measure: "discovery",
      value: pagesRight.length / pages.length,
      bar: 0.95,
      note: `${pagesRight.length} of ${pages.length}`,
    },
  ];
}

/** The pages were stored by an archive, which wrote itself before some addresses. */
const withoutArchive = (url) => url.replace(/^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\//u, "");

function realDifference(data, item, htmlText) {
  let feed;
  try {
    feed = inCaseWords(
      parseFeed(readFileSync(`${data}/feeds/${item.file}`), {
        ...(item.url === undefined
          ? {}
          : {
              url: item.url ?? "http://example.org/",
            }),
        sanitize: false,
      }),
    );
  } catch (error) {
    return { e: "threw", got: String(error) };
  }
  if (item.feedTitle && htmlText(feed.feed.title ?? "") !== htmlText(item.feedTitle))
    return { e: item.feedTitle, got: feed.feed.title };
  if (feed.entries.length !== item.n) return { e: item.n, got: feed.entries.length };
  for (const [index, row] of item.rows.entries()) {
    const entry = feed.entries[index] ?? {};
    for (const [name, wanted] of Object.entries(row)) {
      if (wanted === null || wanted === undefined) continue;
      const got = valueOf(entry, name);
      const same =
        name === "date"
          ? [entry.published, entry.updated].some(
              (date) => Math.abs(Date.parse(date) - Date.parse(wanted)) < 1000,
            )
          : htmlText(String(got ?? "")) === htmlText(wanted) || sameAddress(got, wanted);
      if (!same) return { e: { index, name, wanted }, got };
    }
  }
  return undefined;
}

const valueOf = (entry, name) => {
  if (name === "date") return entry.published ?? entry.updated;
  return name === "enclosure" ? (entry.enclosures?.[0]?.url ?? entry.media_content?.[0]?.url) : entry[name];
};

const sameAddress = (one, other) =>
  URL.canParse(one) && URL.canParse(other) && new URL(one).href === new URL(other).href;

/** What must never be left: anything that runs, loads a frame or takes input. Judged on the parsed output, not by a pattern over text. */
function dangerousRow(data, cases) {
  const left = cases.filter((item) => {
    const { ok, result } = predict(data, item);
    return (
      ok &&
      [result.feed, ...result.entries].flatMap((record) => textsOf(record)).some((html) => isDangerous(html))
    );
  });
  return {
    measure: "sanitizing cases with something dangerous left",
    value: left.length,
    bar: 0,
    note: `of ${cases.length}`,
  };
}

const textsOf = (record) =>
  [
    record.title,
    record.description,
    record.summary,
    record.rights,
    record.info,
    ...(record.content ?? []).map((content) => content.value),
  ].filter((text) => typeof text === "string");

const dangerousTags = new Set(
  "script style iframe frame frameset object embed applet base meta link form input button textarea select svg math template".split(
    " ",
  ),
);

function isDangerous(html) {
  let found = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      found ||= dangerousTags.has(name);
      for (const [attribute, value] of Object.entries(attributes)) {
        found ||= attribute.startsWith("on") || attribute === "style" || attribute === "srcdoc";
        found ||=
          /^(?:javascript|vbscript|data|file|about):/iu.test(
            value.replaceAll(/[\u0000-\u0020\u007f-\u00a0]/gu, ""),
          ) && /href|src|action|background|cite|poster|data/u.test(attribute);
      }
    },
  });
  parser.end(html);
  return found;
}
