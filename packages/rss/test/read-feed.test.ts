import { afterAll, afterEach, describe, expect, test } from "vitest";
import { fromText, read } from "@onrecord/core";
import {
  createPageFetcher,
  parseFeed,
  readFeed,
  trackEntries,
  type Feed,
  type FromHtml,
} from "@onrecord/rss";
import { createGuardedFetch } from "@onrecord/rss/node";
import { openLab, site, type Lab } from "./lab.js";

const item = (parts: Readonly<Record<string, string>>): string =>
  `<item>${Object.entries(parts)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join("")}</item>`;
const feedOf = (...items: readonly string[]): Feed =>
  parseFeed(`<rss version="2.0"><channel><title>The Harbour Ledger</title>${items.join("")}</channel></rss>`);

const day = 86_400_000;
const start = Date.parse("2026-03-02T12:00:00Z");

describe("versions of an entry", () => {
  const verdicts = (before: Feed, after: Feed): readonly string[] => {
    const { seen } = trackEntries(before, {}, start);
    return trackEntries(after, JSON.parse(JSON.stringify(seen)), start + day).entries.map(
      ({ rule, verdict }) => `${verdict} by ${rule}`,
    );
  };
  const tide = { guid: "t1", link: "https://ledger.example/tide", title: "High tide" };

  test("the first look finds all new", () => {
    const { entries } = trackEntries(feedOf(item(tide), item({ guid: "t2", title: "Low" })), {}, start);
    expect(entries.map(({ verdict }) => verdict)).toEqual(["new", "new"]);
  });

  test.each([
    ["the same", [item(tide)], [item(tide)], ["known by guid"]],
    [
      "a new title under a guid",
      [item(tide)],
      [item({ ...tide, title: "Higher tide" })],
      ["changed by guid"],
    ],
    [
      "a new address under a guid",
      [item(tide)],
      [item({ ...tide, link: "https://ledger.example/t" })],
      ["known by guid"],
    ],
    ["a new guid at an old address", [item(tide)], [item({ ...tide, guid: "other" })], ["new by guid"]],
    [
      "one guid for everything",
      [item(tide), item({ ...tide, link: "https://ledger.example/2" })],
      [
        item({ ...tide, link: "https://ledger.example/3" }),
        item(tide),
        item({ ...tide, link: "https://ledger.example/2", title: "Ebb" }),
      ],
      ["new by guid-and-link", "known by guid-and-link", "changed by guid-and-link"],
    ],
    [
      "a guid that only later stands for two things",
      [item(tide)],
      [item(tide), item({ ...tide, link: "https://ledger.example/2" })],
      ["known by guid-and-link", "new by guid-and-link"],
    ],
    [
      "no guid",
      [item({ link: "https://ledger.example/a", title: "A" })],
      [item({ link: "https://ledger.example/a", title: "A, corrected" })],
      ["changed by link"],
    ],
    [
      "no guid and every link the front page",
      [item({ link: "https://l.example/", title: "A", pubDate: "Mon, 02 Mar 2026 10:00:00 GMT" })],
      [
        item({ link: "https://l.example/", title: "B", pubDate: "Mon, 02 Mar 2026 11:00:00 GMT" }),
        item({ link: "https://l.example/", title: "A", pubDate: "Mon, 02 Mar 2026 10:00:00 GMT" }),
      ],
      ["new by title-and-date", "new by title-and-date"],
    ],
    [
      "only title and date",
      [item({ title: "A", pubDate: "Mon, 02 Mar 2026 10:00:00 GMT" })],
      [item({ title: "A", pubDate: "Mon, 02 Mar 2026 10:00:00 GMT", description: "More." })],
      ["changed by title-and-date"],
    ],
    [
      "nothing but words",
      [item({ description: "A note." })],
      [item({ description: "A note." }), item({ description: "Another." })],
      ["known by content-hash", "new by content-hash"],
    ],
  ])("%s", (_name, before, after, expected) => {
    expect(verdicts(feedOf(...before), feedOf(...after))).toEqual(expected);
  });

  test("of two in one feed the later dated counts", () => {
    const atom = parseFeed(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>x</id><title>Old</title><updated>2026-03-01T00:00:00Z</updated></entry><entry><id>x</id><title>New</title><updated>2026-03-02T00:00:00Z</updated></entry></feed>`,
    );
    expect(trackEntries(atom, {}, start).entries.map(({ verdict }) => verdict)).toEqual([
      "superseded",
      "new",
    ]);
  });

  test("what has not been seen for half a year is forgotten", () => {
    const { seen } = trackEntries(feedOf(item(tide)), {}, start);
    const later = trackEntries(feedOf(item({ guid: "t2", title: "Low" })), seen, start + 200 * day);
    expect(Object.keys(later.seen).length).toBe(Object.keys(seen).length);
  });
});

/** Enough of @onrecord/html for these pages: a line for each paragraph. */
const fromHtml: FromHtml = (html, where) => {
  const source = typeof html === "string" ? html : new TextDecoder().decode(html);
  const lines = [...source.matchAll(/<(?:h1|p)>(?<words>[^<]+)/gu)].map((match) => match.groups?.["words"]);
  return {
    ...fromText(lines.length === 0 ? source : lines.join("\n\n"), where),
    kind: "html",
    parsers: ["test"],
  };
};

describe("a feed with its pages", () => {
  const guarded = createGuardedFetch({ allowPrivate: true });
  let lab: Lab;
  let now = start;
  const waits: number[] = [];
  const fetcher = (options: Partial<Parameters<typeof createPageFetcher>[0]> = {}) =>
    createPageFetcher({
      fetch: guarded.fetch,
      now: () => now,
      wait: (milliseconds) => {
        waits.push(milliseconds);
        now += milliseconds;
        return Promise.resolve();
      },
      allowPrivate: true,
      firstByteTimeout: 2000,
      totalTimeout: 4000,
      ...options,
    });
  const entryAt = (path: string): string =>
    item({
      title: "Ferry crews will walk out",
      link: `${lab.origin}${path}`,
      description: "Crews stop on Friday.",
    });
  const story = `<html><head><title>Ferry crews will walk out</title></head><body><nav><a href="/">Home</a></nav><article><h1>Ferry crews will walk out</h1><p>The crews of the harbour ferries will stop work on Friday morning, their union said.</p><p>“We stop on Friday,” said Marta Oduya, who leads the crews’ union in the port.</p><p>The port authority had no answer on Tuesday, and no boat will run before noon.</p></article></body></html>`;

  afterEach(async () => {
    await lab.close();
    waits.length = 0;
  });
  afterAll(() => guarded.close());

  test("reads the words of the page with the feed as evidence", async () => {
    lab = await openLab(site({ "/robots.txt": "User-agent: *\nDisallow: /private", "/a": story }));
    const { entries } = await readFeed(feedOf(entryAt("/a")), {
      now: () => now,
      fromHtml,
      pages: fetcher(),
    });
    const reading = read(entries[0]?.page ?? "");
    expect(entries[0]?.textFrom).toBe("page");
    expect(reading.quotes.map(({ content }) => content[0]?.text)).toContain("“We stop on Friday,”");
    expect(reading.article.headline?.value).toBe("Ferry crews will walk out");
    expect(lab.paths()).toEqual(["/robots.txt", "/a"]);
  });

  test("leaves a page alone that robots.txt shuts, and says so", async () => {
    lab = await openLab(site({ "/robots.txt": "User-agent: onrecord\nDisallow: /", "/a": story }));
    const { entries } = await readFeed(feedOf(entryAt("/a")), {
      now: () => now,
      fromHtml,
      pages: fetcher(),
    });
    expect(entries[0]?.textFrom).toBe("feed");
    expect(entries[0]?.page.text).toBe("Crews stop on Friday.");
    expect(entries[0]?.page.issues.map(({ code }) => code)).toContain("no-full-text-robots-disallow");
    expect(lab.paths()).toEqual(["/robots.txt"]);
  });

  test("asks for nothing where the entry is known or has enough of its own", async () => {
    lab = await openLab(site({ "/a": story }));
    const feed = feedOf(entryAt("/a"));
    const options = { now: () => now, fromHtml, pages: fetcher(), enough: 10 };
    const first = await readFeed(feed, options);
    const second = await readFeed(feed, { ...options, enough: 1000, seen: first.seen });
    expect(first.entries[0]?.textFrom).toBe("feed");
    expect(second.entries).toEqual([]);
    expect(second.left.map(({ verdict }) => verdict)).toEqual(["known"]);
    expect(lab.seen.length).toBe(0);
  });

  test("asks a host one page at a time, with the pause its robots.txt asks for", async () => {
    let [open, most] = [0, 0];
    const slow: Parameters<typeof openLab>[0] = (request, response) => {
      if (request.url === "/robots.txt")
        return void response.writeHead(200).end("User-agent: *\nCrawl-delay: 7");
      open++;
      most = Math.max(most, open);
      setTimeout(() => {
        open--;
        response.writeHead(200, { "content-type": "text/html" }).end(story);
      }, 20);
    };
    lab = await openLab(slow);
    const { entries } = await readFeed(feedOf(...["/a", "/b", "/c"].map(entryAt)), {
      now: () => now,
      fromHtml,
      pages: fetcher(),
    });
    expect(entries.map(({ textFrom }) => textFrom)).toEqual(["page", "page", "page"]);
    expect(most).toBe(1);
    expect(waits).toEqual([7000, 7000]);
  });

  test.each([
    [404, "fetched"],
    [403, "fetched"],
    [500, "disallowed"],
    [429, "disallowed"],
  ])("a robots.txt that answers %i leaves the page %s", async (status, outcome) => {
    lab = await openLab(
      site({ "/robots.txt": (_request, response) => void response.writeHead(status).end(), "/a": story }),
    );
    expect((await fetcher().fetchPage(`${lab.origin}/a`)).outcome).toBe(outcome);
  });

  test("a robots.txt made to cost time shuts its host in time", async () => {
    const rules = Array.from({ length: 400 }, () => `Disallow: /${"*a".repeat(600)}`).join("\n");
    lab = await openLab(site({ "/robots.txt": `User-agent: *\n${rules}` }));
    const started = process.cpuUsage();
    const fetched = await fetcher().fetchPage(`${lab.origin}/${"a".repeat(1900)}b`);
    expect(fetched.outcome).toBe("disallowed");
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000);
  });

  test("robots.txt is asked once a day and counts for every hop", async () => {
    lab = await openLab(
      site({
        "/robots.txt": "User-agent: *\nDisallow: /shut",
        "/a": story,
        "/b": (_request, response) => void response.writeHead(302, { location: "/shut/b" }).end(),
      }),
    );
    const pages = fetcher();
    expect((await pages.fetchPage(`${lab.origin}/a`)).outcome).toBe("fetched");
    expect((await pages.fetchPage(`${lab.origin}/b`)).outcome).toBe("disallowed");
    now += 2 * day;
    await pages.fetchPage(`${lab.origin}/a`);
    expect(lab.paths()).toEqual(["/robots.txt", "/a", "/b", "/robots.txt", "/a"]);
  });

  test("a host that asks to wait is left alone from then on", async () => {
    lab = await openLab(
      site({ "/a": (_request, response) => void response.writeHead(429, { "retry-after": "600" }).end() }),
    );
    const pages = fetcher();
    expect((await pages.fetchPage(`${lab.origin}/a`)).outcome).toBe("failed");
    expect((await pages.fetchPage(`${lab.origin}/c`)).outcome).toBe("held");
    expect(Object.keys(pages.holds())).toEqual([new URL(lab.origin).host]);
  });

  test("what is no page of HTML is not read", async () => {
    const pdf: Parameters<typeof openLab>[0] = (_request, response) =>
      void response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF");
    lab = await openLab(site({ "/a": pdf }));
    const fetched = await fetcher().fetchPage(`${lab.origin}/a`);
    expect(fetched.outcome === "failed" && fetched.error.code).toBe("not-a-page");
  });

  test("neighbours are refused, their robots.txt too", async () => {
    lab = await openLab(site({ "/a": story }));
    const fetched = await fetcher({ allowPrivate: false }).fetchPage(`${lab.origin}/a`);
    expect(fetched.outcome === "failed" && fetched.error.code).toBe("private-address");
    expect(lab.seen.length).toBe(0);
  });
});
