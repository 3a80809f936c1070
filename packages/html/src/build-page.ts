import type { MarkupHints, PageLine } from "@onrecord/core";
import { decodeHtml } from "./decode/decode-html.js";
import type { BlockModel } from "./label/block-model.js";
import { labelBlocks, type LineLabel } from "./label/label-blocks.js";
import { leaveToWords } from "./label/short-page.js";
import { splitCredits } from "./label/split-credits.js";
import { textsOf } from "./label/page-texts.js";
import { viewPage } from "./label/page-view.js";
import { collectLines, type Collected } from "./lines/collect-lines.js";
import type { Line } from "./lines/line.js";
import type { HtmlPage } from "./lines/source-map.js";
import { PageSource, pageSource } from "./select/page-source.js";
import { pageIssues } from "./page-issues.js";
import type { Element } from "./tree/element.js";
import { readFacts } from "./witnesses/facts.js";
import { readWitnesses } from "./witnesses/read-witnesses.js";

export interface FromHtmlOptions {
  /** Where the page came from. */
  readonly url?: string;
  /** When it was fetched, ISO 8601: future dates are refused against it. */
  readonly retrievedAt?: string;
  /** The Content-Type header it came with: its charset counts where bytes are given. */
  readonly contentType?: string;
}

/** A Page of the source, its lines labelled by the model given. */
export function buildPage(html: string | Uint8Array, options: FromHtmlOptions, model: BlockModel): HtmlPage {
  const { html: source, issues: decoding } = decodeHtml(html, options.contentType);
  const collected = collectLines(source);
  const facts = readFacts(collected.elements, options.url);
  const witnesses = readWitnesses(collected, facts, options.url);
  const view = viewPage(collected.lines, collected.elements, textsOf(facts, witnesses), model.words);
  const labels = leaveToWords(view, labelBlocks(view, model.score(view)));
  return {
    kind: "html",
    text: collected.text,
    lines: pageLines(collected, labels),
    witnesses,
    ...(options.url === undefined ? {} : { url: options.url }),
    ...(options.retrievedAt === undefined ? {} : { retrievedAt: options.retrievedAt }),
    parsers: ["html"],
    issues: [...decoding, ...pageIssues(collected, facts)],
    sourceMap: collected.sourceMap,
    [pageSource]: new PageSource(source),
  };
}

function pageLines(
  { lines, elements }: Collected,
  labels: readonly (LineLabel | undefined)[],
): readonly PageLine[] {
  const paths = new Map<number, string>();
  return splitCredits(lines, labels).map(({ line, label }) =>
    pageLine(line, pathOf(line.element, elements, paths), label),
  );
}

function pageLine(line: Line, path: string, label: LineLabel | undefined): PageLine {
  const { element } = line;
  const level = levels.get(element.name);
  const markup: MarkupHints = {
    path,
    tag: element.name,
    words:
      line.wrappers.length === 0
        ? element.words
        : [...new Set([element, ...line.wrappers].flatMap((one) => one.words))],
    linkShare: line.linked,
    boldShare: line.bold,
    hidden: line.hidden,
    source: line.source,
    ...(level === undefined ? {} : { level }),
    ...label,
  };
  return { start: line.start, end: line.end, markup };
}

const levels: ReadonlyMap<string, 1 | 2 | 3 | 4 | 5 | 6> = new Map([
  ["h1", 1],
  ["h2", 2],
  ["h3", 3],
  ["h4", 4],
  ["h5", 5],
  ["h6", 6],
]);
const deepestPath = 24;

/** "html>body>main>p"; of a very deep element the innermost names. */
function pathOf(element: Element, elements: readonly Element[], known: Map<number, string>): string {
  const parent = elements[element.parent];
  if (parent === undefined) return element.name;
  let around = known.get(parent.index);
  if (around === undefined) {
    const names: string[] = [];
    for (
      let at: Element | undefined = parent;
      at !== undefined && names.length < deepestPath;
      at = elements[at.parent]
    )
      names.push(at.name);
    around = names.toReversed().join(">");
    known.set(parent.index, around);
  }
  return `${around}>${element.name}`;
}
