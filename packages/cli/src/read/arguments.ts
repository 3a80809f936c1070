import { InvalidArgumentError } from "commander";

/** Refuses what is not on the list. */
export function oneOf(what: string, allowed: readonly string[]): (value: string) => string {
  return (value) => {
    if (allowed.includes(value)) return value;
    throw new InvalidArgumentError(`There is no ${what} "${value}". Take one of: ${allowed.join(", ")}.`);
  };
}

export function isoDate(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}(?:T|$)/u.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new InvalidArgumentError("It takes an ISO 8601 date, such as 2026-01-31 or 2026-01-31T10:00:00Z.");
}

/** A whole number from 1 to `most`. */
export function wholeNumber(most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (Number.isInteger(number) && number >= 1 && number <= most) return number;
    throw new InvalidArgumentError(`It takes a whole number from 1 to ${most}.`);
  };
}
