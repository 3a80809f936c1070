import { describe, expect, test } from "vitest";
import { findNumbers, findQuantities } from "./2-text/quantities/index.js";
import { findTimes } from "./2-text/times/index.js";
import { matchReviews } from "./5-claims/reviews/index.js";
import { scoreWorth } from "./5-claims/worth/index.js";
import { read } from "./reader.js";

const wrong = (value: unknown) => value as never;

describe("what is no text is refused, with what was given", () => {
  const takers: readonly (readonly [string, (text: string) => unknown])[] = [
    ["findQuantities", findQuantities],
    ["findNumbers", findNumbers],
    ["findTimes", findTimes],
    ["scoreWorth", scoreWorth],
  ];
  test.each(takers)("%s", (name, take) => {
    const message = (given: string) =>
      `${name}() takes a string, such as reading.text; it was given ${given}.`;
    expect(() => take(wrong(undefined))).toThrow(
      expect.objectContaining({ code: "not-text", message: expect.stringContaining(message("undefined")) }),
    );
    expect(() => take(wrong(read("Owen Pryce rowed home.")))).toThrow(/given object\.$/u);
    expect(() => take("")).not.toThrow();
  });

  test.each([["findTimes", () => findTimes("on Friday", wrong("2021-12-23"))]])(
    "options of %s that are none",
    (name, call) => {
      expect(call).toThrow(
        expect.objectContaining({
          code: "bad-option",
          message: expect.stringContaining(`${name}() takes options as an object; it was given`),
        }),
      );
    },
  );

  test("a style that is none", () => {
    expect(() => findTimes("on Friday", wrong({ style: "talk" }))).toThrow(
      expect.objectContaining({ code: "bad-option", message: expect.stringMatching(/"news".*"talk"/u) }),
    );
  });
});

describe("matchReviews", () => {
  test.each([
    [read("Owen Pryce rowed home."), "an object (Object). Give it reading.claims."],
    [undefined, "undefined. Give it reading.claims."],
  ])("takes claims, not %o", (given, end) => {
    expect(() => matchReviews(wrong(given), [])).toThrow(
      expect.objectContaining({ code: "not-claims", message: expect.stringContaining(end) }),
    );
  });

  test("options that are none", () => {
    expect(() => matchReviews([], [], wrong(null))).toThrow(expect.objectContaining({ code: "bad-option" }));
  });
});
