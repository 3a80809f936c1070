import { expect, test } from "vitest";
import { english } from "../language/en/index.js";
import type { Token } from "./document.js";
import { readTagFeatures, startTag, tagFeatureCount, tagOffset } from "./tagger-features.js";
import { tagTraits } from "./tagger-traits.js";
import { tagTokens } from "./tagger.js";
import { tokenize } from "./tokens.js";

const { tagModel } = english.language.text;

/** Feature by feature, as the tagger was taught. */
function tagSlowly(tokens: readonly Token[]): string[] {
  const levels = tagModel.weights.levels();
  const traits = tokens.map(({ text }) => tagTraits(text));
  const features = new Uint32Array(tagFeatureCount);
  let [before, beforeThat] = [startTag, startTag];
  return tokens.map((_, index) => {
    readTagFeatures(features, traits, index, before, beforeThat);
    const scores = tagModel.tags.map((_tag, tag) =>
      features.reduce((sum, feature) => {
        const level = levels[((feature | 0) + tagOffset(tag)) & (levels.length - 1)] ?? 0;
        return sum + level * Math.abs(level);
      }, 0),
    );
    const best = scores.indexOf(Math.max(...scores));
    [before, beforeThat] = [best, before];
    return tagModel.tags[best] ?? "";
  });
}

const text =
  "“We stop on Friday,” Kim Osei, who runs the No. 12 line, told reporters in Geneva; nobody’s asked  us why. " +
  "The $2.4 million repairs won't last, she said.";

test("sums held from earlier words give the tags that feature by feature gives", () => {
  const tokens = tokenize(text, { start: 0, end: text.length });
  const tags = (): (string | undefined)[] => tagTokens(tokens, tagModel).map(({ tag }) => tag);
  expect(tags()).toEqual(tagSlowly(tokens));
  expect(tags()).toEqual(tagSlowly(tokens));
  expect(tagTokens([], tagModel)).toEqual([]);
});

test("words that never come again are let go of", () => {
  const tokens = Array.from({ length: 30_000 }, (_, index) => ({
    text: `w${index.toString(36)}`,
    start: index,
    end: index + 1,
  }));
  const began = performance.now();
  expect(tagTokens(tokens, tagModel)).toHaveLength(tokens.length);
  expect(performance.now() - began).toBeLessThan(3000);
});
