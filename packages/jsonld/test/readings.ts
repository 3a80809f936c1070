import * as fc from "fast-check";
import {
  claimKinds,
  comparators,
  readingSchema,
  speechActs,
  type Article,
  type Claim,
  type Quote,
  type Reading,
  type Span,
  type Speaker,
} from "@onrecord/core";

const pieces = [
  "“We stop on Friday,” said Kim Osei. ",
  "The line would close in 2027. ",
  "「速報です」と市長が述べた。",
  "«Мы ждём», — сказала Анна Ким. ",
  "قال المتحدث إن القطار سيتوقف. ",
  "उन्होंने कहा कि सेवा बंद होगी। ",
  "“Δεν ξέρουμε,” είπε. ",
  "e\u0301a\u0308 ",
  "👩‍👩‍👧 🛳️ 𝒳 ",
  "\r\n",
  "\n\n",
  "</script ><!-- & ",
  "a a a a a a ",
];

const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.join(""));
const words = fc.constantFrom(
  "Kim Osei",
  "Анна Ким",
  "محمد",
  "市長",
  "By Dr. Ada Lind and Bo Ek",
  "El Niño & Söhne",
  " x ",
);
const label = fc.constantFrom("said", "verb-before-source", "line");
const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 1e-9, 0.1 + 0.2));
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const url = fc.constantFrom(
  "https://news.example/a?b=1&c=2",
  "https://news.example/ü/2",
  "not an address",
  "ftp://x/y",
);
const day = fc.constantFrom(
  "2026",
  "2026-03",
  "2026-03-09",
  "2026-02-31",
  "2026-03-09T10:00Z",
  "2026-03-09T10:00:30+02:00",
  "2025-12-31T23:59",
  "soon",
);

/** A reading of anything: places anywhere in the text, fields of any value its schema allows. */
export const readings: fc.Arbitrary<Reading> = text.chain((whole) => {
  const span = spanIn(whole);
  const spans = fc.array(span, { maxLength: 3 });
  const speakerIds = ["s1", "s2", "s3"];
  return fc
    .record({
      article: articleOf(span),
      speakers: fc.tuple(...speakerIds.map((id) => speakerOf(id, span))),
      quotes: fc.array(quoteOf(span, spans, speakerIds), { maxLength: 6 }),
      claims: fc.array(claimOf(span, speakerIds), { maxLength: 5 }),
    })
    .map(({ article, speakers, quotes, claims }) =>
      readingSchema.parse(
        defined({
          schema: "1",
          text: whole,
          article,
          speakers,
          quotes: quotes.map((quote, index) => ({
            ...quote,
            id: `q${index}`,
            nestedIn: index > 0 && quote.negated ? `q${index - 1}` : undefined,
          })),
          claims: claims.map((claim, index) => ({
            ...claim,
            id: `c${index}`,
            quote: quotes.length > index && claim.voice === "source" ? `q${index}` : undefined,
          })),
          issues: [],
        }),
      ),
    );
});

function spanIn(whole: string): fc.Arbitrary<Span> {
  const offset = fc.nat({ max: whole.length });
  return fc.tuple(offset, offset).map(([one, other]) => {
    const [start, end] = [Math.min(one, other), Math.max(one, other)];
    return { start, end, text: whole.slice(start, end) };
  });
}

function articleOf(span: fc.Arbitrary<Span>): fc.Arbitrary<Article> {
  const field = (value: fc.Arbitrary<string>) =>
    some(
      value.map((chosen) => ({
        value: chosen,
        evidence: { from: "caller" as const },
        rule: "r",
        candidates: [],
      })),
    );
  const verdict = some(day).map((value) => ({ value, rule: "r", candidates: [] }));
  const author = fc.record({
    name: words,
    role: fc.constantFrom("author", "contributor", "editor", "agency", "photographer"),
    evidence: span.map((place) => ({ from: "text" as const, span: place })),
    rule: label,
  });
  return fc.record({
    headline: field(words),
    standfirst: field(words),
    dateline: field(words),
    section: field(words),
    language: field(fc.constantFrom("en", "de-AT", "zh-Hans", "no language")),
    publisher: field(words),
    copyright: field(words),
    url: field(url),
    canonicalUrl: field(url),
    paywalled: field(fc.constantFrom("true", "false")),
    authors: fc.array(author, { maxLength: 3 }),
    published: verdict,
    modified: verdict,
    corrections: fc.array(
      span.map((place) => ({ kind: "correction", span: place, rule: "r" })),
      { maxLength: 2 },
    ),
    blocks: fc.constant([]),
    provenance: fc.constant({ kind: "text", contentHash: "0".repeat(16), parsers: ["plain-text"] }),
  }) as fc.Arbitrary<unknown> as fc.Arbitrary<Article>;
}

