import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTcpServer, type AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createGuardedFetch } from "@onrecord/rss/node";
import { fetchFeed, isPrivateHost, newFeedState, type FeedState, type FetchFeedOptions } from "@onrecord/rss";

const rss = (title: string, extra = ""): string =>
  `<rss version="2.0"><channel><title>${title}</title>${extra}<item><title>Tide</title><link>/tide</link></item></channel></rss>`;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let origin = "";
let handler: Handler = () => undefined;
let seen: IncomingMessage[] = [];
let now = Date.parse("2026-03-02T12:00:00Z");
const guarded = createGuardedFetch({ allowPrivate: true, connectTimeout: 300 });

beforeEach(async () => {
  seen = [];
  now = Date.parse("2026-03-02T12:00:00Z");
  server = createServer((request, response) => {
    seen.push(request);
    handler(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const look = (
  state: FeedState | string,
  options: Partial<FetchFeedOptions> = {},
): ReturnType<typeof fetchFeed> =>
  fetchFeed(typeof state === "string" ? newFeedState(state) : state, {
    fetch: guarded.fetch,
    now: () => now,
    allowPrivate: true,
    firstByteTimeout: 5_000,
    totalTimeout: 9_000,
    ...options,
  });

const answer =
  (status: number, body = "", headers: Record<string, string> = {}): Handler =>
  (_request, response) =>
    void response.writeHead(status, headers).end(body);

describe("validators", () => {
  const etag = "  W/\"odd 'tag'; x=1\"  ".trim();

  test("are echoed byte for byte", async () => {
    handler = answer(200, rss("One"), { etag, "last-modified": "Mon, 2 Mar 2026 11:00:00 GMT" });
    const first = await look(`${origin}/a`);
    expect(first.outcome).toBe("new");
    handler = answer(304);
    const second = await look(first.state, { force: true });
    expect(second.outcome).toBe("unchanged");
    expect(seen[1]?.headers["if-none-match"]).toBe(etag);
    expect(seen[1]?.headers["if-modified-since"]).toBe("Mon, 2 Mar 2026 11:00:00 GMT");
    expect(second.state.etag).toBe(etag);
  });

  test("are kept when the same body comes without any", async () => {
    handler = answer(200, rss("One"), { etag });
    const first = await look(`${origin}/a`);
    handler = answer(200, rss("One"));
    const second = await look(first.state, { force: true });
    expect(second.outcome).toBe("unchanged");
    expect(second.state.etag).toBe(etag);
  });

  test("are dropped when a new body comes without any", async () => {
    handler = answer(200, rss("One"), { etag });
    const first = await look(`${origin}/a`);
    handler = answer(200, rss("Two"));
    const second = await look(first.state, { force: true });
    expect(second.outcome).toBe("new");
    expect(second.state.etag).toBeUndefined();
  });

  test("the first request sends none", async () => {
    handler = answer(200, rss("One"));
    await look(`${origin}/a`);
    expect(seen[0]?.headers["if-none-match"]).toBeUndefined();
    expect(seen[0]?.headers["if-modified-since"]).toBeUndefined();
  });
});

describe("manners", () => {
  test("says who asks, sends no cookie, takes gzip and br", async () => {
    handler = answer(200, rss("One"), { "set-cookie": "a=b" });
    const first = await look(`${origin}/a`);
    await look(first.state, { force: true });
    expect(seen[1]?.headers.cookie).toBeUndefined();
    expect(seen[0]?.headers["user-agent"]).toMatch(/^onrecord\/.*\+https/u);
    expect(seen[0]?.headers["accept-encoding"]).toBe("gzip, br");
  });

  test("waits until it is time", async () => {
    handler = answer(200, rss("One"));
    const first = await look(`${origin}/a`);
    expect((await look(first.state)).outcome).toBe("not-due");
    now += 86_400_000;
    expect((await look(first.state)).outcome).toBe("unchanged");
  });

  test("is unhurried where nothing changes and quicker where something does", async () => {
    handler = answer(200, rss("One"));
    const first = await look(`${origin}/a`);
    const quiet = await look(first.state, { force: true });
    expect(quiet.state.interval).toBeGreaterThan(first.state.interval);
    handler = answer(200, rss("Two"));
    expect((await look(quiet.state, { force: true })).state.interval).toBeLessThan(quiet.state.interval);
  });

  test.each([
    ["max-age", { "cache-control": "public, max-age=20000" }, 20_000],
    ["max-age less its age", { "cache-control": "max-age=20000", age: "5000" }, 15_000],
    ["a floor under a short one", { "cache-control": "max-age=1" }, 5_400],
    ["a cap over a long one", { "cache-control": "max-age=99999999" }, 86_400],
    ["Expires", { expires: "Mon, 02 Mar 2026 17:00:00 GMT" }, 18_000],
    ["no-store says nothing", { "cache-control": "no-store, max-age=20000" }, 5_400],
  ])("keeps to %s", async (_name, headers, seconds) => {
    handler = answer(200, rss("One"), headers as unknown as Record<string, string>);
    expect(Date.parse((await look(`${origin}/a`)).state.nextAt ?? "") - now).toBe(seconds * 1000);
  });

  test("keeps to ttl", async () => {
    handler = answer(200, rss("One", "<ttl>600</ttl>"));
    expect(Date.parse((await look(`${origin}/a`)).state.nextAt ?? "") - now).toBe(36_000_000);
  });

  test("keeps out of skip hours and skip days", async () => {
    handler = answer(
      200,
      rss(
        "One",
        "<skipHours><hour>13</hour><hour>14</hour></skipHours><skipDays><day>Tuesday</day></skipDays>",
      ),
    );
    expect((await look(`${origin}/a`)).state.nextAt).toBe("2026-03-02T15:00:00.000Z");
  });

  test("keeps to them after an answer that brings no feed", async () => {
    handler = answer(200, rss("One", "<ttl>600</ttl><skipHours><hour>22</hour></skipHours>"), {
      etag: '"1"',
    });
    const first = await look(`${origin}/a`);
    handler = answer(304);
    const second = await look(first.state, { force: true });
    expect(second.state.nextAt).toBe("2026-03-02T23:00:00.000Z");
  });

  test("comes a little later by chance", async () => {
    handler = answer(200, rss("One"));
    const [calm, late] = [await look(`${origin}/a`), await look(`${origin}/b`, { random: () => 1 })];
    expect(Date.parse(late.state.nextAt ?? "")).toBeGreaterThan(Date.parse(calm.state.nextAt ?? ""));
  });
});

describe("answers that say no", () => {
  test("410 ends it", async () => {
    handler = answer(410);
    const first = await look(`${origin}/a`);
    expect(first.outcome).toBe("gone");
    expect((await look(first.state, { force: true })).outcome).toBe("gone");
    expect(seen.length).toBe(1);
  });

  test.each([429, 503])("%i with Retry-After holds the whole host", async (status) => {
    handler = answer(status, "", { "retry-after": "7200" });
    const first = await look(`${origin}/a`);
    expect(first.outcome).toBe("held");
    const other = await look(`${origin}/b`, { holds: first.holds });
    expect(other.outcome).toBe("held");
    expect(seen.length).toBe(1);
    now += 7_201_000;
    handler = answer(200, rss("One"));
    expect((await look(`${origin}/b`, { holds: first.holds })).outcome).toBe("new");
  });

  test("a host that wants to be left alone is, on every hop", async () => {
    handler = answer(429, "", { "retry-after": "600" });
    const { holds } = await look(`${origin}/a`);
    const elsewhere = origin.replace("127.0.0.1", "localhost");
    handler = answer(302, "", { location: `${origin}/a` });
    const other = await look(`${elsewhere}/b`, { holds });
    expect(other.outcome).toBe("held");
    expect(seen.length).toBe(2);
  });

  test("the long body of an error does not hold up the next look", async () => {
    handler = answer(404, "x".repeat(3_000_000));
    await look(`${origin}/a`);
    handler = answer(200, rss("One"));
    expect((await look(`${origin}/a`)).outcome).toBe("new");
  });

  test("Retry-After may be a date", async () => {
    handler = answer(503, "", { "retry-after": "Mon, 02 Mar 2026 15:00:00 GMT" });
    expect((await look(`${origin}/a`)).state.nextAt).toBe("2026-03-02T15:00:00.000Z");
  });

  test("failures in a row are answered with patience", async () => {
    handler = answer(500);
    const first = await look(`${origin}/a`);
    const second = await look(first.state, { force: true });
    expect(second.outcome).toBe("failed");
    expect(second.error?.code).toBe("http-500");
    expect(Date.parse(second.state.nextAt ?? "")).toBeGreaterThan(Date.parse(first.state.nextAt ?? ""));
    handler = answer(200, rss("One"));
    expect((await look(second.state, { force: true })).state.failures).toBe(0);
  });

  test("404 keeps what was known", async () => {
    handler = answer(200, rss("One"), { etag: '"1"' });
    const first = await look(`${origin}/a`);
    handler = answer(404);
    expect((await look(first.state, { force: true })).state.etag).toBe('"1"');
  });

  test("a page that is no feed is a failure that says what it saw", async () => {
    handler = answer(200, "Nothing here", { "content-type": "text/plain" });
    expect((await look(`${origin}/a`)).error?.message).toMatch(/Nothing here/u);
  });
});

describe("redirects", () => {
  const chain =
    (...statuses: readonly number[]): Handler =>
    (request, response) => {
      const step = Number(/\d+$/u.exec(request.url ?? "")?.[0] ?? 0);
      const status = statuses[step];
      if (status === undefined) response.end(rss("End"));
      else response.writeHead(status, { location: `/hop${step + 1}` }).end();
    };

  test.each([
    [[301], "/hop1"],
    [[308, 301], "/hop2"],
    [[302], "/hop0"],
    [[301, 302], "/hop1"],
    [[302, 301], "/hop0"],
    [[307], "/hop0"],
    [[303], "/hop0"],
  ])("%j moves the feed to %s", async (statuses, path) => {
    handler = chain(...statuses);
    expect((await look(`${origin}/hop0`)).state.url).toBe(origin + path);
  });

  test("relative addresses are resolved where it ended", async () => {
    handler = (request, response) =>
      void (request.url === "/old"
        ? response.writeHead(302, { location: "/new/feed" }).end()
        : response.end(`<rss><channel><item><link>tide</link></item></channel></rss>`));
    expect((await look(`${origin}/old`)).feed?.entries[0]?.link).toBe(`${origin}/new/tide`);
  });

  test("a loop ends", async () => {
    handler = answer(302, "", { location: "/a" });
    expect((await look(`${origin}/a`)).error?.code).toBe("redirect-loop");
  });

  test("a long way ends", async () => {
    handler = chain(...Array.from({ length: 30 }, () => 302));
    expect((await look(`${origin}/hop0`)).error?.code).toBe("too-many-redirects");
    expect(seen.length).toBe(6);
  });

  test.each(["ftp://example.com/", "file:///etc/passwd", "javascript:1", "gopher://x/"])(
    "to %s is refused",
    async (location) => {
      handler = answer(302, "", { location });
      expect((await look(`${origin}/a`)).error?.code).toBe("bad-protocol");
    },
  );

  test("without an address is a failure", async () => {
    handler = answer(302);
    expect((await look(`${origin}/a`)).error?.code).toBe("http-302");
  });

  test("to a neighbour is refused on every hop", async () => {
    handler = answer(302, "", { location: "http://169.254.169.254/latest" });
    // Only the first address is let through: the loopback server of this lab.
    const result = await fetchFeed(newFeedState("http://feeds.example/a"), {
      now: () => now,
      fetch: (url, init) => guarded.fetch(url.replace("http://feeds.example", origin), init),
    });
    expect(result.error?.code).toBe("private-address");
    expect(seen.length).toBe(1);
  });
});

describe("addresses", () => {
  const neighbours = [
    "127.0.0.1",
    "localhost",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "127.1",
    "0x7f.0.0.1",
    "2130706433",
    "017700000001",
    "::1",
    "[::1]",
    "::",
    "fe80::1",
    "fc00::1",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "224.0.0.1",
    "printer.local",
    "db.internal",
    "localhost.",
  ];
  test.each(neighbours)("%s is a neighbour", (host) => expect(isPrivateHost(host)).toBe(true));
  test.each([
    "8.8.8.8",
    "example.com",
    "2606:4700::1111",
    "172.32.0.1",
    "100.128.0.1",
    "11.0.0.1",
    "localhost.example.com",
  ])("%s is not", (host) => expect(isPrivateHost(host)).toBe(false));

  test("a name that resolves to a neighbour is refused at the connection", async () => {
    const strict = createGuardedFetch();
    handler = answer(200, rss("Secret"));
    // The name check is off, so that only the connection can refuse.
    const result = await look(`${origin.replace("127.0.0.1", "localhost")}/a`, { fetch: strict.fetch });
    expect(result.error?.code).toBe("private-address");
    expect(seen.length).toBe(0);
    await strict.close();
  });

  test("and on every hop", async () => {
    const strict = createGuardedFetch();
    handler = answer(302, "", { location: `${origin.replace("127.0.0.1", "localhost")}/b` });
    const result = await look(`${origin}/a`, {
      fetch: (url, init) => (url.endsWith("/a") ? guarded : strict).fetch(url, init),
    });
    expect(result.error?.code).toBe("private-address");
    expect(seen.map(({ url }) => url)).toEqual(["/a"]);
    await strict.close();
  });

  test("no address at all is one clear failure", async () => {
    expect((await look("not an address")).error?.code).toBe("bad-address");
  });
});

describe("bodies", () => {
  test.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ])("%s is unpacked", async (encoding, pack) => {
    handler = (_request, response) =>
      void response.writeHead(200, { "content-encoding": encoding }).end(pack(rss("Packed")));
    expect((await look(`${origin}/a`)).feed?.title?.value).toBe("Packed");
  });

  test("a small packed body that becomes a large one is cut off", async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 32));
    handler = (_request, response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(bomb);
    expect((await look(`${origin}/a`, { maxBytes: 1_000_000, totalTimeout: 5_000 })).error?.code).toBe(
      "too-large",
    );
  });

  test("an endless body ends", async () => {
    handler = (_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(" ".repeat(65_536)), 1);
      response.on("close", () => clearInterval(timer));
    };
    expect((await look(`${origin}/a`, { maxBytes: 500_000, totalTimeout: 5_000 })).error?.code).toBe(
      "too-large",
    );
  });

  test("a dripping body ends", async () => {
    handler = (_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(" "), 50);
      response.on("close", () => clearInterval(timer));
    };
    expect((await look(`${origin}/a`, { totalTimeout: 900 })).error?.code).toBe("total-timeout");
  });

  test("silence ends", async () => {
    handler = () => undefined;
    expect((await look(`${origin}/a`, { firstByteTimeout: 400 })).error?.code).toBe("first-byte-timeout");
  });

  test("a connection that is never made ends", async () => {
    const silent = createTcpServer(() => undefined);
    await new Promise<void>((done) => silent.listen(0, "127.0.0.1", done));
    const { port } = silent.address() as AddressInfo;
    const slow = createGuardedFetch({ allowPrivate: true, connectTimeout: 200 });
    const limits = { fetch: slow.fetch, firstByteTimeout: 6_000, totalTimeout: 7_000 };
    const result = await look(`https://127.0.0.1:${port}/a`, limits);
    expect(result.outcome).toBe("failed");
    expect(result.error?.code).toBe("connect-timeout");
    silent.close();
  });

  test("a closed door is a failure, not a throw", async () => {
    expect((await look("http://127.0.0.1:1/a")).outcome).toBe("failed");
  });

  test("the charset of the header counts", async () => {
    handler = (_request, response) =>
      void response
        .writeHead(200, { "content-type": "text/xml; charset=iso-8859-1" })
        .end(Buffer.from(rss("Brûlée"), "latin1"));
    expect((await look(`${origin}/a`)).feed?.title?.value).toBe("Brûlée");
  });
});

test("the state is plain JSON and survives it", async () => {
  handler = answer(200, rss("One"), { etag: '"1"' });
  const { state } = await look(`${origin}/a`);
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
});
