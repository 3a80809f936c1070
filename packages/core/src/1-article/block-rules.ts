import type { BlockRule } from "./rules.js";

/** Everything that labels lines, in the order it is asked. */
export const builtInBlockRules: readonly BlockRule[] = [
  { name: "plain-paragraph", label: () => ({ kind: "paragraph", inBody: true }) },
];
