import type { LineScores } from "./block-model.js";
import type { PageView } from "./page-view.js";

/** The model learnt from pages of hundreds of lines; on one this short its doubts weigh less. */
const shortPage = 40;
const [leastSentence, leastHeading] = [0.1, 0.25];
const sure = 0.5;

/**
 * On a short page, sentences that stand in the same box as a sure paragraph, or in a box named like it, belong to the
 * story with it; so do list items beside it and headings right above it.
 */
export function findKin(view: PageView, scores: LineScores): ReadonlySet<number> {
  const { lines, shapes, elements } = view;
  const found = new Set<number>();
  if (lines.length > shortPage) return found;
  const homeOf = (index: number): string => {
    const element = lines[index]?.element;
    const parent = elements[element?.parent ?? -1];
    const home = element?.name === "li" ? elements[parent?.parent ?? -1] : parent;
    return `${home?.name ?? ""} ${home?.words.join(" ") ?? ""} ${home?.depth ?? 0}`;
  };
  const homes = new Set<string>();
  for (const { index } of lines) if ((scores.body[index] ?? 0) >= sure) homes.add(homeOf(index));
  for (const line of lines.toReversed()) {
    const score = scores.body[line.index] ?? 0;
    if (line.hidden || line.linked > 0.5 || !homes.has(homeOf(line.index))) continue;
    const next = found.has(line.index + 1) || (scores.body[line.index + 1] ?? 0) >= sure;
    const isHeading = /^h[2-6]$/u.test(line.element.name) && score >= leastHeading && next;
    if (isHeading || (shapes[line.index]?.endsSentence === true && score >= leastSentence))
      found.add(line.index);
  }
  return found;
}
