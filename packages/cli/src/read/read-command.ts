import type { Command } from "commander";
import { runFilter } from "../filter/filter.js";
import { WrongUse } from "../failure.js";
import type { Streams } from "../streams.js";
import { isoDate, oneOf, webAddress, wholeNumber } from "./arguments.js";
import { inputKinds, outputFormats, tables, type ReadOptions } from "./options.js";
import { readInputs } from "./read-inputs.js";

const examples = `
Formats:
  view     who said what, for people (colours on a terminal, plain behind a pipe)
  html     one self-contained page: quotes by speaker, claims underlined, details on a click
  json     the whole reading; several inputs make one array
  ndjson   the whole reading, one line an input, with its "id"
  jsonld   schema.org JSON-LD: the record profile (places, provenance), or --profile embed for web pages
  ninjs    IPTC's news in JSON, version 3.1
  csv      a line a quote, or with --table claims a line a claim
  markdown the article, who said what, what is claimed

As a filter (--ndjson): one {"id", "text" | "html", "url"?, "retrievedAt"?} a line comes in, one {"id", …reading}
a line goes out, in the same order; a bad line gives {"id"?, "error"} and the rest is read.

Examples:
  $ onrecord read page.txt
  $ onrecord read page.txt --format html --out page.html
  $ onrecord read *.txt --format ndjson --out readings.ndjson
  $ onrecord read *.txt --format html --out pages/        a page for each, into a folder
  $ onrecord read https://news.example/a            as its robots.txt allows
  $ onrecord read feed.xml                          a feed: each entry is a page
  $ onrecord read *.txt --format csv --table claims --out claims.csv
  $ onrecord read --ndjson < pages.ndjson > readings.ndjson
  $ onrecord read --ndjson --jobs 8 --out readings.ndjson pages.ndjson`;

interface Given {
  readonly as: string;
  readonly format?: string;
  readonly profile?: string;
  readonly table?: string;
  readonly allowPrivate?: boolean;
  readonly out?: string;
  readonly url?: string;
  readonly retrievedAt?: string;
  readonly ndjson?: boolean;
  readonly trace?: boolean;
  readonly jobs?: number;
}

export function addReadCommand(program: Command, streams: Streams, status: { code: number }): void {
  program
    .command("read")
    .description("read pages: the article, its quotes with their speakers, its claims")
    .argument("[FILE...]", "files or addresses to read; - is standard input")
    .option("--as <kind>", `what the input is: ${inputKinds.join(", ")}`, oneOf("kind", inputKinds), "auto")
    .option(
      "--format <format>",
      `what to write: ${outputFormats.join(", ")} (default: view on a terminal and behind a pipe)`,
      oneOf("format", outputFormats),
    )
    .option(
      "--profile <profile>",
      "for jsonld: record or embed (default: record)",
      oneOf("profile", ["record", "embed"]),
    )
    .option("--table <table>", "for csv: quotes or claims (default: quotes)", oneOf("table", tables))
    .option("--allow-private", "let addresses of this machine and its neighbours through")
    .option("--out <path>", "write there instead of standard output; a folder takes one file an input")
    .option("--url <url>", "where the page came from", webAddress)
    .option("--retrieved-at <date>", "when it was fetched (ISO 8601): later dates are not believed", isoDate)
    .option("--trace", "keep what every rule did, in json and ndjson")
    .option("--ndjson", "be a filter: pages as NDJSON in, readings as NDJSON out")
    .option(
      "--jobs <number>",
      "with --ndjson: threads that read at the same time (default: 1)",
      wholeNumber(64),
    )
    .addHelpText("after", examples)
    .action(async (files: readonly string[], given: Given) => {
      const options = optionsOf(files, given);
      status.code =
        given.ndjson === true ? await runFilter(options, streams) : await readInputs(options, streams);
    });
}

function optionsOf(files: readonly string[], given: Given): ReadOptions {
  if (given.ndjson === true && (given.format ?? "ndjson") !== "ndjson")
    throw new WrongUse(
      `--ndjson writes NDJSON; it cannot write ${given.format}. Leave --format away, or leave --ndjson away and name files.`,
    );
  if (given.jobs !== undefined && given.ndjson !== true)
    throw new WrongUse("--jobs belongs to --ndjson. Add that, or leave --jobs away.");
  if (given.profile !== undefined && given.format !== "jsonld")
    throw new WrongUse("--profile belongs to --format jsonld. Add that, or leave --profile away.");
  if (given.table !== undefined && given.format !== "csv")
    throw new WrongUse("--table belongs to --format csv. Add that, or leave --table away.");
  const { as, format, profile, table, ndjson: _, ...others } = given;
  return {
    ...others,
    files,
    as: as as ReadOptions["as"],
    format: (format ?? "view") as ReadOptions["format"],
    profile: (profile ?? "record") as ReadOptions["profile"],
    table: (table ?? "quotes") as ReadOptions["table"],
  };
}
