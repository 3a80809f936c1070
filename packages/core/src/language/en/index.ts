import { createTagRows } from "../../2-text/tagger-rows.js";
import { decodeWeights } from "../../2-text/weights.js";
import type { Extension } from "../../extension.js";
import { articleWords } from "./article.js";
import { claimWords } from "./claims.js";
import { fastQuoteWords, quoteWords } from "./quotes.js";
import { speakerWords } from "./speakers.js";
import { tagLevels, tagNames } from "./tags.generated.js";
import { textWords } from "./text.js";

const tagWeights = decodeWeights(tagLevels);

/** English as news writes it. */
export const english = {
  name: "english",
  language: {
    code: "en",
    article: articleWords,
    text: {
      ...textWords,
      tagModel: { tags: tagNames, weights: tagWeights, rows: createTagRows(tagNames.length, tagWeights) },
    },
    quotes: quoteWords,
    speakers: speakerWords,
    claims: claimWords,
  },
} satisfies Extension;

/** English with the smaller of the two quote models: faster, finds less. */
export const fastEnglish = {
  name: "fast-english",
  language: { ...english.language, quotes: fastQuoteWords },
} satisfies Extension;
