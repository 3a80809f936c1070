import { describe, expect, test } from "vitest";
import { documentOf, resolveDrafts, resolveMarked } from "../../test/speakers/read-marked.js";

const names = (who: Record<string, { name?: string } | undefined>) =>
  Object.fromEntries(Object.entries(who).map(([number, speaker]) => [number, speaker?.name]));

describe("names", () => {
  test("later names go back to the full one", () => {
    const { who, speakers } = resolveMarked(
      "{1:“We stop,”} {>1:Kim Osei} said. {2:“For good,”} {>2:Mr. Osei} said. {>3:Osei} said {3:it was cold}.",
    );
    expect(names(who)).toEqual({ 1: "Kim Osei", 2: "Kim Osei", 3: "Kim Osei" });
    expect(speakers).toHaveLength(1);
    expect(speakers[0]?.aliases).toEqual(["Mr. Osei", "Osei"]);
    expect(speakers[0]?.id).toBe("s-kim-osei");
  });

  test("a surname before the full name", () => {
    const { who } = resolveMarked(
      "{>1:Osei} said {1:no}.\n\nThe plan came from Kim Osei. {>2:Osei} said {2:so}.",
    );
    expect(names(who)).toEqual({ 1: "Kim Osei", 2: "Kim Osei" });
  });

  test.each([
    ["Gabriel García Márquez", "García Márquez"],
    ["Amina al-Khatib", "al-Khatib"],
    ["Pieter van der Berg", "van der Berg"],
    ["Xu Lanfang", "Ms. Xu"],
    ["Warren P. Strobe Jr.", "Strobe"],
    ["Conor O’Brien", "O’Brien"],
  ])("%s is %s", (full, later) => {
    const { who } = resolveMarked(`The plan is the idea of ${full}, a nurse. {1:“Yes,”} said {>1:${later}}.`);
    expect(who["1"]?.name?.replace(/, Jr\.$| Jr\.$/u, "")).toBe(full.replace(/ Jr\.$/u, ""));
  });

  test.each([
    ["the Friends of Hollin Road Library", "Friends of Hollin Road Library"],
    ["the Centers for Disease Care and Prevention", "Centers for Disease Care and Prevention"],
    ["Cllr Rajesh Menon", "Rajesh Menon"],
    ["substitute Tunde Adeyemi", "Tunde Adeyemi"],
  ])("%s is called %s", (source, name) => {
    const { who } = resolveMarked(`The plan was new, {>1:${source}} said {1:on Friday}.`);
    expect(who["1"]?.name).toBe(name);
  });

  test.each([
    ["A spokesman for Golden Delta, Kevin Ito,", "The spokesman", "Kevin Ito"],
    ["The town’s mayor, former nurse Ada Holt,", "The mayor", "Ada Holt"],
    ["The club’s manager, the veteran Colin Rusk,", "The manager", "Colin Rusk"],
  ])("%s is later %s", (source, later, name) => {
    const { who } = resolveMarked(`{>1:${source}} said {1:it was over}. {>2:${later}} said {2:no more}.`);
    expect(names(who)).toEqual({ 1: name, 2: name });
  });

  test("what a chief officer is of is no body", () => {
    const { who } = resolveMarked("{1:“Yes,”} said {>1:Anna Vries, Chief Financial Officer}.");
    expect(who["1"]?.affiliation).toBeUndefined();
  });

  test("two of one surname stay two, and the bare surname of both is nobody's", () => {
    const { who, issues } = resolveMarked(
      "{>1:John Lee} said {1:yes}. {>2:Mary Lee} said {2:no}. {>3:Ms. Lee} said {3:never}. {>4:Lee} said {4:perhaps}.",
    );
    expect(names(who)).toEqual({ 1: "John Lee", 2: "Mary Lee", 3: "Mary Lee", 4: undefined });
    expect(issues.map((issue) => issue.code)).toEqual(["ambiguous-name"]);
  });

  test("a couple under one surname", () => {
    const { who } = resolveMarked(
      "Walter and Edith Grant sold it. {>1:Edith} said {1:no}. {>2:Walter} said {2:yes}.",
    );
    expect(who["1"]?.id).not.toBe(who["2"]?.id);
    expect(who["1"]?.name).toBe("Edith Grant");
  });

  test("odd spacing inside a name", () => {
    const { who } = resolveMarked("{>1:President  Irina\u00a0Petrova} said {1:yes}.");
    expect(who["1"]?.name?.replace(/\s+/gu, " ")).toBe("Irina Petrova");
  });

  test("a surname that stands first, known by the pronoun behind it", () => {
    const { who } = resolveMarked(
      "Bao Xiaoming scored late. {1:“No,”} {>1:Bao} said. {>2:He} said {2:so}. {>3:Mr. Bao} said {3:no}.",
    );
    expect(names(who)).toEqual({ 1: "Bao Xiaoming", 2: "Bao Xiaoming", 3: "Bao Xiaoming" });
  });

  test("a surname alone, known by the pronoun behind a place", () => {
    const { who } = resolveMarked(
      "{1:“No,”} {>1:Osei} told reporters in  Geneva on Thursday. {2:“Never,”} {>2:she} added.",
    );
    expect(who["1"]).toMatchObject({ kind: "person", name: "Osei" });
    expect(who["2"]?.id).toBe(who["1"]?.id);
  });

  test("a body before somebody else who speaks is no person", () => {
    const { who } = resolveMarked(
      "{1:“No,”} {>1:Vellport} said in a note. Ana Ruiz left. {>2:She} said {2:so}.",
    );
    expect(who["1"]?.kind).toBe("organization");
    expect(who["2"]?.name).toBe("Ana Ruiz");
  });

  test("a sentence may open with any word", () => {
    const { who } = resolveMarked(
      "Repeated Osei calls failed. {>1:Kim Osei} said {1:so}. Rival Ana Ruiz left. {>2:Ruiz} said {2:no}.",
    );
    expect(names(who)).toEqual({ 1: "Kim Osei", 2: "Ana Ruiz" });
  });
});

