import { describe, expect, test } from "vitest";
import type { Issue, QuoteFinder } from "@onrecord/core";
import { english } from "@onrecord/core/english";
import { checkFinder, checkRefiner, expectReading, type ReadQuotes } from "@onrecord/core/testing";
import { resolveSpeakers } from "../4-speakers/resolve-speakers.js";
import { createTrace, type Trace } from "../trace.js";
import { paragraphsOf } from "./find-quotes-in.js";
import { builtInQuoteFinders, builtInQuoteRefiners, findQuotes } from "./find-quotes.js";

// The rules alone, on paragraphs: what the trained finder adds, and what lines are, is tested beside them.
const trained = new Set(["attribution-model", "prefer-model"]);
const finders = builtInQuoteFinders.filter((finder) => !trained.has(finder.name));
const refiners = builtInQuoteRefiners.filter((refiner) => !trained.has(refiner.name));
const { language } = english;

function readRules(
  text: string,
  more: readonly QuoteFinder[] = [],
): ReadQuotes & { issues: readonly Issue[]; trace: Trace } {
  const trace = createTrace(text, true);
  const document = paragraphsOf(text, language);
  const rules = { finders: [...more, ...finders], refiners, language, trace, minConfidence: 0 };
  const { quotes, issues } = findQuotes(document, rules);
  return { ...resolveSpeakers(document, quotes, { language, trace }), issues, trace };
}

const expectRules = (annotated: string): void => expectReading(annotated, (text) => readRules(text));

describe("direct quotes", () => {
  test.each([
    "{q1:“We stop on Friday,”} {s1:Kim Osei}, who runs the line, {c1:said}.",
    "{q1:“We stop on Friday,”} {c1:said} {s1:Kim Osei}, who runs the line. The depot is empty.",
    "{q1:“We stop on Friday,”} {s1:Osei} {c1:said}. {q1:“For good.”}",
    "{q1:“We stop,”} {s1:Osei} {c1:said} on Friday, {q1:“and we stop for good.”}",
    "{s1:Osei} {c1:told} reporters: {q1:“We stop on Friday.”}",
    "{s1:Osei} {c1:said}, {q1:“We stop on Friday.”}",
    '{q1:"We stop on Friday,"} {s1:the mayor} {c1:told} the council.',
    "{q1:‘We stop on Friday,’} {c1:said} {s1:Ms. Lane}.",
    "{q1:“Why now?”} {s1:she} {c1:asked}.",
    "{q1:“Nobody asked us,”} {s1:an official familiar with the talks} {c1:said}.",
    "The line closed. {q1:“It was time,”} {s1:he} {c1:added}.",
  ])("%s", (annotated) => expectRules(annotated));

  test.each([
    "She read “The Last Ferry” on the train.",
    "The so-called “ghost line” runs at night.",
    "The song “Harbour Lights” opens the show.",
    "Alex “Sparky” Lane drove the first train.",
  ])("no quote: %s", (annotated) => expectRules(annotated));
});

describe("speech over paragraphs", () => {
  test.each([
    "{q1:“We stop on Friday.}\n\n{q1:“Nobody asked us.}\n\n{q1:“That is all,”} {s1:Osei} {c1:said}.",
    "{s1:Osei} {c1:said}:\n\n{q1:“We stop on Friday. Nobody asked us about it.”}",
    "{q1:“We stop on Friday,”} {s1:Osei} {c1:said}.\n\n{q1:“Nobody asked us about it.”}",
    "{s1:OSEI}{c1::} {q1:We stop on Friday.}\n\n{s2:LANE}{c2::} {q2:Why is that?}",
    "{q1:“We stop on Friday.”} {c1:—} {s1:Kim Osei}",
  ])("%s", (annotated) => expectRules(annotated));
});

describe("indirect and mixed quotes", () => {
  test.each([
    "{s1:Officials} {c1:said} {q1:that the line would close}.",
    "{s1:The mayor} {c1:said} on Friday {q1:the line would close}.",
    "{s1:Osei} {c1:told} reporters in Vellmar {q1:that nobody had asked}.",
    "{q1:The line would close}, {s1:officials} {c1:said}.",
    "{q1:The line}, {s1:she} {c1:said}, {q1:would close}.",
    "{q1:The line closed in May}, {c1:according to} {s1:two officials}.",
    "{c1:According to} {s1:the report}, {q1:the line closed in May}.",
    "{s1:The mayor} {c1:vowed} {q1:to close the line}.",
    "{s1:She} {c1:called} {q1:the plan “reckless”}.",
    "{s1:Osei} {c1:said} {q1:the plan was “reckless”}, but the council passed it.",
    "{q1:The plan is “reckless,”} {s1:Osei} {c1:said}.",
    "People laughed at {s1:his} {c1:claim} {q1:that nobody had asked}.",
    "They had a {c1:statement} by {s1:the ministry} {q1:that the line was safe}.",
    "In {s1:her} {c1:view}, {q1:the line should stay open}.",
    "In {s1:the mayor’s}  {c1:account}, {q1:the line was safe}.",
    "The council set terms, {q1:which} {s1:officials} {c1:say} {q1:would end the line}.",
    "{s1:Lane}, {s1:a former driver}, {c1:did not say} {q1:that the line would close}.".replace(
      ", {s1:a former driver},",
      ", a former driver,",
    ),
  ])("%s", (annotated) => expectRules(annotated));

  test.each(["The council said nothing.", "He thinks of the sea.", "It was said and done."])(
    "no quote: %s",
    (annotated) => expectRules(annotated),
  );

  test("a denial is negated", () => {
    const [quote] = readRules("Osei did not say that the line would close.").quotes;
    expect(quote).toMatchObject({ negated: true, kind: "indirect" });
  });
});

