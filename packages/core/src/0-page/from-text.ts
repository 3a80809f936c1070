import { trim } from "../range.js";
import type { Issue } from "../schema/issue.js";
import type { Page, PageLine, Witness } from "./page.js";

export interface FromTextOptions {
  readonly url?: string;
  readonly retrievedAt?: string;
  readonly issues?: readonly Issue[];
}

/** A plain text as a Page: every line that is not blank, trimmed. */
export function fromText(text: string, options: FromTextOptions = {}): Page {
  return {
    kind: "text",
    text,
    lines: [...linesOf(text)],
    witnesses: urlWitness(options.url),
    ...(options.url === undefined ? {} : { url: options.url }),
    ...(options.retrievedAt === undefined ? {} : { retrievedAt: options.retrievedAt }),
    parsers: ["plain-text"],
    issues: options.issues ?? [],
  };
}

function* linesOf(text: string): Generator<PageLine> {
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
    const line = trim(text, { start: match.index, end: match.index + match[0].length });
    if (line.start < line.end) yield line;
  }
}

function urlWitness(url: string | undefined): readonly Witness[] {
  return url === undefined
    ? []
    : [{ field: "url", value: url, evidence: { from: "caller" }, reader: "caller", weight: 100 }];
}
