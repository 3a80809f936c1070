import type { BlockKind } from "../../schema/block.js";
import type { BlockRule } from "../rules.js";

const bodyKinds: ReadonlySet<BlockKind> = new Set([
  "paragraph",
  "heading",
  "listItem",
  "tableRow",
  "blockQuote",
]);

/** What the markup parser was sure of stands. */
export const markupKind: BlockRule = {
  name: "markup-kind",
  label({ markup }) {
    if (markup?.kind === undefined) return undefined;
    return { kind: markup.kind, inBody: markup.inBody ?? bodyKinds.has(markup.kind) };
  },
};
