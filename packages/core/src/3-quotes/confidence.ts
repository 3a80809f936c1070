/** How often each rule is right, measured: see eval/src/quotes.mjs. */
export const confidences = {
  "quote-then-cue": 0.95,
  "cue-then-quote": 0.9,
  "reported-clause": 0.8,
  "reported-wish": 0.6,
  aside: 0.85,
  "according-to": 0.85,
  object: 0.4,
  "noun-clause": 0.6,
  "colon-speech": 0.8,
  "signed-quote": 0.9,
  transcript: 0.97,
  "headline-colon": 0.7,
  "loose-quote": 0.4,
} as const;
