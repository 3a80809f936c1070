import { expect, test } from "vitest";
import type { Speaker } from "@onrecord/core";
import { standingOf } from "./names.js";

const span = (text: string) => ({ start: 0, end: text.length, text });

test.each([
  ["Council leader", "Council", "Council leader"],
  ["chief executive of Meridian", "Meridian", "chief executive of Meridian"],
  ["goalkeeper", "Rovers", "goalkeeper, Rovers"],
])("who %s of %s is, without saying it twice", (role, affiliation, expected) => {
  const speaker: Speaker = {
    id: "s-kim-osei",
    kind: "person",
    named: true,
    name: "Kim Osei",
    aliases: [],
    mentions: [],
    role: span(role),
    affiliation: span(affiliation),
    rule: "full-name",
  };
  expect(standingOf(speaker)).toBe(expected);
});
