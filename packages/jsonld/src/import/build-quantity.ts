import type { Quantity } from "@onrecord/core";
import type { JsonObject } from "@onrecord/core/json-ld";
import { isOfType, present, rule, type GraphValues } from "./graph-values.js";
import type { WordPlaces } from "./place-words.js";

/** A QuantitativeValue or MonetaryAmount with a number in it as a figure; its words are its name. */
export function buildQuantity(
  thing: JsonObject,
  values: GraphValues,
  places: WordPlaces,
): Quantity | undefined {
  if (!isOfType(thing, "QuantitativeValue") && !isOfType(thing, "MonetaryAmount")) return undefined;
  const [value, low, high] = ["value", "minValue", "maxValue"].map((name) => values.number(thing, name));
  const first = value ?? low ?? high;
  if (first === undefined) return undefined;
  const words = values.text(thing, "name");
  const isLeast = value === undefined && high === undefined;
  const isMost = value === undefined && low === undefined;
  return present({
    span: words === undefined ? { start: 0, end: 0, text: "" } : places.of(words),
    value: isLeast || isMost ? first : value,
    low: isLeast ? undefined : low,
    high: isMost ? undefined : high,
    comparator: isLeast ? (">=" as const) : isMost ? ("<=" as const) : ("=" as const),
    unit: unitOf(thing, values),
    role: "level" as const,
    rule,
  });
}

function unitOf(thing: JsonObject, values: GraphValues): Quantity["unit"] {
  const currency = values.text(thing, "currency");
  if (currency !== undefined) return { kind: "money", code: currency };
  const text = values.text(thing, "unitText");
  const code = values.text(thing, "unitCode");
  if (code === "P1")
    return present({ kind: "percent" as const, noun: text === "percent" ? undefined : text });
  if (code !== undefined)
    return present({ kind: "measure" as const, code: code.replace(/^ucum:/u, ""), noun: text });
  return present({ kind: "count" as const, noun: text });
}
