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

  test("a past that looks like a noun is the verb of what is said", () => {
    const [claim] = claimsOf("The port authority said that the night ferry cost 4 million crowns a year.");
    expect(claim?.span.text).toBe("the night ferry cost 4 million crowns a year");
    expect(claim?.voice).toBe("source");
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

  test("clauses apart by commas alone", () => {
    expect(
      spans(claimsOf("Trains were cancelled, schools closed at noon and the ferry stayed in port.")),
    ).toEqual(["Trains were cancelled", "schools closed at noon", "the ferry stayed in port"]);
    expect(spans(claimsOf("The port, the mayor and the banks agreed."))).toEqual([
      "The port, the mayor and the banks agreed",
    ]);
  });

  test("two ends and one object are no joined clauses", () => {
    expect(spans(claimsOf("Night trains between Brel and Osk started again on Monday."))).toHaveLength(1);
    expect(spans(claimsOf("Its agency funded, developed, and managed a probe to Mars."))).toHaveLength(1);
  });

  test("a subject that also says something is kept", () => {
    expect(spans(claimsOf("Kim Osei left the bank in May and said it was safe."))).toEqual([
      "Kim Osei left the bank in May",
      "it was safe",
    ]);
  });

  test("a verb is not cut off from those who conclude", () => {
    expect(spans(claimsOf("The mood has led some analysts to conclude that the threat is real."))).toEqual([
      "The mood has led some analysts to conclude that the threat is real",
      "the threat is real",
    ]);
  });

  test("the day of the cue is no part of what follows", () => {
    expect(spans(claimsOf("The bill passed, the mayor said on Monday, and Kim Osei signed it."))).toEqual([
      "The bill passed",
      "Kim Osei signed it",
    ]);
  });

  test("marks that open in a claim close in it", () => {
    expect(spans(claimsOf("The wine had a sour end (as all wines of the hill do)."))).toEqual([
      "The wine had a sour end (as all wines of the hill do)",
    ]);
  });

  test.each(["Bottom line: B+.", "Finally, something a little different."])(
    "a fragment states nothing: %s",
    (text) => {
      expect(spans(claimsOf(text))).toEqual([]);
    },
  );

  test("a linking word is no part of what it links", () => {
    expect(spans(claimsOf("She told the board that 14 boats had run aground since November."))).toEqual([
      "14 boats had run aground since November",
    ]);
    expect(spans(claimsOf("That plan had failed by  May."))).toEqual(["That plan had failed by  May"]);
  });

  test("odd spacing changes nothing", () => {
    expect(
      spans(claimsOf("The ferry  sank in\u00a0the bay ,  and the crew was saved by fishermen .")),
    ).toEqual(["The ferry  sank in\u00a0the bay", "the crew was saved by fishermen"]);
  });
});

describe("what stands in a quote is its speaker's, whatever the words look like", () => {
  test.each([
    ["“While  rents fell, the toll rose by 5 percent last year,” Mara Lind said."],
    ["Mara Lind said the toll tumbling in May handily beat forecasts of 5 percent, as rents fell."],
    ["Several villages recorded damage from 5 storms, according to Mara Lind, who heads the council."],
    ["The storms, which Mara Lind says killed 5 people, were filmed."],
  ])("%s", (text) => {
    const figure = claimsOf(text).find(
      ({ quantities, span }) => quantities.length > 0 || /damage/u.test(span.text),
    );
    expect(figure?.voice).toBe("source");
    expect(figure?.claimant).toBe("s-mara-lind");
    expect(figure?.span.text).not.toContain("Mara");
  });

  test.each(["“Never before,” Mara Lind said.", "“What a year for the port of Brel!” Mara Lind said."])(
    "speech that states nothing is not the article's: %s",
    (text) => {
      expect(spans(claimsOf(text))).toEqual([]);
    },
  );

  test("that somebody condemned something is the article's word", () => {
    const [claim] = claimsOf("Mara Lind condemned the strike on the port of Brel.");
    expect(claim?.voice).toBe("article");
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
    // Near misses of each test.
    ["The tour was intended to help the port.", "event"],
    ["The new pump worked better than the old one.", "comparison"],
    ["It was their best day since 2009.", "record"],
    ["At least 11 people have died since the heat wave began.", "quantity"],
    ["The latest plan is known to all.", "property"],
    ["The rules are as strict as those of the port.", "comparison"],
    ["Kim Osei rose above the defenders.", "event"],
    ["The mayor declined to comment.", "event"],
    ["The budget has been cut in half.", "change"],
    ["The firm stopped the trial after four patients fell ill.", "event"],
    ["The town could not find the papers.", "property"],
    ["The date has also been an issue.", "property"],
    ["Anyone who breaks the ban faces a fine of 300 euros.", "rule"],
  ])("%s", (text, kind) => {
    expect(claimsOf(text).map((claim) => claim.kind)).toEqual([kind]);
  });
});

test("text in another language yields no claims", () => {
  const german =
    "Der Rat hat die neue Brücke am Montag beschlossen. Die Kosten sind auf 40 Millionen Euro gestiegen, und niemand weiß, wer sie trägt. Das ist nicht gut für die Stadt.";
  expect(read(`Rat beschließt Brücke\n\n${german}\n\n${german}`).claims).toEqual([]);
  const unknown = "Umgwaqo omusha wavulwa ngoMsombuluko ekuseni abantu abaningi bawusebenzisa nsuku zonke.";
  expect(read(`Umgwaqo omusha\n\n${unknown}\n\n${unknown}`).claims).toEqual([]);
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

  test.each([
    ["Of 50 boats, 60 are trawlers.", "Of 60 boats, 50 are trawlers."],
    [
      "The fleet has 50 boats, of which 60 are trawlers.",
      "The fleet has 60 boats, of which 50 are trawlers.",
    ],
  ])("a part behind its whole: %s", (wrong, right) => {
    expect(codes(wrong)).toEqual(["part-exceeds-whole"]);
    expect(codes(right)).toEqual([]);
  });

  test.each([
    ["Of the 200 pupils, 50, or 30 percent, were ill.", "Of the 200 pupils, 50, or 25 percent, were ill."],
    ["Two in five, or 50 percent, of pupils were ill.", "Two in five, or  40 percent, of pupils were ill."],
  ])("a share that does not follow: %s", (wrong, right) => {
    expect(codes(wrong)).toEqual(["share-does-not-follow"]);
    expect(codes(right)).toEqual([]);
  });

  test("a multiple that does not follow", () => {
    expect(codes("Sales doubled to 30 million euros from 10 million euros.")).toEqual([
      "change-does-not-follow",
    ]);
    expect(codes("Sales more than doubled to 30 million euros from 10 million euros.")).toEqual([]);
    expect(codes("Profit fell by 4 million to 12 million from 14 million euros.")).toEqual([
      "change-does-not-follow",
    ]);
  });

  test("names in an aside fewer than the count", () => {
    expect(codes("Three people, Kim Osei and Mara Lind, were hurt.")).toEqual(["list-differs-from-count"]);
    expect(codes("Two people, Kim Osei and Mara Lind, were hurt.")).toEqual([]);
    expect(codes("Three people, including Kim Osei and Mara Lind, were hurt.")).toEqual([]);
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
