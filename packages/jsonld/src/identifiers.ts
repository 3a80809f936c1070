import type { Reading } from "@onrecord/core";
import { webAddress } from "./lexical.js";
import type { ToJsonLdOptions } from "./options.js";
import { hex, sha256 } from "./sha256.js";

/**
 * Names things by what they say and how often that was said before, never by where they stand:
 * an edit elsewhere in the article changes no other identifier.
 */
export interface Identifiers {
  readonly article: string;
  /** The page's own address. */
  readonly url: string | undefined;
  /** A new identifier for a thing of this kind with these words. */
  of(kind: string, words: string): string;
}

export function createIdentifiers(reading: Reading, options: ToJsonLdOptions): Identifiers {
  const url = addressOf(reading.article);
  const article = options.id ?? articleIdentifier(reading, url);
  const uses = new Map<string, number>();
  const taken = new Set<string>();
  return {
    article,
    url,
    of(kind, words) {
      const key = `${kind}\n${words}`;
      for (let ordinal = uses.get(key) ?? 0; ; ordinal++) {
        const id = `${article}#${kind}-${digest(ordinal === 0 ? key : `${key}\n${ordinal}`)}`;
        if (taken.has(id)) continue;
        taken.add(id);
        uses.set(key, ordinal + 1);
        return id;
      }
    },
  };
}

/** The page's own address; without one, a UUID (RFC 9562, version 8) made of the headline or the first words. */
export function articleIdentifier(
  { article, text }: Reading,
  address: string | undefined = addressOf(article),
): string {
  if (address !== undefined) return address.split("#")[0] ?? address;
  const name =
    article.headline?.value ??
    article.blocks.find(({ inBody }) => inBody)?.spans[0]?.text ??
    text.slice(0, 200);
  const digits = hex(sha256(name));
  return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

function addressOf({ canonicalUrl, url, provenance }: Reading["article"]): string | undefined {
  return webAddress(canonicalUrl?.value) ?? webAddress(url?.value) ?? webAddress(provenance.url);
}

/** 64 bits in 16 hex digits: two lanes of multiply and mix over the UTF-16 code units. Names, not a proof. */
function digest(words: string): string {
  let one = 0x9e3779b9;
  let two = 0x85ebca6b;
  for (let index = 0; index < words.length; index++) {
    const unit = words.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    two = Math.imul(two ^ unit, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(two ^ (two >>> 13), 0xc2b2ae35);
  two = Math.imul(two ^ (two >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return hexWord(one) + hexWord(two);
}

function hexWord(word: number): string {
  return hexHalf(word >>> 16) + hexHalf(word & 0xffff);
}

function hexHalf(half: number): string {
  return (half + 0x10000).toString(16).slice(1);
}
