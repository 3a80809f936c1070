// Follows a feed over HTTP: entries with the full text of their pages, read, written as NDJSON-LD; then asks again.
import { read } from "@onrecord/core";
import { fromHtml } from "@onrecord/html";
import { toJsonLd } from "@onrecord/jsonld";
import { createPageFetcher, fetchFeed, newFeedState, readFeed } from "@onrecord/rss";
import { createGuardedFetch } from "@onrecord/rss/node";
import { startSite } from "./server.js";

const site = await startSite();
// Private addresses are refused unless asked for; this site stands on this machine.
const { fetch, close } = createGuardedFetch({ allowPrivate: true });
const now = (): number => Date.parse("2026-03-03T12:00:00Z");
const request = { fetch, now, allowPrivate: true };
const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, 10)));

const first = await fetchFeed(newFeedState(`${site.address}/feed.xml`), request);
console.log(`${first.outcome}: ${first.feed?.title?.value}, ${first.feed?.entries.length} entries`);
if (first.feed === undefined) throw new Error(first.error?.message ?? "there is no feed");

const pages = createPageFetcher({ ...request, wait });
const { entries, seen } = await readFeed(first.feed, { now, fromHtml, pages });
for (const { page, textFrom, verdict } of entries) {
  const reading = read(page);
  const { article, quotes } = reading;
  console.log(`\n${verdict}: ${article.headline?.value} (text from the ${textFrom})`);
  console.log(
    `  by ${article.authors.map(({ name }) => name).join(", ") || "nobody named"}, ${article.published.value}`,
  );
  for (const quote of quotes) console.log(`  ${quote.kind}: ${quote.content[0]?.text.slice(0, 60)}`);
  for (const issue of page.issues)
    console.log(`  issue ${issue.code}: ${issue.message.replaceAll(new URL(site.address).host, "the-site")}`);
  // One line of NDJSON-LD an entry: a record that names its own context.
  const line = JSON.stringify(toJsonLd(reading, { profile: "record", at: new Date(now()).toISOString() }));
  const { "@graph": graph } = JSON.parse(line) as { "@graph": readonly { readonly "@type": unknown }[] };
  console.log(`  as JSON-LD: ${graph.length} nodes`);
}

const again = await fetchFeed(first.state, { ...request, force: true });
const later = await readFeed(first.feed, { now, seen });
console.log(`\nasked again: ${again.outcome}, ${later.entries.length} new, ${later.left.length} known`);
console.log(site.log.join("\n"));
await close();
site.close();
