import type { SourceMap } from "./source-map.js";

/** Collects the text of a page with white space collapsed, and keeps where every stretch came from. */
export class TextBuilder {
  length = 0;
  private readonly chunks: string[] = [];
  private readonly textAt: number[] = [];
  private readonly fromAt: number[] = [];
  private readonly toAt: number[] = [];
  private spaceFrom = -1;
  private spaceTo = 0;
  private lastTo = 0;

  /** White space between `from` and `to`, written as one space once more words of the line follow. */
  space(from: number, to: number): void {
    if (this.spaceFrom < 0) this.spaceFrom = from;
    this.spaceTo = Math.max(this.spaceFrom, to);
  }

  /** Forgets white space that ended a line. */
  dropSpace(): void {
    this.spaceFrom = -1;
  }

  /** Words without white space, as they stand in the source or, for a character reference, as they are read. */
  words(value: string, from: number, to: number, atLineStart: boolean): void {
    if (atLineStart) {
      if (this.length > 0) this.add("\n", this.lastTo, Math.max(this.lastTo, from));
    } else if (this.spaceFrom >= 0) this.add(" ", this.spaceFrom, this.spaceTo);
    this.spaceFrom = -1;
    this.add(value, from, to);
    this.lastTo = to;
  }

  text(): string {
    return this.chunks.join("");
  }

  map(): SourceMap {
    return {
      text: Int32Array.from(this.textAt),
      from: Int32Array.from(this.fromAt),
      to: Int32Array.from(this.toAt),
      textLength: this.length,
    };
  }

  private add(value: string, from: number, to: number): void {
    const last = this.textAt.length - 1;
    const lastText = this.textAt[last] ?? 0;
    const lastFrom = this.fromAt[last] ?? 0;
    const lastTo = this.toAt[last] ?? 0;
    const exact = value.length === to - from;
    const lastExact = this.length - lastText === lastTo - lastFrom;
    this.chunks.push(value);
    if (last >= 0 && exact && lastExact && lastTo === from) this.toAt[last] = to;
    else {
      this.textAt.push(this.length);
      this.fromAt.push(from);
      this.toAt.push(to);
    }
    this.length += value.length;
  }
}
