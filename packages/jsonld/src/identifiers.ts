import type { Reading } from "@onrecord/core";
import { isWritable, webAddress } from "./lexical.js";
import type { ToJsonLdOptions } from "./options.js";
import { hex, sha256 } from "./sha256.js";

/**
 * Names things by what they say and how often that was said before, never by where they stand:
 * an edit elsewhere in the article changes no other identifier.
 */
export interface Identifiers {
  readonly article: string;
  /** A new identifier for a thing of this kind with these words. */
  of(kind: string, words: string): string;
}

export function createIdentifiers(reading: Reading, options: ToJsonLdOptions): Identifiers {
  const article = options.id ?? articleIdentifier(reading);
  const uses = new Map<string, number>();
  return {
    article,
    of(kind, words) {
      const key = `${kind}\n${words}`;
      const ordinal = uses.get(key) ?? 0;
      uses.set(key, ordinal + 1);
      return `${article}#${kind}-${digest(ordinal === 0 ? key : `${key}\n${ordinal}`)}`;
    },
  };
}

/** The page's own address; without one, a UUID (RFC 9562, version 8) made of the headline or the first words. */
function articleIdentifier({ article, text }: Reading): string {
  const address =
    webAddress(article.canonicalUrl?.value) ??
    webAddress(article.url?.value) ??
    webAddress(article.provenance.url);
  if (address !== undefined) return address.split("#")[0] ?? address;
  const name =
    article.headline?.value ??
    article.blocks.find(({ inBody }) => inBody)?.spans[0]?.text ??
    text.slice(0, 200);
  const digits = hex(sha256(name));
  return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

function digest(words: string): string {
  return hex(sha256(isWritable(words) ? words : JSON.stringify(words)).subarray(0, 8));
}
