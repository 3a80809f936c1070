import * as z from "zod";
import type { DeepReadonly } from "./readonly.js";
import { spanSchema } from "./span.js";

export const unitSchema = z
  .object({
    kind: z.enum([
      "count",
      "percent",
      "percentagePoint",
      "money",
      "measure",
      "age",
      "duration",
      "ratio",
      "rank",
      "score",
      "temperature",
    ]),
    /** UCUM for measures and durations, ISO 4217 for money. */
    code: z.exactOptional(z.string()),
    /** What is counted, as the text has it: "persons". */
    noun: z.exactOptional(z.string()),
    /** The denominator of a rate: "100000", "d" (UCUM). */
    per: z.exactOptional(z.string()),
  })
  .meta({ id: "Unit" });
export type Unit = DeepReadonly<z.infer<typeof unitSchema>>;

export const comparators = ["=", "<", "<=", ">", ">=", "~"] as const;
export const quantityRoles = ["level", "from", "to", "by", "part", "whole"] as const;

/** A figure: "around 100,000 troops" is 100000 with `~`; no band is invented. schema.org QuantitativeValue. */
export const quantitySchema = z
  .object({
    span: spanSchema,
    value: z.exactOptional(z.number()),
    low: z.exactOptional(z.number()),
    high: z.exactOptional(z.number()),
    comparator: z.enum(comparators),
    /** The words that make it approximate or bounded. */
    approximation: z.exactOptional(z.string()),
    unit: unitSchema,
    role: z.enum(quantityRoles),
    /** Which way a change went: "rose 5 %" is up. */
    direction: z.exactOptional(z.enum(["up", "down"])),
    /** The start offset of the quantity that is the whole of this part. */
    partOf: z.exactOptional(z.int().nonnegative()),
    rule: z.string(),
  })
  .meta({ id: "Quantity" });
export type Quantity = DeepReadonly<z.infer<typeof quantitySchema>>;
