import { Parser } from "htmlparser2";

const skipped = new Set(["script", "style", "noscript", "template", "head", "svg", "iframe", "select"]);
const inline = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr q ruby rt rp s samp " +
    "small span strike strong sub sup time tt u var wbr amp-link custom-link"
  ).split(" "),
);

/**
 * The text of a page as a copy-and-paste or a crude scraper gives it: one line per block element, tags gone.
 * With `cutAtLinks` every inline link stands on lines of its own, as scrapers that walk text nodes leave it.
 */
export function plainTextOf(html, { cutAtLinks = false } = {}) {
  const lines = [];
  let line = "";
  let skip = 0;
  const flush = () => {
    const words = line.replace(/[\s\u00a0]+/gu, " ").trim();
    if (words !== "") lines.push(words);
    line = "";
  };
  const breaks = (name) => !inline.has(name) || (cutAtLinks && name === "a");
  const parser = new Parser(
    {
      onopentagname(name) {
        if (skipped.has(name)) skip++;
        else if (breaks(name)) flush();
      },
      onclosetag(name) {
        if (skipped.has(name)) skip = Math.max(0, skip - 1);
        else if (breaks(name)) flush();
      },
      ontext(text) {
        if (skip === 0) line += text;
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  flush();
  return lines.join("\n");
}
