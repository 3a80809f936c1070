import { describe, expect, test } from "vitest";
import { attributionClasses, read, type Quote } from "@onrecord/core";
import { expectReading } from "@onrecord/core/testing";

// Frames of attribution, through the whole reader with the trained model.
const all = (annotated: string): void =>
  expectReading(annotated, (text) => read(text, { classes: attributionClasses }));

describe("nouns of saying whose clause is the subject", () => {
  test.each([
    "A {c1:statement} by {s1:the ministry} {q1:that talks had ended} drew anger from both sides.",
    "{c1:A statement} from {s1:the harbour board} {q1:that the pier was safe} came a day too late.",
    "{c1:The claim} by {s1:Ms. Lane} {q1:that the ferry was never inspected} has not been proved.",
    "{s1:His} {c1:claim}  {q1:that nobody had asked him} was met with laughter.",
    "{s1:The minister’s} {c1:insistence} {q1:that the line would stay open} surprised the union.",
    "An {c1:announcement} by {s1:the board} {q1:that it would sell the yard} came on Monday.",
    "{s1:Ms. Lane’s} {c1:promise} {q1:to keep the pier open} was broken within a month.",
    "{s1:Officials} who {c1:say} {q1:they were never asked} have left the board.",
    "{c1:Suggestions} by {s1:officials} {q1:that the fire was set on purpose} have not been confirmed.",
    "{s1:The report’s} {c1:conclusion} {q1:that the dam was sound} has been questioned.",
  ])("%s", (annotated) => all(annotated));

  test.each([
    "There was a {c1:warning} from {s1:the port office} {q1:that the bridge could fail within a year}.",
    "{s1:Critics} {c1:voiced fears} {q1:that the line would never reopen}.",
  ])("a clause that ends the sentence stays whole: %s", (annotated) => all(annotated));
});

describe("asked", () => {
  test.each([
    "{c1:Asked} {q1:whether she would resign}, {s2:Ms. Lane} {c2:said} {q2:no}.",
    "{c1:Asked} {q1:whether she would resign}, {s2:Ms. Lane} {c2:replied}: {q2:“No.”}",
    "{c1:Asked about} {q1:the cuts}, {s2:he} {c2:said} {q2:they would go ahead}.",
    "When {c1:asked} {q1:whether the line would reopen}, {s2:Osei} {c2:answered} {q2:yes}.",
    "Ms. Lane, {c1:asked} by {s1:reporters} {q1:why she had left}, did not answer.",
    "{s1:A reporter} {c1:asked} {q1:whether the line would reopen}.",
  ])("%s", (annotated) => all(annotated));

  test("whoever is asked is not the one who asks", () => {
    const quotes = read("“No,” she said when asked whether she would resign.").quotes;
    expect(quotes.map((quote) => quote.source.map(({ text }) => text))).toEqual([["she"], []]);
  });
});

describe("relative clauses", () => {
  test.each([
    "The plan, {q1:which} {s1:officials} {c1:say} {q1:would cost 3 million crowns}, goes to a vote on Monday.",
    "The tunnel {q1:that} {s1:the ministry} {c1:says} {q1:will open in May} is still under water.",
    "A man {q1:who} {s1:police} {c1:say} {q1:started the fire} was arrested on Tuesday.",
  ])("%s", (annotated) => all(annotated));
});

describe("quoted by somebody", () => {
  test.each([
    "{s1:Osei} {c1:was quoted as saying} {q1:that the line would close by May}.",
    "{s1:The mayor} {c1:was quoted by the local paper as saying} {q1:the pier was safe}.",
    "{s1:Ms. Lane} {c1:was heard saying} {q1:that the pier was safe}.",
  ])("%s", (annotated) => all(annotated));

  test("a person told something is not what is said", () =>
    all("Ms. Lane {c1:was told} by {s1:officials} {q1:that the road was shut}."));
});

describe("turns of phrase", () => {
  test.each([
    "{q1:The line}, as {s1:Ms. Lane} {c1:put it}, {q1:was a gift to nobody}.",
    "As {s1:Mr. Osei} {c1:put it}, {q1:“the boats are always late.”}",
    "{q1:“The boats are late,”} as  {s1:Ms. Lane} {c1:puts} it.",
    "{q1:The pier is}, {c1:in the words of} {s1:one engineer}, {q1:“a wreck.”}",
    "{q1:What the harbour needs}, {c1:says} {s1:Ms. Lane}, {q1:is a crane}.",
    "What {s1:she} {c1:said} was {q1:that the line would close}.",
    "{s1:The union’s} {c1:position} is {q1:that no boat should sail}.",
    "{s1:Osei’s} {c1:message} to the board was clear: {q1:the line must stay open}.",
  ])("%s", (annotated) => all(annotated));

  test.each([
    "The crew put it back, as the captain wanted it.",
    "The union’s position on the ladder is second.",
  ])("none in: %s", (annotated) => all(annotated));
});

