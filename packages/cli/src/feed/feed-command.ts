import { InvalidArgumentError, type Command } from "commander";
import { WrongUse } from "../failure.js";
import type { Streams } from "../streams.js";
import type { FeedOptions } from "./options.js";

const examples = `
An entry is a line: {"id", "feed", "verdict": "new" | "changed", "url"?, "title"?, "published"?, "updated"?, "authors",
"categories", "enclosures", "html" | "text", "textFrom": "feed" | "page", "retrievedAt", "issues"}. It is what
onrecord read --ndjson takes. Feeds that are done first are written first; the entries of one stay together.

With --state FILE each address is asked only when its time has come, with the validators it gave, and only new and
changed entries are written: run it from cron with the same file. Hosts that answer Retry-After are left alone.

Examples:
  $ onrecord feed https://news.example/rss
  $ onrecord feed subscriptions.opml --state feeds.json >> entries.ndjson
  $ onrecord feed https://news.example/rss --full-text | onrecord read --ndjson > readings.ndjson
  $ curl -s https://news.example/rss | onrecord feed - --url https://news.example/rss`;

type Given = Omit<Partial<FeedOptions>, "sources">;

export function addFeedCommand(program: Command, streams: Streams, status: { code: number }): void {
  program
    .command("feed")
    .description("read feeds: their entries, one a line")
    .argument("[SOURCE...]", "addresses, feed files or OPML lists; - is standard input")
    .option("--state <file>", "remember feeds there: ask when it is time, write only what is new")
    .option("--full-text", "fetch the page of an entry whose own text is short, as its robots.txt allows")
    .option("--read", "write readings, as onrecord read does, with the feed as evidence")
    .option("--out <path>", "write there instead of standard output")
    .option("--url <url>", "where a file or standard input came from")
    .option("--force", "ask even though it is not time yet")
    .option("--jobs <number>", "hosts asked at the same time (default: 8)", jobs)
    .option("--user-agent <text>", "who asks: a name and an address to complain to")
    .option("--allow-private", "let addresses of this machine and its neighbours through")
    .addHelpText("after", examples)
    .action(async (sources: readonly string[], given: Given) => {
      if (sources.length === 0)
        throw new WrongUse("Name a feed: onrecord feed https://news.example/rss, or onrecord feed FILE.");
      // What fetches and reads feeds takes a moment to load; the other commands do not wait for it.
      const { readFeeds } = await import("./read-feeds.js");
      status.code = await readFeeds(optionsOf(sources, given), streams);
    });
}

function optionsOf(sources: readonly string[], given: Given): FeedOptions {
  return {
    ...given,
    sources,
    fullText: given.fullText ?? false,
    read: given.read ?? false,
    force: given.force ?? false,
    allowPrivate: given.allowPrivate ?? false,
    jobs: given.jobs ?? 8,
  };
}

function jobs(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= 64) return number;
  throw new InvalidArgumentError("It takes a whole number from 1 to 64.");
}
