import { InvalidArgumentError } from "commander";

/** Refuses what is not on the list. */
export function oneOf(what: string, allowed: readonly string[]): (value: string) => string {
  return (value) => {
    if (allowed.includes(value)) return value;
    throw new InvalidArgumentError(`There is no ${what} "${value}". Take one of: ${allowed.join(", ")}.`);
  };
}

export function isoDate(value: string): string {
  if (isIsoDate(value)) return value;
  throw new InvalidArgumentError("It takes an ISO 8601 date, such as 2026-01-31 or 2026-01-31T10:00:00Z.");
}

export function isIsoDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:T|$)/u.test(value) && !Number.isNaN(Date.parse(value));
}

export function webAddress(value: string): string {
  if (URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol)) return value;
  throw new InvalidArgumentError("It takes a whole address, such as https://news.example/page.");
}

/** A whole number from 1 to `most`. */
export function wholeNumber(most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (Number.isInteger(number) && number >= 1 && number <= most) return number;
    throw new InvalidArgumentError(`It takes a whole number from 1 to ${most}.`);
  };
}
