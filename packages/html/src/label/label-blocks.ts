import type { BlockKind } from "@onrecord/core";
import type { Line } from "../lines/line.js";
import type { Element } from "../tree/element.js";
import type { LineScores } from "./block-model.js";
import { nameFurniture, type KnownRules } from "./furniture.js";
import { groupLines, type Grouping } from "./groups.js";
import type { PageView } from "./page-view.js";
import { sureKind } from "./sure-kinds.js";
import { findStoryTables } from "./story-tables.js";
import { findBetween } from "./between-paragraphs.js";
import { findKin } from "./kin.js";
import { findPullQuotes, findRepeats } from "./repeats.js";
import { findDatedTeasers } from "./dated-teasers.js";
import { findAppended } from "./appended.js";
import { findLikeSure } from "./like-sure-paragraphs.js";
import { findNamed } from "./named-lines.js";
import { findSetApart } from "./set-apart.js";

/** What a line is, by which rule. */
export interface LineLabel extends Grouping {
  readonly kind: BlockKind;
  readonly inBody: boolean;
  readonly rule: string;
}

const enough = 0.5;
const headingNames: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

/** Labels every line: what the markup makes sure first, then the model, then what the class words of furniture say. */
export function labelBlocks(view: PageView, scores: LineScores): readonly LineLabel[] {
  const { lines, elements } = view;
  const appended = findAppended(view);
  const teasers = findDatedTeasers(view);
  const least = leastScore(view, scores);
  const kin = new Set([
    ...findKin(view, scores),
    ...findBetween(view, scores),
    ...findLikeSure(view, scores),
  ]);
  const apart = findSetApart(lines, elements);
  const likely = lines.map(
    (line, index) =>
      line.element.name !== "figcaption" &&
      !apart.has(index) &&
      ((scores.body[index] ?? 0) >= least(index) || kin.has(index)) &&
      !appended.has(index) &&
      !teasers.has(index),
  );
  const standfirst = findStandfirst(view, scores);
  const named = findNamed(view, (index) => likely[index] === true && standfirst.size === 0);
  for (const index of named.keys()) likely[index] = false;
  const unseen = isStoryHidden(lines, likely);
  const body = lines.map((line, index) => likely[index] === true && (unseen || !line.hidden));
  for (const index of findStoryTables(view, (at) => body[at] === true)) body[index] = true;
  const repeats = findRepeats(view, (index) => body[index] === true);
  const pulled = findPullQuotes(view, (index) => body[index] === true);
  const around = headlineElements(view);
  const known: KnownRules = new Map();
  const labels = lines.map((line, index): Omit<LineLabel, keyof Grouping> => {
    if (index === view.headlineLine) return { kind: "headline", inBody: false, rule: "headline-words" };
    if (line.hidden && !unseen) return { kind: "other", inBody: false, rule: "hidden" };
    if (appended.has(index)) return { kind: "relatedLinks", inBody: false, rule: "appended-article" };
    const called = named.get(index);
    if (called !== undefined) return { ...called, inBody: false };
    const pictured = (scores.caption[index] ?? 0) >= enough || (scores.credit[index] ?? 0) >= enough;
    const sure = pictured ? undefined : sureKind(line, view.headlineLine);
    if (sure !== undefined) return { ...sure, inBody: false };
    const set = apart.get(index);
    if (set !== undefined) return { kind: set.kind, inBody: false, rule: set.rule };
    if (pulled.has(index)) return { kind: "pullQuote", inBody: false, rule: "pull-quote" };
    if (standfirst.has(index)) return { kind: "standfirst", inBody: false, rule: "block-model" };
    if (repeats.has(index)) return { kind: "other", inBody: false, rule: "repeated-text" };
    if (body[index] === true) return { ...bodyKind(line, view, scores, index), inBody: true };
    return { ...otherKind(line, elements, scores, index, around, known), inBody: false };
  });
  const groups = groupLines(lines, elements, (index) =>
    ["caption", "credit"].includes(labels[index]?.kind ?? ""),
  );
  return labels.map((label, index) => {
    const { time, group } = groups[index] ?? {};
    const grouped = label.inBody || label.kind === "caption" || label.kind === "credit";
    return {
      ...label,
      ...(grouped && group !== undefined ? { group } : {}),
      ...(time === undefined ? {} : { time }),
    };
  });
}

