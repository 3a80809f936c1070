import type { NumberFound } from "./found.js";
import { isPlural } from "./nouns.js";
import { isCapital, isHyphen, opensSentence, wordAt, type Scene } from "./scene.js";
import type { UnitRead } from "./units.js";
import { phraseBefore } from "./vocabulary.js";

/** Says that a number is no quantity: a date, a label, an address … */
export interface Veto {
  readonly name: string;
  /** `previous` is the number before, with the veto that took it out. */
  vetoes(scene: Scene, number: NumberFound, unit: UnitRead | undefined, previous?: Vetoed): boolean;
}

export interface Vetoed {
  readonly number: NumberFound;
  readonly veto: string | undefined;
}

const partOfName: Veto = {
  name: "part-of-name",
  vetoes({ lexemes, vocabulary }, number, unit) {
    const [before, here] = [lexemes[number.first - 1], lexemes[number.first]];
    const behind = lexemes[number.next];
    if (unit !== undefined && unit.first < number.first) return false;
    if (here?.glued === true && before?.kind === "word" && here.kind === "figure") return true;
    if (behind?.glued === true && behind.kind === "word" && unit === undefined && !number.spelled)
      return true;
    // "COVID-19", "F-16", "V-6"; "now-18" is a figure.
    const stem = lexemes[number.first - 2];
    // "ID.3".
    if (before?.text === "." && before.glued && here?.glued === true && stem?.kind === "word") return true;
    const hyphened =
      isHyphen(before) && before?.glued === true && here?.glued === true && stem?.kind === "word";
    if (!hyphened) return isFractionOfName(lexemes, number);
    // "scp-173m".
    if (unit !== undefined && lexemes[number.next]?.glued === true && lexemes[number.next]?.kind === "word")
      return true;
    if (stem.text.length <= 2 && stem.glued) return true; // "9 m s-1"
    return /\p{Lu}/u.test(stem.text) && !vocabulary.sets.minus.has(stem.lower) && !/^sub$/iu.test(stem.text);
  },
};

/** "half-staff", "third-party". */
function isFractionOfName(lexemes: Scene["lexemes"], number: NumberFound): boolean {
  const behind = lexemes[number.next];
  return number.spelled && number.shape === "fraction" && isHyphen(behind) && behind?.glued === true;
}

const clock: Veto = {
  name: "clock",
  vetoes(scene, number, unit) {
    const { lexemes, vocabulary } = scene;
    const [before, behind] = [lexemes[number.first - 1], lexemes[number.next]];
    const glued = (index: number): boolean =>
      lexemes[index]?.glued === true && lexemes[index]?.kind === "figure";
    if (behind?.text === ":" && behind.glued && glued(number.next + 1)) return true;
    if (
      before?.text === ":" &&
      before.glued &&
      lexemes[number.first - 2]?.kind === "figure" &&
      glued(number.first)
    )
      return true;
    if (unit !== undefined && unit.unit.code !== "A") return false;
    const word = wordAt(scene, number.next);
    if (vocabulary.sets.dayParts.has(word)) return true;
    const dotted = wordAt(scene, number.next + 1) === "." && wordAt(scene, number.next + 2) === "m";
    return (
      ((word === "a" || word === "p") && dotted) ||
      (word === "o" && wordAt(scene, number.next + 2) === "clock")
    );
  },
};

const date: Veto = {
  name: "date",
  vetoes(scene, number, unit, previous) {
    const { lexemes, vocabulary } = scene;
    if (unit !== undefined || number.shape !== "integer") return false;
    const isMonth = (index: number): boolean =>
      vocabulary.sets.months.has(wordAt(scene, index)) &&
      (isCapital(lexemes[index]) || scene.text === scene.text.toLowerCase());
    const before = wordAt(scene, number.first - 1) === "." ? number.first - 2 : number.first - 1;
    const day = number.value >= 1 && number.value <= 31 && number.value % 1 === 0;
    if (day && number.bare && (isMonth(before) || isMonth(number.next))) return true;
    if (day && wordAt(scene, number.next) === "of" && isMonth(number.next + 1) && number.bare) return true;
    const slash = /^[/.-]$/u;
    const [first, second] = [lexemes[number.next], lexemes[number.first - 1]];
    const chained = (sign: typeof first, side: typeof first): boolean =>
      sign !== undefined && slash.test(sign.text) && sign.glued && side?.kind === "figure" && side.glued;
    if (
      chained(first, lexemes[number.next + 1]) &&
      chained(lexemes[number.next + 2], lexemes[number.next + 3])
    )
      return true;
    if (previous?.veto !== "date" || number.first - previous.number.next > 2) return false;
    return (
      day &&
      /^(?:-|–|and|to|or|,|\/|through|&)$/u.test(wordAt(scene, previous.number.next)) &&
      number.bare &&
      second !== undefined &&
      !isPlural(scene, number.next)
    );
  },
};

