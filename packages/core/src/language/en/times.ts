import type { TimePhrase, TimeWord, TimeWords } from "../../2-text/times/words.js";
import { holidays } from "./times-holidays.js";
import { phraseWords } from "./times-phrases.js";
import { timeRoles } from "./times-roles.js";

// Sources: ISO-TimeML annotation guidelines for the values; the lists are our own.

const cardinals =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const ordinals =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";
const tenths = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth";
const decades = "twenties thirties forties fifties sixties seventies eighties nineties";

type Entry = readonly [string, TimeWord];

function each(words: string, value: (index: number) => TimeWord): readonly Entry[] {
  return words.split(" ").map((word, index) => [word, value(index)] as const);
}

const entries: readonly Entry[] = [
  ...each(cardinals, (index) => ({ number: index })),
  ...each(ordinals, (index) => ({ ordinal: index })),
  ...each(tens, (index) => ({ number: (index + 2) * 10 })),
  ...each(tenths, (index) => ({ ordinal: (index + 2) * 10 })),
  ...each(decades, (index) => ({ decade: index + 2 })),
  ...each(
    "january february march april may june july august september october november december",
    (index) => ({
      month: index + 1,
    }),
  ),
  ...each("jan feb mar apr may jun jul aug sep oct nov dec", (index) => ({ month: index + 1, weak: true })),
  ["sept", { month: 9, weak: true }],
  ["march", { month: 3, weak: true }],
  ["may", { verb: true }],
  ...each("monday tuesday wednesday thursday friday saturday sunday", (index) => ({ weekday: index + 1 })),
  ...each("mondays tuesdays wednesdays thursdays fridays saturdays sundays", (index) => ({
    weekday: index + 1,
    plural: true,
  })),
  ...each("mon tue wed thu fri sat sun", (index) => ({ weekday: index + 1, weak: true })),
  ["tues", { weekday: 2, weak: true }],
  ["thur", { weekday: 4, weak: true }],
  ["thurs", { weekday: 4, weak: true }],
  ["spring", { season: "SP", weak: true }],
  ["summer", { season: "SU" }],
  ["autumn", { season: "FA" }],
  ["fall", { season: "FA", weak: true }],
  ["winter", { season: "WI" }],
  ["summers", { season: "SU", plural: true }],
  ["winters", { season: "WI", plural: true }],
  ["second", { ordinal: 2, unit: "S" }],
  ["seconds", { unit: "S", plural: true }],
  ["sec", { unit: "S", weak: true }],
  ["secs", { unit: "S", plural: true, weak: true }],
  ["minute", { unit: "MIN" }],
  ["minutes", { unit: "MIN", plural: true }],
  ["min", { unit: "MIN", weak: true }],
  ["mins", { unit: "MIN", plural: true, weak: true }],
  ["hour", { unit: "H" }],
  ["hours", { unit: "H", plural: true }],
  ["hr", { unit: "H", weak: true }],
  ["hrs", { unit: "H", plural: true, weak: true }],
  ["day", { unit: "D" }],
  ["days", { unit: "D", plural: true }],
  ["week", { unit: "W" }],
  ["weeks", { unit: "W", plural: true }],
  ["weekend", { unit: "WE" }],
  ["weekends", { unit: "WE", plural: true }],
  ["fortnight", { unit: "FN" }],
  ["fortnights", { unit: "FN", plural: true }],
  ["month", { unit: "M" }],
  ["months", { unit: "M", plural: true }],
  ["quarter", { unit: "Q" }],
  ["quarters", { unit: "Q", plural: true }],
  ["year", { unit: "Y" }],
  ["years", { unit: "Y", plural: true }],
  ["yr", { unit: "Y", weak: true }],
  ["yrs", { unit: "Y", plural: true, weak: true }],
  ["decade", { unit: "E" }],
  ["decades", { unit: "E", plural: true }],
  ["century", { unit: "C" }],
  ["centuries", { unit: "C", plural: true }],
  ["daytime", { part: "DT" }],
  ["morning", { part: "MO" }],
  ["afternoon", { part: "AF" }],
  ["evening", { part: "EV" }],
  ["night", { part: "NI" }],
  ["mornings", { part: "MO", plural: true }],
  ["afternoons", { part: "AF", plural: true }],
  ["evenings", { part: "EV", plural: true }],
  ["nights", { part: "NI", plural: true }],
  ["noon", { hour: 12 }],
  ["midday", { hour: 12 }],
  ["midnight", { hour: 0 }],
  ["today", { offset: 0 }],
  ["tonight", { offset: 0, part: "NI" }],
  ["tonite", { offset: 0, part: "NI" }],
  ["yesterday", { offset: -1 }],
  ["tomorrow", { offset: 1 }],
  ["tmrw", { offset: 1 }],
  ["last", { step: -1, rolling: true }],
  ["past", { step: -1, rolling: true }],
  ["previous", { step: -1, anchored: true }],
  ["preceding", { step: -1, anchored: true }],
  ["prior", { step: -1 }],
  ["this", { step: 0 }],
  ["current", { step: 0, vague: "PRESENT_REF" }],
  ["recent", { vague: "PAST_REF" }],
  ["present", { step: 0 }],
  ["next", { step: 1 }],
  ["coming", { step: 1 }],
  ["following", { step: 1, anchored: true }],
  ["upcoming", { step: 1 }],
  ["hundred", { scale: 100 }],
  ["thousand", { scale: 1000 }],
  ["million", { scale: 1e6 }],
  ["billion", { scale: 1e9 }],
  ["few", { some: true }],
  ["several", { some: true }],
  ["some", { some: true }],
  ["many", { some: true }],
  ["couple", { number: 2 }],
  ["dozen", { number: 12 }],
  ["a", { article: "a" }],
  ["an", { article: "a" }],
  ["the", { article: "the" }],
  ["its", { article: "the" }],
  ["every", { each: true }],
  ["each", { each: true }],
  ["daily", { set: "P1D" }],
  ["nightly", { set: "P1D" }],
  ["hourly", { set: "PT1H" }],
  ["weekly", { set: "P1W" }],
  ["biweekly", { set: "P2W" }],
  ["fortnightly", { set: "P2W" }],
  ["monthly", { set: "P1M" }],
  ["bimonthly", { set: "P2M" }],
  ["biannually", { set: "P6M" }],
  ["semiannual", { set: "P6M" }],
  ["semiannually", { set: "P6M" }],
  ["yearly", { set: "P1Y" }],
  ["annually", { set: "P1Y" }],
  ["now", { vague: "PRESENT_REF" }],
  ["currently", { vague: "PRESENT_REF" }],
  ["nowadays", { vague: "PRESENT_REF" }],
  ["recently", { vague: "PAST_REF" }],
  ["soon", { vague: "FUTURE_REF" }],
  ["early", { modifier: "START" }],
  ["mid", { modifier: "MID" }],
  ["late", { modifier: "END" }],
  ["earlier", { modifier: "START", anchored: true, ago: -1 }],
  ["later", { modifier: "END", anchored: true, ago: 1 }],
  ["about", { modifier: "APPROX" }],
  ["around", { modifier: "APPROX" }],
  ["approximately", { modifier: "APPROX" }],
  ["roughly", { modifier: "APPROX" }],
  ["nearly", { modifier: "LESS_THAN" }],
  ["almost", { modifier: "LESS_THAN" }],
  ["over", { modifier: "MORE_THAN" }],
  ["ago", { ago: -1 }],
  ["hence", { ago: 1 }],
  ["before", { ago: -1, anchored: true }],
  ["after", { ago: 1, anchored: true }],
  ["will", { outlook: "ahead" }],
  ["ll", { outlook: "ahead" }],
  ["would", { outlook: "ahead" }],
  ["shall", { outlook: "ahead" }],
  ["plans", { outlook: "ahead" }],
  ["planning", { outlook: "ahead" }],
  ["planned", { outlook: "ahead" }],
  ["supposed", { outlook: "ahead" }],
  ["ends", { outlook: "ahead" }],
  ["closes", { outlook: "ahead" }],
  ["returns", { outlook: "ahead" }],
  ["arrives", { outlook: "ahead" }],
  ["expect", { outlook: "ahead" }],
  ["expects", { outlook: "ahead" }],
  ["expected", { outlook: "ahead" }],
  ["expires", { outlook: "ahead" }],
  ["scheduled", { outlook: "ahead" }],
  ["due", { outlook: "ahead" }],
  ["slated", { outlook: "ahead" }],
  ["until", { outlook: "ahead" }],
  ["till", { outlook: "ahead" }],
  ["going", { outlook: "ahead" }],
  ["effective", { outlook: "ahead" }],
  ["payable", { outlook: "ahead" }],
  ["forthcoming", { outlook: "ahead" }],
  ["hopes", { outlook: "ahead" }],
  ["intends", { outlook: "ahead" }],
  ["begins", { outlook: "ahead" }],
  ["starts", { outlook: "ahead" }],
  ["opens", { outlook: "ahead" }],
  ["was", { outlook: "behind" }],
  ["were", { outlook: "behind" }],
  ["had", { outlook: "behind" }],
  ["did", { outlook: "behind" }],
  ["since", { outlook: "behind" }],
  ["been", { outlook: "behind" }],
  ...each(
    "ran rose fell took made told began came went said told met won lost left held shot led saw sold bought hit sent cut gave got grew paid kept flew spoke wrote brought found fought became stood put broke drew struck",
    () => ({ outlook: "behind" }) as const,
  ),
  ...each("est edt cst cdt mst mdt pst pdt gmt utc bst cet cest ist jst", (index) => ({
    zone: [
      "-05:00",
      "-04:00",
      "-06:00",
      "-05:00",
      "-07:00",
      "-06:00",
      "-08:00",
      "-07:00",
      "Z",
      "Z",
      "+01:00",
      "+01:00",
      "+02:00",
      "+05:30",
      "+09:00",
    ][index] as string,
  })),
  ["et", { zone: "" }],
  ["pt", { zone: "" }],
  ["ct", { zone: "" }],
];

