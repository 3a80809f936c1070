import type { Quantity } from "../../schema/quantity.js";
import type { NumberFound } from "./found.js";
import { isHyphen, nearby, wordAt, type Scene } from "./scene.js";
import { phraseAt, phraseBefore } from "./vocabulary.js";
import type { UnitMeaning } from "./words.js";

/** A number's unit, and the place of both together. */
export interface UnitRead {
  readonly unit: Quantity["unit"];
  readonly first: number;
  readonly next: number;
  readonly rule: string;
  /** A scale behind the unit: "75 USD million". */
  readonly times?: number;
}

/** The unit written before or behind a number, or nothing. */
export function readUnit(scene: Scene, number: NumberFound, from = 0): UnitRead | undefined {
  return (
    moneyBefore(scene, number, from) ?? moneyWordBefore(scene, number, from) ?? unitBehind(scene, number)
  );
}

function moneyBefore(scene: Scene, number: NumberFound, from: number): UnitRead | undefined {
  const { lexemes, vocabulary } = scene;
  const found = phraseBefore(lexemes, number.first, vocabulary.currencies);
  if (found === undefined || found.first < from) return undefined;
  const first = currencyStart(scene, found.first, number.first);
  const symbol = lexemes.slice(first, number.first);
  const written = symbol.map((part) => part.lower).join(" ");
  const code = vocabulary.currencies.entries.get(written) ?? found.value;
  const letters = symbol.every((part) => part.kind === "word");
  // "Rs 500" and "EUR 125" are written in capitals.
  if (letters && symbol.some((part) => part.text === part.lower) && lexemes[number.first]?.glued !== true)
    if (symbol.length === 1 && written.length !== 3) return undefined;
  const behind = phraseAt(lexemes, number.next, vocabulary.symbols, true);
  const doubled = behind?.value.kind === "money" && lexemes[number.next]?.glued === true;
  return {
    unit: { kind: "money", code },
    first,
    next: doubled ? behind.next : number.next,
    rule: "money",
  };
}

/** "dollar 22.5 million", "Rupees 50,000", "MEUR 60": a large amount behind the name of the money. */
function moneyWordBefore(scene: Scene, number: NumberFound, from: number): UnitRead | undefined {
  const word = scene.lexemes[number.first - 1];
  const meaning = scene.vocabulary.units.entries.get(word?.lower ?? "");
  if (word?.kind !== "word" || meaning?.kind !== "money" || number.first - 1 < from) return undefined;
  const large =
    number.scale !== undefined || (number.value >= 1000 && !number.bare) || meaning.times !== undefined;
  if (!large || scene.lexemes[number.first - 2]?.kind === "figure") return undefined;
  const times = meaning.times === undefined ? {} : { times: meaning.times };
  const unit = {
    kind: "money" as const,
    ...(meaning.code === undefined ? {} : { code: meaning.code }),
    ...(meaning.named === true ? { noun: word.lower } : {}),
  };
  return { unit, first: number.first - 1, next: number.next, rule: "money-word", ...times };
}

/** "a $5 note" is no Australian dollar: one letter belongs to the sign only where it is glued, or stands for "c $ 16.4". */
function currencyStart(scene: Scene, first: number, end: number): number {
  const [letter, sign] = [scene.lexemes[first], scene.lexemes[first + 1]];
  if (end - first < 2 || letter === undefined || sign === undefined || letter.kind !== "word") return first;
  if (sign.glued || letter.text.length > 1) return first;
  return letter.lower === "a" || letter.lower === "s" ? first + 1 : first;
}

