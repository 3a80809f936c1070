import { decodeHTMLAttribute, DecodingMode, EntityDecoder, htmlDecodeTree } from "entities/decode";

/** "&amp;" at a place in the source, and the characters it stands for. */
export interface CharacterReference {
  readonly at: number;
  readonly to: number;
  readonly value: string;
}

/** Finds character references in text of a source, asked from front to back. */
export class CharacterReferences {
  private readonly html: string;
  private readonly decoder: EntityDecoder;
  private value = "";
  private next = -1;

  constructor(html: string) {
    this.html = html;
    this.decoder = new EntityDecoder(htmlDecodeTree, (codepoint) => {
      this.value += String.fromCodePoint(codepoint);
    });
  }

  *between(start: number, end: number): Generator<CharacterReference> {
    for (let at = this.ampersandFrom(start); at < end; at = this.ampersandFrom(at + 1)) {
      const length = this.read(at);
      if (length > 0) yield { at, to: at + length, value: this.value };
    }
  }

  /** Each ampersand of the source is looked for once. */
  private ampersandFrom(start: number): number {
    if (this.next < start) {
      const found = this.html.indexOf("&", start);
      this.next = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.next;
  }

  /** How long the reference at an ampersand is; 0 where it is but an ampersand. */
  private read(at: number): number {
    this.value = "";
    this.decoder.startEntity(DecodingMode.Legacy);
    const length = this.decoder.write(this.html, at + 1);
    return length < 0 ? this.decoder.end() : length;
  }
}

export function decodeValue(value: string): string {
  return value.includes("&") ? decodeHTMLAttribute(value) : value;
}
