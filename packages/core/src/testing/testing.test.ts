import { describe, expect, test } from "vitest";
import type { QuoteFinder, QuoteRefiner } from "../3-quotes/draft.js";
import { onLine } from "../1-article/line-reader.js";
import type { ArticleParser } from "../1-article/rules.js";
import { builtInClaimFinders, builtInClaimRefiners } from "../5-claims/built-in.js";
import {
  annotate,
  checkArticleParser,
  checkFinder,
  checkRefiner,
  expectReading,
  parseAnnotated,
} from "./index.js";

describe("annotated text", () => {
  test.each([
    "{q1:“We stop on Friday,”} {s1:Kim Osei}, who runs the line, {c1:said}.",
    "{s1:She} {c1:said} {q1:{s2:he} {c2:told} her {q2:to go}}.",
    "A brace \\{ of the text \\}.",
    "",
  ])("gives itself back: %s", (annotated) => {
    const { text, annotations } = parseAnnotated(annotated);
    expect(annotate(text, annotations)).toBe(annotated);
  });

  test("says what it could not read", () => {
    expect(() => parseAnnotated("{q1:open")).toThrow("not closed");
    expect(() => parseAnnotated("closed}")).toThrow("not opened");
  });
});

describe("expectReading", () => {
  test("passes where the reading is as annotated", () => {
    expectReading("{q1:“We stop on Friday,”} {s1:Kim Osei}, who runs the line, {c1:said}.");
    expectReading("The line closes on Friday.");
  });

  test("shows both where a quote is missing, or is too much", () => {
    expect(() => expectReading("{q1:The line closes} on Friday.")).toThrow(
      /expected: \{q1:The.*\n.*found: +The line/u,
    );
    expect(() => expectReading("“We stop on Friday,” Kim Osei said.")).toThrow(/found: +\{q1:“We stop/u);
  });

  test("shows both where the source is another", () => {
    expect(() => expectReading("{q1:“We stop,”} {s1:the} mayor said.")).not.toThrow();
    expect(() => expectReading("{q1:“We stop,”} the {s1:mayor} said.")).toThrow("not as annotated");
  });
});

const now = (): number => performance.now();

describe("checkFinder", () => {
  test("passes a finder that behaves", () => {
    checkFinder(
      {
        name: "dashes",
        *find(block) {
          for (const match of block.text.matchAll(/— [^—\n]{1,80}/gu))
            yield { start: match.index, end: match.index + match[0].length };
        },
      },
      { now },
    );
  });

  test.each<[string, QuoteFinder, RegExp]>([
    [
      "places outside",
      { name: "far", find: (block) => [{ start: 0, end: block.text.length + 1 }] },
      /yields 0–/u,
    ],
    ["state", stateful(), /second time/u],
  ])("names %s", (_name, finder, message) => {
    expect(() => checkFinder(finder, { now })).toThrow(message);
  });
});

test("checkFinder names a finder whose time grows with the square of the text", () => {
  expect(() => checkFinder({ name: "slow", find: slow }, { now: () => clock })).toThrow(
    /takes 160 ms, then 640 ms/u,
  );
});

describe("checkRefiner", () => {
  test("passes a refiner that behaves", () => {
    checkRefiner({ name: "all", refine: (drafts) => drafts });
    checkRefiner({ name: "none", refine: () => [] });
  });

  test.each<[string, QuoteRefiner, RegExp]>([
    [
      "a list that is changed",
      { name: "popper", refine: (drafts) => ((drafts as unknown[]).pop(), drafts) },
      /changes the list/u,
    ],
    [
      "places outside",
      {
        name: "far",
        refine: (drafts) => drafts.map((draft) => ({ ...draft, content: [{ start: 0, end: 1e9 }] })),
      },
      /places something/u,
    ],
  ])("names %s", (_name, refiner, message) => {
    expect(() => checkRefiner(refiner)).toThrow(message);
  });
});

describe("claim rules", () => {
  test.each(builtInClaimFinders.map((finder) => [finder.name, finder] as const))(
    "the finder %s that ships passes",
    (_name, finder) => {
      checkFinder(finder, { of: "claims", now });
    },
  );
  test.each(builtInClaimRefiners.map((refiner) => [refiner.name, refiner] as const))(
    "the refiner %s that ships passes",
    (_name, refiner) => {
      checkRefiner(refiner, { of: "claims" });
    },
  );
  test("names what is wrong", () => {
    expect(() =>
      checkFinder(
        {
          name: "bad",
          find: () => {
            throw new Error("no");
          },
        },
        { of: "claims" },
      ),
    ).toThrow(/throws: no/u);
    expect(() =>
      checkRefiner(
        {
          name: "far",
          refine: (claims) => claims.map((claim) => ({ ...claim, span: { start: 0, end: 1e9, text: "" } })),
        },
        { of: "claims" },
      ),
    ).toThrow(/places something at 0–1000000000/u);
  });
});

describe("checkArticleParser", () => {
  const page = "THE HARBOUR COURIER\nFerry line closes\nWords: Kim Osei\nThe boats are sold.";
  const courier: ArticleParser = {
    name: "courier",
    accepts: ({ text }) => text.startsWith("THE HARBOUR COURIER"),
    fields: { author: onLine(/^Words: (?<value>.+)$/u) },
  };

  test("passes a parser that behaves", () => {
    checkArticleParser(courier, { pages: [page], now });
  });

  test.each<[string, Partial<ArticleParser>, RegExp]>([
    ["that its own page is not taken", { accepts: () => false }, /accepts none/u],
    [
      "a throw",
      { fields: { author: (given) => ({ value: given.lines[9]!.start.toFixed() }) } },
      /threw in fields/u,
    ],
    [
      "a place that is not that of the value",
      { fields: { author: () => ({ value: "Kim Osei", span: { start: 0, end: 3 } }) } },
      /at 0–3 stands "THE"/u,
    ],
    ["state", { fields: { author: counting() } }, /something else the second time/u],
    ["time that grows", { accepts: () => true, fields: { author: slowReader } }, /then 640 ms/u],
    [
      "a block rule that throws",
      {
        blocks: [
          {
            name: "courier-box",
            label: () => {
              throw new Error("no box");
            },
          },
        ],
      },
      /courier-box" threw: no box/u,
    ],
  ])("names %s", (_name, wrong, message) => {
    expect(() => checkArticleParser({ ...courier, ...wrong }, { pages: [page], now: () => clock })).toThrow(
      message,
    );
  });
});

function counting(): () => { value: string } {
  let count = 0;
  return () => ({ value: String(++count) });
}

function slowReader({ text }: { readonly text: string }): undefined {
  clock += (text.length / 1000) ** 2 * 10;
}

function stateful(): QuoteFinder {
  let count = 0;
  return { name: "counter", find: () => (++count % 2 === 0 ? [] : [{ start: 0, end: 1 }]) };
}

/** A clock that the finder itself turns: it takes as long as the square of its block. */
let clock = 0;

function slow(block: { readonly text: string }): readonly never[] {
  clock += (block.text.length / 1000) ** 2 * 10;
  return [];
}
