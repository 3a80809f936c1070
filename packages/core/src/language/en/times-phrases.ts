import type { MealHours, PhraseWords } from "../../2-text/times/words.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const bounds: readonly (readonly [string, string])[] = [
  ["starting on", "SINCE"],
  ["beginning on", "SINCE"],
  ["any time from", "SINCE"],
  ["as early as", "SINCE"],
  ["no later than", "BEFORE"],
  ["later than", "AFTER"],
  ["greater than", "AFTER"],
  ["earlier than", "BEFORE"],
  ["> =", "SINCE"],
  ["< =", "UNTIL"],
  [">", "AFTER"],
  ["<", "BEFORE"],
  ["as late as", "BEFORE"],
  ["prior to", "BEFORE"],
  ["starting", "SINCE"],
  ["beginning", "SINCE"],
  ["since", "SINCE"],
  ["after", "AFTER"],
  ["before", "BEFORE"],
  ["until", "BEFORE"],
  ["till", "BEFORE"],
  ["by", "BEFORE"],
];

const hoursOf = [
  ["breakfast", "TMEB", "08:00:00", "12:00:00"],
  ["lunch", "TMEL", "11:00:00", "13:00:00"],
  ["dinner", "TMED", "16:00:00", "20:00:00"],
] as const;
const meals = hoursOf.flatMap(
  ([word, value, start, end]) =>
    [
      [word, { value, start, end, whole: false }],
      [`${word}time`, { value, start, end, whole: true }],
    ] as const,
);

/** Appointments as people write them to an assistant. */
export const phraseWords: PhraseWords = {
  from: set("from"),
  to: set("to - – — until till through thru ~"),
  between: set("between"),
  and: set("and - – to through"),
  link: set("at on around , in the of from"),
  dayLeads: set("on for"),
  openers: set(
    "rest remaining remainder cy sy fy school calendar w eoy eom eod at to breakfast lunch dinner breakfasttime lunchtime dinnertime < >",
  ),
  starts: new Set(["from", "starting", ", from", "starting from", "starting on", "beginning"]),
  shortUnits: new Map([["d", "D"] as const, ["w", "W"] as const, ["h", "H"] as const, ["m", "MIN"] as const]),
  oftenWords: new Map([
    ["everyday", "P1D"],
    ["quarterly", "P3M"],
    ["annual", "P1Y"],
    ["semiannual", "P0.5Y"],
    ["semiannually", "P0.5Y"],
  ]),
  working: set("business working"),
  workWeeks: set("workweek"),
  meals: new Map<string, MealHours>(meals),
  mealLeads: set("at around after before about"),
  shortEnds: new Map([["eoy", "Y"] as const, ["eom", "M"] as const, ["eod", "D"] as const]),
  yearKinds: new Map([
    ["school", { value: "SY", long: true }],
    ["calendar", { value: "", long: true }],
    ["cy", { value: "", long: false }],
    ["sy", { value: "SY", long: false }],
    ["fy", { value: "FY", long: false }],
  ]),
  hourLeads: set("at"),
  yearRangeLeads: set("in"),
  rest: set("rest remaining remainder"),
  sinceWords: set("since"),
  timeWords: set("time"),
  forWords: set("for"),
  dateWords: set("date"),
  bounds: bounds.map(([words, value]) => ({ words: words.split(" "), value })),
};
