/**
 * How often each rule is right: the share of what it finds that matches an annotated content (Jaccard 0.5) on the
 * training part of PolNeAR, by `node eval/src/quotes.mjs ../shared/data/polnear/polnear-train.jsonl --rules --by-rule`;
 * signed quotes on the development part, as the training part has none; transcripts on both. A loose quote is 0.66 once refined, but gives way to every rule that knows a cue.
 */
export const confidences = {
  "quote-then-cue": 0.95,
  "cue-then-quote": 0.88,
  "reported-clause": 0.84,
  "reported-wish": 0.66,
  aside: 0.75,
  "according-to": 0.81,
  object: 0.59,
  "noun-clause": 0.68,
  "in-their-view": 0.6,
  "as-they-put-it": 0.5,
  position: 0.8,
  "quoted-as": 0.8,
  "inner-quote": 0.75,
  "colon-speech": 0.81,
  "signed-quote": 0.96,
  transcript: 0.7,
  "headline-colon": 0.83,
  "loose-quote": 0.4,
} as const;
