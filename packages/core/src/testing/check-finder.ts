import { createContext } from "../3-quotes/context.js";
import type { QuoteContext, QuoteFinder, QuoteFinding } from "../3-quotes/draft.js";
import type { TextBlock } from "../2-text/document.js";
import { documentOf, defaultLanguage } from "./document-of.js";
import { hostilePieces, samples } from "./samples.js";

export interface CheckOptions {
  /** Texts of your own, tried besides the ones that ship. */
  readonly texts?: readonly string[];
  /** A clock in milliseconds, such as `() => performance.now()`; without it slow input is not tried. */
  readonly now?: () => number;
}

/**
 * Tries a quote finder on texts of every kind and throws with all that is wrong: places outside the block, findings
 * that change from run to run, state kept between texts, time that grows with the square of the text.
 */
export function checkFinder(finder: QuoteFinder, options: CheckOptions = {}): void {
  const texts = [...samples, ...(options.texts ?? [])];
  const problems = texts.flatMap((text) => placesOf(finder, text));
  const first = texts.map((text) => JSON.stringify(find(finder, text)));
  // The other way round, so that what one text leaves behind shows in another.
  const second = texts
    .toReversed()
    .map((text) => JSON.stringify(find(finder, text)))
    .toReversed();
  for (const [index, text] of texts.entries())
    if (first[index] !== second[index])
      problems.push(`finds something else the second time in ${quoted(text)}`);
  if (options.now !== undefined) problems.push(...slowOn(options.now, (text) => finding(finder, text)));
  report(finder.name, problems);
}

/** Throws with everything that is wrong with a rule, or returns. */
export function report(name: string, problems: readonly string[]): void {
  if (problems.length > 0)
    throw new Error(`The rule "${name}":\n${[...new Set(problems)].map((each) => `  - ${each}`).join("\n")}`);
}

/** Which texts take more than three and a half times as long at twice the length. `prepare` is not timed. */
export function slowOn(now: () => number, prepare: (text: string) => () => void): readonly string[] {
  const time = (text: string): number => {
    const tries = [prepare(text), prepare(text)].map((run) => {
      const start = now();
      run();
      return now() - start;
    });
    return Math.min(...tries);
  };
  return hostilePieces.flatMap((piece) => {
    const short = piece.repeat(Math.ceil(4000 / piece.length));
    const [small, large] = [time(short), time(short + short)];
    const slow = large > small * 3.5 && large > 50;
    return slow
      ? [`takes ${Math.round(small)} ms, then ${Math.round(large)} ms for twice ${quoted(piece)}`]
      : [];
  });
}

export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

function find(finder: QuoteFinder, text: string): readonly (readonly QuoteFinding[])[] {
  return finding(finder, text)();
}

/** Lays out the text first and looks for quotes when asked. */
function finding(finder: QuoteFinder, text: string): () => readonly (readonly QuoteFinding[])[] {
  const document = documentOf(text);
  const context: QuoteContext = createContext(document, defaultLanguage);
  return () => document.blocks.map((block) => [...finder.find(block, context)]);
}

function placesOf(finder: QuoteFinder, text: string): readonly string[] {
  const { blocks } = documentOf(text);
  return find(finder, text).flatMap((findings, index) => {
    const block = blocks[index];
    return block === undefined ? [] : findings.flatMap((finding) => wrongPlaces(finding, block));
  });
}

function wrongPlaces(finding: QuoteFinding, block: TextBlock): readonly string[] {
  const source =
    finding.source === undefined ? [] : "start" in finding.source ? [finding.source] : finding.source;
  const ranges = [
    finding,
    ...(finding.pieces ?? []),
    ...source,
    ...(finding.cue === undefined ? [] : [finding.cue]),
  ];
  return ranges
    .filter(
      ({ start, end }) => !(Number.isInteger(start) && start >= 0 && start < end && end <= block.text.length),
    )
    .map(
      ({ start, end }) =>
        `yields ${start}–${end} in a block of ${block.text.length} characters: ${quoted(block.text)}`,
    );
}
