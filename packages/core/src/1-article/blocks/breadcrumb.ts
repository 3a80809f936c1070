import { countWords } from "../line-shape.js";
import type { BlockRule } from "../rules.js";

/** "Home > News > Transport": the way to a page through its site. */
export const breadcrumb: BlockRule = {
  name: "breadcrumb",
  label(line) {
    if (line.text.length > 160 || countWords(line.text, 21) > 20) return undefined;
    const parts = line.text.split(/\s?[>›»]\s?|\s[/|]\s/u);
    const isPath = parts.length > 2 || (parts.length === 2 && /^home$/iu.test(parts[0] ?? ""));
    return isPath && parts.every((part) => countWords(part, 6) <= 5 && !/[.!?]$/u.test(part))
      ? { kind: "navigation", inBody: false }
      : undefined;
  },
};

/** "124 Comments", "3 min read": a count beside the buttons. */
export const counter: BlockRule = {
  name: "counter",
  label: (line) =>
    line.text.length < 40 &&
    /^\(?[\d.,]{1,9}[kKmM]?\+?\s(?:comments?|shares?|likes?|views?|followers?|min(?:ute)?s?(?:\sread)?|reactions?|replies)\)?$/iu.test(
      line.text,
    )
      ? { kind: "shareTools", inBody: false }
      : undefined,
};
