import type { Claim, Quote, Reading, Span } from "@onrecord/core";
import { figureOf, timesOf } from "../figures.js";
import { nameOf, nobodyNamed, standingOf } from "../names.js";
import { colourOf, type Colours } from "./colours.js";
import { escapeHtml } from "./escape.js";

type Row = readonly [string, string | undefined];

/** What is known of each quote and each claim, one card each, opened from the text. */
export function renderCards(reading: Reading, colours: Colours): string {
  return [
    ...reading.quotes.map((quote) => quoteCard(quote, reading, colours)),
    ...reading.claims.map((claim) => claimCard(claim, reading, colours)),
  ].join("\n");
}

function quoteCard(quote: Quote, reading: Reading, colours: Colours): string {
  const speaker = reading.speakers.find(({ id }) => id === quote.speaker);
  const claims = reading.claims.filter((claim) => claim.quote === quote.id);
  const rows: readonly Row[] = [
    ["Cue", words(quote.cueGroup ?? (quote.cue === undefined ? [] : [quote.cue]))],
    ["Source", words(quote.source)],
    ["Act", quote.act === undefined ? undefined : escapeHtml(quote.act + (quote.negated ? ", negated" : ""))],
    ["Said", words([quote.saidAt, quote.place, quote.occasion].filter((span) => span !== undefined))],
    ["To", words(quote.addressee === undefined ? [] : [quote.addressee])],
    ["Name withheld", words(speaker?.anonymity === undefined ? [] : [speaker.anonymity])],
    ["Spoken in", quote.nestedIn === undefined ? undefined : link(quote.nestedIn, "the quote around it")],
    ["Pull quote", quote.repeats.length === 0 ? undefined : "printed again on the page; counted once"],
    ["Claims", claims.map((claim) => link(claim.id, claim.span.text)).join("<br>") || undefined],
    ["Confidence", `${meter(quote.confidence)} ${Math.round(quote.confidence * 100)} %`],
    ["Rule", `<code>${escapeHtml(quote.rule)}</code>`],
    ["Place", places(quote.content)],
  ];
  return card(quote.id, {
    colour: colourOf(quote.speaker, colours),
    tag: `${quote.kind} quote`,
    title: speaker === undefined ? nobodyNamed : nameOf(speaker),
    note: speaker === undefined ? "" : standingOf(speaker),
    text: quote.content.map((span) => span.text).join(" … "),
    rows,
  });
}

function claimCard(claim: Claim, reading: Reading, colours: Colours): string {
  const speaker = reading.speakers.find(({ id }) => id === claim.claimant);
  const worth = `${meter(claim.worth.score)} ${claim.worth.score.toFixed(2)}`;
  const rows: readonly Row[] = [
    [
      "Worth checking",
      `${worth}${claim.worth.reasons.length > 0 ? `<br>${escapeHtml(claim.worth.reasons.join("; "))}` : ""}`,
    ],
    ["Figures", claim.quantities.map((quantity) => escapeHtml(figureOf(quantity))).join("<br>") || undefined],
    [
      "Times",
      timesOf(claim)
        .map((time) => escapeHtml(time))
        .join("<br>") || undefined,
    ],
    ["Checkable", { now: "now", later: "later: it is about the future", no: "no" }[claim.checkable]],
    ["Certainty", escapeHtml(claim.certainty)],
    ["Hedges", words(claim.hedges)],
    ["Condition", words(claim.condition === undefined ? [] : [claim.condition])],
    ["Polarity", claim.polarity === "negative" ? "negative" : undefined],
    ["Said in", claim.quote === undefined ? undefined : link(claim.quote, "this quote")],
    [
      "Related",
      claim.relations.map(({ kind, claim: other }) => link(other, `${kind} another claim`)).join("<br>") ||
        undefined,
    ],
    ["Noted", claim.observations.map(({ message }) => escapeHtml(message)).join("<br>") || undefined],
    [
      "Reviews",
      claim.reviews
        .map((review) => escapeHtml(`${review.rating ?? "reviewed"}: ${review.claimReviewed}`))
        .join("<br>") || undefined,
    ],
    ["Rule", `<code>${escapeHtml(claim.rule)}</code>`],
    ["Place", places([claim.span])],
  ];
  const ownWords = claim.voice === "article";
  return card(claim.id, {
    colour: ownWords ? "nobody" : colourOf(claim.claimant, colours),
    tag: `claim: ${claim.kind}`,
    title: ownWords ? "the article’s own words" : speaker === undefined ? nobodyNamed : nameOf(speaker),
    note: speaker === undefined || ownWords ? "" : standingOf(speaker),
    text: claim.span.text,
    rows,
  });
}

interface Card {
  readonly colour: string;
  readonly tag: string;
  readonly title: string;
  readonly note: string;
  readonly text: string;
  readonly rows: readonly Row[];
}

function card(id: string, { colour, tag, title, note, text, rows }: Card): string {
  const lines = rows.flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [`<dt>${name}</dt><dd dir="auto">${value}</dd>`],
  );
  return `<section class="card ${colour}" id="card-${escapeHtml(id)}" tabindex="-1" aria-label="Details: ${escapeHtml(tag)}, ${escapeHtml(title)}">
<p class="tag">${escapeHtml(tag)}</p>
<h3 dir="auto">${escapeHtml(title)}</h3>${note === "" ? "" : `<p class="note" dir="auto">${escapeHtml(note)}</p>`}
<blockquote dir="auto">${escapeHtml(text)}</blockquote>
<dl>${lines.join("")}</dl>
</section>`;
}

function words(spans: readonly Span[]): string | undefined {
  return spans.length === 0 ? undefined : spans.map((span) => `“${escapeHtml(span.text)}”`).join(" … ");
}

function places(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}–${end}`).join(", ");
}

function link(id: string, text: string): string {
  return `<a href="#at-${escapeHtml(id)}" data-card="${escapeHtml(id)}">${escapeHtml(text)}</a>`;
}

/** A bar in tenths: its width is a class, because the page's policy allows no style in an attribute. */
export function meter(share: number): string {
  return `<span class="meter" aria-hidden="true"><i class="w${Math.round(share * 10)}"></i></span>`;
}
