import { readCount } from "../numbers.js";
import { plays, textAt, type Scene } from "../rule.js";
import { clockText, isGluedWord, readClock, readOclock } from "../rules/clocks.js";
import { pad } from "../timex.js";

/** An hour of the day as a chat writes it. */
export interface Hour {
  readonly value: number;
  readonly next: number;
  /** Believed without other words of time beside it. */
  readonly sure: boolean;
  readonly text: string;
  /** Said with a.m. or p.m., so that no other half of the day can be meant. */
  readonly half?: boolean;
  /** Minutes since midnight. */
  readonly minutes: number;
}

const minutesOf = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5) || 0);

/** "3", "seven o'clock", "3pm", "9a": an hour; only believed beside other words of time. */
export function readHour(scene: Scene, at: number): Hour | undefined {
  const clock = readClock(scene, at);
  if (clock !== undefined) {
    const text = clockText({ ...clock, hour: clock.hour % 24 });
    const short = clock.half ? undefined : readShortHalf(scene, clock.next);
    const late = short?.late === true && clock.hour < 12 ? 12 : 0;
    return {
      value: (clock.hour % 24) + late,
      next: short?.next ?? clock.next,
      sure: true,
      half: clock.half === true || short !== undefined,
      text: late === 0 ? text : String(clock.hour + late) + text.slice(2),
      minutes: minutesOf(text) + late * 60,
    };
  }
  const dotted = readDotted(scene, at);
  if (dotted !== undefined) return dotted;
  const spoken = readSpokenMinutes(scene, at);
  if (spoken !== undefined) return spoken;
  const count = readCount(scene, at);
  if (
    count === undefined ||
    typeof count.value !== "number" ||
    !Number.isInteger(count.value) ||
    count.value > 24 ||
    count.value < 1
  )
    return undefined;
  const short = readShortHalf(scene, count.next);
  const ish = scene.tokens[count.next]?.glued === true && plays(scene, count.next, "ish") ? 1 : 0;
  const oclock = readOclock(scene, count.next);
  const hour = short?.late === true && count.value < 12 ? count.value + 12 : count.value;
  return {
    value: hour,
    next: short?.next ?? count.next + oclock + ish,
    sure: short !== undefined || oclock + ish > 0,
    half: short !== undefined,
    text: pad(hour % 24),
    minutes: (hour % 24) * 60,
  };
}

/** "9a", "9:30p". */
function readShortHalf(
  scene: Scene,
  at: number,
): { readonly next: number; readonly late: boolean } | undefined {
  const token = scene.tokens[at];
  const short = token?.glued === true && (plays(scene, at, "shortAm") || plays(scene, at, "shortPm"));
  return short && !isGluedWord(scene, at + 1)
    ? { next: at + 1, late: plays(scene, at, "shortPm") }
    : undefined;
}

/** "five-thirty", "seven twenty-seven", "two forty five". */
function readSpokenMinutes(scene: Scene, at: number): Hour | undefined {
  const hour = scene.tokens[at]?.word.number;
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  const dash = textAt(scene, at + 1) === "-" ? 1 : 0;
  const minutes = scene.tokens[at + 1 + dash]?.digits ? undefined : readCount(scene, at + 1 + dash);
  if (minutes === undefined || typeof minutes.value !== "number" || minutes.value < 10 || minutes.value > 59)
    return undefined;
  const unit = scene.tokens[minutes.next]?.word.unit;
  if (unit !== undefined && unit !== "MIN") return undefined;
  return {
    value: hour,
    next: minutes.next + (unit === undefined ? 0 : 1),
    sure: true,
    text: `${pad(hour)}:${pad(minutes.value)}`,
    minutes: hour * 60 + minutes.value,
  };
}

/** "at 6.45": a full stop for a colon, only behind "at". */
function readDotted(scene: Scene, at: number): Hour | undefined {
  const [hour, stop, minute] = scene.tokens.slice(at, at + 3);
  if (!hour?.digits || stop?.lower !== "." || !stop.glued || !minute?.digits || !minute.glued)
    return undefined;
  if (!plays(scene, at - 1, "at") || minute.lower.length !== 2 || hour.lower.length > 2) return undefined;
  if (Number(hour.lower) > 23 || Number(minute.lower) > 59 || plays(scene, at + 3, "percent"))
    return undefined;
  return {
    value: Number(hour.lower),
    next: at + 3,
    sure: true,
    text: `${pad(Number(hour.lower))}:${minute.lower}`,
    minutes: Number(hour.lower) * 60 + Number(minute.lower),
  };
}