test("speech inside speech is told apart", () => {
  const [outer, inner] = readRules("Lane said that Osei had told her that the line would close.").quotes;
  expect(inner?.nestedIn).toBe(outer?.id);
});

test("marks inside marks hold speech inside speech", () => {
  const [outer, inner] = readRules(
    "“They told me, ‘We will close the line in May,’ and I believed them,” Kim Osei said.",
  ).quotes;
  expect(inner).toMatchObject({ rule: "inner-quote", nestedIn: outer?.id, kind: "direct" });
  expect(inner?.source.map((span) => span.text)).toEqual(["They"]);
});

test.each([
  "“Nobody asked us about the depot”",
  "“Nobody asked us … about the depot at all”",
  "“Nobody asked us about it at all”",
])("a pull quote is no quote, it stands at the one it repeats: %s", (pulled) => {
  const text = `“Nobody asked us about the depot at all,” said Kim Osei.\n\n${pulled}\n\nThe council meets in May.`;
  const plain = paragraphsOf(text, language);
  const blocks = plain.blocks.map((block) =>
    block.index === 1 ? { ...block, kind: "pullQuote" as const, inBody: false } : block,
  );
  const rules = { finders, refiners, language, trace: createTrace(text, false), minConfidence: 0 };
  const { quotes } = findQuotes({ ...plain, blocks }, rules);
  expect(quotes.map((quote) => quote.repeats.map(({ start, end }) => text.slice(start, end)))).toEqual([
    [pulled],
  ]);
});

test("to whom, where, when and on what occasion", () => {
  const [first, second] = readRules(
    "“We stop,” Osei told reporters in Vellmar on Thursday. Lane said in a letter on Monday that it was late.",
  ).quotes;
  expect(first).toMatchObject({
    addressee: { text: "reporters" },
    place: { text: "Vellmar" },
    saidAt: { text: "Thursday" },
  });
  expect(second).toMatchObject({ occasion: { text: "a letter" }, saidAt: { text: "Monday" } });
  const [third] = readRules(
    "Speaking at a hearing in Vellmar on Thursday, Osei said the line would close.",
  ).quotes;
  expect(third).toMatchObject({
    occasion: { text: "a hearing" },
    place: { text: "Vellmar" },
    saidAt: { text: "Thursday" },
  });
});

describe("custom rules", () => {
  test.each<[string, QuoteFinder]>([
    [
      "throws",
      {
        name: "mine",
        find: () => {
          throw new Error("out of paper");
        },
      },
    ],
    ["places a quote outside", { name: "mine", find: () => [{ start: 5, end: 9000 }] }],
    ["makes up a class", { name: "mine", find: () => [{ start: 0, end: 4, class: "shout" as "speech" }] }],
  ])("one that %s becomes an issue, and the rest is read", (_name, finder) => {
    const reading = readRules("“We stop on Friday,” Kim Osei said.", [finder]);
    expect(reading.quotes).toHaveLength(1);
    expect(reading.issues).toContainEqual(expect.objectContaining({ code: "rule-failed", rule: "mine" }));
  });

  test("the trace says which rule dropped a title", () => {
    const { trace } = readRules("He liked “The Last Ferry” on the train.");
    expect(trace.steps).toContainEqual(expect.objectContaining({ rule: "drop-names", action: "dropped" }));
  });
});

test.each(finders.map((finder) => [finder.name, finder] as const))(
  "%s keeps the rules of finders",
  (_name, finder) => {
    checkFinder(finder);
  },
);

test.each(refiners.map((refiner) => [refiner.name, refiner] as const))(
  "%s keeps the rules of refiners",
  (_name, refiner) => {
    checkRefiner(refiner);
  },
);

test.each([
  ["marks", "“".repeat(20_000)],
  ["cues", "he said ".repeat(10_000)],
  ["cues and commas", "he said, ".repeat(10_000)],
  ["names", "Kim Osei, ".repeat(8000)],
  ["running paragraphs", "“One.\n\n".repeat(5000)],
  ["short quotes", "“One,” she said. ".repeat(4000)],
  ["one long quote", `“${"We stop on Friday. ".repeat(5000)}” Kim Osei said.`],
])("100 kB of %s do not hang", (_name, text) => {
  const started = performance.now();
  findQuotes(paragraphsOf(text, language), {
    finders,
    refiners,
    language,
    trace: createTrace(text, false),
    minConfidence: 0,
  });
  expect(performance.now() - started).toBeLessThan(5_000);
});
