import type { Claim, Quote, Reading, Speaker } from "@onrecord/core";
import { writeChecked } from "../check-reading.js";
import { articleIdentifier } from "../identifiers.js";
import { writeCsv, type Cell, type CsvOptions } from "./write-csv.js";

/** The columns of `quotesToCsv`, in their order; new ones come at the end. Offsets are UTF-16 code units. */
export const quoteColumns = [
  "article",
  "published",
  "id",
  "kind",
  "class",
  "speaker",
  "speaker_kind",
  "named",
  "role",
  "source",
  "cue",
  "act",
  "negated",
  "content",
  "verbatim",
  "start",
  "end",
  "said_at",
  "place",
  "addressee",
  "nested_in",
  "confidence",
  "rule",
] as const;

/** The columns of `claimsToCsv`, in their order; new ones come at the end. Offsets are UTF-16 code units. */
export const claimColumns = [
  "article",
  "published",
  "id",
  "kind",
  "checkable",
  "voice",
  "claimant",
  "text",
  "start",
  "end",
  "worth",
  "reasons",
  "polarity",
  "certainty",
  "figures",
  "times",
  "quote",
  "reviews",
] as const;

/** Every quote of one reading or of several as a line of CSV. Throws an OnrecordError on what is no Reading. */
export function quotesToCsv(readings: Reading | Iterable<Reading>, options: CsvOptions = {}): string {
  return writeCsv(quoteColumns, rowsOf(readings, quoteRows), options);
}

/** Every claim of one reading or of several as a line of CSV. Throws an OnrecordError on what is no Reading. */
export function claimsToCsv(readings: Reading | Iterable<Reading>, options: CsvOptions = {}): string {
  return writeCsv(claimColumns, rowsOf(readings, claimRows), options);
}

type Row = readonly Cell[];

function* rowsOf(
  readings: Reading | Iterable<Reading>,
  rows: (reading: Reading) => readonly Row[],
): Generator<Row> {
  const isList = typeof readings === "object" && readings !== null && Symbol.iterator in readings;
  for (const reading of isList ? readings : [readings]) yield* writeChecked(reading, () => rows(reading));
}

function quoteRows(reading: Reading): readonly Row[] {
  const [article, published] = headOf(reading);
  const speakers = new Map(reading.speakers.map((speaker) => [speaker.id, speaker]));
  return reading.quotes.map((quote) => {
    const speaker = quote.speaker === undefined ? undefined : speakers.get(quote.speaker);
    return [article, published, ...quoteRow(quote, speaker)];
  });
}

function quoteRow(quote: Quote, speaker: Speaker | undefined): Row {
  return [
    quote.id,
    quote.kind,
    quote.class,
    nameOf(speaker),
    speaker?.kind,
    speaker?.named,
    speaker?.role?.text,
    words(quote.source),
    quote.cue?.text,
    quote.act,
    quote.negated,
    words(quote.content),
    words(quote.verbatim),
    quote.content[0]?.start,
    quote.content.at(-1)?.end,
    quote.saidAt?.text,
    quote.place?.text,
    quote.addressee?.text,
    quote.nestedIn,
    quote.confidence,
    quote.rule,
  ];
}

function claimRows(reading: Reading): readonly Row[] {
  const [article, published] = headOf(reading);
  const speakers = new Map(reading.speakers.map((speaker) => [speaker.id, speaker]));
  return reading.claims.map((claim) => {
    const claimant = claim.claimant === undefined ? undefined : speakers.get(claim.claimant);
    return [article, published, ...claimRow(claim, claimant)];
  });
}

function claimRow(claim: Claim, claimant: Speaker | undefined): Row {
  return [
    claim.id,
    claim.kind,
    claim.checkable,
    claim.voice,
    nameOf(claimant),
    claim.span.text,
    claim.span.start,
    claim.span.end,
    claim.worth.score,
    claim.worth.reasons.join("; "),
    claim.polarity,
    claim.certainty,
    claim.quantities.map((quantity) => figure(quantity)).join("; "),
    claim.times
      .map(({ span, timex }) => (timex === span.text ? timex : `${span.text} = ${timex}`))
      .join("; "),
    claim.quote,
    claim.reviews.flatMap(({ url }) => url ?? []).join(" "),
  ];
}

/** The figure as the page has it, with what it counts. */
function figure({ span, unit }: Claim["quantities"][number]): string {
  return unit.noun === undefined || span.text.includes(unit.noun) ? span.text : `${span.text} ${unit.noun}`;
}

function headOf(reading: Reading): readonly [string, string | undefined] {
  return [articleIdentifier(reading), reading.article.published.value];
}

function nameOf(speaker: Speaker | undefined): string | undefined {
  return speaker?.name ?? speaker?.description?.text ?? speaker?.mentions[0]?.text;
}

function words(spans: Quote["content"]): string {
  return spans.map(({ text }) => text).join(" … ");
}
