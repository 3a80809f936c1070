// HTML to article: speed and memory beside the peers on the same real pages, each tool in a process of its own.
// Not here: @postlight/parser, which takes two of its dependencies from git and so cannot be installed from a registry.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { printTable } from "./measure.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** metascraper refuses addresses under ".example". */
const url = "https://www.example.com/2026/02/11/page";
const [mostPages, warmUp] = [400, 100];

/** Each is loaded only in the process that times it. */
const tools = {
  "@mozilla/readability on linkedom": async () => {
    const { Readability } = await import("@mozilla/readability");
    const { parseHTML } = await import("linkedom");
    return (html) => new Readability(parseHTML(html).document).parse();
  },
  "@onrecord/html, to Article": async () => {
    const { readArticle } = await import("@onrecord/core");
    const { fromHtml } = await import("@onrecord/html");
    return (html) => readArticle(fromHtml(html, { url }));
  },
  "@onrecord/html, fromHtml alone": async () => {
    const { fromHtml } = await import("@onrecord/html");
    return (html) => fromHtml(html, { url });
  },
  "@onrecord/html and core, the whole Reading": async () => {
    const { read } = await import("@onrecord/core");
    const { fromHtml } = await import("@onrecord/html");
    return (html) => read(fromHtml(html, { url }));
  },
  "defuddle on linkedom": async () => {
    const { Defuddle } = await import("defuddle/node");
    const { parseHTML } = await import("linkedom");
    return (html) => Defuddle(parseHTML(html).document, url);
  },
  "@extractus/article-extractor": async () => {
    const { extractFromHtml } = await import("@extractus/article-extractor");
    return (html) => extractFromHtml(html, url);
  },
  "metascraper (fields, no body)": async () => {
    const { default: metascraper } = await import("metascraper");
    const rules = await Promise.all([
      import("metascraper-author"),
      import("metascraper-date"),
      import("metascraper-description"),
      import("metascraper-title"),
    ]);
    const scrape = metascraper(rules.map((rule) => rule.default()));
    return (html) => scrape({ html, url });
  },
};

export function run() {
  const rows = Object.keys(tools).map((name) => [name, inProcess(name)]);
  const [, { pages, kilobytes }] = rows[0];
  printTable(`HTML to article, ${pages} pages of ${kilobytes} kB, each tool in its own process`, rows);
}

function inProcess(name) {
  const out = execFileSync(process.execPath, [fileURLToPath(import.meta.url), name], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 1 << 28,
  });
  return JSON.parse(out.trim().split("\n").at(-1));
}

/** Pages of both sets where they are at hand, else our own. */
function filesAtHand() {
  const folders = ["fundus", "newspaper4k"]
    .map((set) => `${root}../shared/data/html/${set}/pages/`)
    .filter(existsSync);
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => folder + name));
  if (files.length > 0)
    return files.filter((_, index) => (index * mostPages) % files.length < mostPages).slice(0, mostPages);
  const own = `${root}packages/html/test/pages/`;
  return readdirSync(own)
    .filter((name) => name.endsWith(".html"))
    .map((name) => own + name);
}

function readPage(file) {
  const bytes = readFileSync(file);
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** Some pages to warm up on, then every page once, read from disk outside the clock. */
async function time(name) {
  const task = await tools[name]();
  const files = filesAtHand();
  for (const file of files.slice(-warmUp)) await attempt(task, readPage(file));
  let [spent, characters, failed] = [0, 0, 0];
  for (const file of files) {
    const page = readPage(file);
    characters += page.length;
    const start = process.cpuUsage();
    if (!(await attempt(task, page))) failed++;
    const { user, system } = process.cpuUsage(start);
    spent += (user + system) / 1e6;
  }
  return {
    pages: files.length,
    kilobytes: Math.round(characters / files.length / 1000),
    perSecond: files.length / spent,
    millisecondsEach: (1000 * spent) / files.length,
    charactersPerSecond: characters / spent,
    peakMegabytes: process.resourceUsage().maxRSS / 1000,
    failed,
  };
}

/** What a tool throws is its own affair. */
async function attempt(task, page) {
  try {
    await task(page);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of ["log", "warn", "error", "debug", "info"]) console[name] = () => undefined;
  process.stdout.write(`\n${JSON.stringify(await time(process.argv[2]))}\n`);
}
