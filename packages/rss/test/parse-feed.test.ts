import { describe, expect, test } from "vitest";
import { read } from "@onrecord/core";
import {
  discoverFeeds,
  FeedError,
  feedPages,
  feedSchema,
  parseFeed,
  parseFeedDate,
  parseOpml,
  parseSitemap,
  writeOpml,
} from "@onrecord/rss";

const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>The Harbour Ledger</title><link>https://ledger.example/</link><language>en</language>
<item><title>Trams &amp; ferries</title><link>/trams</link><guid isPermaLink="false">t1</guid><dc:creator>Idris Munn</dc:creator><pubDate>Wed, 11 Feb 2026 09:14:00 +0100</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>“It is slower than the bus,” said <a href="/who">Hanna Ilves</a>.</p><script>alert(1)</script>]]></content:encoded></item>
<item><title>Second</title><link>https://ledger.example/2</link></item></channel></rss>`;

describe("a feed", () => {
  const parsed = parseFeed(feed, { url: "https://ledger.example/rss" });

  test("is read with its entries, dates and addresses", () => {
    expect(parsed.version).toBe("rss20");
    expect(parsed.entries.map((entry) => entry.link)).toEqual([
      "https://ledger.example/trams",
      "https://ledger.example/2",
    ]);
    expect(parsed.entries[0]?.published).toEqual({
      iso: "2026-02-11T08:14:00Z",
      written: "Wed, 11 Feb 2026 09:14:00 +0100",
    });
    expect(parsed.entries[0]?.title?.value).toBe("Trams & ferries");
  });

  test("hands on HTML with absolute addresses and nothing that runs", () => {
    expect(parsed.entries[0]?.contents[0]?.value).toBe(
      '<p>“It is slower than the bus,” said <a href="https://ledger.example/who">Hanna Ilves</a>.</p>',
    );
  });

  test("passes its schema", () => expect(feedSchema.parse(parsed)).toEqual(parsed));

  test("says where each entry stands", () => {
    const { start = 0, end = 0 } = parsed.entries[1]?.range ?? {};
    expect(feed.slice(start, end)).toBe(
      "<item><title>Second</title><link>https://ledger.example/2</link></item>",
    );
  });

  test("becomes pages that can be read, with the feed as evidence", () => {
    const [page] = feedPages(parsed);
    const reading = read(page ?? "");
    expect(reading.article.headline).toMatchObject({
      value: "Trams & ferries",
      evidence: { from: "feed", path: "entries[0].title" },
    });
    expect(reading.quotes[0]?.content[0]?.text).toBe("“It is slower than the bus,”");
  });
});

describe("a sitemap", () => {
  const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://ledger.example/a</loc><lastmod>2026-02-11</lastmod><n:news><n:publication><n:name>The Harbour Ledger</n:name><n:language>en</n:language></n:publication><n:publication_date>2026-02-10T08:00:00Z</n:publication_date><n:title>Trams</n:title><n:keywords>trams, ferries</n:keywords></n:news></url><url><loc>https://ledger.example/b</loc></url></urlset>`;

  test("of news is a feed of what it lists", () => {
    const parsed = parseFeed(sitemap);
    expect(parsed.version).toBe("sitemap");
    expect(parsed.entries.map(({ link, title }) => [link, title?.value])).toEqual([
      ["https://ledger.example/a", "Trams"],
      ["https://ledger.example/b", undefined],
    ]);
    expect(parsed.entries[0]).toMatchObject({
      published: { iso: "2026-02-10T08:00:00Z" },
      updated: { iso: "2026-02-11T00:00:00Z" },
      categories: [{ term: "trams" }, { term: "ferries" }],
    });
    expect(feedSchema.parse(parsed)).toEqual(parsed);
  });
});

test("a page of HTML is no feed, a feed inside one is", () => {
  expect(() => parseFeed("<html><head><title>News</title></head><body><p>Words</p></body></html>")).toThrow(
    FeedError,
  );
  const wrapped = "<html><body><rss><channel><item><title>A</title></item></channel></rss></body></html>";
  expect(parseFeed(wrapped).entries[0]?.title?.value).toBe("A");
});

