import { zones } from "./date-zones.js";
import { monthOf } from "./month-names.js";

interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Part of a second, as written: ".538". */
  readonly fraction?: string;
  readonly zone?: string;
}

/**
 * A date as feeds write it, as ISO 8601 in UTC; `undefined` for what is no date. Reads W3C-DTF and ISO 8601 in their loose
 * forms, RFC 822 in its many, asctime, Unix seconds, American slashes, and dates of Korean and Hungarian papers.
 */
export function parseFeedDate(written: string): string | undefined {
  const text = written.trim().slice(0, 80);
  for (const read of readers) {
    const parts = read(text);
    if (parts !== undefined) return toIso(parts);
  }
  return undefined;
}

const readers: readonly ((text: string) => Parts | undefined)[] = [
  ordinalDate,
  isoDate,
  koreanDate,
  mailDate,
  americanDate,
  asctimeDate,
  monthFirstDate,
  shortDates,
];

function toIso(parts: Parts): string | undefined {
  const { year, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const offset = offsetOf(parts);
  const milliseconds =
    parts.fraction === undefined
      ? 0
      : Math.round(Number(`0${(parts.fraction ?? "").replace(",", ".")}`) * 1000);
  if (
    offset === undefined ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > new Date(Date.UTC(year, month, 0)).getUTCDate() ||
    hour > 24 ||
    (hour === 24 && (minute > 0 || second > 0)) ||
    minute > 59 ||
    second > 60
  )
    return undefined;
  const moment = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds) - offset * 60_000;
  if (!Number.isFinite(moment) || Number.isNaN(moment)) return undefined;
  const date = new Date(moment);
  if (year < 100) date.setUTCFullYear(year);
  const iso = date.toISOString();
  if (iso.length !== 24) return undefined;
  return iso.endsWith(".000Z") ? `${iso.slice(0, 19)}Z` : iso;
}

function offsetOf(parts: Parts): number | undefined {
  const zone = (parts.zone ?? "").trim().toLowerCase();
  if (zone === "" || zone === "gmt" || zone === "z" || zone === "+0000") return 0;
  const numeric = /^(?:gmt|utc)?(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?z?$/u.exec(zone)?.groups;
  if (numeric !== undefined) {
    const [hours, minutes] = [Number(numeric["hours"]), Number(numeric["minutes"] ?? 0)];
    if (hours > 24 || minutes > 59) return undefined;
    return (numeric["sign"] === "-" ? -1 : 1) * (hours * 60 + minutes);
  }
  const named = zones[zone.replace(/[^a-z]/gu, "")];
  if (named !== undefined) return named;
  return zone.includes("/") ? regionOffset(zone, parts) : undefined;
}

/** "America/Los_Angeles" on that day, by the platform's own calendar of zones. */
function regionOffset(
  zone: string,
  { year, month = 1, day = 1, hour = 0, minute = 0 }: Parts,
): number | undefined {
  try {
    const asUtc = Date.UTC(year, month - 1, day, hour, minute);
    const shown =
      new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" })
        .formatToParts(asUtc)
        .find((part) => part.type === "timeZoneName")?.value ?? "";
    const match = /GMT(?:(?<sign>[+-])(?<hours>\d{2}):(?<minutes>\d{2}))?/u.exec(shown)?.groups;
    if (match === undefined) return undefined;
    return match["sign"] === undefined
      ? 0
      : (match["sign"] === "-" ? -1 : 1) * (Number(match["hours"]) * 60 + Number(match["minutes"]));
  } catch {
    return undefined;
  }
}

/** Two-digit years: 90 and later are the last century's (feedparser's rule). */
function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < 90 ? 2000 + year : 1900 + year;
}

const isoPattern =
  /^(?<year>\d{4})(?:-?(?<month>\d{2}|\p{L}{3,12})(?:-?(?<day>\d{1,3}))?)?(?:[T\s]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?<fraction>[.,]\d{1,12})?)?\s*(?<zone>Z|(?:GMT|UTC)?[+-]\d{1,2}:?(?:\d{2})?Z?|[A-Z]{3,4})?)?$/iu;

function isoDate(text: string): Parts | undefined {
  const match = isoPattern.exec(text)?.groups;
  if (match === undefined) return undefined;
  const month = match["month"] === undefined ? undefined : monthOf(match["month"]);
  if (match["month"] !== undefined && month === undefined) return undefined;
  return partsOf(match, Number(match["year"]), month);
}

function partsOf(
  match: Readonly<Record<string, string | undefined>>,
  year: number,
  month: number | undefined,
): Parts {
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(match["day"] === undefined ? {} : { day: Number(match["day"]) }),
    ...(match["hour"] === undefined ? {} : { hour: afternoon(Number(match["hour"]), match["half"]) }),
    ...(match["minute"] === undefined ? {} : { minute: Number(match["minute"]) }),
    ...(match["second"] === undefined ? {} : { second: Number(match["second"]) }),
    ...(match["fraction"] === undefined ? {} : { fraction: match["fraction"] }),
    ...(match["zone"] === undefined ? {} : { zone: match["zone"] }),
  };
}

