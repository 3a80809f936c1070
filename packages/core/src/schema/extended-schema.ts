import type * as z from "zod";
import type { Rule } from "../rule.js";
import type { Article } from "./article.js";
import type { Claim } from "./claim.js";
import type { Quote } from "./quote.js";
import type { DeepReadonly } from "./readonly.js";
import type { Reading } from "./reading.js";
import type { Speaker } from "./speaker.js";

/** What fields can be added to. */
export interface Extendable {
  readonly article: Article;
  readonly speaker: Speaker;
  readonly quote: Quote;
  readonly claim: Claim;
}

/** The fields an extended schema has beyond the shipped ones of `Of`, as they come out. */
export type AddedBy<Of extends keyof Extendable, Schema extends z.ZodObject> = DeepReadonly<
  Omit<z.output<Schema>, keyof Extendable[Of]>
>;

/**
 * Fields of your own on what comes out. Each may be absent: a value that does not fit the schema is left out, with an
 * issue that names this rule.
 */
export interface ExtendedSchema<
  Of extends keyof Extendable = keyof Extendable,
  Schema extends z.ZodObject = z.ZodObject,
> extends Rule {
  readonly of: Of;
  /** The shipped schema with more: `quoteSchema.extend({ desk: z.enum(["city", "sport"]) })`. */
  readonly schema: Schema;
  /**
   * What to add to one of them, all or part. `item` has what a finder put in `extra` already; without `fill` only that
   * is taken.
   */
  fill?(
    item: Extendable[Of] & Partial<AddedBy<Of, Schema>>,
    reading: Reading,
  ): Partial<AddedBy<Of, Schema>> | undefined;
}

/**
 * Gives back what it is given, with the types of the schema kept through to `read()`.
 *
 * ```ts
 * const length = extendSchema({
 *   name: "length",
 *   of: "quote",
 *   schema: quoteSchema.extend({ words: z.number() }),
 *   fill: (quote) => ({ words: quote.content.flatMap(({ text }) => text.split(" ")).length }),
 * });
 * createReader({ use: [{ name: "mine", schemas: [length] }] }).read(text).quotes[0]?.words;
 * ```
 */
export function extendSchema<
  Of extends keyof Extendable,
  Schema extends z.ZodObject,
  const Filled extends Partial<AddedBy<Of, Schema>>,
>(
  schema: Omit<ExtendedSchema<Of, Schema>, "fill"> & {
    fill?: (item: Extendable[Of] & Partial<AddedBy<Of, Schema>>, reading: Reading) => Filled | undefined;
  },
): ExtendedSchema<Of, Schema> {
  return schema;
}

/** An extended schema of any kind, in a list with others. */
export type AnyExtendedSchema = Rule & {
  readonly of: keyof Extendable;
  readonly schema: z.ZodObject;
  readonly fill?: (item: never, reading: Reading) => object | undefined;
};
