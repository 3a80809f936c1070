// HTML to article: speed beside the peers on the same real pages, in one run. Not here: metascraper (wants Node 22) and
// @postlight/parser (an unreachable dependency).
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { extractFromHtml } from "@extractus/article-extractor";
import { Readability } from "@mozilla/readability";
import { read } from "@onrecord/core";
import { fromHtml } from "@onrecord/html";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { printTable } from "./measure.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const url = "https://ledger.example/2026/02/11/page";

const tools = [
  ["@mozilla/readability on linkedom", (html) => new Readability(parseHTML(html).document).parse()],
  ["@onrecord/html, fromHtml (blocks, witnesses)", (html) => fromHtml(html, { url })],
  ["@onrecord/html and core, the whole reading", (html) => read(fromHtml(html, { url }))],
  ["defuddle on linkedom", (html) => Defuddle(parseHTML(html).document, url)],
  ["@extractus/article-extractor", (html) => extractFromHtml(html, url)],
];

export async function run() {
  const pages = pagesAtHand();
  const size = pages.reduce((sum, page) => sum + page.length, 0) / pages.length;
  const rows = [];
  for (const [name, task] of tools) rows.push([name, await measure(pages, task)]);
  printTable(`HTML to article, ${pages.length} pages of ${Math.round(size / 1000)} kB`, rows);
}

/** Pages of both sets where they are at hand, else our own. */
function pagesAtHand() {
  const folders = ["fundus", "newspaper4k"]
    .map((set) => `${root}../shared/data/html/${set}/pages/`)
    .filter(existsSync);
  const files = folders
    .flatMap((folder) => readdirSync(folder).map((name) => folder + name))
    .filter((_, index) => index % 7 === 0);
  if (files.length > 0) return files.map((file) => gunzipSync(readFileSync(file)).toString("utf8"));
  const own = `${root}packages/html/test/pages/`;
  return readdirSync(own)
    .filter((name) => name.endsWith(".html"))
    .map((name) => readFileSync(own + name, "utf8"));
}

/** One round to warm up on a few pages, then every page once. What a tool throws or prints is its own affair. */
async function measure(pages, task) {
  const quiet = silence();
  let failed = 0;
  for (const page of pages.slice(0, 15)) await attempt(task, page);
  globalThis.gc?.();
  let peak = process.memoryUsage().heapUsed;
  const start = process.cpuUsage();
  for (const page of pages) {
    if (!(await attempt(task, page))) failed++;
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  }
  const { user, system } = process.cpuUsage(start);
  quiet();
  const spent = (user + system) / 1e6;
  const characters = pages.reduce((sum, page) => sum + page.length, 0);
  return {
    perSecond: pages.length / spent,
    millisecondsEach: (1000 * spent) / pages.length,
    charactersPerSecond: characters / spent,
    heapMegabytes: peak / 1e6,
    failed,
  };
}

async function attempt(task, page) {
  try {
    await task(page);
    return true;
  } catch {
    return false;
  }
}

function silence() {
  const { log, warn, error, debug } = console;
  for (const name of ["log", "warn", "error", "debug"]) console[name] = () => undefined;
  return () => Object.assign(console, { log, warn, error, debug });
}
