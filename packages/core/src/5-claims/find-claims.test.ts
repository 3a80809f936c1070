import { describe, expect, test } from "vitest";
import { read, type Claim } from "../index.js";
import { createReader } from "../reader.js";
import { claimSchema } from "../schema/claim.js";

const page = (body: string): string =>
  `Council meets in Brel\n\nBy Mara Lind\n\n3 March 2022\n\nThe council met in the old hall on the hill above the town.\n\n${body}\n\nThe hall was cold and the meeting was short.\n`;

/** The claims of one paragraph in the middle of a page. */
function claimsOf(body: string): readonly Claim[] {
  const reading = read(page(body));
  const start = reading.text.indexOf(body);
  return reading.claims.filter(({ span }) => span.start >= start && span.end <= start + body.length);
}

const spans = (claims: readonly Claim[]): readonly string[] => claims.map(({ span }) => span.text);

describe("spans", () => {
  test("joined clauses are two claims", () => {
    expect(spans(claimsOf("The ferry sank in the bay, and the crew was saved by fishermen."))).toEqual([
      "The ferry sank in the bay",
      "the crew was saved by fishermen",
    ]);
  });

  test("joined names are one subject", () => {
    expect(spans(claimsOf("Officials said that Brel and Osk will share a port."))).toEqual([
      "Brel and Osk will share a port",
    ]);
  });

  test("a trailing relative clause is a claim of its own", () => {
    expect(spans(claimsOf("The court closed the mine, which employed 900 people."))).toEqual([
      "The court closed the mine",
      "which employed 900 people",
    ]);
  });

  test.each(["Will the port close?", "Send us your stories.", "He asked whether the port would close."])(
    "nothing is stated: %s",
    (text) => {
      expect(spans(claimsOf(text))).toEqual([]);
    },
  );

  test("odd spacing changes nothing", () => {
    expect(
      spans(claimsOf("The ferry  sank in\u00a0the bay ,  and the crew was saved by fishermen .")),
    ).toEqual(["The ferry  sank in\u00a0the bay", "the crew was saved by fishermen"]);
  });
});

describe("kinds", () => {
  test.each([
    ["The fund holds 40 million euros.", "quantity"],
    ["Prices rose 5 percent in May.", "change"],
    ["The toll is higher than the old one.", "comparison"],
    ["The bridge collapsed on Sunday.", "event"],
    ["The bridge is old.", "property"],
    ["The fire was caused by a broken lamp.", "cause"],
    ["Drivers must carry a light.", "rule"],
    ["It was the hottest June on record.", "record"],
    ["The port will close in autumn.", "prediction"],
    ["The firm promised to plant new trees.", "commitment"],
    ["“I saw the roof come down,” Kim Osei said.", "experience"],
    ["“This is a disgrace,” Kim Osei said.", "opinion"],
  ])("%s", (text, kind) => {
    expect(claimsOf(text).map((claim) => claim.kind)).toEqual([kind]);
  });
});

test("a claim in a quote belongs to its speaker, the rest to the article", () => {
  const reading = read(page("“The toll is too high,” Kim Osei said. The toll starts in May."));
  const high = reading.claims.find(({ span }) => span.text.includes("too high"));
  const starts = reading.claims.find(({ span }) => span.text.includes("starts"));
  expect(reading.speakers.find(({ id }) => id === high?.claimant)?.name).toBe("Kim Osei");
  expect(high?.chain).toEqual([high?.claimant]);
  expect(starts).toMatchObject({ voice: "article", chain: [] });
});

test("denials, hedges and conditions are kept with their words", () => {
  const [denied] = claimsOf("Kim Osei denied that he had sold the boat.");
  expect(denied?.polarity).toBe("negative");
  const [hedged] = claimsOf("The boat may be too small.");
  expect(hedged?.certainty).toBe("possible");
  expect(hedged?.hedges.map(({ text }) => text)).toEqual(["may"]);
  const [bound] = claimsOf("If the river rises, the road will be closed.");
  expect(bound?.condition?.text).toBe("If the river rises");
});

describe("observations", () => {
  const codes = (text: string): readonly string[] =>
    claimsOf(text).flatMap(({ observations }) => observations.map(({ code }) => code));

  test("a part larger than its whole", () => {
    expect(codes("The fleet has 50 boats, including 60 trawlers.")).toEqual(["part-exceeds-whole"]);
    expect(codes("The fleet has 60 boats, including 50 trawlers.")).toEqual([]);
  });

  test("a change that does not follow", () => {
    expect(codes("The staff rose by 5 to 60 from 50.")).toEqual(["change-does-not-follow"]);
    expect(codes("The staff rose by 10 to 60 from 50.")).toEqual([]);
  });

  test("a list that names fewer than it says", () => {
    expect(codes("The line serves three towns: Brel and Osk.")).toEqual(["list-differs-from-count"]);
    expect(codes("The line serves three towns: Brel, Lode and Osk.")).toEqual([]);
  });
});

test("the second telling repeats the first, another figure updates it", () => {
  const claims = claimsOf(
    "The harbour fire destroyed 12 wooden boats. The market stayed open. The harbour fire destroyed 14 wooden boats.",
  );
  expect(claims.at(-1)?.relations.map(({ kind, claim }) => [kind, claim])).toEqual([
    ["updates", claims[0]?.id],
  ]);
});

test("captions and promotions state nothing for the article", () => {
  const reading = read(
    page("The ferry sank in the bay.\n\nNewsletter Sign-up\n\nGet our newsletter every day"),
  );
  expect(spans(reading.claims).some((text) => text.includes("newsletter"))).toBe(false);
});

test("claims pass their schema and give back their words", () => {
  const reading = read(page("“Prices rose 5 percent,” Kim Osei said, and the fund lost $2 million in May."));
  for (const claim of reading.claims) {
    expect(() => claimSchema.parse(claim)).not.toThrow();
    expect(reading.text.slice(claim.span.start, claim.span.end)).toBe(claim.span.text);
  }
});

test("a finder that fails costs its own findings and is named", () => {
  const broken = {
    name: "broken",
    find: () => {
      throw new Error("no luck");
    },
  };
  const reading = createReader({ use: [{ name: "mine", claimFinders: [broken] }] }).read(
    page("The ferry sank."),
  );
  expect(reading.issues.some(({ rule }) => rule === "broken")).toBe(true);
  expect(reading.claims.length).toBeGreaterThan(0);
});
