import type { NumberFound } from "./found.js";
import type { Lexeme } from "./lexemes.js";
import { readFigure } from "./read-figure.js";
import { readFraction } from "./read-fraction.js";
import { behindHyphen, readCardinal, readDecimalWords } from "./read-words.js";
import { withSuffix, type Core } from "./suffixes.js";
import type { Vocabulary } from "./vocabulary.js";

/** Past this a figure is noise or a row of scales, and its value no count of anything. */
const largest = 1e24;

/** Every number of the text in digits or words, in reading order; nothing is vetoed yet. */
export function findNumbers(lexemes: readonly Lexeme[], vocabulary: Vocabulary): readonly NumberFound[] {
  const found: NumberFound[] = [];
  for (let at = 0; at < lexemes.length;) {
    const number = readNumber(lexemes, at, vocabulary);
    if (number === undefined || isPointedAt(lexemes, number, vocabulary)) at++;
    else {
      found.push(number);
      at = number.next;
    }
  }
  return found;
}

/** "this one", "which one": a pronoun. */
function isPointedAt(lexemes: readonly Lexeme[], number: NumberFound, vocabulary: Vocabulary): boolean {
  if (!number.spelled || number.value !== 1 || number.next - number.first !== 1) return false;
  return vocabulary.sets.notOneBefore.has(lexemes[number.first - 1]?.lower ?? "");
}

/** The number that starts at this lexeme, with its sign. */
export function readNumber(
  lexemes: readonly Lexeme[],
  at: number,
  vocabulary: Vocabulary,
): NumberFound | undefined {
  const opening = lexemes[at];
  if (opening === undefined) return undefined;
  const sign = signAt(lexemes, at, vocabulary);
  const first = sign?.next ?? at;
  const core = readCore(lexemes, first, vocabulary);
  if (core === undefined || core.next <= first) return undefined;
  const last = lexemes[core.next - 1];
  if (last === undefined || !Number.isFinite(core.value) || Math.abs(core.value) > largest) return undefined;
  const { next, value, shape, bare, scale, band, spelled } = core;
  const number = {
    start: opening.start,
    end: last.end,
    first: at,
    next,
    value: sign?.negative === true && value !== 0 ? -value : value,
    shape,
    bare: bare && sign === undefined,
    spelled,
  };
  if (scale === undefined && band === undefined) return number;
  return {
    ...number,
    ...(scale === undefined ? {} : { scale }),
    ...(band === undefined ? {} : { band }),
  };
}

