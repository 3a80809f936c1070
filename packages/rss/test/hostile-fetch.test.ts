import { createServer, type Server, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { fetchFeed, newFeedState, type FetchResult } from "@onrecord/rss";
import { createGuardedFetch } from "@onrecord/rss/node";
import { openLab, type Answer, type Lab } from "./lab.js";

const guarded = createGuardedFetch({ allowPrivate: true });
afterAll(() => guarded.close());

const feed = `<rss version="2.0"><channel><title>Feed</title><item><title>Last</title></item></channel></rss>`;
const look = (url: string): Promise<FetchResult> =>
  fetchFeed(newFeedState(url), {
    fetch: guarded.fetch,
    now: Date.now,
    allowPrivate: true,
    maxBytes: 2_000_000,
    firstByteTimeout: 1500,
    totalTimeout: 2500,
  });

describe("answers over HTTP", () => {
  let lab: Lab;
  afterEach(() => lab.close());

  /** 16 MB of spaces, packed, as often as makes a gigabyte in a megabyte. */
  const bomb = (): Uint8Array => {
    const member = gzipSync(Buffer.alloc(16_777_216, 32), { level: 9 });
    return Buffer.concat(Array.from({ length: 64 }, () => member));
  };
  const every =
    (body: string | Uint8Array, headers: Record<string, string | string[]> = {}, status = 200): Answer =>
    (_request, response) =>
      void response.writeHead(status, headers).end(body);
  const dripping =
    (piece: string, milliseconds: number): Answer =>
    (_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(piece), milliseconds);
      response.on("close", () => clearInterval(timer));
    };

  const cases: readonly (readonly [name: string, answer: () => Answer, code: string])[] = [
    ["a gigabyte of spaces in a megabyte", () => every(bomb(), { "content-encoding": "gzip" }), "too-large"],
    [
      "many spaces packed by br",
      () => every(brotliCompressSync(Buffer.alloc(20_000_000, 32)), { "content-encoding": "br" }),
      "too-large",
    ],
    [
      "packed and packed again",
      () => every(gzipSync(gzipSync(feed)), { "content-encoding": "gzip" }),
      "not-a-feed",
    ],
    ["a body that never ends", () => dripping(" ".repeat(100_000), 1), "too-large"],
    ["a body that drips", () => dripping(" ", 100), "total-timeout"],
    ["no answer", () => () => undefined, "first-byte-timeout"],
    [
      "an endless way",
      () => (request, response) => {
        response.writeHead(302, { location: `${request.url}x` }).end();
      },
      "too-many-redirects",
    ],
    [
      "a way to an address without end",
      () => every("", { location: `/${"a".repeat(10_000)}` }, 302),
      "redirect-loop",
    ],
    ["a way to a file", () => every("", { location: "file:///etc/passwd" }, 301), "bad-protocol"],
    ["a way to data", () => every("", { location: `data:text/xml,${feed}` }, 301), "bad-protocol"],
    [
      "a way with a name and a password to a neighbour's port",
      () => every("", { location: "http://a:b@[::ffff:127.0.0.1]:1/" }, 301),
      "network",
    ],
  ];
  test.each(cases)("%s", async (_name, answer, code) => {
    lab = await openLab(answer());
    const start = process.cpuUsage();
    const result = await look(`${lab.origin}/feed`);
    const { user, system } = process.cpuUsage(start);
    expect(result.error?.code).toBe(code);
    expect(result.outcome).toBe("failed");
    expect((user + system) / 1000).toBeLessThan(1000);
  });

  test("thousands of cookies are dropped", async () => {
    const cookies = Array.from({ length: 200 }, (_, index) => `c${index}=${"x".repeat(50)}`);
    lab = await openLab(every(feed, { "set-cookie": cookies }));
    expect((await look(`${lab.origin}/feed`)).feed?.entries[0]?.title?.value).toBe("Last");
  });

  test("nothing is fetched but the one address, whatever the feed names", async () => {
    lab = await openLab((request, response) => {
      const at = (path: string): string => `http://${request.headers.host}/${path}`;
      response.end(
        `<?xml-stylesheet href="${at("style")}"?><!DOCTYPE rss SYSTEM "${at("dtd")}" [<!ENTITY % p SYSTEM "${at("parameter")}"> %p; <!ENTITY e SYSTEM "${at("entity")}">]><rss version="2.0" xmlns:xi="http://www.w3.org/2001/XInclude" xmlns:atom="http://www.w3.org/2005/Atom"><channel><atom:link rel="self" href="${at("self")}"/><atom:link rel="hub" href="${at("hub")}"/><image><url>${at("image")}</url></image><xi:include href="${at("include")}"/><item><title>Last &e;</title><link>${at("item")}</link><description>&lt;img src="${at("picture")}"></description></item></channel></rss>`,
      );
    });
    expect((await look(`${lab.origin}/feed`)).feed?.entries[0]?.link).toBe(`${lab.origin}/item`);
    expect(lab.paths()).toEqual(["/feed"]);
  });

  test("a host has one connection at a time", async () => {
    const sockets = new Set<unknown>();
    lab = await openLab((request, response) => {
      sockets.add(request.socket);
      setTimeout(() => response.end(feed), 20);
    });
    const results = await Promise.all(["/a", "/b", "/c"].map((path) => look(lab.origin + path)));
    expect(results.map(({ outcome }) => outcome)).toEqual(["new", "new", "new"]);
    expect(sockets.size).toBe(1);
  });
});

describe("answers that are no HTTP", () => {
  let server: Server;
  const open = new Set<Socket>();
  afterEach(async () => {
    for (const socket of open) socket.destroy();
    await new Promise((done) => server.close(done));
  });

  const head = "HTTP/1.1 200 OK\r\n";
  test.each([
    ["a body shorter than it says", `${head}Content-Length: 5000\r\n\r\n${feed}`],
    ["a body that is cut off", `${head}Transfer-Encoding: chunked\r\n\r\n400\r\n${feed}`],
    ["pieces of no length", `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n${feed}`],
    ["two lengths", `${head}Content-Length: 3\r\nContent-Length: 5\r\n\r\n${feed}`],
    ["a header without end", `${head}X: ${"x".repeat(300_000)}`],
    ["ten thousand headers", `${head}${"X: y\r\n".repeat(10_000)}\r\n${feed}`],
    ["no head at all", feed],
    ["what is no gzip", `${head}Content-Encoding: gzip\r\nContent-Length: ${feed.length}\r\n\r\n${feed}`],
    ["nothing", ""],
  ])("%s is a failure, not a throw", async (_name, bytes) => {
    server = createServer((socket) => {
      open.add(socket);
      socket.on("error", () => undefined);
      socket.once("data", () => socket.end(bytes));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    const result = await look(`http://127.0.0.1:${port}/feed`);
    expect(result.outcome).toBe("failed");
    expect(result.error?.message).not.toBe("");
  });
});
