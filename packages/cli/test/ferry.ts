import type { Claim, Quote, Reading, Speaker } from "@onrecord/core";
import { at, ferryText } from "./ferry-text.js";

const speakers: readonly Speaker[] = [
  {
    id: "s1",
    kind: "person",
    named: true,
    name: "Marta Oduya",
    aliases: [],
    role: at("who leads the crews’ union"),
    mentions: [at("Marta Oduya"), at("She")],
    rule: "full-name",
  },
  {
    id: "s2",
    kind: "organization",
    named: true,
    name: "The port authority",
    aliases: [],
    mentions: [at("The port authority")],
    rule: "organization",
  },
  {
    id: "s3",
    kind: "person",
    named: false,
    aliases: [],
    description: at("A senior adviser to the mayor"),
    anonymity: at("who asked not to be named"),
    mentions: [at("A senior adviser to the mayor")],
    rule: "unnamed-source",
  },
];

const said = { class: "speech", negated: false, repeats: [], confidence: 0.9 } as const;

const quotes: readonly Quote[] = [
  {
    ...said,
    id: "q1",
    kind: "direct",
    content: [at("“We stop on Friday,”"), at("“Nobody asked us.”")],
    verbatim: [at("We stop on Friday,"), at("Nobody asked us.")],
    cue: at("said"),
    source: [at("Marta Oduya, who leads the crews’ union")],
    speaker: "s1",
    act: "say",
    repeats: [at("“Nobody asked us.”", 1)],
    rule: "verb-before-source",
  },
  {
    ...said,
    id: "q2",
    kind: "indirect",
    content: [at("that about 735 workers had been fined")],
    verbatim: [],
    cue: at("said", 1),
    source: [at("She")],
    speaker: "s1",
    act: "say",
    rule: "that-clause",
  },
  {
    ...said,
    id: "q3",
    kind: "indirect",
    content: [at("that the evening timetable would be cut")],
    verbatim: [],
    cue: at("denied"),
    source: [at("The port authority")],
    speaker: "s2",
    act: "deny",
    rule: "that-clause",
  },
  {
    ...said,
    id: "q4",
    kind: "mixed",
    content: [at("the talks “could begin in early January.”")],
    verbatim: [at("could begin in early January.")],
    cue: at("said", 2),
    source: [at("A senior adviser to the mayor, who asked not to be named")],
    speaker: "s3",
    act: "say",
    rule: "bare-clause",
  },
  {
    ...said,
    id: "q5",
    kind: "direct",
    content: [at("“It is cold.”")],
    verbatim: [at("It is cold.")],
    source: [],
    rule: "marks-without-cue",
    confidence: 0.4,
  },
];

const plain = {
  chain: [],
  polarity: "positive",
  certainty: "certain",
  hedges: [],
  quantities: [],
  times: [],
  relations: [],
  observations: [],
  reviews: [],
} as const;

const claims: readonly Claim[] = [
  {
    ...plain,
    id: "c1",
    span: at("about 735 workers had been fined"),
    sentence: at("She said that about 735 workers had been fined."),
    kind: "quantity",
    checkable: "now",
    voice: "source",
    claimant: "s1",
    quote: "q2",
    quantities: [
      {
        span: at("about 735 workers"),
        value: 735,
        comparator: "~",
        approximation: "about",
        unit: { kind: "count", noun: "workers" },
        role: "level",
        rule: "number-noun",
      },
    ],
    worth: { score: 0.83, reasons: ["has a figure", "said by a named source"] },
    rule: "counted-noun",
  },
  {
    ...plain,
    id: "c2",
    span: at("the talks “could begin in early January.”"),
    sentence: at(
      "A senior adviser to the mayor, who asked not to be named, said the talks “could begin in early January.”",
    ),
    kind: "prediction",
    checkable: "later",
    voice: "source",
    claimant: "s3",
    quote: "q4",
    certainty: "possible",
    hedges: [at("could")],
    times: [
      {
        span: at("early January"),
        timex: "2027-01",
        start: "2027-01-01",
        end: "2027-02-01",
        grain: "month",
        shape: "point",
        modifier: "START",
        reference: "2026-03-09",
        rule: "month-name",
      },
    ],
    worth: { score: 0.41, reasons: ["about the future"] },
    rule: "modal-future",
  },
];

const blocks = [
  ["11.4 C", "weather", false],
  ["Monday, March 9, 2026", "pageDate", false],
  ["Ferry crews will walk out on Friday, union says", "headline", false],
  ["By Lena Farrow", "byline", false],
  [paragraph("“We stop"), "paragraph", true],
  [paragraph("The port authority"), "paragraph", true],
  ["“Nobody asked us.”", "pullQuote", false],
  ["One deckhand’s view: “It is cold.”", "paragraph", true],
  ["Newsletter Sign-up", "newsletterPromo", false],
  ["Copyright ©2026 Vellmar Press", "copyright", false],
] as const;

/** The whole line that starts with these words. */
function paragraph(start: string): string {
  const from = ferryText.indexOf(start);
  return ferryText.slice(from, ferryText.indexOf("\n", from));
}

/** A reading of the ferry page as a person would write it: every kind of quote, a figure, an issue. */
export const ferryReading: Reading = {
  schema: "1",
  text: ferryText,
  article: {
    headline: {
      value: "Ferry crews will walk out on Friday, union says",
      evidence: { from: "text", span: at("Ferry crews will walk out on Friday, union says") },
      rule: "first-title-line",
      candidates: [],
    },
    publisher: {
      value: "Vellmar Press",
      evidence: { from: "text", span: at("Vellmar Press") },
      rule: "copyright-line",
      candidates: [],
    },
    authors: [
      {
        name: "Lena Farrow",
        role: "author",
        evidence: { from: "text", span: at("Lena Farrow") },
        span: at("Lena Farrow"),
        rule: "byline",
      },
    ],
    published: {
      rule: "no-witness",
      candidates: [
        {
          value: "2026-03-09",
          evidence: { from: "text", span: at("Monday, March 9, 2026") },
          verdict: "rejected",
          reasons: ["stands in the masthead: the day of the visit"],
        },
      ],
    },
    modified: { rule: "none", candidates: [] },
    corrections: [],
    blocks: blocks.map(([words, kind, inBody], index) => ({
      id: `b${index}`,
      kind,
      inBody,
      spans: [kind === "pullQuote" ? at(words, 1) : at(words)],
      rule: `${kind}-line`,
    })),
    provenance: { kind: "text", contentHash: "0123456789abcdef", parsers: ["plain-text"] },
  },
  speakers,
  quotes,
  claims,
  issues: [
    {
      code: "no-speaker",
      message: "Nobody is named for this quote.",
      span: at("“It is cold.”"),
      rule: "marks-without-cue",
    },
  ],
};
