import { countWords } from "../line-shape.js";
import type { ArticleContext, BlockRule, Line } from "../rules.js";

const longest = 400;
const fewestWords = 4;
const reach = 60;

/**
 * “We stop on Friday” / — Kim Osei, who runs the line: a line that stands again inside a longer one nearby.
 */
export const pullQuote: BlockRule = {
  name: "pull-quote",
  label(line, context) {
    if (line.text.length < 15 || (line.text.length < 40 && !/^[“"„«‘]/u.test(line.text))) return undefined;
    if (
      line.text.length > longest ||
      countWords(line.text, 9) < fewestWords ||
      line.index === context.headlineIndex()
    )
      return undefined;
    const repeatOf = repeated(line, context);
    if (repeatOf === undefined) return undefined;
    return { kind: "pullQuote", inBody: false, repeatOf };
  },
};

/** "— Kim Osei, who runs the line" right below a pull quote belongs to it and repeats the same words. */
export const pullQuoteName: BlockRule = {
  name: "pull-quote-name",
  label(line, context) {
    const above = context.labelOf(line.index - 1);
    if (above?.kind !== "pullQuote" || above.repeatOf === undefined || line.text.length > 200)
      return undefined;
    return /^[—–-]{1,2}\s?\p{Lu}/u.test(line.text)
      ? { kind: "pullQuote", inBody: false, repeatOf: above.repeatOf }
      : undefined;
  },
};

function repeated(line: Line, context: ArticleContext): number | undefined {
  const isQuoted = /^[“"„«‘]/u.test(line.text);
  const bare = line.text.replace(/^[\s“”"„«»‘’'.…]{1,4}|[\s“”"„«»‘’'.,!…]{1,4}$/gu, "").replace(/\s+/gu, " ");
  if (bare.length < (isQuoted ? 15 : 40)) return undefined;
  for (let step = 1; step <= reach; step++) {
    for (const at of [line.index + step, line.index - step]) {
      const other = context.lines[at];
      if (other === undefined || other.text.length < line.text.length + 12 || other.text.length > 6000)
        continue;
      if (other.text.includes(bare) && (context.labelOf(at)?.inBody ?? context.labelOf(at) === undefined))
        return at;
    }
  }
  return undefined;
}