function unitBehind(scene: Scene, number: NumberFound): UnitRead | undefined {
  const { lexemes } = scene;
  const hyphen = isHyphen(lexemes[number.next]) && lexemes[number.next + 1]?.kind === "word";
  let at = hyphen ? number.next + 1 : number.next;
  const bracket = /^[([{<]$/u.test(lexemes[at]?.text ?? "");
  if (bracket) at++;
  const found = unitAt(scene, number, at, hyphen);
  if (found === undefined) return pounds(scene, number, at) ?? inches(scene, number, at);
  if (bracket && !closes(scene, at, found.next)) return undefined;
  const next = bracket ? found.next + 1 : found.next;
  const read = resolveUnit(scene, number, { ...found, next });
  return read === undefined ? undefined : withRest(scene, number, read);
}

/** "20 (kg)": the bracket holds the sign alone, and stands against nothing else. */
function closes(scene: Scene, at: number, next: number): boolean {
  return (
    /^[)\]}>]$/u.test(wordAt(scene, next)) &&
    next - at <= 2 &&
    scene.vocabulary.symbols.entries.has(scene.lexemes[at]?.text ?? "") &&
    /^[([<]$/u.test(wordAt(scene, at - 1))
  );
}

function unitAt(
  scene: Scene,
  number: NumberFound,
  at: number,
  hyphen: boolean,
): { value: UnitMeaning; next: number; phrase: string } | undefined {
  const { lexemes, vocabulary } = scene;
  const lexeme = lexemes[at];
  if (lexeme === undefined) return undefined;
  const symbol = phraseAt(lexemes, at, vocabulary.symbols, true);
  const word = phraseAt(lexemes, at, vocabulary.units);
  const best = (word?.next ?? 0) > (symbol?.next ?? 0) ? word : (symbol ?? word);
  if (best === undefined) return undefined;
  const behind = lexemes[best.next];
  // "24703m212" and "5in1": the sign goes on.
  if (behind?.glued === true && behind.kind !== "sign") return undefined;
  // "Channel 5s", "the 1970s", "14.7C/".
  if (lexeme.text === "s" && number.shape === "integer") return undefined;
  if (behind?.glued === true && behind.text === "/" && lexeme.text.length === 1) return undefined;
  if (best.value.gluedOnly === true && !lexeme.glued) return undefined;
  if (best === symbol && word?.next !== symbol.next && !symbolFits(scene, number, at, hyphen))
    return undefined;
  if (best.value.kind === "money" && best === symbol && !hyphen && isNextAmount(scene, number, at))
    return undefined;
  return best;
}

/** A sign of letters follows digits; one letter alone stands against them. */
function symbolFits(scene: Scene, number: NumberFound, at: number, hyphen: boolean): boolean {
  const lexeme = scene.lexemes[at];
  if (lexeme === undefined) return false;
  if (lexeme.kind === "sign") return true;
  if (number.spelled && number.shape !== "fraction") return false;
  if (lexeme.text.length > 1 || lexeme.glued) return true;
  return !hyphen && /^[mgl]$/u.test(lexeme.text) && number.shape !== "fraction";
}

/** "10 $ 30" leaves the sign to the first; "5 $30" to the second. */
function isNextAmount(scene: Scene, number: NumberFound, at: number): boolean {
  const behind = scene.lexemes[at + 1];
  return behind?.kind === "figure" && behind.glued && scene.lexemes[number.next]?.glued !== true;
}

function resolveUnit(
  scene: Scene,
  number: NumberFound,
  found: { value: UnitMeaning; next: number; phrase: string },
): UnitRead | undefined {
  const { value: meaning, phrase, next } = found;
  const base = { first: number.first, next };
  if (phrase.endsWith("degrees") || phrase.endsWith("degree") || phrase === "°" || phrase === "deg") {
    const words = scene.vocabulary.sets.temperatureContext;
    const temperature = nearby(scene, number, 14).some((word) => words.has(word.lower));
    return { ...base, unit: { kind: temperature ? "temperature" : "measure", code: "deg" }, rule: "degrees" };
  }
  const named = meaning.named === true ? { noun: phrase } : {};
  const code = meaning.code === undefined ? {} : { code: meaning.code };
  const ratio = meaning.kind === "measure" ? denominatorOf(scene, next) : undefined;
  if (ratio !== undefined && meaning.code !== undefined)
    return {
      first: number.first,
      next: ratio.next,
      unit: { kind: "measure", code: `${meaning.code}/${ratio.code}` },
      rule: "measure",
    };
  const unit = { kind: meaning.kind, ...code, ...named };
  const scale = meaning.kind === "money" ? (scene.vocabulary.scales.get(wordAt(scene, next)) ?? 0) : 0;
  if (scale >= 1e6 && number.scale === undefined)
    return { first: number.first, next: next + 1, times: scale, unit, rule: "money" };
  const times = meaning.times === undefined ? {} : { times: meaning.times };
  return { ...base, unit, rule: meaning.kind, ...times };
}

/** "per hour", "/ms": a measure of one thing by another is one unit. */
function denominatorOf(scene: Scene, at: number): { code: string; next: number } | undefined {
  if (!scene.vocabulary.sets.perSigns.has(wordAt(scene, at))) return undefined;
  const found =
    phraseAt(scene.lexemes, at + 1, scene.vocabulary.symbols, true) ??
    phraseAt(scene.lexemes, at + 1, scene.vocabulary.units);
  if (found === undefined || (found.value.kind !== "measure" && found.value.kind !== "duration"))
    return undefined;
  return found.value.code === undefined ? undefined : { code: found.value.code, next: found.next };
}

/** "ten years old", "90 day old", "5 ft 2 in", "thirteen dollars forty-five cents". */
function withRest(scene: Scene, number: NumberFound, read: UnitRead): UnitRead {
  if (read.unit.kind !== "duration") return read;
  const age = phraseAt(scene.lexemes, read.next, scene.vocabulary.ages);
  if (age === undefined || (age.phrase === "o" && number.spelled)) return read;
  return { ...read, unit: { ...read.unit, kind: "age" }, next: age.next, rule: "age" };
}

/** Money where the words around are about money, or the amount is in millions; a weight elsewhere. */
function pounds(scene: Scene, number: NumberFound, at: number): UnitRead | undefined {
  const { sets } = scene.vocabulary;
  if (!sets.poundWords.has(wordAt(scene, at))) return undefined;
  const money =
    (number.scale ?? 0) >= 1e6 || nearby(scene, number, 12).some((word) => sets.moneyContext.has(word.lower));
  const unit = money
    ? ({ kind: "money", code: "GBP" } as const)
    : ({ kind: "measure", code: "[lb_av]" } as const);
  return { unit, first: number.first, next: at + 1, rule: "pounds" };
}

/** "2 1/2 in thick". */
function inches(scene: Scene, number: NumberFound, at: number): UnitRead | undefined {
  const { sets } = scene.vocabulary;
  if (!sets.shortInches.has(wordAt(scene, at)) || number.spelled) return undefined;
  const behindFeet = sets.feet.has(wordAt(scene, number.first - 1));
  if (!behindFeet && !sets.thickness.has(wordAt(scene, at + 1))) return undefined;
  return { unit: { kind: "measure", code: "[in_i]" }, first: number.first, next: at + 1, rule: "inches" };
}
