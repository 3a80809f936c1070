import type { Issue } from "@onrecord/core";
import { charsetOf, type Charset } from "./charset.js";
import { decodeBytes } from "./decode-bytes.js";

export interface Decoded {
  readonly html: string;
  readonly issues: readonly Issue[];
}

/** Bytes as text by BOM, HTTP header, meta element or a look at the bytes; a string stays what it is. */
export function decodeHtml(html: string | Uint8Array, contentType: string | undefined): Decoded {
  if (typeof html === "string") return { html, issues: isBinary(html) };
  const charset = charsetOf(html, contentType);
  const text = decodeBytes(html, charset.name);
  return { html: text, issues: [...conflict(charset), ...isBinary(text)] };
}

function conflict(charset: Charset): readonly Issue[] {
  if (charset.against === undefined) return [];
  const { name, from, against } = charset;
  return [
    {
      code: "charset-conflict",
      message: `The page was read as ${name} (${from}), though it is also declared as ${against}.`,
      rule: "charset",
    },
  ];
}

function isBinary(text: string): readonly Issue[] {
  if (!text.slice(0, 4000).includes("\u0000")) return [];
  const message = "The input has null characters: it may be no HTML at all.";
  return [{ code: "binary-input", message, rule: "charset" }];
}