function lexiconOf(list: readonly Entry[]): ReadonlyMap<string, TimeWord> {
  const map = new Map<string, TimeWord>();
  for (const [word, meaning] of list) map.set(word, { ...map.get(word), ...meaning });
  const full = "january february april june july august september october november december";
  for (const word of full.split(" ")) {
    const { month } = map.get(word) ?? {};
    if (month !== undefined)
      map.set(word, ["april", "june", "august"].includes(word) ? { month, name: true } : { month });
  }
  return map;
}

function byFirstWord(
  lines: readonly (readonly [string, string])[],
): ReadonlyMap<string, readonly TimePhrase[]> {
  const map = new Map<string, TimePhrase[]>();
  for (const [line, value] of lines) {
    const words = line.split(" ");
    const [first = ""] = words;
    map.set(first, [...(map.get(first) ?? []), { words, value }]);
  }
  return map;
}

const modifiers = byFirstWord([
  ["more than", "MORE_THAN"],
  ["less than", "LESS_THAN"],
  ["fewer than", "LESS_THAN"],
  ["no more than", "EQUAL_OR_LESS"],
  ["not more than", "EQUAL_OR_LESS"],
  ["no less than", "EQUAL_OR_MORE"],
  ["not less than", "EQUAL_OR_MORE"],
  ["no fewer than", "EQUAL_OR_MORE"],
  ["at least", "EQUAL_OR_MORE"],
  ["at most", "EQUAL_OR_LESS"],
  ["up to", "EQUAL_OR_LESS"],
  ["the beginning of", "START"],
  ["the start of", "START"],
  ["the middle of", "MID"],
  ["the end of", "END"],
  ["beginning of", "START"],
  ["start of", "START"],
  ["middle of", "MID"],
  ["end of", "END"],
  ["the early part of", "START"],
  ["the latter part of", "END"],
  ["the early", "START"],
  ["the late", "END"],
  ["the mid", "MID"],
  ["early in", "START"],
  ["earlier in", "START"],
  ["late in", "END"],
  ["later in", "END"],
]);

