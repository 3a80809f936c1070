import type { HolidayDate, TimeWords } from "../../2-text/times/words.js";

const days: readonly (readonly [string, HolidayDate])[] = [
  ["christmas", { month: 12, day: 25 }],
  ["christmas day", { month: 12, day: 25 }],
  ["christmas eve", { month: 12, day: 24 }],
  ["boxing day", { month: 12, day: 26 }],
  ["new year ' s eve", { month: 12, day: 31 }],
  ["new year ’ s eve", { month: 12, day: 31 }],
  ["new year ' s day", { month: 1, day: 1 }],
  ["new year ’ s day", { month: 1, day: 1 }],
  ["valentine ' s day", { month: 2, day: 14 }],
  ["valentine ’ s day", { month: 2, day: 14 }],
  ["st patrick ' s day", { month: 3, day: 17 }],
  ["saint patrick", { month: 3, day: 17 }],
  ["earth day", { month: 4, day: 22 }],
  ["may day", { month: 5, day: 1 }],
  ["independence day", { month: 7, day: 4 }],
  ["halloween", { month: 10, day: 31 }],
  ["veterans day", { month: 11, day: 11 }],
  ["juneteenth", { month: 6, day: 19 }],
  ["memorial day", { month: 5, weekday: 1, nth: -1 }],
  ["international workers ' day", { month: 5, day: 1 }],
  ["international workers ’ day", { month: 5, day: 1 }],
  ["new year", { month: 1, day: 1 }],
  ["labor day", { month: 9, weekday: 1, nth: 1 }],
  ["columbus day", { month: 10, weekday: 1, nth: 2 }],
  ["thanksgiving", { month: 11, weekday: 4, nth: 4 }],
  ["thanksgiving day", { month: 11, weekday: 4, nth: 4 }],
  ["black friday", { month: 11, weekday: 4, nth: 4, plus: 1 }],
  ["easter", { easter: 0 }],
  ["easter sunday", { easter: 0 }],
  ["easter monday", { easter: 1 }],
  ["good friday", { easter: -2 }],
  ["ash wednesday", { easter: -46 }],
];

type Holiday = { readonly words: readonly string[]; readonly date: HolidayDate };

function byFirstWord(): TimeWords["holidays"] {
  const map = new Map<string, readonly Holiday[]>();
  for (const [line, date] of days) {
    const words = line.split(" ");
    const [first = ""] = words;
    map.set(first, [...(map.get(first) ?? []), { words, date }]);
  }
  return map;
}

export const holidays: TimeWords["holidays"] = byFirstWord();
