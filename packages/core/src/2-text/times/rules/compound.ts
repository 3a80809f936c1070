import { readLength } from "../parts.js";
import { textAt, today, type Found, type Scene, type TimeRule } from "../rule.js";
import { dayTimex, durationTimex, type Unit } from "../timex.js";
import { moveDay } from "./periods.js";

/** One part of "2 hours and 30 minutes". */
export interface LengthPart {
  readonly count: number;
  readonly unit: Unit;
}

export interface Compound {
  readonly parts: readonly LengthPart[];
  readonly next: number;
}

const order: readonly Unit[] = ["C", "E", "Y", "Q", "M", "FN", "W", "D", "H", "MIN", "S"];

/** "2 years 1 month 21 days", "two hours and 30 minutes": units that grow smaller; undefined for a single one. */
export function readCompound(scene: Scene, at: number): Compound | undefined {
  const parts: LengthPart[] = [];
  let next = at;
  for (let index = 0; index < 6; index++) {
    const glue = index > 0 && scene.words.and.has(textAt(scene, next)) ? 1 : 0;
    const length = readLength(scene, next + glue);
    if (length === undefined || length.count === "X" || length.adjective) break;
    if (index > 0 && length.article) break;
    const last = parts.at(-1);
    if (last !== undefined && order.indexOf(length.unit) <= order.indexOf(last.unit)) break;
    parts.push({ count: length.count, unit: length.unit });
    next = length.next;
  }
  return parts.length < 2 ? undefined : { parts, next };
}

/** "PT2H30M", "P2Y1M21D". */
export function compoundTimex(parts: readonly LengthPart[]): string {
  const values = parts.map(({ count, unit }) => durationTimex(count, unit));
  const days = values.filter((value) => !value.startsWith("PT")).map((value) => value.slice(1));
  const hours = values.filter((value) => value.startsWith("PT")).map((value) => value.slice(2));
  return `P${days.join("")}${hours.length > 0 ? `T${hours.join("")}` : ""}`;
}

/** The day so many years, months and days away; undefined where hours are counted too. */
export function moveByParts(day: number, parts: readonly LengthPart[], side: number): number | undefined {
  let moved: number | undefined = day;
  for (const { count, unit } of parts) {
    if (moved === undefined || ["H", "MIN", "S"].includes(unit)) return undefined;
    moved = moveDay(moved, count * side, unit);
  }
  return moved;
}

/** "two hours and 30 minutes", "2 weeks and 2 days ago". */
export const compoundLength: TimeRule = {
  name: "compound-length",
  read(scene, at) {
    const the = scene.tokens[at]?.word.article === "the" ? 1 : 0;
    const compound = readCompound(scene, at + the);
    if (compound === undefined) return undefined;
    return (
      agoOf(scene, compound) ?? {
        next: compound.next,
        timex: compoundTimex(compound.parts),
        shape: "duration",
      }
    );
  },
};

function agoOf(scene: Scene, { parts, next }: Compound): Found | undefined {
  const word = scene.tokens[next]?.word;
  const day = today(scene);
  if (word?.ago === undefined || day === undefined || (word.anchored && !word.modifier)) return undefined;
  const moved = moveByParts(day, parts, word.ago);
  return moved === undefined
    ? undefined
    : { next: next + 1, timex: dayTimex(moved), shape: "point", resolved: true };
}
