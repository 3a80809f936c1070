import type { TimeRule } from "../rule.js";
import { clockTime, isoInstant } from "./clocks.js";
import { countedFromDate, weekOfDate } from "./dated.js";
import { compoundLength } from "./compound.js";
import { calendarDate, monthDate, sharedMonth } from "./dates.js";
import { numericDate } from "./numeric-dates.js";
import { dayPart, loosePart, namedDay, partOfDate, partOfTold, toldPart, weekday } from "./days.js";
import { countedFrom, length, someLength, theLength, vagueUnits } from "./lengths.js";
import { holiday, someDay, vagueTime } from "./named.js";
import { steppedLength, steppedUnit, toldUnit } from "./periods.js";
import { quarter, toldQuarter, yearEnd } from "./quarters.js";
import { repeated } from "./sets.js";
import { bareYear, century, decade, season } from "./years.js";

/** All rules. The longest reading wins; of two as long, the one that stands first. */
export const timeRules: readonly TimeRule[] = [
  isoInstant,
  numericDate,
  calendarDate,
  sharedMonth,
  clockTime,
  quarter,
  toldQuarter,
  yearEnd,
  compoundLength,
  countedFrom,
  countedFromDate,
  weekOfDate,
  namedDay,
  dayPart,
  loosePart,
  partOfDate,
  partOfTold,
  weekday,
  holiday,
  repeated,
  monthDate,
  season,
  century,
  decade,
  bareYear,
  steppedUnit,
  steppedLength,
  toldPart,
  someDay,
  length,
  theLength,
  vagueUnits,
  toldUnit,
  someLength,
  vagueTime,
];
