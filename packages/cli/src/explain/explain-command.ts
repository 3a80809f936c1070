import { explain } from "@onrecord/core";
import type { Command } from "commander";
import { Unreadable } from "../failure.js";
import { isoDate, oneOf } from "../read/arguments.js";
import { loadInput, refuseAddresses } from "../read/input.js";
import { inputKinds, type InputKind } from "../read/options.js";
import { readInput } from "../read/read-page.js";
import { wantsColours, widthOf, write, type Streams } from "../streams.js";
import { findWords } from "./find-words.js";
import { renderExplanations } from "./render-explanation.js";

const examples = `
found, changed, dropped and failed say what a rule did at the words; silent lists the rules that looked at the block
and saw nothing there.

Examples:
  $ onrecord explain page.html "stop on Friday"
  $ onrecord explain page.txt "stop on Friday" --format json`;

interface Given {
  readonly as: string;
  readonly format: string;
  readonly url?: string;
  readonly retrievedAt?: string;
}

export function addExplainCommand(program: Command, streams: Streams): void {
  program
    .command("explain")
    .description("say why some words of a page became a quote or a claim, or did not")
    .argument("<FILE>", "the page; - is standard input")
    .argument(
      "<WORDS>",
      "words of the page, as they stand there; white space and the form of marks do not matter",
    )
    .option("--as <kind>", `what the input is: ${inputKinds.join(", ")}`, oneOf("kind", inputKinds), "auto")
    .option("--format <format>", "view or json", oneOf("format", ["view", "json"]), "view")
    .option("--url <url>", "where the page came from")
    .option("--retrieved-at <date>", "when it was fetched (ISO 8601)", isoDate)
    .addHelpText("after", examples)
    .action((file: string, words: string, given: Given) => runExplain(file, words, given, streams));
}

async function runExplain(file: string, words: string, given: Given, streams: Streams): Promise<void> {
  const { as, format, ...where } = given;
  refuseAddresses([file]);
  const input = await loadInput(file, streams);
  // Commander has checked the kind against the list.
  const pages = await readInput(input, as as InputKind, { ...where, trace: true });
  const found = pages.flatMap(({ reading }) => {
    const places = findWords(reading.text, words);
    return places.length === 0 ? [] : [{ reading, places }];
  });
  if (found.length === 0)
    throw new Unreadable(
      `“${words}” does not stand in ${file === "-" ? "standard input" : file}. Copy some words of the page, without what is left out.`,
    );
  const { stdout, environment } = streams;
  const view = { width: widthOf(stdout, environment), colours: wantsColours(stdout, environment) };
  const output =
    format === "json"
      ? `${JSON.stringify(
          found.flatMap(({ reading, places }) => places.map((place) => explain(reading, place))),
          null,
          2,
        )}\n`
      : found.map(({ reading, places }) => renderExplanations(reading, places, view)).join("\n");
  await write(stdout, output);
}
