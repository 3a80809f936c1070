import { expect, test } from "vitest";
import { readArticle } from "@onrecord/core";

const story = [
  "The ferry to Brenn will stop at nine from Monday, the port authority said on Thursday, because two of its boats need new hulls.",
  "Crews had asked for a later sailing, but the authority said that fewer than forty people took the last boat in a week.",
  "A bus will run along the bay until midnight, and the fare will be the same as on the boat, the town council said.",
];

function kindOf(page: readonly string[], line: string): string | undefined {
  return readArticle(page.join("\n")).article.blocks.find((block) => block.spans[0]?.text === line.trim())
    ?.kind;
}

const about = (line: string): readonly string[] => [
  "Last Ferry to Brenn Will Leave at Nine",
  "By Lena Farrow",
  ...story,
  line,
  ...story.map((paragraph) =>
    paragraph.replace("The", "That").replace("Crews", "Sailors").replace("A bus", "Buses"),
  ),
];

const teasers = [
  "Baker in Hallin wins the county prize for a loaf without any salt",
  "Why the old lighthouse keepers are moving back to the northern islands",
  "Council of Vellmar weighs a toll for lorries on the harbour bridge",
  "Two seals block the slipway and nobody in town knows what to do",
  "How a school choir from Osby came to sing for the whole fleet",
  "Rain halts the regatta for a third day as crews wait in the sheds",
];

test("calls a run of other stories' headlines related links", () => {
  for (const teaser of teasers) expect(kindOf([...about("Share"), ...teasers], teaser)).toBe("relatedLinks");
});

test("leaves five such lines to the model, and paragraphs alone", () => {
  const few = readArticle([...about("Share"), ...teasers.slice(0, 5)].join("\n")).article;
  expect(few.blocks.some((block) => block.rule === "teaser-run")).toBe(false);
  expect(kindOf([...about("Share"), ...teasers], story[0] ?? "")).toBe("paragraph");
});

test.each([
  ["embed", "— Kim Osei (@kimosei) June 3, 2026"],
  ["embed", "  —Pier Post (@pierpost)  "],
  ["embed", "Waiting for your permission to load the post."],
  ["advertisement", "When you visit our website, we store cookies on your browser to collect information."],
  ["caption", "Ines Calloway, second from left, with ferry crews at the north pier."],
  ["authorBio", "Lena is a senior reporter who covers the ports and the people on them."],
])("%s: %j", (kind, line) => expect(kindOf(about(line), line)).toBe(kind));

test.each([
  "“We wait,” Kim Osei (the second mate) said on Thursday, and he went back to the boat before the others came.",
  "Lena is a small island off Brenn, and the reporter who lived there is long gone, the council said on Friday.",
])("leaves a sentence of the story alone: %j", (line) => expect(kindOf(about(line), line)).not.toBe("embed"));

test("gives a related box its title", () => {
  const page = [
    ...about("Ferries and the Bay").slice(0, 6),
    "More from the Ledger, chosen by the editors",
    ...story,
  ];
  expect(kindOf(page, "Ferries and the Bay")).toBe("relatedLinks");
});
