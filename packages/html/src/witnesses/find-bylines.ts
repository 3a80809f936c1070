import type { Element } from "../tree/element.js";
import { isNear, type Source } from "./source.js";

export interface Byline {
  readonly element: Element;
  readonly reader: "byline" | "author-link";
  readonly weight: number;
}

const bylineWords: ReadonlySet<string> = new Set(
  "byline bylines author authors autor autores autoren auteur auteurs autore redacteur writer contributors authname authorname".split(
    " ",
  ),
);
const notBylines =
  /bio|about|image|avatar|photo|comment|social|follow|twitter|role|title|box|related|more|description|date|time|count/u;
const authorAddress =
  /\/(?:authors?|writers?|by|staff|people|person|profiles?|contributors?|journalists?|bios?|autor(?:en|es)?|auteurs?|autori|columnists?|reporters?|redaktion|team|medewerkers?|skribent)\/[^/?#]{2,80}/iu;
const longestByline = 160;

/** Bylines by class, `rel=author` and links to an author's page, near the first heading; the nearest group alone. */
export function findBylines(source: Source, heading: Element | undefined): readonly Byline[] {
  const found = source.elements.flatMap((element): readonly Byline[] => {
    if (element.hidden || !mayNameWriter(element) || !isNear(element, heading)) return [];
    if (!hasShortText(source, element)) return [];
    if (element.name === "a" && isAuthorLink(source, element))
      return [{ element, reader: "author-link", weight: 50 }];
    if (isByline(source, element) && !holdsAuthorLink(source, element))
      return [{ element, reader: "byline", weight: 45 }];
    return [];
  });
  return nearestGroup(found, heading);
}

/** The cheap half of the questions below, asked of every element of a page. */
function mayNameWriter({ name, words }: Element): boolean {
  return name === "a" || words.some((word) => bylineWords.has(word));
}

function hasShortText({ text }: Source, element: Element): boolean {
  const size = element.textEnd - element.textStart;
  if (size < 3 || size > longestByline) return false;
  const words = text.slice(element.textStart, element.textEnd).trim();
  return /\p{Lu}|[^\p{ASCII}]/u.test(words) && !/[{}<>]|\?$/u.test(words);
}

function isAuthorLink(source: Source, element: Element): boolean {
  const words = source.text.slice(element.textStart, element.textEnd).trim();
  if (words.length > 60 || /^(?:by|more|all|see|view|read|about|alle|follow)\b.{0,12}$/iu.test(words))
    return false;
  if (element.attributes.get("rel")?.toLowerCase() === "author") return true;
  return authorAddress.test(element.attributes.get("href") ?? "") && words.split(/\s+/u).length <= 5;
}

function isByline({ elements }: Source, element: Element): boolean {
  const { words } = element;
  if (!words.some((word) => bylineWords.has(word)) || words.some((word) => notBylines.test(word)))
    return false;
  return !hasBylineAround(elements, element);
}

/** The links inside it say more exactly who wrote. */
function holdsAuthorLink(source: Source, element: Element): boolean {
  for (let at = element.index + 1; at < Math.min(source.elements.length, element.index + 40); at++) {
    const inner = source.elements[at];
    if (inner === undefined || inner.sourceStart >= element.sourceEnd) return false;
    if (inner.name === "a" && !inner.hidden && hasShortText(source, inner) && isAuthorLink(source, inner))
      return true;
  }
  return false;
}

/** An outer byline has the words already. */
function hasBylineAround(elements: readonly Element[], element: Element): boolean {
  let at = elements[element.parent];
  for (let step = 0; step < 4 && at !== undefined; step++, at = elements[at.parent])
    if (at.textEnd - at.textStart <= longestByline && at.words.some((word) => bylineWords.has(word)))
      return true;
  return false;
}

const groupReach = 200;

/** Names that stand together; a byline further down belongs to another story. Below the heading counts before above. */
function nearestGroup(found: readonly Byline[], heading: Element | undefined): readonly Byline[] {
  const below = found.filter(
    ({ element }) => heading === undefined || element.textStart >= heading.textStart,
  );
  const pool = below.length > 0 ? below : found;
  const first = pool.find(({ reader }) => reader === "author-link") ?? pool[0];
  if (first === undefined) return [];
  const from = first.element.textStart;
  return pool.filter(({ element }) => Math.abs(element.textStart - from) < groupReach).slice(0, 8);
}
