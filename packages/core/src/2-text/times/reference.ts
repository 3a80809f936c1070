import { OnrecordError } from "../../error.js";
import { dayNumber, isRealDay, type DayNumber } from "./calendar.js";
import { pad } from "./timex.js";

/** What times are resolved against: a day, or only a month or a year where no more is known. */
export interface Reference {
  readonly iso: string;
  readonly year: number;
  readonly month: number | undefined;
  readonly day: DayNumber | undefined;
  /** Seconds since midnight, where the reference says so. */
  readonly seconds: number | undefined;
}

const form =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/u;

/** Reads "2021-12-23", "2021-12-23T10:00", "2021-12" or "2021"; anything else is wrong use. */
export function readReference(value: string): Reference {
  const groups = typeof value === "string" ? form.exec(value)?.groups : undefined;
  const year = Number(groups?.["year"]);
  const month = groups?.["month"] === undefined ? undefined : Number(groups["month"]);
  const day = groups?.["day"] === undefined ? undefined : Number(groups["day"]);
  const hour = groups?.["hour"] === undefined ? undefined : Number(groups["hour"]);
  const minute = Number(groups?.["minute"] ?? 0);
  if (groups === undefined || !isRealDay(year, month ?? 1, day ?? 1) || (hour ?? 0) > 23 || minute > 59)
    throw wrong(value);
  const parts = [
    pad(year, 4),
    ...(month === undefined ? [] : [pad(month)]),
    ...(day === undefined ? [] : [pad(day)]),
  ];
  return {
    iso: parts.join("-"),
    year,
    month,
    day: month === undefined || day === undefined ? undefined : dayNumber(year, month, day),
    seconds: hour === undefined ? undefined : hour * 3600 + minute * 60 + Number(groups["second"] ?? 0),
  };
}

function wrong(value: unknown): OnrecordError {
  return new OnrecordError(
    "bad-option",
    `The reference ${JSON.stringify(value)} is no date. Give an ISO 8601 date such as "2021-12-23", or leave it out.`,
  );
}
