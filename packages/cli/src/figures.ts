import type { Claim, Quantity } from "@onrecord/core";

type Time = Claim["times"][number];

/** Lengths of time by their UCUM code. */
const lengths = new Map([
  ["a", "year"],
  ["mo", "month"],
  ["wk", "week"],
  ["d", "day"],
  ["h", "hour"],
  ["min", "minute"],
  ["s", "second"],
]);
const signs: Readonly<Record<Quantity["comparator"], string>> = {
  "=": "",
  "<": "<",
  "<=": "≤",
  ">": ">",
  ">=": "≥",
  "~": "~",
};

/** A figure as it was understood: "~735 workers", "from 50", "15 %", "4,000,000 EUR a year". */
export function figureOf(quantity: Quantity): string {
  const { comparator, role, span } = quantity;
  const number = numberOf(quantity);
  if (number === undefined) return span.text;
  const size = inItsWords(quantity) ?? [number, ...unitOf(quantity, number)].join(" ");
  const sign = signs[comparator];
  const parts = [
    ...(role === "from" || role === "to" || role === "by" ? [role] : []),
    `${sign}${sign !== "" && /^\p{L}/u.test(size) ? " " : ""}${size}`,
  ];
  return parts.join(" ");
}

/** Times as they were resolved; a length of time that is a figure of the claim too is not said twice. */
export function timesOf({ times, quantities }: Pick<Claim, "times" | "quantities">): readonly string[] {
  const isFigure = ({ timex, span }: Time): boolean =>
    timex.startsWith("P") &&
    quantities.some((quantity) => quantity.span.start < span.end && span.start < quantity.span.end);
  return times.filter((time) => !isFigure(time)).map(timeOf);
}

/** "last Tuesday → 2026-02-10"; the words alone where that would add nothing. */
function timeOf({ span, timex, modifier }: Time): string {
  const adds = timex !== span.text && !/_REF$|^P|X/u.test(timex);
  if (!adds) return span.text;
  return `${span.text} → ${plainTime(timex)}${modifier === undefined ? "" : ` (${modifier.toLowerCase()})`}`;
}

const parts: readonly (readonly [RegExp, string])[] = [
  [/^(\d{4})-SP$/u, "spring $1"],
  [/^(\d{4})-SU$/u, "summer $1"],
  [/^(\d{4})-FA$/u, "autumn $1"],
  [/^(\d{4})-WI$/u, "winter $1"],
  [/TMO$/u, ", morning"],
  [/TMI$/u, ", midday"],
  [/TAF$/u, ", afternoon"],
  [/TEV$/u, ", evening"],
  [/TNI$/u, ", night"],
  [/TDT$/u, ", daytime"],
  [/T(?=\d)/u, " "],
];

/** TIMEX3 without its signs for seasons and parts of the day. */
function plainTime(timex: string): string {
  return parts.reduce((plain, [sign, words]) => plain.replace(sign, words), timex);
}

/** Shares and measures: the page's own words are clearer than 0.333333 or [smi_us]. */
function inItsWords({ unit: { kind, code, noun }, value, span }: Quantity): string | undefined {
  if (kind === "ratio") return noun === undefined ? span.text : `${span.text} ${noun}`;
  if (kind === "temperature" || code?.includes("[") === true) return span.text;
  return value !== undefined && !Number.isInteger(value) && !/\d/u.test(span.text) ? span.text : undefined;
}

function unitOf({ unit: { kind, code, noun, per } }: Quantity, number: string): readonly string[] {
  const length = lengths.get(code ?? "");
  const named =
    kind === "percent"
      ? "%"
      : kind === "percentagePoint"
        ? "points"
        : length === undefined || (kind !== "duration" && kind !== "age")
          ? code
          : `${length}${number === "1" ? "" : "s"}`;
  return [named, noun, perOf(per)].filter((part) => part !== undefined);
}

/** The denominator: "a year", "per share", "per 100,000". */
function perOf(per: string | undefined): string | undefined {
  if (per === undefined) return undefined;
  const length = lengths.get(per);
  if (length !== undefined) return `${length === "hour" ? "an" : "a"} ${length}`;
  return `per ${/^\d+$/u.test(per) ? format(Number(per)) : per.replaceAll(/[{}]/gu, "")}`;
}

function numberOf({ value, low, high }: Quantity): string | undefined {
  if (value !== undefined) return format(value);
  if (low !== undefined && high !== undefined) return `${format(low)}–${format(high)}`;
  const bound = low ?? high;
  return bound === undefined ? undefined : format(bound);
}

function format(number: number): string {
  return number.toLocaleString("en-US", { maximumFractionDigits: 6 });
}
