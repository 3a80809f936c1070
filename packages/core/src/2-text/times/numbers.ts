import { plays, textAt, type Scene } from "./rule.js";

export interface Count {
  readonly value: number | "X";
  readonly next: number;
  /** "a couple of": said loosely. */
  readonly loose?: true;
}

/** Reads "12", "1,500", "3.5", "2 1/2", "twenty-four", "a hundred", "a couple of", "several". */
export function readCount(scene: Scene, at: number): Count | undefined {
  const digits = readDigits(scene, at);
  if (digits !== undefined) return withHalf(scene, digits);
  const loose = readLoose(scene, at);
  if (loose !== undefined) return loose;
  const words = readNumberWords(scene, at);
  return words === undefined ? undefined : withHalf(scene, words);
}

function readDigits(scene: Scene, at: number): Count | undefined {
  const { tokens } = scene;
  const first = tokens[at];
  if (first === undefined || !first.digits || first.lower.length > 9) return undefined;
  let value = Number(first.lower);
  let next = at + 1;
  while (
    textAt(scene, next) === "," &&
    tokens[next]?.glued &&
    tokens[next + 1]?.glued &&
    textAt(scene, next + 1).length === 3
  ) {
    if (!tokens[next + 1]?.digits || next - at > 6) break;
    value = value * 1000 + Number(textAt(scene, next + 1));
    next += 2;
  }
  if (
    textAt(scene, next) === "." &&
    tokens[next]?.glued &&
    tokens[next + 1]?.glued &&
    tokens[next + 1]?.digits
  ) {
    value = Number(`${value}.${textAt(scene, next + 1).slice(0, 6)}`);
    return { value, next: next + 2 };
  }
  const scale = tokens[next]?.word.scale;
  return scale === undefined ? { value, next } : { value: value * scale, next: next + 1 };
}

const halves: Readonly<Record<string, number>> = { "1/2": 0.5, "1/4": 0.25, "3/4": 0.75 };

function withHalf(scene: Scene, count: Count): Count {
  if (typeof count.value !== "number") return count;
  const { value, next } = count;
  if (textAt(scene, next) === "½") return { value: value + 0.5, next: next + 1 };
  const fraction = halves[textAt(scene, next) + textAt(scene, next + 1) + textAt(scene, next + 2)];
  if (fraction !== undefined) return { value: value + fraction, next: next + 3 };
  return withSpokenHalf(scene, next, value) ?? count;
}

/** "and a half", "and a quarter" after a number or a unit. */
export function withSpokenHalf(scene: Scene, at: number, value: number): Count | undefined {
  // "two-and-a-half years".
  const dash = (index: number): 0 | 1 => (textAt(scene, index) === "-" && scene.tokens[index]?.glued ? 1 : 0);
  const and = at + dash(at);
  if (!scene.words.and.has(textAt(scene, and))) return undefined;
  const start = and + 1 + dash(and + 1);
  const article = scene.tokens[start]?.word.article === "a" ? 1 : 0;
  const half = start + (article === 1 ? 1 + dash(start + 1) : 0);
  if (plays(scene, half, "half")) return { value: value + 0.5, next: half + 1 };
  if (plays(scene, half, "quarter") && article === 1) return { value: value + 0.25, next: half + 1 };
  return undefined;
}

function readLoose(scene: Scene, at: number): Count | undefined {
  const { tokens, words } = scene;
  const article = tokens[at]?.word.article === "a" ? 1 : 0;
  const head = tokens[at + article];
  if (head?.word.some && (article === 0 || plays(scene, at + article, "few")))
    return { value: "X", next: at + article + 1 };
  const stepped = article === 0 && scene.tokens[at - 1]?.word.step !== undefined;
  if ((article === 1 || stepped) && head !== undefined && plays(scene, at + article, "couple")) {
    const next = at + article + 1;
    const of = words.of.has(textAt(scene, next)) ? 1 : 0;
    return { value: head.word.number ?? "X", next: next + of, loose: true };
  }
  return undefined;
}