function speakerOf(id: string, span: fc.Arbitrary<Span>): fc.Arbitrary<Speaker> {
  return fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom("person", "organization", "group", "document"),
    named: fc.boolean(),
    name: some(words),
    aliases: fc.array(words, { maxLength: 2 }),
    role: some(span),
    affiliation: some(span),
    description: some(span),
    mentions: fc.array(span, { minLength: 1, maxLength: 2 }),
    rule: label,
  }) as fc.Arbitrary<unknown> as fc.Arbitrary<Speaker>;
}

function quoteOf(
  span: fc.Arbitrary<Span>,
  spans: fc.Arbitrary<Span[]>,
  speakerIds: readonly string[],
): fc.Arbitrary<Quote> {
  return fc.record({
    id: fc.constant(""),
    kind: fc.constantFrom("direct", "indirect", "mixed"),
    class: fc.constant("speech"),
    content: fc.array(span, { minLength: 1, maxLength: 3 }),
    verbatim: spans,
    cue: some(span),
    source: spans,
    speaker: some(fc.constantFrom(...speakerIds)),
    act: some(fc.constantFrom(...speechActs)),
    negated: fc.boolean(),
    repeats: fc.constant([]),
    rule: label,
    confidence: share,
  }) as fc.Arbitrary<unknown> as fc.Arbitrary<Quote>;
}

function claimOf(span: fc.Arbitrary<Span>, speakerIds: readonly string[]): fc.Arbitrary<Claim> {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.constantFrom(1e21, 1.1, 0.1 + 0.2, -0),
  );
  const quantity = fc.record({
    span,
    value: some(number),
    low: some(number),
    high: some(number),
    comparator: fc.constantFrom(...comparators),
    unit: fc.record({
      kind: fc.constantFrom("count", "percent", "money", "measure", "duration"),
      code: some(fc.constantFrom("EUR", "XCG", "XXQ", "km", "d", "a b")),
      noun: some(words),
    }),
    role: fc.constant("level"),
    rule: label,
  });
  const time = fc.record({
    span,
    timex: fc.constant("2026-W10"),
    start: some(day),
    end: some(day),
    shape: fc.constant("point"),
    reference: fc.constant("none"),
    rule: label,
  });
  const review = fc.record({
    url: some(url),
    claimReviewed: words,
    rating: some(fc.constantFrom("False", "Mostly true")),
    publisher: some(words),
    score: share,
    differences: fc.constant([]),
  });
  return fc.record({
    id: fc.constant(""),
    span,
    sentence: span,
    kind: fc.constantFrom(...claimKinds),
    checkable: fc.constantFrom("now", "later", "no"),
    voice: fc.constantFrom("article", "source"),
    claimant: some(fc.constantFrom(...speakerIds)),
    chain: fc.constant([]),
    polarity: fc.constant("positive"),
    certainty: fc.constant("certain"),
    hedges: fc.constant([]),
    quantities: fc.array(quantity, { maxLength: 2 }),
    times: fc.array(time, { maxLength: 2 }),
    worth: fc.record({ score: share, reasons: fc.constant([]) }),
    relations: fc.constant([]),
    observations: fc.constant([]),
    reviews: fc.array(review, { maxLength: 1 }),
    rule: label,
  }) as fc.Arbitrary<unknown> as fc.Arbitrary<Claim>;
}

/** Without keys whose value is undefined: the schema knows absent, not undefined. */
function defined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(defined);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (inner === undefined ? [] : [[name, defined(inner)]])),
  );
}