describe("damage", () => {
  test.each([
    [
      "an item that is never closed",
      "<rss><channel><item><title>A</title><item><title>B</title></item></channel></rss>",
      ["A", "B"],
    ],
    ["a cut-off end", "<rss><channel><item><title>A</title></item><item><title>B</ti", ["A", "B"]],
    [
      "a closing tag in other case",
      "<rss><channel><item><title>A</Title><link>/a</link></item></channel></rss>",
      ["A"],
    ],
    [
      "a title that is never closed",
      "<rss><channel><item><title>A<item><title>B</title></item></channel></rss>",
      ["A", "B"],
    ],
    [
      "a stray ampersand",
      "<rss><channel><item><title>Salt & pepper</title></item></channel></rss>",
      ["Salt & pepper"],
    ],
    [
      "HTML's entities, undeclared",
      "<rss><channel><item><title>Caf&eacute;&nbsp;1</title></item></channel></rss>",
      ["Café\u00a01"],
    ],
    ["NULs", "<rss><chan\0nel><item><title>A\0</title></item></channel></rss>", ["A"]],
    [
      "words before the start",
      "\n\nWarning: on line 3\n<rss><channel><item><title>A</title></item></channel></rss>",
      ["A"],
    ],
    [
      "a doctype with entities of its own",
      '<!DOCTYPE rss [<!ENTITY name "Vellmar">]><rss><channel><item><title>&name;</title></item></channel></rss>',
      ["Vellmar"],
    ],
  ])("%s", (_name, text, titles) => {
    expect(parseFeed(text).entries.map((entry) => entry.title?.value)).toEqual(titles);
  });

  test.each([
    ["related", "via", "https://l.example/r"],
    ["enclosure", "self", "https://l.example/r"],
    ["via", "alternate", "https://l.example/a"],
  ])("an entry with a %s and a %s link has %s", (first, second, link) => {
    const entry = `<entry><link rel="${first}" href="https://l.example/r"/><link rel="${second}" href="https://l.example/a"/></entry>`;
    expect(parseFeed(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`).entries[0]?.link).toBe(
      link,
    );
  });

  test("what was cut is said", () => {
    const deep = `<rss><channel><item><title>A</title>${"<a>".repeat(600)}</item><item/></channel></rss>`;
    expect(parseFeed(deep).issues.map(({ code }) => code)).toEqual(["empty-items", "too-many-elements"]);
  });

  test("of two dates the last counts, and none that is no date", () => {
    const dates = ["2026-02-10T00:00:00Z", "2026-02-11T00:00:00Z", "soon"].map(
      (date) => `<updated>${date}</updated>`,
    );
    const feed = parseFeed(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${dates.join("")}</entry></feed>`,
    );
    expect(feed.entries[0]?.updated?.iso).toBe("2026-02-11T00:00:00Z");
  });

  test("the Macintosh's charset has the euro", () => {
    const head = '<?xml version="1.0" encoding="macintosh"?><rss><channel><item><title>5 ';
    const bytes = [
      ...new TextEncoder().encode(head),
      0xdb,
      ...new TextEncoder().encode("</title></item></channel></rss>"),
    ];
    expect(parseFeed(Uint8Array.from(bytes)).entries[0]?.title?.value).toBe("5 €");
  });

  test("older versions inside an item are no items", () => {
    const item = `<item><sx:sync><sx:conflict><item><title>Old</title></item></sx:conflict></sx:sync><title>New</title></item>`;
    expect(
      parseFeed(
        `<rss xmlns:sx="http://www.microsoft.com/schemas/rss/sse"><channel>${item}</channel></rss>`,
      ).entries.map((entry) => entry.title?.value),
    ).toEqual(["New"]);
  });

  test("a few hurt bytes do not change the charset", () => {
    const text =
      "<?xml version='1.0' encoding='UTF-8'?><rss><channel><item><title>Brûlée, crème, thé ?</title></item></channel></rss>";
    const bytes = new TextEncoder().encode(text);
    bytes[bytes.indexOf(63, 40)] = 0xff;
    expect(parseFeed(bytes).entries[0]?.title?.value).toBe("Brûlée, crème, thé \ufffd");
  });

  test("what is no feed is one clear error with its start", () => {
    expect(() => parseFeed("Not found")).toThrow(FeedError);
    expect(() => parseFeed("Not found")).toThrow(/starts with "Not found"/u);
    expect(() => parseFeed(5 as unknown as string)).toThrow(FeedError);
  });
});

const item = "<item><title>Good</title></item>";
const hostile: Readonly<Record<string, string>> = {
  "billion laughs": `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><rss><channel><title>&c;</title>${item}</channel></rss>`,
  "a parameter entity": `<!DOCTYPE rss [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]><rss><channel>${item}</channel></rss>`,
  "an external entity": `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title>${item}</channel></rss>`,
  "100,000 nested elements": `<rss><channel>${item}${"<a>".repeat(100_000)}</channel></rss>`,
  "100,000 nested items": `<rss><channel>${"<item>".repeat(100_000)}${item}`,
  "100,000 closing tags": `<rss><channel>${item}${"</a>".repeat(100_000)}</channel></rss>`,
  "200,000 attributes": `<rss><channel ${Array.from({ length: 200_000 }, (_, index) => `a${index}="1"`).join(" ")}>${item}</channel></rss>`,
  "200,000 namespaces": `<rss><channel ${Array.from({ length: 20_000 }, (_, index) => `xmlns:a${index}="u"`).join(" ")}>${item}</channel></rss>`,
  "1 MB of spaces": `${" ".repeat(1_000_000)}<rss><channel>${item}</channel></rss>`,
  "1 MB of opening brackets": `<rss><channel>${item}</channel></rss>${"<".repeat(1_000_000)}`,
  "1 MB of ampersands": `<rss><channel><title>${"&".repeat(1_000_000)}</title>${item}</channel></rss>`,
  "an attribute without end": `<rss><channel>${item}<a b="${"x".repeat(1_000_000)}`,
  "__proto__ everywhere": `<rss __proto__="1"><channel><__proto__>1</__proto__><constructor>2</constructor><itunes:__proto__>3</itunes:__proto__>${item}</channel></rss>`,
  "CDATA without end": `<rss><channel>${item}<title><![CDATA[${"x".repeat(1_000_000)}`,
  "a comment without end": `<rss><channel>${item}<!--${"-".repeat(1_000_000)}`,
};

describe("hostile feeds are answered within a second, good items still read", () => {
  test.each(Object.entries(hostile))("%s", (_name, text) => {
    // CPU time: the machine may be shared.
    const started = process.cpuUsage();
    const parsed = parseFeed(text);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(1_000);
    expect(parsed.entries.some((entry) => entry.title?.value === "Good")).toBe(true);
    expect(JSON.stringify(parsed).length).toBeLessThan(text.length * 3 + 10_000);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test.each([
    '{"items":{"length":4294967295}}',
    '{"version":"https://jsonfeed.org/version/1","items":[null,1,"a",{"__proto__":{"polluted":1}}]}',
    "[".repeat(100_000),
    "{".repeat(100_000),
  ])("JSON: %.40s", (text) => {
    const started = performance.now();
    try {
      expect(parseFeed(text).entries.length).toBeLessThan(5);
    } catch (error) {
      expect(error).toBeInstanceOf(FeedError);
    }
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

test("lists of feeds are read and written alike", () => {
  const text = writeOpml({
    title: "Mine & yours",
    outlines: [
      { text: "News", children: [{ text: "Ledger", xmlUrl: "https://ledger.example/rss?a=1&b=2" }] },
    ],
  });
  const list = parseOpml(text);
  expect(list.head["title"]).toBe("Mine & yours");
  expect(list.outlines[0]?.children[0]).toMatchObject({
    text: "Ledger",
    type: "rss",
    xmlUrl: "https://ledger.example/rss?a=1&b=2",
  });
  expect(() => parseOpml("<html></html>")).toThrow(FeedError);
});

test("a page's feeds are found, what it declares first", () => {
  const html = `<base href="https://ledger.example/x/"><a href="/feed.xml">Feed</a><link rel="alternate" type="application/atom+xml" title="All" href="atom"><link rel="stylesheet" href="feed.css">`;
  expect(discoverFeeds(html).map((feed) => [feed.url, feed.rule])).toEqual([
    ["https://ledger.example/x/atom", "link-alternate"],
    ["https://ledger.example/feed.xml", "anchor-path"],
  ]);
});

test("sitemaps, their indexes and robots.txt", () => {
  const news = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://a.example/1</loc><lastmod>2026-03-01</lastmod><n:news><n:title>One</n:title></n:news></url></urlset>`;
  expect(parseSitemap(news).pages).toEqual([
    { url: "https://a.example/1", modified: "2026-03-01T00:00:00Z", images: [], news: { title: "One" } },
  ]);
  expect(parseSitemap("User-agent: *\nSitemap: https://a.example/s.xml").sitemaps).toEqual([
    { url: "https://a.example/s.xml" },
  ]);
});

test.each([
  ["Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z"],
  ["2026-03-01T10:00:00+02:00", "2026-03-01T08:00:00Z"],
  ["1 März 2026", "2026-03-01T00:00:00Z"],
  ["03340", "2003-12-06T00:00:00Z"],
  ["2003-123", "2003-05-03T00:00:00Z"],
  ["31 Feb", undefined],
  ["2024-02-29", "2024-02-29T00:00:00Z"],
  ["2023-02-29", undefined],
  ["Sat, 31 Feb 2024 10:00:00 GMT", undefined],
  ["2024-01-01T24:00:00Z", "2024-01-02T00:00:00Z"],
  ["2024-01-01T24:30:00Z", undefined],
  ["yesterday", undefined],
])("the date %s", (written, iso) => expect(parseFeedDate(written)).toBe(iso));
