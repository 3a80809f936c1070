import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** Starts the command as a process of its own and closes its output after the first bytes. */
function readOneChunk(
  words: readonly string[],
  input: () => string,
): Promise<{ code: number | null; errors: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", main, ...words], { stdio: "pipe" });
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  child.stdin.on("error", () => undefined);
  const feed = (): void => {
    while (child.stdin.writable && child.stdin.write(input()));
  };
  child.stdin.on("drain", feed);
  feed();
  child.stdout.once("data", () => child.stdout.destroy());
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, errors })));
}

test("onrecord read --ndjson | head -1 ends quietly, whatever still comes in", async () => {
  let id = 0;
  const { code, errors } = await readOneChunk(
    ["read", "--ndjson"],
    () => `${JSON.stringify({ id: id++, text: "“We stop,” said Kim Osei." })}\n`,
  );
  expect(errors).toBe("");
  expect(code).toBe(0);
}, 60_000);

/** Runs the command as a process of its own, to the end. */
function run(
  words: readonly string[],
  input: string,
): Promise<{ code: number | null; output: string; errors: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", main, ...words], { stdio: "pipe" });
  const written = { output: "", errors: "" };
  child.stdout.on("data", (chunk: Buffer) => (written.output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (written.errors += chunk.toString()));
  child.stdin.end(input);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, ...written })));
}

test("onrecord read --ndjson --jobs 2 answers as one thread does, in the order of the lines", async () => {
  // Long and short pages by turns: threads finish out of order.
  const lines = Array.from({ length: 12 }, (_, id) =>
    JSON.stringify({ id, text: "“We stop,” said Kim Osei. ".repeat(id % 3 === 0 ? 200 : 1) }),
  );
  lines.splice(5, 0, "no JSON");
  const [one, two] = await Promise.all([
    run(["read", "--ndjson"], lines.join("\n")),
    run(["read", "--ndjson", "--jobs", "2"], lines.join("\n")),
  ]);
  expect(two).toEqual(one);
  expect(two.code).toBe(1);
  expect(two.output.trim().split("\n")).toHaveLength(13);
}, 60_000);
