import type { Page } from "../0-page/page.js";
import { spanOf } from "../range.js";
import type { Block } from "../schema/block.js";
import type { RuledLabel } from "./label-lines.js";
import type { Line } from "./rules.js";

const unlabelled: RuledLabel = { kind: "other", inBody: false, rule: "none" };

/** Lines and what they are as the blocks of an article, ids in reading order. */
export function assembleBlocks(
  page: Page,
  lines: readonly Line[],
  labels: readonly (RuledLabel | undefined)[],
): readonly Block[] {
  const groups = groupLines(lines, labels);
  const ids = new Map<number, string>();
  groups.forEach((group, number) => {
    for (const line of group) ids.set(line.index, `b${number}`);
  });
  return groups.flatMap((group, number) => {
    const [first] = group;
    if (first === undefined) return [];
    const { kind, inBody, rule, repeatOf } = labels[first.index] ?? unlabelled;
    const repeated = repeatOf === undefined ? undefined : ids.get(repeatOf);
    const { level, group: figure, time } = first.markup ?? {};
    return {
      id: `b${number}`,
      kind,
      spans: group.flatMap((line) => line.pieces.map((piece) => spanOf(page.text, piece))),
      inBody,
      rule,
      ...(level === undefined ? {} : { level }),
      ...(repeated === undefined ? {} : { repeatOf: repeated }),
      ...(figure === undefined ? {} : { group: figure }),
      ...(time === undefined ? {} : { time }),
    };
  });
}

/** Lines with those their label joins to them. */
function groupLines(
  lines: readonly Line[],
  labels: readonly (RuledLabel | undefined)[],
): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (let at = 0; at < lines.length;) {
    const joins = Math.min(Math.max(0, Math.trunc(labels[at]?.joins ?? 0)), lines.length - at - 1);
    groups.push(lines.slice(at, at + 1 + joins));
    at += 1 + joins;
  }
  return groups;
}
