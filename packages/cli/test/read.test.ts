import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readingSchema } from "@onrecord/core";
import { ferryText } from "./ferry-text.js";
import { onrecord } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "onrecord-cli-"));
const page = join(folder, "ferry.txt");
writeFileSync(page, ferryText);
afterAll(() => rmSync(folder, { recursive: true }));

async function kindOf(input: string, ...words: readonly string[]): Promise<string> {
  const { stdout } = await onrecord(["read", "-", "--format", "json", ...words], input);
  return (JSON.parse(stdout) as { article: { provenance: { kind: string } } }).article.provenance.kind;
}

describe("onrecord read", () => {
  test("prints the view of a file, plain behind a pipe", async () => {
    const { status, stdout, stderr } = await onrecord(["read", page]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("Who spoke");
    expect(stdout).not.toContain("\u001b");
  });

  test("prints what the README shows", async () => {
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    const [, , , shown = "", , printed] = readme.split(/^```.*\n/mu);
    expect((await onrecord(["read", "-"], shown)).stdout).toBe(printed);
  });

  test("reads standard input, with and without a dash", async () => {
    const named = await onrecord(["read", "-", "--format", "json"], ferryText);
    const silent = await onrecord(["read", "--format", "json"], ferryText);
    expect(named.stdout).toBe(silent.stdout);
    expect(readingSchema.parse(JSON.parse(named.stdout)).text).toBe(ferryText);
  });

  test("several files: an array of JSON, lines of NDJSON, a title above each view", async () => {
    const json = await onrecord(["read", page, page, "--format", "json"]);
    expect(JSON.parse(json.stdout)).toHaveLength(2);
    const lines = await onrecord(["read", page, page, "--format", "ndjson"]);
    const ids = lines.stdout
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids).toEqual([page, page]);
    const views = await onrecord(["read", page, page]);
    expect(views.stdout.split(`== ${page} ==`)).toHaveLength(3);
  });

  test("reads the rest when one file is missing, says which, and ends with 1", async () => {
    const { status, stdout, stderr } = await onrecord([
      "read",
      join(folder, "gone.txt"),
      page,
      "--format",
      "json",
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain("gone.txt: there is no such file");
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  test("writes to a file and into a folder", async () => {
    const out = join(folder, "page.html");
    expect((await onrecord(["read", page, "--format", "html", "--out", out])).stdout).toBe("");
    expect(readFileSync(out, "utf8")).toContain("<!doctype html>");
    const { stderr } = await onrecord(["read", page, page, "--format", "html", "--out", `${folder}/pages/`]);
    expect(stderr).toContain("ferry-2.html");
    expect(readFileSync(join(folder, "pages/ferry-2.html"), "utf8")).toContain("<!doctype html>");
  });

  test("never writes over what it reads: a file by its name, and in its own folder", async () => {
    const own = join(folder, "own");
    mkdirSync(own);
    const input = join(own, "page.txt");
    writeFileSync(input, ferryText);
    symlinkSync(input, join(own, "link.txt"));
    for (const words of [
      ["read", input, "--out", input],
      ["read", input, "--format", "json", "--out", join(own, "link.txt")],
      ["read", "--ndjson", input, "--out", join(own, "../own/page.txt")],
      ["feed", input, "--out", input],
    ]) {
      const { status, stderr } = await onrecord(words);
      expect([status, stderr]).toEqual([2, expect.stringContaining("would write over what is read")]);
    }
    expect((await onrecord(["read", input, "--out", own])).stderr).toContain("page-2.txt");
    expect(readFileSync(input, "utf8")).toBe(ferryText);
    expect(readFileSync(join(own, "page-2.txt"), "utf8")).toContain("Who spoke");
  });

  test.each([
    [["read", "x", "--format", "yaml"], "Take one of: view"],
    [["read", "--ndjson", "https://news.example/a"], "curl -sL https://news.example/a"],
    [["read", "x", "--table", "claims"], "--format csv"],
    [["read", "x", "--profile", "embed"], "--format jsonld"],
    [["read", "x", "--ndjson", "--format", "html"], "--ndjson writes NDJSON"],
    [["read", "a", "b", "--format", "html"], "--out pages/"],
    [["read", "x", "--retrieved-at", "yesterday"], "ISO 8601"],
    [["reed", "x"], 'There is no command "reed". Did you mean onrecord read x?'],
    [["frobnicate"], 'There is no command "frobnicate". Commands: read, feed, explain, schema.'],
    [["page.txt"], "onrecord read page.txt"],
    [["https://news.example/a"], "onrecord read https://news.example/a"],
    [["read", "x", "--url", "news.example"], "https://"],
    [["read", "x", "--fromat", "json"], "--format"],
    [[], "onrecord read FILE"],
  ])("wrong use ends with 2 and says what would work: %j", async (words, hint) => {
    const { status, stdout, stderr } = await onrecord(words);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(hint);
  });

  test("help shows examples, and nothing that is not there", async () => {
    const { status, stdout } = await onrecord(["read", "--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain("Examples:");
    expect(stdout).not.toMatch(/not there yet|default: \[/u);
  });

  test("help is a command too, of the whole and of one", async () => {
    expect((await onrecord(["help"])).stdout).toBe((await onrecord(["--help"])).stdout);
    const { status, stdout } = await onrecord(["help", "read"]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: (await onrecord(["read", "--help"])).stdout });
  });

  test.each([
    ["pages as NDJSON", '{"id": 1, "text": "“We stop,” said Kim."}\n{"id": 2, "html": "<p>No</p>"}\n'],
    ["one page as NDJSON", '\n{"url": "https://a.example/", "id": 1, "html": "<p>No</p>"}'],
  ])("%s are no text: it names the filter", async (_name, lines) => {
    const { status, stdout, stderr } = await onrecord(["read"], lines);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("Standard input holds pages as NDJSON. Read them with --ndjson");
    expect((await onrecord(["read", "--as", "text"], lines)).status).toBe(0);
  });

  test("a text that begins with a brace is a text", async () => {
    expect(await kindOf('{Picture: Kim} “We stop,” said Kim Osei.\n{"id": 1}')).toBe("text");
  });

  test.each([
    ["bytes of an older encoding", new Uint8Array([0x93, 0x48, 0x69, 0x94]), "iconv"],
    ["a binary file", new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 0xff, 0xfe, 1]), "not text"],
  ])("%s ends with 1 and says what to do", async (_name, bytes, hint) => {
    const { status, stderr } = await onrecord(["read", "-"], bytes);
    expect(status).toBe(1);
    expect(stderr).toContain(hint);
  });

  test("HTML is known by how it begins, text that speaks of tags is text, and --as decides", async () => {
    const html = "\n<!DOCTYPE html><html><body><article><p>We stop, said Kim.</p></article></body></html>";
    expect(await kindOf(html)).toBe("html");
    expect(await kindOf("<b>“We stop,”</b> he said.")).toBe("text");
    expect(await kindOf(html, "--as", "text")).toBe("text");
    expect(await kindOf("<b>“We stop,”</b> he said.", "--as", "html")).toBe("html");
  });

  test("UTF-16 with a byte-order mark is read", async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("“Hallo”", "utf16le")]);
    const { stdout } = await onrecord(["read", "-", "--format", "json"], bytes);
    expect((JSON.parse(stdout) as { text: string }).text).toBe("“Hallo”");
  });

  test("blank input says so and is no failure", async () => {
    const { status, stderr } = await onrecord(["read", "-"], " \n");
    expect(status).toBe(0);
    expect(stderr).toContain("Standard input is blank");
  });
});

describe("onrecord schema", () => {
  test("prints the parts for people and JSON Schema for programs", async () => {
    const people = await onrecord(["schema"]);
    expect(people.stdout).toMatch(/^Reading\n/u);
    expect(people.stdout).toContain("  quotes: Quote[]");
    expect(people.stdout).toContain("  speaker?: string");
    const programs = await onrecord(["schema", "--json-schema"]);
    expect(JSON.parse(programs.stdout)).toHaveProperty("$schema");
  });

  test("German pages are read as German", async () => {
    const { stdout } = await onrecord(
      ["read", "-", "--format", "json"],
      "Fährleute wollen am Freitag streiken\n\nVon Lena Farrow\n\n„Wir hören am Freitag auf“, sagte Marta Oduya, die die Gewerkschaft leitet. Das letzte Boot fährt um elf Uhr.",
    );
    const { quotes, speakers } = readingSchema.parse(JSON.parse(stdout));
    expect(quotes[0]?.content[0]?.text).toBe("„Wir hören am Freitag auf“");
    expect(speakers[0]?.name).toBe("Marta Oduya");
  });
});

describe("onrecord read, of a feed", () => {
  const feed = join(folder, "news.xml");
  writeFileSync(
    feed,
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Quay News</title>
    <item><guid>quay:1</guid><link>https://quay.example/ferry</link><title>Ferry crews to strike</title>
    <description>&lt;p&gt;“We stop on Friday,” said Marta Oduya, who leads the union.&lt;/p&gt;</description></item>
    <item><link>https://quay.example/toll?x=1</link><title>Toll is back</title>
    <description>The toll on the bridge returns in May.</description></item></channel></rss>`,
  );

  test("a feed is as many pages as it has entries, known without being told", async () => {
    const { status, stdout } = await onrecord(["read", feed, "--format", "ndjson"]);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; article: { headline: { value: string } } });
    expect(status).toBe(0);
    expect(lines.map(({ id, article }) => [id, article.headline.value])).toEqual([
      ["quay:1", "Ferry crews to strike"],
      ["https://quay.example/toll?x=1", "Toll is back"],
    ]);
    const json = await onrecord(["read", feed, "--format", "json"]);
    expect(JSON.parse(json.stdout)).toHaveLength(2);
    const views = await onrecord(["read", feed]);
    expect(views.stdout).toContain("== quay:1 ==");
  });

  test("a feed makes a page of HTML for each entry, in a folder; one page alone is refused", async () => {
    const one = await onrecord(["read", feed, "--format", "html"]);
    expect(one.status).toBe(2);
    expect(one.stderr).toContain("Name a folder");
    const pages = join(folder, "entries/");
    await onrecord(["read", feed, "--format", "html", "--out", pages]);
    expect(readdirSync(pages).sort()).toEqual(["quay-1.html", "toll-x-1.html"]);
  });

  test("what is no feed cannot be read as one, and it says so", async () => {
    const { status, stderr } = await onrecord(["read", page, "--as", "feed"]);
    expect(status).toBe(1);
    expect(stderr).toContain("ferry.txt: ");
  });

  test("words of a feed are explained in the entry that has them", async () => {
    const { stdout } = await onrecord(["explain", feed, "stop on Friday"]);
    expect(stdout).toContain("found    quotes/quote-then-cue");
  });
});