const year: Veto = {
  name: "year",
  vetoes(scene, number, unit, previous) {
    const { sets } = scene.vocabulary;
    if (unit !== undefined) return false;
    const before = wordAt(scene, number.first - 1);
    if (previous?.veto === "year" && number.bare && number.first - previous.number.next <= 1) {
      const joint = /^[-–/]$/u.test(wordAt(scene, previous.number.next));
      if (joint && number.value < 2100) return true;
    }
    if (number.spelled) return isSpelledYear(scene, number, previous);
    const digits = scene.lexemes[number.first]?.text ?? "";
    if (/^['’]$/u.test(before) && /^\d{2}$/u.test(digits) && scene.lexemes[number.first]?.glued === true)
      return true;
    if (!number.bare || !/^(?:1[4-9]|20)\d\d$/u.test(digits)) return false;
    if (sets.years.has(before)) return !(before === "between" || before === "to") || true;
    return !sets.bigPersons.has(wordAt(scene, number.next)) && !comparing.test(before);
  },
};

const comparing = /^(?:about|around|roughly|nearly|almost|some|than|over|least|approximately|~|≈)$/u;

function isSpelledYear(scene: Scene, number: NumberFound, previous: Vetoed | undefined): boolean {
  const next = scene.vocabulary.cardinals.get(wordAt(scene, number.next)) ?? 0;
  const teens = number.value >= 16 && number.value <= 20 && number.next - number.first === 1;
  if (teens && next >= 10) return true;
  return previous?.veto === "year" && previous.number.spelled && previous.number.next === number.first;
}

const identifier: Veto = {
  name: "identifier",
  vetoes({ lexemes, text }, number, unit) {
    const here = lexemes[number.first];
    if (here === undefined || number.spelled) return false;
    const chunk = chunkAround(text, number);
    if (chunk.length === number.end - number.start) return /^0\d/u.test(here.text) && unit === undefined;
    if (insideAddress(chunk)) return true;
    if ((unit !== undefined && unit.unit.kind !== "measure") || /^\s*$/u.test(here.text)) return false;
    if (/^0\d/u.test(here.text) && unit === undefined) return true;
    return (
      /^\(?\+?[\d()]{1,6}(?:[-.–/][\d()]{2,5}){2,5}\)?[.,;]?$/u.test(chunk) ||
      /^\d{3}-\d{4}[.,;)]?$/u.test(chunk) ||
      (/^\d+(?:[.,]\d+){2,5}[.,;]?$/u.test(chunk) && number.value < 1000)
    );
  },
};

/** The run of characters without white space around a number, 60 to each side at most. */
function chunkAround(text: string, number: NumberFound): string {
  let { start, end } = number;
  const [first, last] = [Math.max(0, start - 60), Math.min(text.length, end + 60)];
  while (start > first && !isSpace(text.charCodeAt(start - 1))) start--;
  while (end < last && !isSpace(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x2009 || code === 0x202f;
}

function insideAddress(chunk: string): boolean {
  return /:\/\/|www\.|@\w|[?&]\w{1,20}=|%[0-9A-F]{2}|^#/u.test(chunk);
}

const label: Veto = {
  name: "label",
  vetoes(scene, number, unit) {
    const { lexemes, vocabulary } = scene;
    if (unit !== undefined || number.scale !== undefined || number.shape === "fraction") return false;
    const dotted = wordAt(scene, number.first - 1) === ".";
    const at = dotted ? number.first - 2 : number.first - 1;
    const before = lexemes[at];
    if (isNameBehind(scene, number)) return true;
    if (phraseBefore(lexemes, number.first, vocabulary.currencies) !== undefined) return false;
    if (before === undefined) return false;
    const behind = lexemes[number.next];
    const score =
      behind !== undefined &&
      /^[-–]$/u.test(behind.text) &&
      behind.glued &&
      lexemes[number.next + 1]?.kind === "figure";
    if (score && number.value < 200) return false;
    const labelled = vocabulary.sets.labels.has(before.lower);
    if (dotted) return labelled && /^(?:no|nos|nr|nrs|fig|vol|ver)$/u.test(before.lower);
    if (labelled && (isCapital(before) || !isPlural(scene, number.next)))
      return !opensSentence(scene, at) || isCapital(before);
    const named =
      isCapital(before) && !number.spelled && number.bare && number.value < 10_000 && number.value % 1 === 0;
    if (!named || vocabulary.sets.months.has(before.lower) || vocabulary.sets.weekdays.has(before.lower))
      return false;
    return (
      !(opensSentence(scene, at) && vocabulary.sets.stops.has(before.lower)) &&
      !vocabulary.sets.stops.has(before.lower)
    );
  },
};

/** "the 787 Dreamliner", "the 90049 ZIP Code": a name goes on behind the digits and nothing plural follows. */
function isNameBehind(scene: Scene, number: NumberFound): boolean {
  if (!number.bare || number.spelled || number.value < 100 || !isCapital(scene.lexemes[number.next]))
    return false;
  return ![0, 1, 2, 3, 4].some((ahead) => isPlural(scene, number.next + ahead));
}

const address: Veto = {
  name: "address",
  vetoes(scene, number, unit) {
    if (unit !== undefined || !number.bare || number.spelled) return false;
    for (let index = number.next; index < number.next + 4; index++) {
      const lexeme = scene.lexemes[index];
      if (!isCapital(lexeme)) return false;
      if (index > number.next && scene.vocabulary.sets.streets.has(lexeme?.lower ?? "")) return true;
    }
    return false;
  },
};

/** "no one", "one another", "this one": no count of one. */
const pronoun: Veto = {
  name: "pronoun",
  vetoes(scene, number, unit) {
    const { sets } = scene.vocabulary;
    if (number.next - number.first !== 1 || wordAt(scene, number.first) !== "one") return false;
    if (unit !== undefined) return unit.unit.kind === "duration" && unit.next === number.next + 1;
    if (sets.notOneBefore.has(wordAt(scene, number.first - 1))) return true;
    const behind = scene.lexemes[number.next];
    if (behind === undefined || isHyphen(behind)) return true;
    const joins =
      sets.to.has(behind.lower) ||
      sets.or.has(behind.lower) ||
      sets.ratio.has(behind.lower) ||
      sets.outOf.has(behind.lower);
    if (
      joins &&
      scene.vocabulary.cardinals.has(wordAt(scene, number.next + (sets.outOf.has(behind.lower) ? 2 : 1)))
    )
      return false;
    if (joins && scene.lexemes[number.next + 1]?.kind === "figure") return false;
    if (isCapital(behind)) return false;
    if (wordAt(scene, number.next) === "of") return false;
    return behind.kind === "sign" || sets.notOneAfter.has(behind.lower) || sets.stops.has(behind.lower);
  },
};

/** "1) first point", at the start of a line. */
const listMark: Veto = {
  name: "list-mark",
  vetoes(scene, number) {
    if (!number.bare || !/^[).]$/u.test(wordAt(scene, number.next))) return false;
    const before = scene.lexemes[number.first - 1];
    if (before !== undefined && !scene.text.slice(before.end, number.start).includes("\n")) return false;
    return isCapital(scene.lexemes[number.next + 1]);
  },
};

/** In order; the first that speaks takes the number out. */
export const vetoes: readonly Veto[] = [
  partOfName,
  clock,
  date,
  year,
  identifier,
  label,
  address,
  pronoun,
  listMark,
];
