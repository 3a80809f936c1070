import { dayNumber, isRealDay } from "../calendar.js";
import { readCount, readOrdinal, type Count } from "../numbers.js";
import { readLength, readWeekdayName } from "../parts.js";
import { bareMonthDay } from "../resolve.js";
import { plays, textAt, today, type Scene, type TimeRule } from "../rule.js";
import { countedFromDate } from "../rules/dated.js";
import { readSaidYear } from "../rules/dates.js";
import { awayFrom } from "../rules/periods.js";
import { readHour } from "./hours.js";
import { readShortLength } from "./length-rules.js";
import { dayTimex, pad } from "../timex.js";

/** "in 5 minutes", "in two weeks", "within 3 days". */
export const inLength: TimeRule = {
  name: "in-length",
  read(scene, at) {
    const within = plays(scene, at, "within");
    if (!within && !plays(scene, at, "in")) return undefined;
    const the = plays(scene, at + 1, "the") && plays(scene, at + 2, "next") ? 2 : 0;
    const length = readShortLength(scene, at + 1 + the) ?? readLength(scene, at + 1 + the);
    const day = today(scene);
    if (the === 2 && length?.unit === "E") return undefined;
    if (length === undefined || length.count === "X" || day === undefined || length.adjective)
      return undefined;
    const since = countedFromDate.read(scene, at + 1);
    if (since !== undefined && scene.words.phrases.sinceWords.has(textAt(scene, length.next))) return since;
    const from =
      scene.words.phrases.from.has(textAt(scene, length.next)) && plays(scene, length.next + 1, "fromNow")
        ? 2
        : 0;
    if (from === 2) return undefined;
    const seconds = scene.reference?.seconds ?? 0;
    const end = awayFrom(day, length.count, length.unit, seconds);
    if (end === undefined) return undefined;
    if (!within) return { next: length.next, timex: end, shape: "point", resolved: true };
    const start = awayFrom(day, 0, length.unit, seconds) ?? dayTimex(day);
    return { next: length.next, timex: `${start}/${end}`, shape: "point", start, end, resolved: true };
  },
};

/** "10/25", "Oct/2", "22/04": a day and month without a year. */
export const shortDate: TimeRule = {
  name: "short-date",
  read(scene, at) {
    const [one, mark, two] = scene.tokens.slice(at, at + 3);
    if (one === undefined || mark === undefined || two === undefined || !["/", "-"].includes(mark.lower))
      return undefined;
    if (!mark.glued || !two.glued || (mark.lower === "-" && one.word.month === undefined)) return undefined;
    if (scene.tokens[at + 3]?.glued && !["?", ",", ".", ")", "!", "("].includes(textAt(scene, at + 3)))
      return undefined;
    if (one.glued && /^[\p{L}\p{Nd}$./-]$/u.test(textAt(scene, at - 1))) return undefined;
    const [first, second] = [Number(one.lower), Number(two.lower)];
    const named = one.word.month;
    const month = named ?? (first > 12 ? second : first);
    const day = named !== undefined ? second : first > 12 ? first : second;
    if (!two.digits || two.lower.length > 2 || (!one.digits && named === undefined)) return undefined;
    if (!isRealDay(2000, month, day)) return undefined;
    const found = bareMonthDay(scene, month, day, at, at + 3);
    // "May/22(Tue)".
    const weekday = textAt(scene, at + 3) === "(" ? readWeekdayName(scene, at + 4) : undefined;
    const closed = weekday !== undefined && textAt(scene, weekday.next) === ")";
    const next = closed ? weekday.next + 1 : at + 3;
    return found === undefined ? undefined : { next, shape: "point", ...found };
  },
};

/** "in the morning", "the evening", "tuesday"-less parts of a day. */
export const inPart: TimeRule = {
  name: "in-part",
  read(scene, at) {
    const lead = plays(scene, at, "in") ? 1 : 0;
    const the = plays(scene, at + lead, "the") ? 1 : 0;
    const word = scene.tokens[at + lead + the]?.word;
    if (word?.part === undefined || word.offset !== undefined || (lead === 1 && the === 0)) return undefined;
    if (plays(scene, at - 1, "greetings")) return undefined;
    const time =
      textAt(scene, at + lead + the + 1) === "-" &&
      scene.words.phrases.timeWords.has(textAt(scene, at + lead + the + 2));
    if (time && word.part === "NI")
      return { next: at + lead + the + 3, timex: "T00:00:00/T08:00:00", shape: "point" };
    if (word.plural && the === 0) return { next: at + 1, timex: `T${word.part}`, shape: "set" };
    return { next: at + lead + the + 1, timex: `T${word.part}`, shape: "point" };
  },
};

