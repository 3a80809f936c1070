import { describe, expect, test } from "vitest";
import type { Range } from "../../range.js";
import { english } from "../../language/en/index.js";
import { createContext } from "../context.js";
import { refineDrafts, refineMarked } from "../../../test/quotes/refine-marked.js";
import { continueSpeakers } from "./continue-speakers.js";
import { carryCircumstances } from "./carry-circumstances.js";
import { dropIdioms } from "./drop-idioms.js";
import { dropNames } from "./drop-names.js";
import { fillCircumstances } from "./fill-circumstances.js";
import { fillCueGroups } from "./fill-cue-groups.js";
import { fillMeaning } from "./fill-meaning.js";
import { introduceSpeech } from "./introduce-speech.js";
import { leadIns } from "./lead-ins.js";
import { mergeFindings } from "./merge-findings.js";
import { nounCues } from "./noun-cues.js";
import { passiveSubjects } from "./passive-subjects.js";
import { settleSources } from "./settle-sources.js";
import { splitByCue } from "./split-by-cue.js";
import { standIns } from "./stand-ins.js";
import { trimSources } from "./trim-sources.js";
import { wholeAsides } from "./whole-asides.js";
import { wholePhrases } from "./whole-phrases.js";
import { wholeRuns } from "./whole-runs.js";

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
    [
      "{s1:She} {c1:added} that it was late, because {q1:“nobody asked.”}",
      "{s1:She} {c1:added} {q1:that it was late, because “nobody asked.”}",
    ],
    [
      "{s1:She} {c1:added} that it was late. Lane wrote: {q1:“Nobody asked.”}",
      "{s1:She} {c1:added} that it was late. Lane wrote: {q1:“Nobody asked.”}",
    ],
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

describe("passive-subjects", () => {
  test.each([
    [
      "{s1:Two drivers} {c1:are believed} {q1:to} have left the town.",
      "{q1:Two drivers} {c1:are believed} {q1:to have left the town}.",
    ],
    [
      "{s1:The  line} {c1:is widely expected} {q1:to close in May}.",
      "{q1:The  line} {c1:is widely expected} {q1:to close in May}.",
    ],
  ])("%s", (given, wanted) => {
    expect(refineMarked(passiveSubjects, given)).toBe(wanted);
  });

  test.each([
    "{s1:Osei} {c1:was quoted as saying} {q1:no}.",
    "{s1:Osei} {c1:is determined} {q1:to close the line}.",
  ])("leaves alone: %s", (given) => {
    expect(refineMarked(passiveSubjects, given)).toBe(given);
  });
});

describe("fill-cue-groups", () => {
  test.each([
    ["{s1:Osei} has repeatedly {c1:said} {q1:no}.", "has repeatedly said"],
    ["{s1:Osei}  went on to {c1:say} {q1:no}.", "went on to say"],
    ["{s1:Osei} was quoted as {c1:saying} {q1:no}.", "was quoted as saying"],
    ["{s1:Osei} made the following {c1:comment}: {q1:“We stop.”}", "made the following comment"],
    ["{s1:Osei} {c1:said} {q1:no}.", undefined],
  ])("%s", (given, group) => {
    const { text, drafts } = refineDrafts(fillCueGroups, given);
    const [range] = drafts[0]?.cueGroup ?? [];
    expect(range === undefined ? undefined : text.slice(range.start, range.end)).toBe(group);
  });
});

describe("fill-meaning", () => {
  test.each([
    ["{q1:The line is safe}, {c1:according to} {s1:officials}.", "speech", "say"],
    ["{q1:The line is safe}, {c1:according to} {s1:a  report by the ministry}.", "document", "say"],
    ["{s1:OSEI}{c1::} {q1:We stop.}", "speech", "say"],
    ["{s1:Osei} {c1:waved} {q1:no}.", "speech", undefined],
  ])("%s", (given, kind, act) => {
    const [draft] = refineDrafts(fillMeaning, given).drafts;
    expect([draft?.class, draft?.act]).toEqual([kind, act]);
  });
});

test("what was added was said to the same, in the same place, on the same day", () => {
  const said =
    "{q1:“We stop,”} {s1:Osei} {c1:told} reporters in Vellmar on May 3, 2021. {q2:“For good,”} {s2:she} {c2:added}. {q3:“No,”} {s3:Lane} {c3:said}.";
  const { text, document, drafts } = refineDrafts(fillCircumstances, said);
  const carried = carryCircumstances.refine(drafts, createContext(document, english.language));
  const wordsOf = (range: Range | undefined) => range && text.slice(range.start, range.end);
  expect(carried.map((draft) => wordsOf(draft.addressee))).toEqual(["reporters", "reporters", undefined]);
  expect(carried.map((draft) => wordsOf(draft.place))).toEqual(["Vellmar", "Vellmar", undefined]);
  expect(carried.map((draft) => draft.saidTime?.timex)).toEqual(["2021-05-03", "2021-05-03", undefined]);
});

test("again is no time", () => {
  const [draft] = refineDrafts(fillCircumstances, "{s1:Osei} {c1:said} again {q1:that nobody asked}.").drafts;
  expect(draft?.saidAt).toBeUndefined();
});