function afternoon(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  const late = /^(?:pm|p\.m\.|오후)/iu.test(half);
  return (hour % 12) + (late ? 12 : 0);
}

const clock = String.raw`(?:(?:at\s+)?(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?\s{0,3}(?<half>[ap]\.?m\.?)?)`;
const zonePattern = String.raw`(?<zone>(?:GMT|UTC)?[+-]\d{1,2}:?\d{2}|[A-Z][A-Za-z]{0,4}|[A-Za-z]+\/[A-Za-z_/]+)`;
const mailPattern = new RegExp(
  String.raw`^(?:\p{L}{2,12}\.?,?\s*)?(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(?<month>\p{L}{3,12}|\d{1,2})\.?,?[\s-]+(?<year>\d{4}|\d{2}),?(?:\s+${clock}(?:\s+${zonePattern})?)?(?:\s*\([^)]{0,20}\))?$`,
  "iu",
);

/** "Thu, 01 Jan 2004 19:48:21 GMT" and what servers make of it. */
function mailDate(text: string): Parts | undefined {
  return named(mailPattern.exec(text)?.groups);
}

const monthFirstPattern = new RegExp(
  String.raw`^(?:\p{L}{2,12}\.?,?\s+)?(?<month>\p{L}{3,12})\.?\s+(?:(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?<year>\d{4}),?(?:\s+${clock}(?:\s+${zonePattern})?)?$`,
  "iu",
);

/** "Jun 23, 2023 19:00 GMT", "Thu Aug 30 2012 17:26:16 +0200", "Nov. 2020". */
function monthFirstDate(text: string): Parts | undefined {
  return named(monthFirstPattern.exec(text)?.groups);
}

const asctimePattern = new RegExp(
  String.raw`^\p{L}{2,9},?\s+(?<month>\p{L}{3,9})\s+(?<day>\d{1,2})\s+${clock}(?:\s+${zonePattern})?\s+(?<year>\d{4})$`,
  "iu",
);

function asctimeDate(text: string): Parts | undefined {
  return named(asctimePattern.exec(text)?.groups);
}

function named(match: Readonly<Record<string, string | undefined>> | undefined): Parts | undefined {
  if (match === undefined) return undefined;
  const month = monthOf(match["month"] ?? "");
  return month === undefined ? undefined : partsOf(match, fullYear(match["year"] ?? ""), month);
}

const americanPattern = new RegExp(
  String.raw`^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})(?:\s+${clock}(?:\s+${zonePattern})?)?$`,
  "iu",
);

function americanDate(text: string): Parts | undefined {
  const match = americanPattern.exec(text)?.groups;
  return match === undefined ? undefined : partsOf(match, Number(match["year"]), Number(match["month"]));
}

const koreanPattern =
  /^(?<year>\d{4})(?:년|-)\s*(?<month>\d{2})(?:월|-)\s*(?<day>\d{2})일?\s+(?<half>오전|오후)?\s*(?<hour>\d{1,2}):(?<minute>\d{2}):(?<second>\d{2})$/u;

/** Korean papers write local time without a zone. */
function koreanDate(text: string): Parts | undefined {
  if (!/[년오]/u.test(text)) return undefined;
  const match = koreanPattern.exec(text)?.groups;
  return match === undefined
    ? undefined
    : { ...partsOf(match, Number(match["year"]), Number(match["month"])), zone: "kst" };
}

/** "2003-335" and "03335": the day of the year. */
function ordinalDate(text: string): Parts | undefined {
  const match = /^(?<year>\d{4}-|\d{2})(?<dayOfYear>\d{3})$/u.exec(text)?.groups;
  if (match === undefined) return undefined;
  const year = fullYear((match["year"] ?? "").replace("-", ""));
  const date = new Date(Date.UTC(year, 0, Number(match["dayOfYear"])));
  if (date.getUTCFullYear() !== year) return undefined;
  return { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function shortDates(text: string): Parts | undefined {
  if (/^\d{9,11}$/u.test(text)) {
    const date = new Date(Number(text) * 1000);
    return {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
    };
  }
  const short = /^(?<year>\d{2})(?<month>\d{2})(?<day>\d{2})$/u.exec(text)?.groups ?? undefined;
  if (short !== undefined) return partsOf(short, fullYear(short["year"] ?? ""), Number(short["month"]));
  const dotted = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}|\d{2})$/u.exec(text)?.groups;
  return dotted === undefined
    ? undefined
    : partsOf(dotted, fullYear(dotted["year"] ?? ""), Number(dotted["month"]));
}
