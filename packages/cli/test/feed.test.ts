import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCommandLine } from "../src/command-line.js";
import { openLab, type Lab } from "./lab.js";
import { onrecord, type Outcome } from "./run.js";

const rss = (...items: readonly string[]): string =>
  `<rss version="2.0"><channel><title>The Harbour Ledger</title>${items.join("")}</channel></rss>`;
const item = (number: number, description = "Crews stop on Friday."): string =>
  `<item><title>Sailing ${number}</title><link>/${number}</link><guid isPermaLink="false">s${number}</guid><pubDate>Wed, 11 Feb 2026 09:14:00 +0100</pubDate><author>Kim Osei</author><description>${description}</description></item>`;
const story = `<html><head><title>Sailing 1</title></head><body><article><h1>Sailing 1</h1><p>The crews of the harbour ferries will stop work on Friday morning, their union said.</p><p>“We stop on Friday,” said Marta Oduya, who leads the crews’ union in the port.</p></article></body></html>`;

let lab: Lab;
let folder: string;
beforeEach(async () => {
  lab = await openLab();
  folder = mkdtempSync(join(tmpdir(), "onrecord-feed-"));
});
afterEach(async () => {
  await lab.close();
  rmSync(folder, { recursive: true });
});

const serve = (path: string, body: string, headers: Record<string, string> = {}): void => {
  lab.pages[path] = (_request, response) => void response.writeHead(200, headers).end(body);
};
const inFolder = (name: string, body = ""): string => {
  const path = join(folder, name);
  if (body !== "") writeFileSync(path, body);
  return path;
};
const feed = (...words: readonly string[]): Promise<Outcome> =>
  onrecord(["feed", ...words, "--allow-private"]);
const linesOf = ({ stdout }: Outcome): readonly Record<string, unknown>[] =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("onrecord feed", () => {
  test("prints the entries of a file, one a line", async () => {
    const file = inFolder("feed.xml", rss(item(1), item(2)));
    const outcome = await onrecord(["feed", file, "--url", "https://ledger.example/rss"]);
    expect(outcome).toMatchObject({ status: 0, stderr: "" });
    expect(linesOf(outcome)[0]).toMatchObject({
      id: "s1",
      feed: file,
      verdict: "new",
      url: "https://ledger.example/1",
      title: "Sailing 1",
      published: "2026-02-11T08:14:00Z",
      authors: ["Kim Osei"],
      text: "Crews stop on Friday.",
      textFrom: "feed",
    });
    expect(linesOf(outcome).length).toBe(2);
  });

  test("reads standard input", async () => {
    const outcome = await onrecord(["feed", "-", "--url", "https://ledger.example/rss"], rss(item(1)));
    expect(linesOf(outcome)[0]).toMatchObject({ feed: "https://ledger.example/rss" });
  });

  test("its lines are what the filter takes", async () => {
    const entries = await onrecord(["feed", "-"], rss(item(1, "“We stop,” said Kim Osei.")));
    const [reading] = linesOf(await onrecord(["read", "--ndjson"], entries.stdout));
    expect(reading).toMatchObject({ id: "s1", quotes: [{ kind: "direct" }] });
  });

  test("--read gives readings with the feed as evidence", async () => {
    const outcome = await onrecord(["feed", "-", "--read"], rss(item(1, "“We stop,” said Kim Osei.")));
    expect(linesOf(outcome)[0]).toMatchObject({
      article: { headline: { value: "Sailing 1", evidence: { from: "feed" } } },
      quotes: [{ kind: "direct" }],
    });
  });

  test("fetches an address", async () => {
    serve("/rss", rss(item(1)));
    const outcome = await feed(`${lab.origin}/rss`);
    expect(outcome).toMatchObject({ status: 0, stderr: "" });
    expect(linesOf(outcome)[0]).toMatchObject({ url: `${lab.origin}/1`, feed: `${lab.origin}/rss` });
  });

  test("refuses neighbours unless told otherwise", async () => {
    serve("/rss", rss(item(1)));
    const { status, stdout, stderr } = await onrecord(["feed", `${lab.origin}/rss`]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/127\.0\.0\.1 is an address of this machine/u);
    expect(stderr).toContain("--allow-private lets it through");
    const page = await onrecord(["read", `${lab.origin}/rss`]);
    expect(page.stderr).toContain("--allow-private lets it through");
    expect(lab.asked).toEqual([]);
  });

  test("fetches the page of a short entry, as robots.txt allows", async () => {
    serve("/rss", rss(item(1), item(2)));
    serve("/robots.txt", "User-agent: *\nDisallow: /2");
    serve("/1", story, { "content-type": "text/html; charset=utf-8" });
    const [first, second] = linesOf(await feed(`${lab.origin}/rss`, "--full-text"));
    expect(first).toMatchObject({ textFrom: "page", html: story });
    expect(second).toMatchObject({ textFrom: "feed", text: "Crews stop on Friday." });
    expect(JSON.stringify(second?.["issues"])).toMatch(/robots/u);
    expect(lab.asked).toEqual(["/rss", "/robots.txt", "/1"]);
  });

  test("reads what can be read and says what cannot", async () => {
    serve("/rss", rss(item(1)));
    lab.pages["/gone"] = (_request, response) => void response.writeHead(410).end();
    serve("/page", `<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>`);
    const outcome = await feed(
      ...["/gone", "/page", "/rss", "/none"].map((path) => lab.origin + path),
      "nowhere.xml",
    );
    expect(outcome.status).toBe(1);
    expect(linesOf(outcome).length).toBe(1);
    expect(outcome.stderr).toContain("/gone is gone for good");
    expect(outcome.stderr).toContain(`It names these feeds: ${lab.origin}/rss`);
    expect(outcome.stderr).toContain("answered 404");
    expect(outcome.stderr).toContain("nowhere.xml: there is no such file");
  });

  test("takes a subscription list", async () => {
    serve("/a", rss(item(1)));
    serve("/b", rss(item(2)));
    const list = `<opml version="2.0"><body><outline text="Ports"><outline xmlUrl="${lab.origin}/a"/></outline><outline xmlUrl="${lab.origin}/b"/><outline xmlUrl="${lab.origin}/a"/></body></opml>`;
    const outcome = await feed(inFolder("list.opml", list), "--out", inFolder("entries.ndjson"));
    expect(outcome).toMatchObject({ status: 0, stdout: "" });
    expect(readFileSync(inFolder("entries.ndjson"), "utf8").split("\n").length).toBe(3);
    expect(lab.asked).toEqual(["/a", "/b"]);
  });

  test.each([
    [[], "Name a feed"],
    [["x", "--jobs", "many"], "whole number"],
  ])("wrong use of %j is exit status 2", async (words, complaint) => {
    const { status, stderr } = await onrecord(["feed", ...words]);
    expect(status).toBe(2);
    expect(stderr).toContain(complaint);
  });
});

