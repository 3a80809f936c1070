import type { PageView } from "./page-view.js";

/** Long lines of the story that stand there a second time: copies for other screens. */
export function findRepeats(
  { copies, shapes }: PageView,
  isBody: (index: number) => boolean,
): ReadonlySet<number> {
  const repeats = new Set<number>();
  for (const places of copies.values()) {
    const inBody = places.filter(isBody);
    if (inBody.length < 2 || (shapes[inBody[0] ?? 0]?.chars ?? 0) < 60) continue;
    for (const index of inBody.slice(1)) repeats.add(index);
  }
  return repeats;
}

const pullWords = /^(?:pull|pullquote|pullquotes|pulled|zitat)$/u;

/** Lines set off in display type whose words stand in a paragraph of the story. */
export function findPullQuotes(view: PageView, isBody: (index: number) => boolean): ReadonlySet<number> {
  const { lines, shapes, elements } = view;
  const found = new Set<number>();
  const candidates = lines.filter((line, index) => {
    const length = shapes[index]?.tokens.length ?? 0;
    if (length < 4 || (shapes[index]?.chars ?? 0) > 300) return false;
    return (
      setOff(line.element.name) || setOff(elements[line.element.parent]?.name ?? "") || named(view, index)
    );
  });
  if (candidates.length === 0) return found;
  const story = lines.map((_, index) => (isBody(index) ? ` ${shapes[index]?.key ?? ""} ` : ""));
  for (const { index } of candidates.slice(0, 40)) {
    const words = shapes[index]?.key ?? "";
    const repeats = story.some(
      (text, other) => other !== index && text.length > words.length + 2 && text.includes(` ${words} `),
    );
    if (repeats || named(view, index)) found.add(index);
  }
  return found;
}

function setOff(name: string): boolean {
  return name === "blockquote" || name === "aside" || name === "q";
}

function named({ lines, elements }: PageView, index: number): boolean {
  const element = lines[index]?.element;
  const parent = elements[element?.parent ?? -1];
  return [element, parent].some((one) => one?.words.some((word) => pullWords.test(word)) === true);
}
