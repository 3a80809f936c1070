// Puts what was said into the page itself, as JSON-LD, and links to the words; then looks at both in Chromium.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { read } from "@onrecord/core";
import { fromHtml } from "@onrecord/html";
import { listAbsent, toJsonLd, toScript } from "@onrecord/jsonld";
import { textFragment } from "@onrecord/jsonld/text-fragment";
import { lookInChromium } from "./look-in-chromium.js";

const html = readFileSync(new URL("article.html", import.meta.url), "utf8");
const reading = read(fromHtml(html, { url: "https://ledger.example/winter-pool" }));

const document = toJsonLd(reading);
const script = `<script type="application/ld+json">${toScript(document)}</script>`;
const page = html.replace("</head>", () => `  ${script}\n  </head>`);
console.log(
  `JSON-LD of ${script.length} characters; the page did not give: ${listAbsent(document).join(", ")}`,
);

const links = reading.quotes.map((quote) => {
  const speaker = reading.speakers.find(({ id }) => id === quote.speaker);
  return {
    speaker: speaker?.name ?? speaker?.description?.text ?? "nobody named",
    words: quote.content.map(({ text }) => text).join(" … "),
    fragment: textFragment(reading, quote.content) ?? "",
  };
});
for (const { speaker, words, fragment } of links) console.log(`\n${speaker}: ${words}\n  ${fragment}`);

// The links stand on a page of their own: on the article's they would be the first place with these words.
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const rows = links.map(
  ({ speaker, words, fragment }) =>
    `<li><b>${escaped(speaker)}</b><br><a href="article.html${fragment}">${escaped(words)}</a></li>`,
);
const style = "body{font:1.2rem/1.6 Georgia,serif;max-width:42rem;margin:3rem auto}li{margin:1rem 0}";
const list = `<!doctype html><meta charset="utf-8"><title>Who said what</title><style>${style}</style>
<h1>Who said what</h1><ol>${rows.join("\n")}</ol>\n`;

const out = new URL("out/", import.meta.url);
mkdirSync(out, { recursive: true });
writeFileSync(new URL("article.html", out), page);
writeFileSync(new URL("quotes.html", out), list);
console.log("\nWritten: out/article.html with its script, out/quotes.html with the links");

const seen = await lookInChromium(out);
// Not every machine has the browser, so what it shows goes beside the output that is the same everywhere.
if (seen === undefined) console.error("There is no Chromium here, so the two pages were not opened.");
else {
  const same = JSON.stringify(seen.document) === JSON.stringify(document);
  const reached = seen.inView.filter(Boolean).length;
  console.error(`In Chromium: the script reads back ${same ? "unchanged" : "CHANGED"};`);
  console.error(`${reached} of ${links.length} links scroll to their words (out/words.png shows the last)`);
  if (!same || reached < links.length) process.exitCode = 1;
}
