import type { FoundDate } from "./find-dates.js";

/** Zones that newspapers print and that mean one offset; "IST" and "CST" mean several and are left out. */
const offsets: ReadonlyMap<string, string> = new Map([
  ["UTC", "Z"],
  ["GMT", "Z"],
  ["BST", "+01:00"],
  ["CET", "+01:00"],
  ["CEST", "+02:00"],
  ["EST", "-05:00"],
  ["EDT", "-04:00"],
  ["PST", "-08:00"],
  ["PDT", "-07:00"],
]);
const clock =
  /^,?\s(?:at\s)?(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)\s?(?:(?<half>[ap])\.?m\.?\s?)?\(?(?<zone>[A-Z]{3,4})(?!\p{L})/iu;

/** The date with the time of day printed right behind it, "23:48 BST"; without a zone a clock is no instant. */
export function withClockBehind(text: string, date: FoundDate): FoundDate {
  if (date.precision !== "day") return date;
  const match = clock.exec(text.slice(date.end, date.end + 30));
  const { hour = "", minute = "", half, zone = "" } = match?.groups ?? {};
  const offset = offsets.get(zone);
  const hours = hourOf(Number(hour), half?.toLowerCase());
  if (match === null || offset === undefined || hours === undefined) return date;
  const value = `${date.value}T${String(hours).padStart(2, "0")}:${minute}:00${offset}`;
  return { ...date, value, precision: "time", end: date.end + match[0].length };
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  return hour < 1 || hour > 12 ? undefined : (hour % 12) + (half === "p" ? 12 : 0);
}
