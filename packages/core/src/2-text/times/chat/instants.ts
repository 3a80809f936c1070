import { type Found, type Scene } from "../rule.js";
import { type Interval, dayTimex, instant } from "../timex.js";
import { intervalOfPiece, isClock } from "./piece.js";

export function onDay(date: string, found: Found): Partial<Interval> {
  const [one = "", two] = found.timex.split("/");
  if (two === "..") return { start: startOn(date, one) };
  if (one === "..") return { end: startOn(date, two ?? "") };
  if (two !== undefined) return { start: startOn(date, one), end: startOn(date, two) };
  return intervalOfPiece({ ...found, timex: `${date}${one}` });
}

export function startOn(date: string, clock: string): string {
  return intervalOfPiece({ timex: `${date}${clock}`, next: 0, shape: "point" }).start ?? date;
}

export function startOf(scene: Scene, found: Found): string | undefined {
  const day = scene.reference?.day;
  if (found.timex === "PRESENT_REF") {
    const seconds = scene.reference?.seconds;
    return day === undefined
      ? undefined
      : seconds === undefined || seconds % 43_200 === 0
        ? dayTimex(day)
        : instant(day, seconds);
  }
  return isClock(found) && day !== undefined
    ? startOn(dayTimex(day), found.timex)
    : intervalOfPiece(found).start;
}
