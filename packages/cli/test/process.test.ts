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