describe("titles", () => {
  test("the text's own title comes back", () => {
    const { who } = resolveMarked(
      "Moravan President Viktor Radu left. President Marta Kovács stayed. {>1:The Moravan president} said {1:yes}. {>2:Mr. Radu} said {2:no}.",
    );
    expect(names(who)).toEqual({ 1: "Viktor Radu", 2: "Viktor Radu" });
  });

  test("a role behind the name comes back", () => {
    const { who } = resolveMarked(
      "{>1:Della Quint, a former road engineer,} said {1:yes}. {>2:The engineer} said {2:no}.",
    );
    expect(who["2"]?.name).toBe("Della Quint");
    expect(who["1"]?.role?.text).toBe("a former road engineer");
  });

  test("a title the text never gave is not guessed", () => {
    const { who } = resolveMarked("{>1:Kim Osei} said {1:yes}. {>2:The senator} said {2:no}.");
    expect(who["2"]?.named).toBe(false);
  });

  test("the president of another body is not the president", () => {
    const { who } = resolveMarked(
      "{>1:President Marta Kovács} said {1:yes}. {>2:The president of the rowing club} said {2:no}.",
    );
    expect(who["2"]?.named).toBe(false);
  });
});

describe("pronouns", () => {
  test("by gender", () => {
    const { who } = resolveMarked(
      "{>1:Ana Ruiz} met her brother, {>2:Luis Ruiz}, who said {2:so} and she said {1:no}. {>3:He} said {3:yes}. {>4:She} said {4:no}.",
    );
    expect(names(who)).toMatchObject({ 3: "Luis Ruiz", 4: "Ana Ruiz" });
  });

  test("the speaker of the sentence before goes before whoever it names", () => {
    const { who } = resolveMarked(
      "{>1:John Lee} said {1:that Tom Park would lose}. {>2:He} said {2:it was late}.",
    );
    expect(who["2"]?.name).toBe("John Lee");
  });

  test("two subjects that fit are nobody", () => {
    const { who, issues } = resolveMarked(
      "When John Lee arrived, Tom Park left. {>1:He} said {1:it was late}.",
    );
    expect(who["1"]).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toEqual(["ambiguous-pronoun"]);
  });

  test("a first person is the speaker of the words around it", () => {
    const { who } = resolveMarked("{1:“{>2:I} think {2:it rains},”} {>1:Kim Osei} said.");
    expect(who["2"]?.name).toBe("Kim Osei");
  });

  test("a first person outside all quotes is nobody known", () => {
    const { who, issues } = resolveMarked("{>1:I} think {1:it rains}.");
    expect(who["1"]).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toEqual(["unknown-first-person"]);
  });

  test("they are the group", () => {
    const { who } = resolveMarked("{>1:Two officers} said {1:so}. {>2:They} said {2:no}.");
    expect(who["2"]?.id).toBe(who["1"]?.id);
    expect(who["1"]).toMatchObject({ kind: "group", count: 2, named: false });
  });
});

