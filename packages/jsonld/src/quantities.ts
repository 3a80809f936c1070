import type { Quantity } from "@onrecord/core";
import { currencies } from "./currencies.js";
import { numberValue, plainValue, textValue } from "./lexical.js";
import { node, type JsonLdNode } from "./node.js";

/** A figure as QuantitativeValue or MonetaryAmount; nothing where the text gives no number. */
export function mapQuantity(quantity: Quantity, id: string): JsonLdNode | undefined {
  const bounds = boundsOf(quantity);
  if (Object.values(bounds).every((bound) => bound === undefined)) return undefined;
  const { unit } = quantity;
  const name = plainValue(quantity.span.text);
  if (unit.kind === "money" && isCurrency(unit.code))
    return node(id, "MonetaryAmount", { name, ...bounds, currency: unit.code });
  return node(id, "QuantitativeValue", { name, ...bounds, ...unitOf(quantity) });
}

function boundsOf({ value, low, high, comparator }: Quantity): Readonly<Record<string, number | undefined>> {
  const exact = numberValue(value);
  const minimum = numberValue(low);
  const maximum = numberValue(high);
  if (exact !== undefined && comparator.startsWith("<")) return { maxValue: exact };
  if (exact !== undefined && comparator.startsWith(">")) return { minValue: exact };
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) return { value: exact };
  return { value: exact, minValue: minimum, maxValue: maximum };
}

/** Money in no known currency keeps its code as text; measures say that their code is UCUM's. */
function unitOf({ unit }: Quantity): Readonly<Record<string, string | undefined>> {
  const noun = textValue(
    [unit.noun, unit.per === undefined ? undefined : `per ${unit.per}`].filter(Boolean).join(" "),
  );
  if (unit.kind === "percent") return { unitCode: "P1", unitText: noun ?? "percent" };
  if (unit.kind === "percentagePoint") return { unitText: noun ?? "percentage points" };
  const code = textValue(unit.code);
  if (code === undefined || unit.kind === "money" || /\s/u.test(code)) return { unitText: noun ?? code };
  return { unitCode: `ucum:${code}`, unitText: noun };
}

function isCurrency(code: string | undefined): code is string {
  return code !== undefined && currencies.has(code);
}
