import { PassThrough, Readable, Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { runCommandLine } from "../src/command-line.js";
import { splitLines } from "../src/filter/lines.js";
import { onrecord } from "./run.js";

const record = (id: string | number, text = "“We stop,” said Kim Osei."): string =>
  JSON.stringify({ id, text });

interface OutputLine {
  readonly id?: string | number;
  readonly error?: string;
  readonly text?: string;
}

async function filter(lines: string): Promise<{ status: number; out: readonly OutputLine[] }> {
  const { status, stdout } = await onrecord(["read", "--ndjson"], lines);
  return {
    status,
    out: stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as OutputLine),
  };
}

describe("onrecord read --ndjson", () => {
  test("answers every page in input order, with its id as it came", async () => {
    const { status, out } = await filter([record("a"), record(7), record("c")].join("\n"));
    expect(status).toBe(0);
    expect(out.map(({ id }) => id)).toEqual(["a", 7, "c"]);
    expect(out[0]?.text).toBe("“We stop,” said Kim Osei.");
  });

  test("a bad line gives an error with its number and id, and the stream goes on", async () => {
    const bad = [
      "{nope",
      "[1]",
      '{"id":"x"}',
      '{"text":"no id"}',
      '{"id":"y","text":"z","retrievedAt":"soon"}',
      '{"id":"y","html":"<p>z</p>","retrievedAt":"soon"}',
    ];
    const { status, out } = await filter([...bad, record("last")].join("\r\n"));
    expect(status).toBe(1);
    expect(out.slice(0, 6).every(({ error }) => error !== undefined)).toBe(true);
    expect(out[2]).toMatchObject({
      id: "x",
      error: expect.stringContaining('line 3: A line needs a "text" or an "html"') as string,
    });
    expect(out[4]?.error).toContain("ISO 8601");
    expect(out[5]?.error).toContain("ISO 8601");
    expect(out[6]?.id).toBe("last");
  });

  test("waits for nobody at a terminal: it says what to pipe in", async () => {
    const stdin = Object.assign(new PassThrough(), { isTTY: true });
    const stderr = new PassThrough();
    const streams = { stdin, stdout: new PassThrough(), stderr, environment: {} };
    expect(await runCommandLine(["read", "--ndjson"], streams)).toBe(2);
    expect(String(stderr.read())).toContain("Nothing to read. Name a file, or pipe");
  });

  test("says at the end how many lines could not be read, and where to look", async () => {
    const { stderr } = await onrecord(["read", "--ndjson"], `{nope\n${record("a")}\n[1]`);
    expect(stderr).toBe('onrecord: 2 lines could not be read; their "error" says why.\n');
    expect((await onrecord(["read", "--ndjson"], "{nope")).stderr).toContain(
      "1 line could not be read; its ",
    );
    expect((await onrecord(["read", "--ndjson"], record("a"))).stderr).toBe("");
  });

  test("reads html too, and refuses both at once", async () => {
    const html = "<!doctype html><title>Ferries</title><article><p>“We stop,” said Kim Osei.</p></article>";
    const { out } = await filter(
      `${JSON.stringify({ id: 1, html })}\n${JSON.stringify({ id: 2, html, text: "x" })}`,
    );
    expect(out[0]?.text).toContain("“We stop,” said Kim Osei.");
    expect(out[0]?.text).not.toContain("<p>");
    expect(out[1]?.error).toContain("not both");
  });

  test("blank lines, a missing last line break and a line cut anywhere between chunks change nothing", async () => {
    const whole = `\n${record("ä🛳️")}\n\n${record("b")}`;
    const bytes = Buffer.from(whole);
    const cut = Readable.from([...bytes].map((byte) => Buffer.from([byte])));
    const stdout = new PassThrough();
    const chunks: Buffer[] = [];
    stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    await runCommandLine(["read", "--ndjson"], { stdin: cut, stdout, stderr: stdout, environment: {} });
    expect(Buffer.concat(chunks).toString()).toBe((await onrecord(["read", "--ndjson"], whole)).stdout);
  });

  test("a reader that goes away ends it quietly and without reading on", async () => {
    let asked = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) yield `${record(asked++)}\n`;
      })(),
    );
    let seen = 0;
    const closing = new Writable({
      write: (_chunk, _encoding, done) =>
        done(++seen > 3 ? Object.assign(new Error("write EPIPE"), { code: "EPIPE" }) : null),
    });
    closing.on("error", () => undefined);
    const stderr = new PassThrough();
    const status = await runCommandLine(["read", "--ndjson"], {
      stdin: endless,
      stdout: closing,
      stderr,
      environment: {},
    });
    expect(status).toBe(0);
    expect(stderr.read()).toBeNull();
    expect(asked).toBeLessThan(100);
  });

  test("a slow reader holds the input back", async () => {
    let asked = 0;
    const pages = Readable.from(
      (function* () {
        while (asked < 400) yield `${record(asked++)}\n`;
      })(),
    );
    let lead = 0;
    let written = 0;
    const slow = new Writable({
      write: (_chunk, _encoding, done) => {
        written++;
        lead = Math.max(lead, asked - written);
        setImmediate(done);
      },
    });
    await runCommandLine(["read", "--ndjson"], { stdin: pages, stdout: slow, stderr: slow, environment: {} });
    expect(written).toBe(400);
    expect(lead).toBeLessThan(40);
  });
});

test("a line beyond the limit is thrown away, not held, and its neighbours are whole", async () => {
  const lines = [];
  for await (const line of splitLines(Readable.from([Buffer.from("ab\n1234"), Buffer.from("567890\ncd")]), 6))
    lines.push([line.number, Buffer.from(line.bytes).toString(), line.tooLong]);
  expect(lines).toEqual([
    [1, "ab", false],
    [2, "", true],
    [3, "cd", false],
  ]);
});