const vague = byFirstWord([
  ["right now", "PRESENT_REF"],
  ["at the minute", "PRESENT_REF"],
  ["at the present time", "PRESENT_REF"],
  ["these days", "PRESENT_REF"],
  ["at present", "PRESENT_REF"],
  ["at the moment", "PRESENT_REF"],
  ["at this time", "PRESENT_REF"],
  ["the present", "PRESENT_REF"],
  ["the past", "PAST_REF"],
  ["the recent past", "PAST_REF"],
  ["the future", "FUTURE_REF"],
  ["the near future", "FUTURE_REF"],
  ["the foreseeable future", "FUTURE_REF"],
  ["the near term", "FUTURE_REF"],
  ["near future", "FUTURE_REF"],
  ["as soon as possible", "FUTURE_REF"],
  ["more recently", "PAST_REF"],
  ["most recently", "PAST_REF"],
  ["from time to time", "FUTURE_REF"],
  ["a while", "PXX"],
  ["some time", "PXX"],
]);

export const timeWords: TimeWords = {
  lexicon: lexiconOf(entries),
  modifiers,
  vague,
  holidays,
  roles: timeRoles,
  pastForm: /ed$/u,
  pluralForm: /^\p{L}{3,40}[^su]s$/u,
  ordinalEndings: new Set(["st", "nd", "rd", "th"]),
  streets: new Set("street st avenue ave road boulevard blvd drive lane".split(" ")),
  phrases: phraseWords,
  names: new Map([
    ["usa", [["usa", "today"]]],
    [
      "in",
      [
        ["in", "today", "'", "s", "paper"],
        ["in", "today", "’", "s", "paper"],
      ],
    ],
    [
      "today",
      [
        ["today", "show"],
        ["today", "and", "in", "the", "future"],
        ["today", "and", "for", "the", "future"],
      ],
    ],
    [
      "sunday",
      [
        ["sunday", "times"],
        ["sunday", "telegraph"],
        ["sunday", "mirror"],
        ["sunday", "mail"],
        ["sunday", "express"],
      ],
    ],
    [
      "saturday",
      [
        ["saturday", "night", "live"],
        ["saturday", "evening", "post"],
      ],
    ],
    ["friday", [["friday", "night", "lights"]]],
    ["black", [["black", "sabbath"]]],
    [
      "daily",
      [
        ["daily", "mail"],
        ["daily", "news"],
        ["daily", "telegraph"],
        ["daily", "mirror"],
        ["daily", "express"],
        ["daily", "star"],
        ["daily", "beast"],
        ["daily", "show"],
        ["daily", "caller"],
        ["daily", "record"],
      ],
    ],
    ["weekly", [["weekly", "standard"]]],
    ["year", [["year", "s", "eve"]]],
    ["tonight", [["tonight", "show"]]],
    ['"', [['"', "this", "week"]]],
    ["“", [["“", "this", "week"]]],
    ["this", [["this", "american", "life"]]],
    ["super", [["super", "bowl", "sunday"]]],
    ["high", [["high", "noon"]]],
    ["60", [["60", "minutes"]]],
  ]),
  counted: new Set(
    "people persons men women children soldiers troops pieces points dollars pounds euros miles kilometers kilometres km feet metres meters calories homes jobs workers employees students members votes words pages shares units vehicles cars acres barrels tons tonnes megawatts volts rpm percent times copies cases patients deaths guests seats houses companies".split(
      " ",
    ),
  ),
  yearLeads: new Set(
    "in since of by until till from during before after between and to through for fiscal year early late mid around about circa calendar the".split(
      " ",
    ),
  ),
  monthLeads: new Set(
    "in since of by until till from during before after between and to through early late mid last next this each every for fiscal the a an that".split(
      " ",
    ),
  ),
  and: new Set(["and"]),
  of: new Set(["of", "in"]),
  aheadBeforeTo: new Set(
    "is are be set likely ready agreed expected scheduled slated due planned".split(" "),
  ),
  pastPerfect: new Set(["had", "previously", "originally"]),
  aheadLeads: new Set(["by", "until", "till", "through"]),
  afterDay: new Set(
    "and or at in for to on of with by as when after before that from but while if".split(" "),
  ),
  questions: new Set(["what", "how"]),
  partLeads: new Set(["early", "mid", "late"]),
  partOpeners: new Set(["by", "during", "in", "throughout", "through"]),
  someDay: [
    ["one", "day"],
    ["some", "day"],
  ],
  often: new Set(["once", "twice", "thrice"]),
  timesWords: new Set(["times"]),
  beforeVerb: new Set("will would to can could may might must should not t ll shall".split(" ")),
  vagueLeads: new Map([
    ["recent", "PAST_REF"],
    ["coming", "FUTURE_REF"],
    ["future", "FUTURE_REF"],
    ["past", "PAST_REF"],
  ]),
  openers: new Set(
    "bi semi twice thrice overnight that same fiscal half comparable latest q h ' ’ ‘ ` recent coming future past in within end on from between quarter week year once any all everyday quarterly annual semiannual another weekends".split(
      " ",
    ),
  ),
  lengthLeads: new Set(
    "for in within after over during than about nearly almost every around just only spend spent took take takes last lasted once twice".split(
      " ",
    ),
  ),
  periods: new Set(["period", "term", "span"]),
};
