import type { Line } from "../lines/line.js";
import type { LineScores } from "./block-model.js";
import type { PageView } from "./page-view.js";

const [leastHeading, least, sure] = [0.1, 0.2, 0.5];
const longest = 120;
const mostLinked = 0.5;

/** Lines the model doubts between two it is sure of: headings, and short lines side by side with both. */
export function findBetween(
  { lines }: Pick<PageView, "lines">,
  { body }: Pick<LineScores, "body">,
): ReadonlySet<number> {
  const found = new Set<number>();
  const isSure = (line: Line | undefined): line is Line =>
    line !== undefined && !line.hidden && (body[line.index] ?? 0) >= sure;
  for (const line of lines) {
    const [before, after] = [lines[line.index - 1], lines[line.index + 1]];
    if (line.hidden || line.linked > mostLinked || line.end - line.start > longest) continue;
    if (!isSure(before) || !isSure(after)) continue;
    const score = body[line.index] ?? 0;
    const isBeside = [before, after].every(({ element }) => element.parent === line.element.parent);
    const isHeading = /^h[2-6]$/u.test(line.element.name);
    if ((isHeading && score >= leastHeading) || (isBeside && score >= least)) found.add(line.index);
  }
  return found;
}