/** "-5", "+3", "minus five", "minus-260"; a dash between spaces is a dash. */
function signAt(
  lexemes: readonly Lexeme[],
  at: number,
  vocabulary: Vocabulary,
): { next: number; negative: boolean } | undefined {
  const sign = lexemes[at];
  const behind = lexemes[at + 1];
  if (sign === undefined || behind === undefined) return undefined;
  if (vocabulary.sets.minus.has(sign.lower)) return { next: behindHyphen(lexemes, at + 1), negative: true };
  if (!/^[-−+]$/u.test(sign.text) || behind.kind !== "figure") return undefined;
  const opens = at === 0 || !sign.glued || /^[([$€£¥]$/u.test(lexemes[at - 1]?.text ?? "");
  if (!opens || (!behind.glued && at !== 0)) return undefined;
  return { next: at + 1, negative: sign.text !== "+" };
}

function readCore(lexemes: readonly Lexeme[], at: number, vocabulary: Vocabulary): Core | undefined {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return undefined;
  if (lexeme.kind === "figure" || (lexeme.kind === "sign" && lexeme.text >= "¼"))
    return readDigits(lexemes, at, vocabulary);
  if (lexeme.kind !== "word") return undefined;
  if (!vocabulary.starters.has(lexeme.lower)) {
    const folded = foldValue(lexeme.lower, vocabulary);
    if (folded === undefined) return undefined;
    return { value: folded, next: at + 1, shape: "integer", bare: false, spelled: true };
  }
  return readVague(lexemes, at, vocabulary) ?? readSpelled(lexemes, at, vocabulary);
}

function readDigits(lexemes: readonly Lexeme[], at: number, vocabulary: Vocabulary): Core | undefined {
  const figure = readFigure(lexemes, at, vocabulary);
  if (figure === undefined) return undefined;
  const base: Core = { ...figure, spelled: false };
  // Nothing of a number goes on behind a sign but a hyphen.
  const behind = lexemes[figure.next];
  if (behind === undefined || (behind.kind === "sign" && behindHyphen(lexemes, figure.next) === figure.next))
    return base;
  const suffixed = withSuffix(lexemes, at, base, vocabulary);
  const scaled = readCardinal(lexemes, suffixed.next, vocabulary, suffixed.value);
  const whole: Core =
    scaled === undefined || scaled.scale === undefined
      ? suffixed
      : { ...suffixed, ...scaled, bare: false, shape: figure.shape };
  return withGroup(lexemes, withFraction(lexemes, over(lexemes, whole, vocabulary), vocabulary), vocabulary);
}

function readVague(lexemes: readonly Lexeme[], at: number, vocabulary: Vocabulary): Core | undefined {
  const word = lexemes[at];
  const band = word === undefined ? undefined : vocabulary.vague.get(word.lower);
  if (band === undefined) return undefined;
  const of = vocabulary.sets.of.has(lexemes[at + 1]?.lower ?? "");
  const outer = of ? vocabulary.vague.get(lexemes[at + 2]?.lower ?? "") : undefined;
  const [low, high] = band;
  const scaled: readonly [number, number] = outer === undefined ? band : [low * outer[0], high * outer[0]];
  if (!of && low < 10) return undefined;
  return {
    value: scaled[0],
    band: scaled,
    next: outer === undefined ? at + 1 : at + 3,
    shape: "integer",
    bare: false,
    spelled: true,
  };
}

function readSpelled(lexemes: readonly Lexeme[], at: number, vocabulary: Vocabulary): Core | undefined {
  const fraction = readFraction(lexemes, at, vocabulary);
  if (fraction !== undefined) return scaledFraction(lexemes, fraction, vocabulary);
  const article = vocabulary.sets.articles.has(lexemes[at]?.lower ?? "");
  const behind = lexemes[at + 1]?.lower ?? "";
  const grouped = article ? vocabulary.groups.get(behind) : vocabulary.groups.get(lexemes[at]?.lower ?? "");
  if (grouped !== undefined)
    return { value: grouped, next: at + (article ? 2 : 1), shape: "integer", bare: false, spelled: true };
  if (article && !vocabulary.scales.has(behind)) return undefined;
  const read = article ? readCardinal(lexemes, at + 1, vocabulary, 1) : readCardinal(lexemes, at, vocabulary);
  if (read === undefined) return undefined;
  const decimal = readDecimalWords(lexemes, read, vocabulary);
  const whole: Core = {
    ...read,
    ...decimal,
    shape: decimal === undefined ? "integer" : "decimal",
    bare: false,
    spelled: true,
  };
  const scaled =
    decimal === undefined ? undefined : readCardinal(lexemes, whole.next, vocabulary, whole.value);
  const core = scaled?.scale === undefined ? whole : { ...whole, ...scaled };
  return withGroup(lexemes, withFraction(lexemes, over(lexemes, core, vocabulary), vocabulary), vocabulary);
}

/** "sixfold". */
function foldValue(word: string, vocabulary: Vocabulary): number | undefined {
  for (const ending of vocabulary.sets.fold)
    if (word.endsWith(ending)) return vocabulary.cardinals.get(word.slice(0, -ending.length));
  return undefined;
}

/** "half a million", "quarter million", "two thirds of a million", "half a dozen". */
function scaledFraction(
  lexemes: readonly Lexeme[],
  fraction: { value: number; next: number },
  vocabulary: Vocabulary,
): Core {
  let index = fraction.next;
  if (vocabulary.sets.of.has(lexemes[index]?.lower ?? "")) index++;
  if (vocabulary.sets.articles.has(lexemes[index]?.lower ?? "")) index++;
  const word = lexemes[behindHyphen(lexemes, index)]?.lower ?? "";
  const scale = vocabulary.scales.get(word) ?? vocabulary.groups.get(word);
  const core: Core = { ...fraction, shape: "fraction", bare: false, spelled: true };
  if (scale === undefined) return core;
  return { ...core, value: fraction.value * scale, next: behindHyphen(lexemes, index) + 1, scale };
}

/** "one and a half", "two and a half million", "3 million and a quarter", "forty-two and a third". */
function withFraction(lexemes: readonly Lexeme[], core: Core, vocabulary: Vocabulary): Core {
  if (!vocabulary.sets.and.has(lexemes[core.next]?.lower ?? "") || core.shape !== "integer") return core;
  const fraction = readFraction(lexemes, core.next + 1, vocabulary);
  if (fraction === undefined || fraction.value >= 1) return core;
  const scale = vocabulary.scales.get(lexemes[fraction.next]?.lower ?? "");
  const own = core.scale !== undefined && core.scale >= 1000 && core.value % core.scale === 0;
  const base = { ...core, bare: false, shape: "fraction" as const };
  if (own)
    return {
      ...base,
      value: core.value + fraction.value * (scale ?? core.scale ?? 1),
      next: scale === undefined ? fraction.next : fraction.next + 1,
    };
  if (vocabulary.sets.of.has(lexemes[fraction.next]?.lower ?? "") && !core.bare && core.value > 12)
    return core;
  if (scale === undefined) return { ...base, value: core.value + fraction.value, next: fraction.next };
  return { ...base, value: (core.value + fraction.value) * scale, next: fraction.next + 1, scale };
}

/** "two dozen", "3 dozens". */
function withGroup(lexemes: readonly Lexeme[], core: Core, vocabulary: Vocabulary): Core {
  const group = vocabulary.groups.get(lexemes[core.next]?.lower ?? "");
  if (group === undefined) return core;
  return { ...core, value: core.value * group, next: core.next + 1, bare: false };
}

/** "one over three": only where nothing is counted behind it. */
function over(lexemes: readonly Lexeme[], core: Core, vocabulary: Vocabulary): Core {
  if (
    !vocabulary.sets.over.has(lexemes[core.next]?.lower ?? "") ||
    core.value >= 1000 ||
    core.scale !== undefined
  )
    return core;
  const at = core.next + 1;
  const under = readFigure(lexemes, at, vocabulary) ?? readCardinal(lexemes, at, vocabulary);
  if (under === undefined || under.value <= core.value || lexemes[under.next]?.kind === "word") return core;
  return { ...core, value: core.value / under.value, next: under.next, shape: "fraction", bare: false };
}
