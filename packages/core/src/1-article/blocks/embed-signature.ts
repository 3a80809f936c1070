import type { BlockRule } from "../rules.js";

/** "— Kim Osei (@kimosei) June 3, 2019": who wrote the post shown above. */
export const embedSignature: BlockRule = {
  name: "embed-signature",
  label: (line) =>
    line.text.length <= 120 && /^[—–-]{1,2}\s?[^()]{0,70}\(@\w{1,30}\)(?:\s[^()]{1,40})?$/u.test(line.text)
      ? { kind: "embed", inBody: false }
      : undefined,
};
