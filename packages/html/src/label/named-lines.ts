import type { Line } from "../lines/line.js";
import type { Element } from "../tree/element.js";
import type { PageView } from "./page-view.js";
import type { SureKind } from "./sure-kinds.js";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const standfirstWords = list("dek deck standfirst subhead subhed subheadline");
const eyebrowWords = list("kicker eyebrow overline");
const longestStandfirst = 420;
const longestEyebrow = 60;

/**
 * The lines right behind and right before the headline that their own class names outright: "dek", "kicker". One line
 * of each, for a class that names many names something else. A standfirst is looked for only where the line would be body.
 */
export function findNamed(
  { lines, elements, headlineLine }: PageView,
  mayBeStandfirst: (index: number) => boolean,
): ReadonlyMap<number, SureKind> {
  const found = new Map<number, SureKind>();
  const headline = headlineLine === -1 ? onlyHeading(lines) : headlineLine;
  const [before, behind] = [headline - 1, headline + 1];
  if (headline === -1) return found;
  if (
    mayBeStandfirst(behind) &&
    isNamed(lines[behind], elements, standfirstWords, longestStandfirst) &&
    !isNamed(lines[behind + 1], elements, standfirstWords, longestStandfirst)
  )
    found.set(behind, { kind: "standfirst", rule: "standfirst-class" });
  for (const at of [before, behind])
    if (isNamed(lines[at], elements, eyebrowWords, longestEyebrow))
      found.set(at, { kind: "eyebrow", rule: "eyebrow-class" });
  return found;
}

/** Where no witness names a headline: the one h1 of the page. */
function onlyHeading(lines: readonly Line[]): number {
  const headings = lines.filter(({ element, hidden }) => element.name === "h1" && !hidden);
  return headings.length === 1 ? (headings[0]?.index ?? -1) : -1;
}

function isNamed(
  line: Line | undefined,
  elements: readonly Element[],
  words: ReadonlySet<string>,
  longest: number,
): boolean {
  if (line === undefined || line.hidden || line.end - line.start > longest) return false;
  const around = elements[line.element.parent];
  const holdsAlone = around !== undefined && around.textEnd - around.textStart <= line.end - line.start + 2;
  return [line.element, ...line.wrappers, ...(holdsAlone ? [around] : [])].some(({ words: own }) =>
    isCalled(own, words),
  );
}

function isCalled(own: readonly string[], words: ReadonlySet<string>): boolean {
  if (own.some((word) => words.has(word))) return true;
  if (words !== standfirstWords) return false;
  return (own.includes("sub") && own.includes("headline")) || (own.length === 1 && own[0] === "summary");
}
