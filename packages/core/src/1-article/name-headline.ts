import type { Block } from "../schema/block.js";
import type { Field } from "../schema/evidence.js";

/** The block that the headline was read from is a headline, where no rule had another name for it. */
export function nameHeadline(blocks: readonly Block[], headline: Field | undefined): readonly Block[] {
  if (headline?.evidence.from !== "text") return blocks;
  const { start, end } = headline.evidence.span;
  return blocks.map((block) => {
    const [first] = block.spans;
    const holds = block.kind === "other" && first?.start === start && block.spans.at(-1)?.end === end;
    return holds ? { ...block, kind: "headline" as const, rule: headline.rule } : block;
  });
}
