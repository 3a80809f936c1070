import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** News articles cut to 5,000 characters: PolNeAR dev where it is at hand, else our own pages repeated. */
export function articles(data = `${root}../shared/data`) {
  const file = `${data}/polnear/polnear-dev.jsonl`;
  const texts = existsSync(file)
    ? readFileSync(file, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).text)
    : ownPages();
  const long = texts.filter((text) => text.length >= 5_000).map((text) => text.slice(0, 5_000));
  return { source: existsSync(file) ? "PolNeAR dev, first 5,000 characters" : "our own pages", texts: long };
}

function ownPages() {
  const folder = `${root}packages/core/test/pages-text/`;
  const page = readdirSync(folder)
    .map((name) => readFileSync(folder + name, "utf8").replaceAll(/^(?:[#@].*|\w+> )/gmu, ""))
    .join("\n\n");
  return [page, page.slice(5_000)];
}