/** "half past seven", "ten past 9", "quarter to six". */
export const spokenClock: TimeRule = {
  name: "spoken-clock",
  read(scene, at) {
    const half = plays(scene, at, "half") ? 30 : plays(scene, at, "quarter") ? 15 : undefined;
    const minutes = half === undefined ? readCount(scene, at) : { value: half, next: at + 1 };
    if (minutes === undefined || typeof minutes.value !== "number" || minutes.value > 59) return undefined;
    const past = minutes.next + (scene.tokens[minutes.next]?.word.unit === "MIN" ? 1 : 0);
    const side = plays(scene, past, "past") ? 1 : plays(scene, past, "to") && half !== undefined ? -1 : 0;
    const hour = side === 0 ? undefined : readHour(scene, past + 1);
    if (hour === undefined) return undefined;
    const total = hour.value * 60 + side * minutes.value;
    return { next: hour.next, timex: `T${pad(Math.floor(total / 60))}:${pad(total % 60)}`, shape: "point" };
  },
};

/** A clock time alone: "7 o'clock", "9a", "14:30", "11 am". */
export const clockAlone: TimeRule = {
  name: "clock",
  read(scene, at) {
    const hour = readHour(scene, at);
    if (hour === undefined || !hour.sure) return undefined;
    return { next: hour.next, timex: `T${hour.text}`, shape: "point", ...(hour.half ? { half: true } : {}) };
  },
};

/** "week 31", "week 3 of 2027". */
export const weekNumber: TimeRule = {
  name: "week-number",
  read(scene, at) {
    const the = plays(scene, at, "the") ? 1 : 0;
    if (the === 1) {
      const found = weekNumber.read(scene, at + 1);
      return found === undefined || plays(scene, at + 1, "the") ? undefined : found;
    }
    if (!plays(scene, at, "week") || !scene.tokens[at + 1]?.digits) return undefined;
    const week = Number(textAt(scene, at + 1));
    const year =
      scene.tokens[at + 3]?.digits && plays(scene, at + 2, "of") ? Number(textAt(scene, at + 3)) : undefined;
    const said = readSaidYear(scene, at + 2);
    const own = year ?? said?.value ?? scene.reference?.year;
    if (week < 1 || week > 53 || own === undefined) return undefined;
    return {
      next: said?.next ?? at + (year === undefined ? 2 : 4),
      timex: `${pad(own, 4)}-W${pad(week)}`,
      shape: "point",
      resolved: year === undefined,
    };
  },
};

/** "the 18th": a day of this month. */
export const dayOfMonth: TimeRule = {
  name: "day-of-month",
  read(scene, at) {
    const the = plays(scene, at, "the") ? 1 : 0;
    const ordinal = readOrdinal(scene, at + the) ?? readBareDay(scene, at, the);
    const { reference } = scene;
    if (ordinal === undefined || typeof ordinal.value !== "number" || reference?.month === undefined)
      return undefined;
    if (!scene.tokens[at + the]?.digits || !scene.words.phrases.dayLeads.has(textAt(scene, at - 1)))
      return undefined;
    if (!isRealDay(reference.year, reference.month, ordinal.value)) return undefined;
    return {
      next: ordinal.next,
      timex: dayTimex(dayNumber(reference.year, reference.month, ordinal.value)),
      shape: "point",
      resolved: true,
    };
  },
};

/** "on the 17 from 2pm": a number alone, where an hour follows. */
function readBareDay(scene: Scene, at: number, the: number): Count | undefined {
  const token = scene.tokens[at + the];
  if (the === 0 || !token?.digits || token.lower.length > 2) return undefined;
  const from =
    scene.words.phrases.from.has(textAt(scene, at + 2)) ||
    scene.words.phrases.hourLeads.has(textAt(scene, at + 2));
  return from && readHour(scene, at + 3)?.sure === true
    ? { value: Number(token.lower), next: at + 2 }
    : undefined;
}

export const hourRules: readonly TimeRule[] = [
  inLength,
  shortDate,
  inPart,
  spokenClock,
  clockAlone,
  weekNumber,
  dayOfMonth,
];
