import type { Claim, Quantity } from "@onrecord/core";

/** A figure as it was understood: "~735 workers", "from 50", "15.0 %", "4000000 EUR". */
export function figureOf(quantity: Quantity): string {
  const { unit, comparator, role } = quantity;
  const number = numberOf(quantity);
  if (number === undefined) return quantity.span.text;
  const sign = comparator === "=" ? "" : comparator === "<=" ? "≤" : comparator === ">=" ? "≥" : comparator;
  const named =
    unit.kind === "percent" ? "%" : unit.kind === "percentagePoint" ? "points" : (unit.code ?? "");
  const parts = [
    ...(role === "from" || role === "to" || role === "by" ? [role] : []),
    `${sign}${number}`,
    ...(named === "" ? [] : [named]),
    ...(unit.noun === undefined ? [] : [unit.noun]),
    ...(unit.per === undefined ? [] : [`per ${unit.per}`]),
  ];
  return parts.join(" ");
}

/** A time as it was resolved: "last Tuesday → 2026-02-10"; the words alone where that would add nothing. */
export function timeOf({ span, timex, modifier }: Claim["times"][number]): string {
  if (timex === span.text || timex.endsWith("_REF")) return span.text;
  return `${span.text} → ${timex}${modifier === undefined ? "" : ` (${modifier.toLowerCase()})`}`;
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
