import type { Quote } from "../schema/quote.js";
import type { Reading } from "../schema/reading.js";
import type { Annotation } from "./parse-annotated.js";

/** The part of a reading that annotations speak of. */
export type ReadQuotes = Pick<Reading, "quotes" | "speakers">;

/** What a reading found, as annotations: its quotes are numbered in reading order. */
export function annotationsOf(reading: ReadQuotes): readonly Annotation[] {
  return reading.quotes.flatMap((quote, index) => ofQuote(quote, index + 1, reading));
}

function ofQuote(quote: Quote, number: number, reading: ReadQuotes): readonly Annotation[] {
  const speaker = reading.speakers.find((each) => each.id === quote.speaker)?.name;
  const named = speaker === undefined ? {} : { speaker };
  const at = (role: Annotation["role"]) => (span: { start: number; end: number }) => ({
    start: span.start,
    end: span.end,
    role,
    quote: number,
  });
  return [
    ...quote.content.map(at("content")),
    ...quote.source.map(at("source")).map((source) => ({ ...source, ...named })),
    ...(quote.cue === undefined ? [] : [quote.cue].map(at("cue"))),
  ];
}

const letters = { content: "q", source: "s", cue: "c" } as const;

/** The text with marks around what was found: the notation that `parseAnnotated` reads. */
export function annotate(text: string, annotations: readonly Annotation[], withSpeakers = false): string {
  const signs = annotations.flatMap((each) => [
    { at: each.start, opens: true, length: each.end - each.start, sign: opening(each, withSpeakers) },
    { at: each.end, opens: false, length: each.end - each.start, sign: "}" },
  ]);
  // Marks that close come first; of those that open the longer one, of those that close the shorter one.
  signs.sort(
    (one, other) =>
      one.at - other.at ||
      Number(one.opens) - Number(other.opens) ||
      (one.opens ? other.length - one.length : one.length - other.length),
  );
  let annotated = "";
  let from = 0;
  for (const { at, sign } of signs) {
    annotated += escapeBraces(text.slice(from, at)) + sign;
    from = at;
  }
  return annotated + escapeBraces(text.slice(from));
}

function opening({ role, quote, speaker }: Annotation, withSpeakers: boolean): string {
  return `{${letters[role]}${quote}${withSpeakers && speaker !== undefined ? `=${speaker}` : ""}:`;
}

function escapeBraces(text: string): string {
  return text.replace(/[{}]/gu, (brace) => `\\${brace}`);
}
