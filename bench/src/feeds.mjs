// Feeds beside the npm packages people use, the same bytes for all: sanitizing off, as theirs is. rss-parser is asked for
// its synchronous part through its promise, so each is awaited alike.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseFeed as parseWithRowan } from "@rowanmanning/feed-parser";
import { parseFeed as parseWithSmith } from "feedsmith";
import RssParser from "rss-parser";
import { parseFeed } from "@onrecord/rss";
import { printTable } from "./measure.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

export async function run(data = `${root}../shared/data`) {
  const { source, texts } = feeds(data);
  const rss = new RssParser();
  const rows = [
    ["feedsmith", await measureAwaited(texts, (text) => parseWithSmith(text))],
    [
      "onrecord: parseFeed, sanitize off",
      await measureAwaited(texts, (text) => parseFeed(text, { sanitize: false })),
    ],
    ["onrecord: parseFeed, sanitize on", await measureAwaited(texts, (text) => parseFeed(text))],
    ["rss-parser", await measureAwaited(texts, (text) => rss.parseString(text))],
    ["@rowanmanning/feed-parser", await measureAwaited(texts, (text) => parseWithRowan(text))],
  ];
  printTable(`Feeds (${source})`, rows);
}

function feeds(data) {
  const folder = `${data}/feeds/real/raw/`;
  if (!existsSync(folder)) return { source: "one feed of our own", texts: [own()] };
  const texts = readdirSync(folder)
    .slice(0, 120)
    .map((name) => readFileSync(folder + name, "utf8"));
  return { source: "120 real feeds", texts: texts.filter((text) => text.length < 500_000) };
}

function own() {
  const item = (index) =>
    `<item><title>Sailing ${index} cancelled</title><link>https://ledger.example/${index}</link><description>&lt;p&gt;The coast guard called it off.&lt;/p&gt;</description></item>`;
  return `<rss version="2.0"><channel><title>The Harbour Ledger</title>${Array.from({ length: 50 }, (_, index) => item(index)).join("")}</channel></rss>`;
}

/** As `measure`, for parsers that answer later. What a parser refuses counts as read: it is not what is timed. */
async function measureAwaited(texts, task, seconds = 3) {
  const attempt = async (text) => {
    try {
      await task(text);
    } catch {
      // Refused: the time it took to say so counts.
    }
  };
  for (const text of texts) await attempt(text);
  let [count, characters, spent] = [0, 0, 0];
  const start = process.cpuUsage();
  while (spent < seconds) {
    const text = texts[count % texts.length] ?? "";
    await attempt(text);
    count++;
    characters += text.length;
    const usage = process.cpuUsage(start);
    spent = (usage.user + usage.system) / 1e6;
  }
  return {
    perSecond: count / spent,
    millisecondsEach: (1000 * spent) / count,
    charactersPerSecond: characters / spent,
    heapMegabytes: process.memoryUsage().heapUsed / 1e6,
  };
}