function readNumberWords(scene: Scene, at: number): Count | undefined {
  const { tokens } = scene;
  let next = at;
  let total = 0;
  let part = 0;
  let any = false;
  for (let step = 0; step < 9; step++) {
    const skipped =
      any &&
      (textAt(scene, next) === "-" ||
        (scene.words.and.has(textAt(scene, next)) && (total + part >= 100 || isArchaic(scene, part))))
        ? 1
        : 0;
    const word = tokens[next + skipped]?.word;
    const article = !any && word?.article === "a" && tokens[next + 1]?.word.scale !== undefined;
    if (article) part = 1;
    else if (word?.number !== undefined && fits(part, word.number)) part += word.number;
    else if (word?.scale === 1000 && part > 0) [total, part] = [total + part * 1000, 0];
    else if (word?.scale === 100 && part > 0) part *= 100;
    else break;
    any = true;
    next += skipped + 1;
  }
  return any ? { value: total + part, next } : undefined;
}

/** "twenty and four hours" in a chat; in news "between twenty and four" are two figures. */
function isArchaic(scene: Scene, part: number): boolean {
  return scene.style === "chat" && part >= 20 && part % 10 === 0;
}

/** "twenty" takes "four", "hundred" takes "twelve"; "four" takes nothing. */
function fits(part: number, addend: number): boolean {
  if (part === 0) return true;
  if (part % 100 === 0) return addend < 100;
  return part % 10 === 0 && part % 100 >= 20 && addend < 10 && addend > 0;
}

/** A year in digits or words: "1989", "nineteen ninety-six", "two thousand and one". */
export function readYear(scene: Scene, at: number): Count | undefined {
  const token = scene.tokens[at];
  if (token?.digits) {
    const value = Number(token.lower);
    return token.lower.length === 4 && value >= 1000 && value < 2200 ? { value, next: at + 1 } : undefined;
  }
  const high = readNumberWords(scene, at);
  if (high === undefined || typeof high.value !== "number") return undefined;
  if (high.value >= 1100 && high.value < 2100 && high.next - at >= 2) return high;
  if (high.value < 11 || high.value > 20) return undefined;
  const low = readNumberWords(scene, high.next);
  if (low === undefined || typeof low.value !== "number" || low.value < 10 || low.value > 99)
    return undefined;
  return { value: high.value * 100 + low.value, next: low.next };
}

/** A day of the month: "3", "3rd", "third", "twenty-first". */
export function readDayOfMonth(scene: Scene, at: number): Count | undefined {
  const { tokens } = scene;
  const token = tokens[at];
  if (token?.digits) {
    const value = Number(token.lower);
    if (token.lower.length > 2 || value < 1 || value > 31) return undefined;
    const suffix = tokens[at + 1];
    const ordinal = suffix?.glued && scene.words.ordinalEndings.has(suffix.lower) ? 1 : 0;
    return { value, next: at + 1 + ordinal };
  }
  const ordinal = readOrdinal(scene, at);
  if (ordinal !== undefined && typeof ordinal.value === "number" && ordinal.value <= 31) return ordinal;
  return undefined;
}

/** "third", "3rd", "twenty-first". */
export function readOrdinal(scene: Scene, at: number): Count | undefined {
  const { tokens } = scene;
  const word = tokens[at]?.word;
  if (word?.ordinal !== undefined) return { value: word.ordinal, next: at + 1 };
  if (word?.number !== undefined && word.number >= 20 && word.number % 10 === 0) {
    const dash = textAt(scene, at + 1) === "-" ? 1 : 0;
    const unit = tokens[at + 1 + dash]?.word.ordinal;
    if (unit !== undefined && unit < 10) return { value: word.number + unit, next: at + 2 + dash };
  }
  const suffix = tokens[at + 1];
  if (
    tokens[at]?.digits &&
    suffix?.glued &&
    scene.words.ordinalEndings.has(suffix.lower) &&
    textAt(scene, at).length < 4
  )
    return { value: Number(textAt(scene, at)), next: at + 2 };
  return undefined;
}
