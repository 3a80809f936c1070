import { sentenceEnd, sentenceStart, type BlockView, type Stretch, type Word } from "./block-view.js";
import { subjectAfter, subjectBefore } from "./subject.js";
import type { CueFrame, QuoteWords } from "./words.js";

/** A reporting verb where it stands, with its group and the one it is ascribed to. Numbers are indices of words. */
export interface Cue extends Stretch {
  readonly frame: CueFrame;
  /** The verb itself; `first` to `last` takes auxiliaries, negation and particle. */
  readonly verb: number;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Has a tense of its own, so it can have a subject: not "saying", not "to say". */
  readonly finite: boolean;
  readonly before?: Stretch;
  readonly after?: Stretch;
}

/** Every reporting verb of a block, in reading order. */
export function findCues(view: BlockView, language: QuoteWords): Cues {
  const all: Cue[] = [];
  const at = new Map<number, number>();
  const starts = new Map<number, Cue>();
  const ends = new Map<number, Cue>();
  for (let index = 0; index < view.words.length; index++) {
    const cue = cueAt(view, index, language);
    if (cue === undefined) continue;
    at.set(cue.verb, all.length);
    all.push(cue);
    for (const last of [cue.verb, cue.last]) ends.set(view.words[last]?.end ?? 0, cue);
    const start = cue.finite ? (cue.before?.first ?? cue.first) : cue.first;
    if (!starts.has(start)) starts.set(start, cue);
    if (cue.after !== undefined && !starts.has(cue.first)) starts.set(cue.first, cue);
  }
  return { all, at, starts, ends };
}

/** The cues of a block in order, by the word they stand at, and by the word their attribution begins with. */
export interface Cues {
  readonly all: readonly Cue[];
  /** From the index of the verb to the place in `all`. */
  readonly at: ReadonlyMap<number, number>;
  /** From the first word of the subject, or of the verb group where the subject follows or is missing. */
  readonly starts: ReadonlyMap<number, Cue>;
  /** From the place in the document where the verb, or its particle, ends. */
  readonly ends: ReadonlyMap<number, Cue>;
}

const verbal: ReadonlySet<string> = new Set(["finite", "infinitive", "participle", "ing", "auxiliary"]);

function cueAt(view: BlockView, verb: number, language: QuoteWords): Cue | undefined {
  const word = view.words[verb];
  if (word === undefined) return undefined;
  const entries = language.verbs.get(word.lower);
  if (entries === undefined || !verbal.has(word.what)) return undefined;
  const nextWord = view.words[verb + 1]?.lower;
  const entry =
    entries.find(({ frame }) => frame.particle !== undefined && frame.particle === nextWord) ??
    entries.find(({ frame }) => frame.particle === undefined);
  if (entry === undefined) return undefined;
  const { frame, forms } = entry;
  const last = frame.particle === undefined ? verb : verb + 1;
  const first = groupStart(view, verb);
  const group = view.words.slice(first, verb);
  const isPassive = word.what !== "ing" && isBehindPassive(group, language) && forms.includes("participle");
  const finite =
    group.some((each) => each.what === "finite" || each.what === "auxiliary") ||
    (word.what !== "ing" && word.what !== "infinitive" && !isReduced(view, verb));
  const before = subjectBefore(view, first, language);
  // "told the board": whoever stands right behind it is spoken to.
  const addresses = frame.takes.has("addressee") && frame.act === "say";
  const after =
    finite && !isPassive && !addresses
      ? subjectAfter(view, last, sentenceEnd(view, verb), language)
      : undefined;
  return {
    frame,
    verb,
    first,
    last,
    passive: isPassive,
    negated: group.some((each) => language.negations.has(each.lower)),
    finite,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** "has repeatedly said", "went on to say", "did not say": from the first word of the verb group. */
function groupStart(view: BlockView, verb: number): number {
  const floor = sentenceStart(view, verb);
  let first = verb;
  let index = verb - 1;
  while (index >= floor && verb - index < 8) {
    const word = view.words[index];
    if (word === undefined || word.run !== view.words[verb]?.run) break;
    if (word.what === "auxiliary" || (word.what === "adverb" && !isTimeLike(view, index))) first = index;
    else if (word.what === "to" && isVerb(view.words[index - 1])) {
      first = index - 1;
      index--;
    } else break;
    index--;
  }
  return first;
}

function isTimeLike(view: BlockView, index: number): boolean {
  return view.words[index - 1]?.what === "mark" || view.words[index - 1] === undefined;
}

function isVerb(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.what === "finite" || word.what === "adverb" || word.what === "participle" || word.what === "ing")
  );
}

function isBehindPassive(group: readonly Word[], language: QuoteWords): boolean {
  return group.some((word) => language.passives.has(word.lower) && word.what === "auxiliary");
}

/** "a plan announced by the mayor": a participle without a subject of its own. */
function isReduced(view: BlockView, verb: number): boolean {
  const word = view.words[verb];
  return word?.what === "participle" && view.words[verb + 1]?.what === "preposition";
}
