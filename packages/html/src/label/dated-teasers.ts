import type { Line } from "../lines/line.js";
import type { Element } from "../tree/element.js";
import type { PageView } from "./page-view.js";

const [fewest, mostLines, mostChars, farthest] = [3, 8, 700, 7];
const linkedTitle = 0.95;
const dated =
  /\b(?:\p{L}{3,9}\.? \d{1,2},? (?:19|20)\d{2}|\d{1,2}\.? \p{L}{3,9}\.? (?:19|20)\d{2}|\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}|\d{1,2} (?:minute|hour|day)s? ago)\b/iu;

interface Box {
  readonly lines: Line[];
  isTitled: boolean;
  isDated: boolean;
}

/** Lists of other stories: at least three small boxes side by side, each with a linked title and a date of its own. */
export function findDatedTeasers({ lines, elements }: PageView): ReadonlySet<number> {
  const groups = new Map<string, Box[]>();
  for (const [element, box] of boxesOf(lines, elements)) {
    const chars = box.lines.reduce((sum, line) => sum + line.end - line.start, 0);
    if (!box.isTitled || !box.isDated || box.lines.length > mostLines || chars > mostChars) continue;
    const key = `${element.parent} ${element.name} ${element.attributes.get("class") ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [box]);
    else group.push(box);
  }
  const repeated = [...groups.values()].filter((group) => group.length >= fewest).flat();
  return new Set(repeated.flatMap((box) => box.lines.map(({ index }) => index)));
}

function isTime({ element, wrappers }: Line): boolean {
  return element.name === "time" || wrappers.some(({ name }) => name === "time");
}

/** What stands in each element that holds a linked title and a few lines more. */
function boxesOf(lines: readonly Line[], elements: readonly Element[]): ReadonlyMap<Element, Box> {
  const boxes = new Map<Element, Box>();
  for (const line of lines) {
    const isTitle = line.linked >= linkedTitle && line.text.includes(" ");
    const isDate = line.text.length < 80 && (isTime(line) || dated.test(line.text));
    let at: Element | undefined = line.element;
    for (let step = 0; step < farthest && at !== undefined; step++, at = elements[at.parent]) {
      const box = boxes.get(at) ?? { lines: [], isTitled: false, isDated: false };
      if (box.lines.length <= mostLines) box.lines.push(line);
      box.isTitled ||= isTitle && !isDate;
      box.isDated ||= isDate;
      boxes.set(at, box);
    }
  }
  return boxes;
}