describe("whole-asides", () => {
  test.each([
    [
      "Too often, {s1:Osei} {c1:said}, {q1:the boats are late}.",
      "{q1:Too often}, {s1:Osei} {c1:said}, {q1:the boats are late}.",
    ],
    [
      "{q1:During forty years of  service}, {s1:Osei} {c1:said}, the boats were never late.",
      "{q1:During forty years of  service}, {s1:Osei} {c1:said}, {q1:the boats were never late}.",
    ],
    [
      "The boats are late on most days, {s1:Osei} {c1:said}. {q1:“They always were.”}",
      "{q1:The boats are late on most days}, {s1:Osei} {c1:said}. {q1:“They always were.”}",
    ],
  ])("%s", (given, wanted) => {
    expect(refineMarked(wholeAsides, given)).toBe(wanted);
  });

  test.each([
    "Asked about the boats, {s1:Osei} {c1:said}, {q1:“They are late.”}",
    "As the bell rang, {s1:Osei} {c1:said}, {q1:“They are late.”}",
    "Naming no names, {s1:Osei} {c1:said}, {q1:the boats are late}.",
    "{q1:The boats are late}, {s1:Osei} {c1:said}, although nobody asked.",
  ])("leaves alone: %s", (given) => {
    expect(refineMarked(wholeAsides, given)).toBe(given);
  });
});

describe("whole-phrases", () => {
  test.each([
    [
      "{s1:She} {c1:hopes} {q1:to run in} the  new harbor race.",
      "{s1:She} {c1:hopes} {q1:to run in the  new harbor race}.",
    ],
    ["{s1:She} {c1:hopes} {q1:to run}  in May.", "{s1:She} {c1:hopes} {q1:to run}  in May."],
    ["{s1:She} {c1:asked} {q1:where it came from}.", "{s1:She} {c1:asked} {q1:where it came from}."],
  ])("%s", (given, wanted) => {
    expect(refineMarked(wholePhrases, given)).toBe(wanted);
  });
});

test("speech that ends with a comma has ended", () => {
  expect(refineMarked(wholeRuns, "{s1:She} {c1:says}, {q1:“Don’t you do it,” until  shots are heard}.")).toBe(
    "{s1:She} {c1:says}, {q1:“Don’t you do it,”} until  shots are heard.",
  );
  const mixed = "{s1:She} {c1:says} {q1:“no one” was heard}.";
  expect(refineMarked(wholeRuns, mixed)).toBe(mixed);
});

test("a signature closes what it signs", () => {
  const said = "{q1:“We stop on Friday.”} {c1:—} {s1:Kim Osei}\n\n{q2:“Nobody asked us.”}";
  expect(refineMarked(continueSpeakers, said, "signed-quote")).toBe(said);
});

describe("drop-idioms", () => {
  test.each([
    "Having {c1:said} {q1:that, the boats are old}.",
    "{s1:It}  goes without {c1:saying} {q1:that the boats are old}.",
    "{s1:That} {c1:said}, {q1:the boats are old}.",
    "The boats are old, {c1:not to mention} {q1:the pier}.",
    "They never got to {c1:say} {q1:goodbye to the boats}.",
  ])("nobody is quoted: %s", (given) => {
    expect(refineDrafts(dropIdioms, given).drafts).toEqual([]);
  });

  test("who says that something goes without saying is", () => {
    const said = "{s1:Osei} {c1:said} {q1:that it all went well}.";
    expect(refineMarked(dropIdioms, said)).toBe(said);
  });
});

describe("stand-ins", () => {
  test.each([
    ["which", "The fire, {q1:which} {s1:Osei} {c1:blamed} on the crew, is out.", "attitude"],
    ["it", "{s1:Osei} {c1:denied} {q1:it}.", "attitude"],
    ["words in marks", "{s1:Osei} {c1:said} {q1:“it”}.", "speech"],
    ["a clause", "{s1:Osei} {c1:said} {q1:it rained}.", "speech"],
  ])("%s", (_, given, of) => {
    expect(refineDrafts(standIns, given).drafts.map((draft) => draft.class)).toEqual([of]);
  });
});

describe("trim-sources", () => {
  test.each([
    [
      "Kim Osei,  {s1:74, a nurse,} {c1:said} {q1:it rained}.",
      "{s1:Kim Osei,  74, a nurse,} {c1:said} {q1:it rained}.",
    ],
    ["BREL (Wire) — Ferry {c1:said} {q1:it rained}.", "BREL (Wire) — Ferry {c1:said} {q1:it rained}."],
    [
      "{s1:BREL — Port officials} {c1:said} {q1:it rained}.",
      "BREL — {s1:Port officials} {c1:said} {q1:it rained}.",
    ],
    ["The pier{s1:, Osei} {c1:says}, {q1:is old}.", "The pier, {s1:Osei} {c1:says}, {q1:is old}."],
    ["The pier{s1:,} {c1:known to} {q1:be old}.", "The pier, {c1:known to} {q1:be old}."],
    ["{s1:74 nurses} {c1:said} {q1:it rained}.", "{s1:74 nurses} {c1:said} {q1:it rained}."],
    [
      "Of 90, {s1:74, a majority,} {c1:said} {q1:so much}.",
      "Of 90, {s1:74, a majority,} {c1:said} {q1:so much}.",
    ],
  ])("%s", (given, expected) => {
    expect(refineMarked(trimSources, given)).toBe(expected);
  });
});

describe("noun-cues", () => {
  test("what becomes of the calls is no part of them", () => {
    expect(
      refineMarked(
        nounCues,
        "{s1:Repeated Lane administration} {c1:calls for} {q1:the line to close  have failed}.",
      ),
    ).toBe("Repeated {s1:Lane administration} {c1:calls for} {q1:the line to close}  have failed.");
  });

  test("a verb stays one", () => {
    const said = "{s1:The union} {c1:calls for} {q1:the line to stay}.";
    expect(refineMarked(nounCues, said)).toBe(said);
  });
});