describe("--state", () => {
  test("asks when it is time, with the validators, and writes only what is new", async () => {
    const state = inFolder("state.json");
    const headers: (string | undefined)[] = [];
    let body = rss(item(1));
    lab.pages["/rss"] = (request, response) => {
      headers.push(request.headers["if-none-match"]);
      response.writeHead(200, { etag: `"${body.length}"` }).end(body);
    };
    const address = `${lab.origin}/rss`;
    expect(linesOf(await feed(address, "--state", state)).length).toBe(1);
    expect(linesOf(await feed(address, "--state", state)).length).toBe(0);
    expect(lab.asked.length).toBe(1);
    body = rss(item(2), item(1, "Crews stop on Saturday."), item(3));
    const outcome = await feed(address, "--state", state, "--force");
    expect(linesOf(outcome).map(({ id, verdict }) => [id, verdict])).toEqual([
      ["s2", "new"],
      ["s1", "changed"],
      ["s3", "new"],
    ]);
    expect(headers).toEqual([undefined, `"${rss(item(1)).length}"`]);
  });

  test("a file that is something else is refused before anything is asked", async () => {
    serve("/rss", rss(item(1)));
    const { status, stderr } = await feed(`${lab.origin}/rss`, "--state", inFolder("notes.json", `{"a":1}`));
    expect(status).toBe(1);
    expect(stderr).toMatch(/no state file of onrecord feed/u);
    expect(lab.asked).toEqual([]);
  });

  test("a host that asks to wait is left alone by the next run", async () => {
    lab.pages["/a"] = (_request, response) => void response.writeHead(429, { "retry-after": "600" }).end();
    const state = inFolder("state.json");
    await feed(`${lab.origin}/a`, "--state", state);
    await feed(`${lab.origin}/b`, "--state", state);
    expect(lab.asked).toEqual(["/a"]);
  });
});

describe("at a terminal", () => {
  const watch = async (words: readonly string[]): Promise<string> => {
    const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
    const stdout = new PassThrough();
    const collected = text(stderr);
    stdout.resume();
    await runCommandLine(words, { stdin: Readable.from([]), stdout, stderr, environment: { TERM: "xterm" } });
    stderr.end();
    return collected;
  };

  test("many feeds show how far it is, and complaints are kept for the end", async () => {
    const files = [1, 2, 3].map((number) => inFolder(`${number}.xml`, rss(item(number))));
    const shown = await watch(["feed", ...files, "nowhere.xml"]);
    expect(shown).toMatch(/of 3 feeds/u);
    expect(shown.trimEnd()).toMatch(/nowhere\.xml: there is no such file.*$/u);
  });

  test("one feed does not", async () => {
    expect(await watch(["feed", inFolder("a.xml", rss(item(1)))])).toBe("");
  });
});