describe("told behind what was told", () => {
  test.each([
    "{q1:The singer died in a crash outside Elmsford on Friday}, {s1:her cousin, Tom Lynch,} {c1:told} TZN.",
    "{q1:The bridge will be shut in the spring}, {s1:Mary Holt, the head of roads, bridges and tunnels,} {c1:told} TZN.",
    "{q1:Trams will run until then}, {s1:the mayor’s office} {c1:told} TZN in an email.",
    "{q1:How the fire began remains unclear}, {s1:police} {c1:told} TZN.",
  ])("%s", (annotated) => all(annotated));

  test.each([
    "Although she had lost, she reminded voters.",
    "Because the line had closed, Osei reminded the board.",
  ])("none in: %s", (annotated) => all(annotated));
});

describe("paragraphs left open", () => {
  const first =
    "“It is a signal to all of us,” Mayor Gwen Moss said. “If the board lies, how can you feel good.";
  const sources = (second: string): readonly (readonly [string | undefined, number])[] =>
    read(`${first}\n\n${second}`).quotes.map(({ source, content }) => [source[0]?.text, content.length]);

  test("another name behind the next paragraph’s marks begins a quote of its own", () => {
    expect(
      sources("“I have thought about the town,” added Captain Jim Clyde. “All we hear is noise.”"),
    ).toEqual([
      ["Mayor Gwen Moss", 2],
      ["Captain Jim Clyde", 2],
    ]);
  });

  test.each(["Moss added", "she added"])("the same speaker goes on, and no words are lost: %s", (cue) => {
    expect(sources(`“I have thought about the town,” ${cue}. “All we hear is noise.”`)).toEqual([
      ["Mayor Gwen Moss", 4],
    ]);
  });
});

test("whoever is told has not said it", () => {
  const [told] = read("Participants wore a sensor. They were told not to change their diet.").quotes;
  expect(told?.source).toEqual([]);
  expect(told?.addressee?.text).toBe("They");
});

test("whoever is spoken of in the passive has not said it", () => {
  expect(read("They have often been accused of wasting money.").quotes[0]).toMatchObject({ source: [] });
  expect(read("Lane was convinced that the pier was safe.").quotes[0]?.source[0]?.text).toBe("Lane");
  expect(read("She was quoted as saying the pier was safe.").quotes[0]?.source[0]?.text).toBe("She");
});

test("what stands behind the sentence of an attribution goes on with it", () => {
  const { quotes } = read(
    "“The pier is ours,” Mr. Osei said on Saturday night at the Harbour Foundation gala dinner, where Mrs. Lane also spoke. “It will stay open for good.”",
  );
  expect(quotes.map(({ source, content }) => [source[0]?.text, content.length])).toEqual([["Mr. Osei", 2]]);
  const denied = read(
    "“We have had problems with smugglers in the past, from other towns in the past,” Osei said after meeting with Mayor Lane. He did not suggest a strike. “Our goal is not to start a cycle of escalation.”",
  );
  expect(denied.quotes.map(({ content }) => content.length)).toEqual([2]);
});

test("a company’s name stands before its share, and the day is no part of it", () => {
  const { quotes, speakers } = read(
    "Meridian N.V. (NQX: MER), a global provider of cranes, today announced that it would close its yard.",
  );
  expect(quotes[0]?.source[0]?.text).toBe("Meridian N.V. (NQX: MER), a global provider of cranes");
  expect(speakers[0]?.name).toBe("Meridian N.V.");
});

test("what a plain verb tells is kept where the model sees other quotes only", () => {
  const text =
    "“We stop on Friday,” the captain said. Their family told WKLM the brothers took their sisters out as they did every Saturday.";
  expect(read(text).quotes.map(({ source }) => source[0]?.text)).toEqual(["the captain", "Their family"]);
});

describe("what kind of attribution it is", () => {
  const only = (text: string): Quote | undefined => read(text, { classes: attributionClasses }).quotes[0];

  test.each([
    ["According to two officials, the line never ran.", "speech", "say"],
    ["The board is of the view that the yard should be sold.", "thought", "believe"],
    ["Ms. Lane is of the opinion that no inquiry is needed.", "thought", "believe"],
    ["Ms. Lane takes the view that the line should stay open.", "thought", "believe"],
    ["As Mr. Osei put it, “the boats are always late.”", "speech", "say"],
    ["She called the cuts “a disgrace.”", "speech", "say"],
  ])("%s", (text, kind, act) => {
    expect(only(text)).toMatchObject({ class: kind, act });
  });

  test("nobody said it: the attribution is denied", () => {
    expect(only("Neither Osei nor Lane said who would pay.")?.negated).toBe(true);
    expect(only("Osei and Lane said who would pay.")?.negated).toBe(false);
  });

  test("whom it is told to ends before what is told", () => {
    const [, told] = read("Ms. Lane said that Mr. Osei had told her the pier was safe.").quotes;
    expect(told?.addressee?.text).toBe("her");
    expect(told?.content[0]?.text).toBe("the pier was safe");
  });

  test("both belongs to neither name", () => {
    const [source] = only("Osei and Lane both said the line would close.")?.source ?? [];
    expect(source?.text).toBe("Osei and Lane");
  });
});
