import type { TypedValue } from "./node.js";

/** Half a surrogate pair, or the sign for one lost: neither can be written as UTF-8 and read back. */
export const unwritable = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\ufffd/;

export function isWritable(text: string): boolean {
  return !suspect.test(text) || !unwritable.test(text);
}

/** Halves of characters, be they paired or not, and the sign: most texts have none, which is soon seen. */
const suspect = /[\ud800-\udfff\ufffd]/;

/** A value for a text property: without what cannot be written, absent where nothing is left. */
export function textValue(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const kept = isWritable(text) ? text.trim() : text.replace(new RegExp(unwritable.source, "g"), "").trim();
  return kept === "" ? undefined : kept;
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** A value for names and titles, which are plain text: markup that a page left in them is taken out. */
export function plainValue(text: string | undefined): string | undefined {
  if (text === undefined || !/[<&]/.test(text)) return textValue(text);
  let plain = text;
  // Twice escaped text needs a second look; what still holds markup after three is nothing to show.
  for (let round = 0; round < 3 && markup.test(plain); round++)
    plain = plain
      .replace(/<\/?[a-z][^>]*>/giu, "")
      .replace(
        /&([a-z]+|#\d+|#x[0-9a-f]+);/giu,
        (_whole, name: string) => entities[name.toLowerCase()] ?? " ",
      );
  return markup.test(plain) ? undefined : textValue(plain);
}

const markup = /<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+|#x[0-9a-f]+);/iu;

export function webAddress(text: string | undefined): string | undefined {
  if (text === undefined || /[\s<>"{}|\\^`]/u.test(text) || !isWritable(text)) return undefined;
  try {
    return /^https?:$/u.test(new URL(text).protocol) ? text : undefined;
  } catch {
    return undefined;
  }
}

export function languageTag(text: string | undefined): string | undefined {
  // Those that news is mostly in, which are canonical as they stand.
  if (text === undefined || /^(?:en|de|es|fr|it|ja|pt|ru|zh)$/.test(text)) return text;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

/**
 * EDTF as schema.org takes it: a date, or a time with seconds and zone. A month or a year alone is neither,
 * and a time without a zone is only its day.
 */
export function dateValue(value: string | undefined): string | TypedValue | undefined {
  if (value === undefined) return undefined;
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/u.exec(
    value,
  );
  const day = parts?.[1];
  if (day === undefined || !isRealDay(day)) return undefined;
  const [, , time, seconds = ":00", zone] = parts ?? [];
  if (time === undefined || zone === undefined) return { "@type": "Date", "@value": day };
  const whole = `${day}T${time}${seconds}${zone}`;
  return Number.isNaN(Date.parse(whole)) ? { "@type": "Date", "@value": day } : whole;
}

/** A moment with zone, or the start of the day in UTC where only a day is known. */
export function momentValue(value: string | undefined): string | undefined {
  const date = dateValue(value);
  return typeof date === "object" ? `${date["@value"]}T00:00:00Z` : date;
}

function isRealDay(day: string): boolean {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  // The calendar repeats every 400 years.
  const moment = new Date(Date.UTC(2000 + (year % 400), month - 1, date));
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date;
}

/** A number that survives being written with fifteen digits, as RDF writes a double; zero has no sign. */
export function numberValue(value: number | undefined): number | undefined {
  if (value === undefined || !Number.isFinite(value)) return undefined;
  if (Math.abs(value) < 1e-300) return 0;
  if (Number.isSafeInteger(value)) return value;
  const rounded = Number(value.toPrecision(15));
  return Number.isFinite(rounded) ? rounded : undefined;
}

/** A share from 0 to 1 as xsd:decimal, which knows no exponent. */
export function decimalValue(value: number): string {
  const written = String(value);
  return written.includes("e") ? value.toFixed(20).replace(/0+$/u, "").replace(/\.$/u, "") : written;
}