describe("unnamed sources", () => {
  test("are never likened", () => {
    const { speakers, who } = resolveMarked(
      "{>1:A U.S. official} said {1:a}. {>2:Another U.S. official} said {2:b}. {>3:A U.S. official} said {3:c}. {>4:The official} said {4:d}.",
    );
    expect(speakers).toHaveLength(3);
    expect(who["4"]?.id).toBe(who["3"]?.id);
    expect(new Set(speakers.map((speaker) => speaker.id)).size).toBe(3);
  });

  test("two groups of officials are two", () => {
    const { speakers } = resolveMarked("{>1:U.S. officials} said {1:a}. {>2:U.S. officials} said {2:b}.");
    expect(speakers.map((speaker) => speaker.kind)).toEqual(["group", "group"]);
  });

  test("body and reason for anonymity as the text has them", () => {
    const { who } = resolveMarked(
      "{>1:A spokesman for the Ministry of Water} said {1:no}, speaking on condition of anonymity because talks go on.",
    );
    expect(who["1"]).toMatchObject({
      kind: "person",
      named: false,
      affiliation: { text: "the Ministry of Water" },
      anonymity: { text: "speaking on condition of anonymity because talks go on" },
    });
  });

  test("the second official", () => {
    const { who } = resolveMarked(
      "{>1:One official} said {1:a}. {>2:Another official} said {2:b}. {>3:The first official} said {3:c}.",
    );
    expect(who["3"]?.id).toBe(who["1"]?.id);
  });
});

describe("bodies, writings and continued quotes", () => {
  test("an acronym the text introduces", () => {
    const { who } = resolveMarked(
      "{>1:The National Water Agency (NWA)} said {1:so}. {>2:The NWA} said {2:no}. {>3:The agency} said {3:yes}.",
    );
    expect(new Set(Object.values(who).map((speaker) => speaker?.id)).size).toBe(1);
    expect(who["1"]).toMatchObject({ kind: "organization", name: "National Water Agency" });
  });

  test.each([
    ["Clear Springs, a charity that digs wells,", "Clear Springs"],
    ["The Potters’ Union", "Potters’ Union"],
    ["The Department of Public Works", "Department of Public Works"],
  ])("%s is a body", (source, name) => {
    expect(resolveMarked(`{>1:${source}} said {1:no}.`).who["1"]).toMatchObject({
      kind: "organization",
      name,
    });
  });

  test("one who owns a body does not lend it a name", () => {
    const { who } = resolveMarked("Kim Osei stayed. {>1:Osei’s Union} said {1:no}. {>2:Osei} said {2:yes}.");
    expect(who["2"]?.name).toBe("Kim Osei");
    expect(who["1"]?.id).not.toBe(who["2"]?.id);
  });

  test("a metonym is named as the text has it", () => {
    expect(resolveMarked("{>1:The Kremlin} said {1:no}.").who["1"]).toMatchObject({
      kind: "organization",
      named: true,
      name: "Kremlin",
    });
  });

  test("a report is a writing", () => {
    const { who } = resolveMarked("{>1:A report by two doctors} says {1:so}. {>2:The report} adds {2:more}.");
    expect(who["1"]?.kind).toBe("document");
    expect(who["2"]?.id).toBe(who["1"]?.id);
  });

  test("whose campaign it is does not speak", () => {
    const { who } = resolveMarked("{>1:The Bell campaign} said {1:no}. {>2:Rosa Bell} said {2:yes}.");
    expect(who["1"]).toMatchObject({ kind: "organization", named: false });
  });

  test("a quote that goes on has the speaker of the one before", () => {
    const { who, quotes } = resolveMarked("{1:“We stop,”} {>1:Kim Osei} said. {2<1:“For good.”}");
    expect(who["2"]?.name).toBe("Kim Osei");
    expect(quotes.map((quote) => [quote.id, quote.kind])).toEqual([
      ["q1", "direct"],
      ["q2", "direct"],
    ]);
  });

  test("kind follows the marks", () => {
    const { quotes } = resolveMarked(
      "{>1:Kim Osei} said {1:it was “cold” there}. {>2:Osei} said {2:no}. {3:“No,”} {>3:Osei} said.",
    );
    expect(quotes.map((quote) => quote.kind)).toEqual(["mixed", "indirect", "direct"]);
    expect(quotes.map((quote) => quote.verbatim.map((span) => span.text))).toEqual([["cold"], [], ["No,"]]);
  });
});

