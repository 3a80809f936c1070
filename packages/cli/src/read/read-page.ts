import { read, type Reading } from "@onrecord/core";
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

/** Reads one input as what it is: HTML from its bytes (they may name their own encoding), the rest as text. */
export async function readInput(input: Input, kind: InputKind, options: PageOptions): Promise<Reading> {
  const isHtml = kind === "html" || (kind === "auto" && looksLikeHtml(input));
  const where = { ...input.web, ...options };
  return isHtml ? readHtml(input.bytes, where) : readText(decode(input.bytes, nameOf(input)), where);
}

export function readText(text: string, options: PageOptions): Reading {
  const { contentType: _, ...known } = options;
  return read(text, known);
}

export async function readHtml(html: string | Uint8Array, options: PageOptions): Promise<Reading> {
  // What knows the blocks of HTML takes a moment to unpack; who reads text does not wait for it.
  const { fromHtml } = await import("@onrecord/html");
  const { trace, ...where } = options;
  return read(fromHtml(html, where), trace === undefined ? {} : { trace });
}

function nameOf({ id }: Input): string {
  return id === "-" ? "Standard input" : id;
}

/** By the file's ending, or by how the page begins; a text that merely speaks of `<b>` is a text. */
export function looksLikeHtml({ id, bytes, web }: Input): boolean {
  if (/\.x?html?$/iu.test(id) || /html/iu.test(web?.contentType ?? "")) return true;
  const start = Buffer.from(bytes.subarray(0, 4096))
    .toString("latin1")
    .replace(/^(?:\u00ef\u00bb\u00bf)?\s+|^\u00ef\u00bb\u00bf/u, "");
  return /^(?:<!--[^>]{0,2000}-->\s{0,200})?<(?:!doctype\s+html|html|head|body|main|article|section|div|p|meta|title|script)[\s>]/iu.test(
    start,
  );
}
