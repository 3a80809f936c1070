import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { messageOf, WrongUse } from "./failure.js";
import { addExplainCommand } from "./explain/explain-command.js";
import { addFeedCommand } from "./feed/feed-command.js";
import { addReadCommand } from "./read/read-command.js";
import { addSchemaCommand } from "./schema/schema-command.js";
import { PipeClosed, type Streams } from "./streams.js";

/** Runs `onrecord WORDS…`. Gives back the exit status: 0 done, 1 something could not be read, 2 wrong use. */
export async function runCommandLine(words: readonly string[], streams: Streams): Promise<number> {
  const status = { code: 0 };
  const program = createProgram(streams, status);
  try {
    await program.parseAsync([...words], { from: "user" });
    return status.code;
  } catch (error) {
    return statusOf(error, streams);
  }
}

function createProgram(streams: Streams, status: { code: number }): Command {
  const program = new Command("onrecord")
    .description("Reads news: who said what, what could be checked, and where it stands in the text.")
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "show this help")
    .helpCommand("help [command]", "show help, of a command too")
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void streams.stdout.write(text),
      writeErr: (text) => void streams.stderr.write(text),
      outputError: (text, put) => put(text.replace(/^error: /u, "onrecord: ")),
    })
    .addHelpText("after", overview)
    .argument("[words...]")
    .usage("[options] [command]")
    .action((words: readonly string[]) => {
      throw new WrongUse(complaint(words, program));
    });
  addReadCommand(program, streams, status);
  addFeedCommand(program, streams, status);
  addExplainCommand(program, streams);
  addSchemaCommand(program, streams);
  return program;
}

/** Most who leave the command away want a page read. */
function complaint(words: readonly string[], program: Command): string {
  const [first = ""] = words;
  if (first === "") return "Say what to do: onrecord read FILE, or onrecord --help.";
  const names = program.commands.map((command) => command.name());
  const near = names.find((name) => isNear(first, name));
  if (near !== undefined)
    return `There is no command "${first}". Did you mean onrecord ${[near, ...words.slice(1)].join(" ")}?`;
  if (/[./]/u.test(first)) return `Say what to do with it: onrecord read ${words.join(" ")}`;
  return `There is no command "${first}". Commands: ${names.join(", ")}. See onrecord --help.`;
}

/** All letters of the name but one, in any order, behind the same first: "raed", "reed", "feeds". */
function isNear(word: string, name: string): boolean {
  const left = [...name];
  for (const letter of word) {
    const index = left.indexOf(letter);
    if (index >= 0) left.splice(index, 1);
  }
  return word[0] === name[0] && left.length <= 1 && Math.abs(word.length - name.length) <= 1;
}

const overview = `
Examples:
  $ onrecord read page.txt                          who said what, for people
  $ onrecord read page.txt --format html --out page.html
  $ pbpaste | onrecord read -                       from standard input
  $ onrecord read --ndjson < pages.ndjson           a filter: a page a line, a reading a line
  $ onrecord feed https://news.example/rss          a feed's entries, one a line

Exit status: 0 done, 1 something could not be read, 2 wrong use.`;

function statusOf(error: unknown, streams: Streams): number {
  if (error instanceof PipeClosed) return 0;
  // Commander has already printed what was wrong, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  streams.stderr.write(`onrecord: ${messageOf(error)}\n`);
  return error instanceof WrongUse ? 2 : 1;
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "0.0.0";
}
