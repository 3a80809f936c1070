import { describe, expect, test } from "vitest";
import { english } from "../../language/en/index.js";
import { readByline } from "./read-byline.js";

const words = english.language.article;
const names = (text: string) => readByline(text, words).map(({ name }) => name);

describe("readByline", () => {
  test.each([
    ["By Kim Osei", ["Kim Osei"]],
    ["By Kim Osei and Lee Park", ["Kim Osei", "Lee Park"]],
    ["By Kim Osei, Lee Park and Ada de la Cruz", ["Kim Osei", "Lee Park", "Ada de la Cruz"]],
    ["By Kim Osei, Lee Park, Associated Press", ["Kim Osei", "Lee Park", "Associated Press"]],
    ["BY KIM OSEI", ["KIM OSEI"]],
    ["Von: Kim OSEI, Lee PARK", ["Kim OSEI", "Lee PARK"]],
    ["Von Kim OSEI, Brenn", ["Kim OSEI"]],
    ["By Kim Osei, Staff Writer", ["Kim Osei"]],
    ["By Kim Osei, Harbour Courier", ["Kim Osei"]],
    ["By Kim Osei in Brenn and Lee Park in Hallin", ["Kim Osei", "Lee Park"]],
    ["By Kim Osei | June 3, 2019 10:24 am ET", ["Kim Osei"]],
    ["By Kim Osei Updated 3 hours ago", ["Kim Osei"]],
    ["ByKim Osei", ["Kim Osei"]],
    ["By:\u00a0Kim Osei", ["Kim Osei"]],
    ["Von Kim Osei", ["Kim Osei"]],
    ["Par Kim Osei et Lee Park", ["Kim Osei", "Lee Park"]],
    ["Por Kim Osei y Lee Park", ["Kim Osei", "Lee Park"]],
    ["Di Kim Osei", ["Kim Osei"]],
    ["By Reuters", ["Reuters"]],
    ["Text: Kim Osei", ["Kim Osei"]],
  ])("%s", (text, expected) => expect(names(text)).toEqual(expected));

  test.each([
    "By Staff",
    "By the Editorial Board",
    "By 3 hours ago",
    "By Monday the pier was closed.",
    "By Kim Osei’s account the pillars had been cracked for years before anybody came to look.",
    "Kim Osei said by phone that she would come.",
    "By clicking Sign Up you agree to our terms.",
    "Email the author",
  ])("names nobody: %s", (text) => expect(names(text)).toEqual([]));

  test("places stand where the words are", () => {
    const text = "By Kim Osei and Lee Park";
    expect(readByline(text, words).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Kim Osei",
      "Lee Park",
    ]);
  });
});
