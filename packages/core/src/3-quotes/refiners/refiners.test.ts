import { describe, expect, test } from "vitest";
import { refineMarked } from "../../../test/quotes/refine-marked.js";
import { dropNames } from "./drop-names.js";
import { introduceSpeech } from "./introduce-speech.js";
import { leadIns } from "./lead-ins.js";
import { mergeFindings } from "./merge-findings.js";
import { settleSources } from "./settle-sources.js";
import { splitByCue } from "./split-by-cue.js";

describe("settle-sources", () => {
  test.each([
    [
      "the sentence opens with the cue",
      "{c1:Citing} {q1:a long report}, Kim Osei often called the bridge unsafe.",
      "{c1:Citing} {q1:a long report}, {s1:Kim Osei} often called the bridge unsafe.",
    ],
    [
      "the second of two verbs",
      "She arrived in May, after a year abroad, and promptly {c1:opposed} {q1:the bill}.",
      "{s1:She} arrived in May, after a year abroad, and promptly {c1:opposed} {q1:the bill}.",
    ],
    [
      "the owner of the noun",
      "{s1:The council} seized on Lane’s {c1:claim} {q1:that nobody asked}.",
      "The council seized on {s1:Lane’s} {c1:claim} {q1:that nobody asked}.",
    ],
    [
      "the subject right before the verb",
      "With {s1:local leaders} worried about turnout, the mayor  {c1:is sending} {q1:a new message}.",
      "With local leaders worried about turnout, {s1:the mayor}  {c1:is sending} {q1:a new message}.",
    ],
  ])("%s", (_name, given, wanted) => {
    expect(refineMarked(settleSources, given)).toBe(wanted);
  });

  test.each([
    "{s1:Osei}, who met the mayor, {c1:said} {q1:no}.",
    "Osei {c1:has been described as} {q1:a candidate}.",
    "There {c1:were fears} {q1:that the bridge would fall}.",
    "{s1:A study of roads} built before 1, 2015, {c1:shows} {q1:decay}.",
  ])("leaves alone: %s", (given) => {
    expect(refineMarked(settleSources, given)).toBe(given);
  });
});

describe("split-by-cue", () => {
  test("a second speaker between two pieces", () => {
    expect(
      refineMarked(
        splitByCue,
        "{q1:“Who pays?”} {s1:a narrator} {c1:asks}. The spot ends with Kim Osei saying on Friday, {q1:“Nobody.”}",
      ),
    ).toBe(
      "{q1:“Who pays?”} {s1:a narrator} {c1:asks}. The spot ends with {s2:Kim Osei} {c2:saying} on Friday, {q2:“Nobody.”}",
    );
  });

  test("a split quote of one speaker stays one", () => {
    const one = "{q1:“We stop,”} {s1:Osei} {c1:said}  on Friday, {q1:“and for good.”}";
    expect(refineMarked(splitByCue, one)).toBe(one);
  });
});

describe("lead-ins", () => {
  test.each([
    ["{s1:Osei} {c1:wrote} that, {q1:“We stop.”}", "{s1:Osei} {c1:wrote} {q1:that, “We stop.”}"],
    [
      "{q1:“We stop,”} {s1:she} {c1:said}, but {q1:“not for good.”}",
      "{q1:“We stop,”} {s1:she} {c1:said}, {q1:but “not for good.”}",
    ],
    [
      "{q1:“We stop,”} {s1:she} {c1:said} loudly, {q1:“for good.”}",
      "{q1:“We stop,”} {s1:she} {c1:said} loudly, {q1:“for good.”}",
    ],
    ["{s1:Osei} {c1:wrote}  {q1:“No.”}", "{s1:Osei} {c1:wrote}  {q1:“No.”}"],
  ])("%s", (given, wanted) => {
    expect(refineMarked(leadIns, given)).toBe(wanted);
  });
});

describe("introduce-speech", () => {
  test.each([
    [
      "Kim Osei made the following comment:\n\n{q1:“We stop on Friday.”}",
      "{s1:Kim Osei} made the following {c1:comment}:\n\n{q1:“We stop on Friday.”}",
    ],
    [
      "The paper looked at this statement by Lane on  Monday:\n\n{q1:“Nobody asked.”}",
      "The paper looked at this {c1:statement} by {s1:Lane} on  Monday:\n\n{q1:“Nobody asked.”}",
    ],
    ["The sign had two lines:\n\n{q1:“Nobody asked.”}", "The sign had two lines:\n\n{q1:“Nobody asked.”}"],
  ])("%s", (given, wanted) => {
    expect(refineMarked(introduceSpeech, given)).toBe(wanted);
  });
});

describe("drop-names", () => {
  test("a titled work is no quote", () => {
    expect(refineMarked(dropNames, "{s1:The ad}, {c1:titled} {q1:“Last Ferry”}, runs at  night.")).toBe(
      "The ad, titled “Last Ferry”, runs at  night.",
    );
  });

  test("what somebody is called in a sentence is", () => {
    const said = "{s1:Lane} {c1:called} {q1:“the last ferry”} a risk.";
    expect(refineMarked(dropNames, said)).toBe(said);
  });
});

test("a transcript's label goes before what its words say", () => {
  const speech = "{s1:OSEI}{c1::} {q1:I told you that the line would close.}";
  expect(refineMarked(mergeFindings, speech, "transcript")).toBe(speech);
});
