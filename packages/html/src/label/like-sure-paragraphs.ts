import type { Line } from "../lines/line.js";
import type { LineScores } from "./block-model.js";
import type { PageView } from "./page-view.js";

const [enough, sure] = [0.5, 0.7];
const between = { least: 0.1, kin: 2, share: 0, linked: 0.5 };
const last = { least: 0.4, kin: 3, share: 0.5, linked: 0.3 };

/**
 * Sentences the model doubts in paragraphs dressed like those it is sure of: between two of them little is asked, at
 * the end of the story, where notes and notices stand in the same dress, more.
 */
export function findLikeSure(
  { lines, shapes, elements }: Pick<PageView, "lines" | "shapes" | "elements">,
  { body }: Pick<LineScores, "body">,
): ReadonlySet<number> {
  const found = new Set<number>();
  const isSure = ({ index, hidden }: Line): boolean => !hidden && (body[index] ?? 0) >= sure;
  const dressOf = ({ element }: Line): string =>
    `${element.name} ${element.words.join(" ")}<${elements[element.parent]?.words.join(" ") ?? ""}`;
  const dresses = new Map<string, number>();
  const trusted = lines.filter(isSure);
  for (const line of trusted) dresses.set(dressOf(line), (dresses.get(dressOf(line)) ?? 0) + 1);
  const [first, end] = [trusted[0]?.index ?? lines.length, trusted.at(-1)?.index ?? -1];
  for (const line of lines) {
    const { index, element } = line;
    const want = index < end ? between : last;
    if (index < first || line.hidden || element.name !== "p" || line.linked >= want.linked) continue;
    const score = body[index] ?? 0;
    if (score < want.least || score >= enough || shapes[index]?.endsSentence !== true) continue;
    const kin = dresses.get(dressOf(line)) ?? 0;
    if (kin >= want.kin && kin >= want.share * trusted.length) found.add(index);
  }
  return found;
}
