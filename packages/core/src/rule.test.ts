import { expect, test } from "vitest";
import { arrange, type Rule } from "./rule.js";

const namesOf = (...rules: readonly Rule[]): string =>
  arrange(rules)
    .map((rule) => rule.name)
    .join(" ");

const [first, second, third] = [{ name: "first" }, { name: "second" }, { name: "third" }];

test("rules run as listed", () => {
  expect(namesOf(first, second, third)).toBe("first second third");
});

test("one that goes before an early rule moves up to it, and nothing else moves", () => {
  expect(namesOf(first, second, third, { name: "mine", before: "first" })).toBe("mine first second third");
  expect(namesOf(first, second, third, { name: "mine", before: "second" })).toBe("first mine second third");
});

test("before one that itself goes before another, wherever both are listed", () => {
  const [mine, yours] = [
    { name: "mine", before: "yours" },
    { name: "yours", before: "first" },
  ];
  expect(namesOf(first, second, mine, yours)).toBe("mine yours first second");
  expect(namesOf(first, second, yours, mine)).toBe("mine yours first second");
});

test("one that goes after a later rule waits for it", () => {
  expect(namesOf(first, { name: "mine", after: "third" }, second, third)).toBe("first second third mine");
});

test("rules that wait for each other are refused", () => {
  expect(() => namesOf({ name: "one", before: "two" }, { name: "two", before: "one" })).toThrow(
    /wait for each other/u,
  );
});
