// Run by quotes.mjs in a fresh process: what loading the English pack and reading with it costs, as JSON.
import { articles } from "./documents.mjs";

const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const { texts } = articles();
const bare = process.memoryUsage.rss() / 1e6;
const before = spent();
const { english } = await import("@onrecord/core/english");
const load = spent() - before;
const loaded = spent();
const tokens = ["We", "stop"].map((text, index) => ({
  text,
  start: 3 * index,
  end: 3 * index + text.length,
}));
const sentence = { start: 0, end: 7, tokens };
english.language.quotes.model?.score({ start: 0, end: 7, text: "We stop", sentences: [sentence], runs: [] });
const start = spent() - loaded;
const { createReader } = await import("@onrecord/core");
const reader = createReader();
for (let count = 0; count < 100; count++) reader.read(texts[count % texts.length] ?? "");
const megabytes = process.memoryUsage.rss() / 1e6;
process.stdout.write(JSON.stringify({ load, start, bare, megabytes }));
