import { expect, test } from "vitest";
import { createReader, type Extension, type SpeakerRule } from "@onrecord/core";

const story = `Council closes the ferry line

The ferry across the bay has carried people for forty years, and the council will vote on its future next week.

“We stop on Friday,” said Kim Osei, the harbor master. “Nobody asked us,” the harbor master said.

“It was late,” said the gaffer.`;

const read = (extension: Extension) => {
  const { quotes, speakers, issues } = createReader({ use: [extension] }).read(story);
  const nameOf = (id: string | undefined) => speakers.find((speaker) => speaker.id === id)?.name;
  return { names: quotes.map((quote) => nameOf(quote.speaker)), issues };
};

const gaffer: SpeakerRule = {
  name: "the-gaffer",
  before: "same-description",
  resolve({ reading }, { cast }) {
    const [boss] = reading.form === "nominal" && reading.nominal.noun === "gaffer" ? cast.byName("osei") : [];
    return boss === undefined ? undefined : { entity: boss, rule: "the-gaffer" };
  },
};

test("the rules of the stage are listed by name", () => {
  expect(createReader().rules).toEqual(
    expect.arrayContaining(["person-name", "apposition", "same-description"]),
  );
});

test("everything on", () => {
  expect(read({ name: "none" }).names).toEqual(["Kim Osei", "Kim Osei", undefined]);
});

test("a rule is taken out by name", () => {
  expect(read({ name: "plain", remove: ["same-description"] }).names).toEqual([
    "Kim Osei",
    undefined,
    undefined,
  ]);
});

test("a rule of one's own is placed by name", () => {
  expect(read({ name: "local", speakerRules: [gaffer] }).names).toEqual(["Kim Osei", "Kim Osei", "Kim Osei"]);
  expect(createReader({ use: [{ name: "local", speakerRules: [gaffer] }] }).rules.indexOf("the-gaffer")).toBe(
    createReader().rules.indexOf("same-description"),
  );
});

test.each<[string, SpeakerRule["resolve"]]>([
  [
    "throws",
    () => {
      throw new Error("out of ink");
    },
  ],
  [
    "names nobody of this story",
    (_mention, { cast }) => ({ entity: { ...cast.add("person", "mine") }, rule: "mine" }),
  ],
])("a rule that %s becomes one issue, and the rest is read", (_name, resolve) => {
  const { names, issues } = read({
    name: "bad",
    speakerRules: [{ name: "mine", before: "first-person", resolve }],
  });
  expect(names).toEqual(["Kim Osei", "Kim Osei", undefined]);
  expect(issues.filter((issue) => issue.code === "rule-failed")).toMatchObject([{ rule: "mine" }]);
});
