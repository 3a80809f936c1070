#!/usr/bin/env node
import process from "node:process";
import { runCommandLine } from "./command-line.js";
import { isClosedPipe } from "./streams.js";

// A reader that goes away (`| head`) is no failure; anything else on these streams is.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error) => {
    if (!isClosedPipe(error)) throw error;
  });

const { stdin, stdout, stderr } = process;
process.exitCode = await runCommandLine(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  environment: process.env,
});
// A closed pipe can leave standard input open behind it; nothing more is wanted from it.
stdin.destroy();
