import { describe, expect, test } from "vitest";
import { scoreWorth } from "./index.js";
import { rankOf } from "./score-worth.js";

describe("ranking", () => {
  test("a checkable figure ranks above an opinion and a greeting", () => {
    const figure = scoreWorth(
      "Unemployment in the county rose to 5.2 percent in March, from 4.1 percent last year.",
    );
    const opinion = scoreWorth("I think we should all be kinder to each other.");
    const greeting = scoreWorth("Good evening, and thank you for coming.");
    expect(figure.score).toBeGreaterThan(0.8);
    expect(opinion.score).toBeLessThan(0.3);
    expect(greeting.score).toBeLessThan(0.3);
  });
  test("a past deed ranks above a promise", () => {
    const deed = scoreWorth("The senator voted against the budget 14 times.");
    const promise = scoreWorth("We will keep listening to you.");
    expect(deed.score).toBeGreaterThan(promise.score);
  });
});

describe("reasons", () => {
  test("are words a person understands", () => {
    expect(scoreWorth("Sales fell 12 percent from last year.").reasons).toEqual([
      "states a figure",
      "gives a share in percent",
      "compares with last year",
      "says something rose or fell",
    ]);
  });
  test("speak against checking too", () => {
    expect(scoreWorth("I think that is right.").reasons).toEqual(["gives an opinion"]);
    expect(scoreWorth("Will you come?").reasons).toEqual(["asks a question", "looks ahead"]);
  });
  test("odd spacing and marks", () => {
    expect(scoreWorth("“It cost  $ 5\u00a0million,”  he said.").reasons).toEqual([
      "states a figure",
      "names a sum of money",
    ]);
  });
});

test.each(["", "   ", "…", "12 345", "？！"])("nothing to rank in %j", (text) => {
  const { score } = scoreWorth(text);
  expect(score).toBeGreaterThanOrEqual(0);
  expect(score).toBeLessThanOrEqual(1);
});

test("ranks rise with the margin, also beyond both ends", () => {
  const percentiles = [-2, -1, 0, 0, 1, 3];
  const ranks = [-9, -3, -2, -1.5, -1, 0, 0.5, 3, 4, 9].map((margin) => rankOf(margin, percentiles));
  expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
  expect(new Set(ranks).size).toBe(ranks.length);
  for (const rank of ranks) expect(rank > 0 && rank < 1).toBe(true);
});

test.each([
  "1".repeat(100_000),
  "and ".repeat(25_000),
  "n't".repeat(30_000),
  "from ".repeat(20_000),
  "$".repeat(100_000),
])("hostile input stays fast", (text) => {
  const before = performance.now();
  scoreWorth(text);
  expect(performance.now() - before).toBeLessThan(1000);
});