describe("everywhere", () => {
  test("spans give back their text, and twice is the same", () => {
    const marked = "{1:“We 😀 stop,”} {>1:Zoë Åberg, a captain,} said. {>2:She} said {2:no}.";
    const { text, speakers, quotes } = resolveMarked(marked);
    for (const span of [...speakers.flatMap((s) => s.mentions), ...quotes.flatMap((q) => q.content)])
      expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(resolveMarked(marked).speakers).toEqual(speakers);
  });

  test("every decision is traced with its rule", () => {
    const { trace } = resolveMarked("{>1:Kim Osei} said {1:yes}. {>2:She} said {2:no}.");
    expect(trace.steps?.filter((step) => step.stage === "speakers").map((step) => step.rule)).toEqual([
      "full-name",
      "only-one",
    ]);
  });

  test.each([
    ["one name of 100,000 characters", "Kim ".repeat(25_000)],
    ["all of one surname", Array.from({ length: 9_000 }, (_, i) => `Ann${i} Lee said.`).join(" ")],
    ["officials", "An official said the official met officials. ".repeat(2_200)],
    ["pronouns", "She said he told them it was his. ".repeat(3_000)],
    ["one long noun phrase", `The ${"old ".repeat(25_000)}official`],
    ["apostrophes and stops", "A.’s".repeat(25_000)],
    ["Arabic", "قال المسؤول ".repeat(8_000)],
  ])("slow input: %s", (_, text) => {
    const drafts = Array.from({ length: 500 }, (_, index) => ({
      content: [{ start: index * 100, end: index * 100 + 60 }],
      source: [{ start: index * 100 + 60, end: index * 100 + 99 }],
      class: "speech" as const,
      negated: false,
      repeats: [],
      block: 0,
      rule: "test",
      confidence: 1,
    }));
    const document = documentOf(text);
    const before = process.cpuUsage().user;
    resolveDrafts(text, drafts, document);
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(1_000);
  });
});

test("a role behind an age", () => {
  const { who } = resolveMarked("{>1:Kim Osei,  74, a nurse at the port,} said {1:no}.");
  expect(who["1"]?.role?.text).toBe("a nurse at the port");
});

describe("bodies", () => {
  test.each([
    ["{>1:Rear Admiral Kim Osei} said {1:no}.", undefined],
    ["{>1:Prime Minister Kim Osei} said {1:no}.", undefined],
    ["{>1:FBI Director Kim Osei} said {1:no}.", "FBI"],
    ["{>1:Kim Osei, the European Union’s fisheries chief,} said {1:no}.", "European Union"],
    ["{>1:Russian Foreign  Ministry officials} said {1:no}.", "Russian Foreign  Ministry"],
    ["{>1:Kyiv’s European allies} said {1:no}.", "Kyiv"],
    ["{>1:Ukraine’s state emergency service} said {1:no}.", "Ukraine"],
  ])("%s belongs to %s", (text, body) => {
    expect(resolveMarked(text).who["1"]?.affiliation?.text).toBe(body);
  });

  test("“they’ve” is they", () => {
    const { who, speakers } = resolveMarked(
      "{>1:Two officials} said {1:no}. {>2:They}’ve said {2:it was over}. {>3:They’ve} denied {3:it}.",
    );
    expect(speakers).toHaveLength(1);
    expect(who["3"]?.id).toBe(who["1"]?.id);
  });
});
