import type { Feed } from "../schema.js";

/** Bounds of the time between two looks at a feed, in seconds. */
export interface ScheduleOptions {
  /** Never sooner. Default 900 (15 minutes). */
  readonly minInterval: number;
  /** Never later. Default 86,400 (a day). */
  readonly maxInterval: number;
}

/** Seconds a response may be kept: Cache-Control's max-age less its age, else Expires; `undefined` where it does not say. */
export function freshFor(headers: { get(name: string): string | null }, now: number): number | undefined {
  const control = headers.get("cache-control") ?? "";
  if (/\bno-(?:store|cache)\b/iu.test(control)) return undefined;
  const seconds = /\bmax-age\s*=\s*"?(?<seconds>\d{1,10})/iu.exec(control)?.groups?.["seconds"];
  if (seconds !== undefined) return Math.max(0, Number(seconds) - Number(headers.get("age") ?? 0));
  const expires = Date.parse(headers.get("expires") ?? "");
  return Number.isNaN(expires) ? undefined : Math.max(0, (expires - now) / 1000);
}

/** Retry-After in seconds from now: a number of seconds or a date; `undefined` where absent or unreadable. */
export function retryAfter(written: string | null, now: number): number | undefined {
  if (written === null) return undefined;
  if (/^\s*\d{1,9}\s*$/u.test(written)) return Number(written);
  const moment = Date.parse(written);
  return Number.isNaN(moment) ? undefined : Math.max(0, (moment - now) / 1000);
}

/** The next rhythm: half as long after news, half as long again after none, within bounds. */
export function adaptInterval(interval: number, changed: boolean, options: ScheduleOptions): number {
  return clamp(changed ? interval / 2 : interval * 1.5, options);
}

export function clamp(seconds: number, { minInterval, maxInterval }: ScheduleOptions): number {
  return Math.round(Math.min(maxInterval, Math.max(minInterval, seconds)));
}

const days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** Moves a moment out of the hours and days (GMT) a feed asks to be left alone, a week at most. */
export function outsideQuietTimes(
  moment: number,
  feed: Pick<Feed, "skipHours" | "skipDays"> | undefined,
): number {
  if (feed === undefined || (feed.skipHours.length === 0 && feed.skipDays.length === 0)) return moment;
  let at = moment;
  for (let hour = 0; hour < 168; hour++) {
    const date = new Date(at);
    const quiet =
      feed.skipHours.includes(date.getUTCHours()) || feed.skipDays.includes(days[date.getUTCDay()] ?? "");
    if (!quiet) return at;
    at = Math.floor(at / 3_600_000) * 3_600_000 + 3_600_000;
  }
  return moment;
}
