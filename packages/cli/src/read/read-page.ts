import type { Reading } from "@onrecord/core";
import { messageOf, Unreadable } from "../failure.js";
import { readAny } from "../page-reader.js";
import { decode } from "./decode.js";
import type { Input } from "./input.js";
import type { InputKind } from "./options.js";

export interface PageOptions {
  readonly url?: string;
  readonly retrievedAt?: string;
  /** The Content-Type header it came with. */
  readonly contentType?: string;
  readonly trace?: boolean;
}

/** A page that was read: of a feed each entry is one. */
export interface ReadPage {
  readonly id: string;
  readonly reading: Reading;
}

/** Reads one input as what it is: a feed entry by entry, HTML from its bytes (they may name their own encoding), the rest as text. */
export async function readInput(
  input: Input,
  kind: InputKind,
  options: PageOptions,
): Promise<readonly ReadPage[]> {
  const where = { ...input.web, ...options };
  switch (kind === "auto" ? kindOf(input) : kind) {
    case "feed":
      return readFeedEntries(input, where);
    case "html":
      return [{ id: input.id, reading: await readHtml(input.bytes, where) }];
    default:
      if (kind === "auto") refuseLines(input);
      return [{ id: input.id, reading: readText(decode(input.bytes, nameOf(input)), where) }];
  }
}

function kindOf(input: Input): InputKind {
  if (looksLikeFeed(input)) return "feed";
  return looksLikeHtml(input) ? "html" : "text";
}

async function readFeedEntries(input: Input, { trace, ...where }: PageOptions): Promise<readonly ReadPage[]> {
  // What parses feeds takes a moment to unpack; pages do not wait for it.
  const [{ FeedError, feedPages, parseFeed }, { fromHtml }] = await Promise.all([
    import("@onrecord/rss"),
    import("@onrecord/html"),
  ]);
  try {
    const feed = parseFeed(input.bytes, where);
    return feedPages(feed, { ...where, fromHtml }).map((page, index) => ({
      id: feed.entries[index]?.id ?? page.url ?? `${input.id}#${index + 1}`,
      reading: readAny(page, trace === undefined ? {} : { trace }),
    }));
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new Unreadable(`${nameOf(input)}: ${messageOf(error)}`, { cause: error });
  }
}

export function readText(text: string, options: PageOptions): Reading {
  const { contentType: _, ...known } = options;
  return readAny(text, known);
}

export async function readHtml(html: string | Uint8Array, options: PageOptions): Promise<Reading> {
  // What knows the blocks of HTML takes a moment to unpack; who reads text does not wait for it.
  const { fromHtml } = await import("@onrecord/html");
  const { trace, ...where } = options;
  return readAny(fromHtml(html, where), trace === undefined ? {} : { trace });
}

/** What the filter reads would come out as one page of braces. */
function refuseLines(input: Input): void {
  const start = startOf(input);
  if (
    /^\{[^\n]{0,3000}"(?:text|html)"\s{0,20}:\s{0,20}"/u.test(start) &&
    /^\{[^\n]{0,3000}"id"\s{0,20}:/u.test(start)
  )
    throw new Unreadable(
      `${nameOf(input)} holds pages as NDJSON. Read them with --ndjson, or as they stand with --as text.`,
    );
}

export function nameOf({ id }: Input): string {
  return id === "-" ? "Standard input" : id;
}

/** By its first element, or as JSON Feed names itself at its start. */
export function looksLikeFeed(input: Input): boolean {
  const start = startOf(input);
  return (
    /^(?:<[?!][^>]{0,2000}>\s{0,200}){0,8}<(?:\w{1,20}:)?(?:rss|rdf|feed|channel)[\s>]/iu.test(start) ||
    /^\{[^{}[\]]{0,2000}"https:\/\/jsonfeed\.org\/version\//u.test(start)
  );
}

/** By the file's ending, or by how the page begins; a text that merely speaks of `<b>` is a text. */
export function looksLikeHtml(input: Input): boolean {
  const { id, web } = input;
  if (/\.x?html?$/iu.test(id) || /html/iu.test(web?.contentType ?? "")) return true;
  return /^(?:<!--[^>]{0,2000}-->\s{0,200})?<(?:!doctype\s+html|html|head|body|main|article|section|div|p|meta|title|script)[\s>]/iu.test(
    startOf(input),
  );
}

function startOf({ bytes }: Input): string {
  return Buffer.from(bytes.subarray(0, 4096))
    .toString("latin1")
    .replace(/^(?:\u00ef\u00bb\u00bf)?\s+|^\u00ef\u00bb\u00bf/u, "");
}
