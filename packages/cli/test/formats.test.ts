import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ferryText } from "./ferry-text.js";
import { openLab, type Lab } from "./lab.js";
import { onrecord } from "./run.js";

describe("formats of the trade", () => {
  test("csv has its columns once, for several inputs", async () => {
    const folder = await mkdtemp(join(tmpdir(), "onrecord-"));
    const [one, two] = [join(folder, "a.txt"), join(folder, "b.txt")];
    await Promise.all([one, two].map((path) => writeFile(path, ferryText)));
    const { stdout, status } = await onrecord(["read", one, two, "--format", "csv"]);
    expect(status).toBe(0);
    expect(stdout.match(/^article,published,id,/gmu)).toHaveLength(1);
    expect(stdout.match(/Marta Oduya/gu)?.length).toBeGreaterThan(3);
    const claims = await onrecord(["read", one, "--format", "csv", "--table", "claims"]);
    expect(claims.stdout).toMatch(/^article,published,id,kind,checkable,/u);
  });

  test("ninjs and markdown", async () => {
    const ninjs = await onrecord(["read", "-", "--format", "ninjs"], ferryText);
    expect(JSON.parse(ninjs.stdout)).toMatchObject({ type: "text", by: "Lena Farrow" });
    const markdown = await onrecord(["read", "-", "--format", "markdown"], ferryText);
    expect(markdown.stdout).toMatch(/^# Ferry crews will walk out on Friday, union says\n/u);
  });
});

describe("a page at an address", () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab();
    lab.pages["/robots.txt"] = (_, response) => response.end("User-agent: *\nDisallow: /private/\n");
    lab.pages["/page"] = (_, response) =>
      response
        .writeHead(200, { "content-type": "text/html; charset=utf-8" })
        .end("<h1>Boats stop</h1><p>“We stop on Friday,” said Kim Osei, who leads the crews’ union.</p>");
  });
  afterAll(() => lab.close());

  test("is fetched as its robots.txt allows, and read with where it came from", async () => {
    const { stdout, status } = await onrecord([
      "read",
      `${lab.origin}/page`,
      "--allow-private",
      "--format",
      "json",
    ]);
    expect(status).toBe(0);
    const { article, quotes } = JSON.parse(stdout) as {
      article: { provenance: { url: string; retrievedAt: string } };
      quotes: readonly unknown[];
    };
    expect(article.provenance.url).toBe(`${lab.origin}/page`);
    expect(article.provenance.retrievedAt).toMatch(/^\d{4}-/u);
    expect(quotes).toHaveLength(1);
    expect(lab.asked).toEqual(["/robots.txt", "/page"]);
  });

  test("is left alone where it may not be fetched, with the reason", async () => {
    const disallowed = await onrecord(["read", `${lab.origin}/private/page`, "--allow-private"]);
    expect(disallowed.status).toBe(1);
    expect(disallowed.stderr).toMatch(/robots/u);
    const neighbour = await onrecord(["read", `${lab.origin}/page`]);
    expect(neighbour.status).toBe(1);
    expect(neighbour.stderr).toMatch(/its neighbours/u);
  });
});