/** Pages that show the story only to subscribers have most of it in a hidden box; a hidden line or two is no story. */
function isStoryHidden(lines: readonly Line[], likely: readonly boolean[]): boolean {
  let [hidden, all, count] = [0, 0, 0];
  lines.forEach((line, index) => {
    if (likely[index] !== true) return;
    all += line.end - line.start;
    if (!line.hidden) return;
    hidden += line.end - line.start;
    count++;
  });
  return count >= 3 && hidden >= all * 0.4;
}

function bodyKind(
  line: Line,
  view: PageView,
  scores: LineScores,
  index: number,
): Pick<LineLabel, "kind" | "rule"> {
  const { name } = line.element;
  if (headingNames.has(name)) return { kind: "heading", rule: "heading-element" };
  if (name === "td" || name === "th") return { kind: "tableRow", rule: "table-element" };
  if ((scores.heading[index] ?? 0) >= enough) return { kind: "heading", rule: "block-model" };
  const inside = (outer: string): boolean => isInside(line.element, view.elements, outer, 4);
  if (name === "li" || name === "dd" || name === "dt" || inside("li"))
    return { kind: "listItem", rule: "list-element" };
  if (name === "blockquote" || inside("blockquote"))
    return { kind: "blockQuote", rule: "blockquote-element" };
  return { kind: "paragraph", rule: "block-model" };
}

function isInside(element: Element, elements: readonly Element[], outer: string, steps: number): boolean {
  let at: Element | undefined = element;
  for (let step = 0; step < steps && at !== undefined; step++, at = elements[at.parent])
    if (at.name === outer) return true;
  return false;
}

function otherKind(
  line: Line,
  elements: readonly Element[],
  scores: LineScores,
  index: number,
  around: ReadonlySet<Element>,
  known: KnownRules,
): Pick<LineLabel, "kind" | "rule"> {
  const [caption, credit] = [scores.caption[index] ?? 0, scores.credit[index] ?? 0];
  if (credit >= enough && credit > caption) return { kind: "credit", rule: "block-model" };
  if (caption >= enough) return { kind: "caption", rule: "block-model" };
  return nameFurniture(line, elements, (element) => around.has(element), known);
}

/** The lines the model takes for the standfirst: the surest, and what stands in its element. */
function findStandfirst({ lines }: PageView, scores: LineScores): ReadonlySet<number> {
  let best = -1;
  lines.forEach((line, index) => {
    const score = scores.standfirst[index] ?? 0;
    if (!line.hidden && score >= enough && score > (scores.standfirst[best] ?? 0)) best = index;
  });
  if (best === -1) return new Set();
  const parent = lines[best]?.element.parent;
  const beside = (index: number): boolean =>
    lines[index]?.element.parent === parent && (scores.standfirst[index] ?? 0) >= enough;
  const found = new Set([best]);
  for (let at = best + 1; beside(at); at++) found.add(at);
  for (let at = best - 1; beside(at); at--) found.add(at);
  return found;
}

/** Elements around the headline name the page, not the line. */
function headlineElements({ lines, elements, headlineLine }: PageView): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (let at = lines[headlineLine]?.element; at !== undefined; at = elements[at.parent]) found.add(at);
  return found;
}

const doubtful = 0.1;

/**
 * The score that makes a line body. Where most of the running text in the main box falls short, the page is of a kind
 * the model does not know: there a long line needs less.
 */
function leastScore({ lines, shapes, containers }: PageView, scores: LineScores): (index: number) => number {
  let [taken, running] = [0, 0];
  const isRunning = (line: Line): boolean =>
    shapes[line.index]?.dense === true &&
    containers.inMain[line.element.index] === 1 &&
    line.element.name === "p";
  for (const line of lines) {
    const score = scores.body[line.index] ?? 0;
    if (score >= enough) taken += line.end - line.start;
    if (isRunning(line)) running += line.end - line.start;
  }
  if (taken >= running * 0.5) return () => enough;
  return (index) => {
    const line = lines[index];
    return line !== undefined && isRunning(line) ? (taken === 0 ? 0 : doubtful) : enough;
  };
}
