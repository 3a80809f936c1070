import type { QuoteFinder } from "../3-quotes/draft.js";
import type { ClaimFinder } from "../5-claims/draft.js";
import type { TextBlock, TextDocument } from "../2-text/document.js";
import type { Range } from "../range.js";
import type { Finder } from "../rule.js";
import { claimContextOf, quoteContextOf } from "./context-of.js";
import { documentOf } from "./document-of.js";
import { samples } from "./samples.js";
import { quoted, report, slowOn } from "./slow-on.js";

export interface CheckOptions {
  /** Texts of your own, tried besides the ones that ship. */
  readonly texts?: readonly string[];
  /** A clock in milliseconds, such as `() => performance.now()`; without it slow input is not tried. */
  readonly now?: () => number;
}

/** What finders of both kinds yield: places, counted from the start of the block. */
type Found = Range & {
  readonly pieces?: readonly Range[];
  readonly cue?: Range;
  readonly source?: Range | readonly Range[];
};

interface Trial {
  readonly finder: Finder<Found, TextBlock, never>;
  readonly contextOf: (document: TextDocument) => unknown;
}

/**
 * Tries a finder on texts of every kind and throws with all that is wrong: places outside the block, findings that
 * change from run to run, state kept between texts, a throw, time that grows with the square of the text. Claim finders
 * are checked with `{ of: "claims" }`.
 */
export function checkFinder(finder: QuoteFinder, options?: CheckOptions & { readonly of?: "quotes" }): void;
export function checkFinder(finder: ClaimFinder, options: CheckOptions & { readonly of: "claims" }): void;
export function checkFinder(
  finder: Finder<Found, TextBlock, never>,
  options: CheckOptions & { readonly of?: "quotes" | "claims" } = {},
): void {
  const trial: Trial = { finder, contextOf: options.of === "claims" ? claimContextOf : quoteContextOf };
  const texts = [...samples, ...(options.texts ?? [])];
  report(finder.name, problemsIn(trial, texts) ?? [...slowness(trial, options.now)]);
}

/** What is wrong, or undefined where nothing is: only then is it worth timing. */
function problemsIn(trial: Trial, texts: readonly string[]): readonly string[] | undefined {
  try {
    const problems = texts.flatMap((text) => placesOf(trial, text));
    const first = texts.map((text) => JSON.stringify(find(trial, text)));
    // The other way round, so that what one text leaves behind shows in another.
    const second = texts
      .toReversed()
      .map((text) => JSON.stringify(find(trial, text)))
      .toReversed();
    for (const [index, text] of texts.entries())
      if (first[index] !== second[index])
        problems.push(`finds something else the second time in ${quoted(text)}`);
    return problems.length === 0 ? undefined : problems;
  } catch (error) {
    return [`throws: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function slowness(trial: Trial, now: (() => number) | undefined): readonly string[] {
  return now === undefined ? [] : slowOn(now, (text) => finding(trial, text));
}

function find(trial: Trial, text: string): readonly (readonly Found[])[] {
  return finding(trial, text)();
}

/** Lays out the text first and looks when asked. */
function finding({ finder, contextOf }: Trial, text: string): () => readonly (readonly Found[])[] {
  const document = documentOf(text);
  const context = contextOf(document);
  return () => document.blocks.map((block) => [...finder.find(block, context as never)]);
}

function placesOf(trial: Trial, text: string): string[] {
  const { blocks } = documentOf(text);
  return find(trial, text).flatMap((findings, index) => {
    const block = blocks[index];
    return block === undefined ? [] : findings.flatMap((found) => wrongPlaces(found, block));
  });
}

function wrongPlaces(found: Found, block: TextBlock): readonly string[] {
  const source = found.source === undefined ? [] : "start" in found.source ? [found.source] : found.source;
  const ranges = [found, ...(found.pieces ?? []), ...source, ...(found.cue === undefined ? [] : [found.cue])];
  return ranges
    .filter(
      ({ start, end }) => !(Number.isInteger(start) && start >= 0 && start < end && end <= block.text.length),
    )
    .map(
      ({ start, end }) =>
        `yields ${start}–${end} in a block of ${block.text.length} characters: ${quoted(block.text)}`,
    );
}
