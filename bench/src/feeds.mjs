// Feeds beside the npm packages people use, the same bytes for all: sanitizing off, as theirs is. rss-parser is asked for
// its synchronous part through its promise, so each is awaited alike.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { extractFromXml } from "@extractus/feed-extractor";
import { parseFeed as parseWithRowan } from "@rowanmanning/feed-parser";
import FeedParser from "feedparser";
import { parseFeed as parseWithSmith } from "feedsmith";
import RssParser from "rss-parser";
import { parseFeed } from "@onrecord/rss";
import { printTable } from "./measure.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

export async function run(data = `${root}../shared/data`) {
  const { source, texts } = feeds(data);
  const rss = new RssParser();
  const parsers = [
    ["feedsmith", (text) => parseWithSmith(text)],
    ["onrecord: parseFeed, sanitize off", (text) => parseFeed(text, { sanitize: false })],
    ["onrecord: parseFeed, sanitize on", (text) => parseFeed(text)],
    ["rss-parser", (text) => rss.parseString(text)],
    ["@rowanmanning/feed-parser", (text) => parseWithRowan(text)],
    ["@extractus/feed-extractor", (text) => extractFromXml(text)],
    ["feedparser", (text) => parseWithFeedparser(text)],
  ];
  // Round after round, so that a busy machine is busy for all alike.
  const rounds = new Map(parsers.map(([name]) => [name, []]));
  for (let round = 0; round < 4; round++)
    for (const [name, task] of parsers) rounds.get(name).push(await measureAwaited(texts, task, 1));
  const rows = [...rounds].map(([name, measured]) => [name, middleOf(measured)]);
  printTable(`Feeds (${source})`, rows);
  printMemory(texts);
}

/** The run in the middle by speed. */
function middleOf(measured) {
  const sorted = measured.toSorted((one, other) => one.perSecond - other.perSecond);
  return sorted[Math.floor(sorted.length / 2)];
}

/** feedparser is a stream: its items are awaited to the last. */
function parseWithFeedparser(text) {
  return new Promise((resolve, reject) => {
    const items = [];
    const parser = new FeedParser({ addmeta: false });
    parser.on("error", reject);
    parser.on("readable", () => {
      for (let item = parser.read(); item !== null; item = parser.read()) items.push(item);
    });
    parser.on("end", () => resolve(items));
    parser.end(text);
  });
}

/** What is held after each quarter of 1,000 feeds, none of which is kept: flat where nothing leaks. */
function printMemory(texts) {
  const held = [];
  for (let count = 1; count <= 1000; count++) {
    try {
      parseFeed(texts[count % texts.length] ?? "");
    } catch {
      // No feed: nothing to hold.
    }
    if (count % 250 !== 0) continue;
    globalThis.gc?.();
    held.push(`${(process.memoryUsage().heapUsed / 1e6).toFixed(1)} MB after ${count}`);
  }
  process.stdout.write(`  onrecord holds ${held.join(", ")}\n`);
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
async function measureAwaited(texts, task, seconds) {
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
