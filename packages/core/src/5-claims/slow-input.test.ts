import { expect, test } from "vitest";
import { createReader } from "../reader.js";
import { english } from "../language/en/index.js";
import { createTrace } from "../trace.js";
import type { ClaimContext } from "./draft.js";
import { builtInClaimFinders, builtInClaimRefiners, findClaims } from "./find-claims.js";

const pieces: Readonly<Record<string, string>> = {
  "one sentence of many quotes": '"We will go", he said, and ',
  "many speakers in one sentence": "Kim Osei said that the port is old, and ",
  "clauses without end": "the port is old and ",
  "relative clauses without end": "the port, which is old, ",
  "figures without end": "5 percent of 10 boats and ",
  "conditions without end": "if it rains ",
  "cues around cues": "he said that she said that ",
  "claims all alike": "The harbour fire destroyed 12 wooden boats. ",
  "according to a chain": "according to a report by ",
  "that that that": "that ",
};

/** What the stages before hand to this one, for a page with one long paragraph. */
function contextOf(body: string): ClaimContext {
  let seen: ClaimContext | undefined;
  const spy = { name: "spy", refine: (claims: never[], context: ClaimContext) => ((seen = context), claims) };
  const reader = createReader({ use: [{ name: "spying", claimRefiners: [spy as never] }] });
  reader.read(
    `Council meets in Brel\n\nBy Mara Lind\n\n3 March 2022\n\nThe council met in the old hall.\n\n${body}\n\nThe hall was cold.\n`,
  );
  if (seen === undefined) throw new Error("The reader has no claim stage.");
  return seen;
}

/** Milliseconds of processor time the claim stage alone takes; the best of three. */
function timeOf(body: string): number {
  const { document, quotes, speakers, language } = contextOf(body);
  const rules = {
    finders: builtInClaimFinders,
    refiners: builtInClaimRefiners,
    language,
    trace: createTrace("", false),
  };
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    findClaims(document, quotes, speakers, rules);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

test.each(Object.entries(pieces))("the claim stage grows with the text: %s", (_name, piece) => {
  const half = timeOf(piece.repeat(Math.ceil(30_000 / piece.length)));
  const whole = timeOf(piece.repeat(Math.ceil(60_000 / piece.length)));
  expect(whole).toBeLessThan(1_000);
  expect(whole).toBeLessThan(Math.max(half * 3.2, half + 60));
});

test("claims of a sentence without end do not all repeat it", () => {
  const reading = createReader({ use: [english] }).read(
    `Council meets in Brel\n\nBy Mara Lind\n\n3 March 2022\n\nThe council met in the old hall.\n\n${"the port is old; ".repeat(1_000)}\n`,
  );
  const repeated = reading.claims.reduce((sum, { sentence }) => sum + sentence.text.length, 0);
  expect(repeated).toBeLessThan(reading.text.length * 3);
});
