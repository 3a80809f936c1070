import { sentenceStart, type BlockView, type Stretch } from "./block-view.js";
import type { Cue, Cues } from "./cues.js";
import { nounPhraseStart } from "./noun-phrase.js";
import { subjectBefore } from "./subject.js";
import type { QuoteWords } from "./words.js";

/** Whose words they are: the subject of the cue, or, for "saying" and "and said", the subject of its sentence. */
export function sourceOf(view: BlockView, cues: Cues, cue: Cue, language: QuoteWords): Stretch | undefined {
  if (cue.finite && cue.before !== undefined) return cue.before;
  const floor = sentenceStart(view, cue.first);
  const near = objectBefore(view, cue, floor, language) ?? headBefore(view, cue, language);
  if (near !== undefined) return near;
  for (let at = (cues.at.get(cue.verb) ?? 0) - 1; at >= 0; at--) {
    const other = cues.all[at];
    if (other === undefined || other.verb < floor) break;
    if (
      other.finite &&
      !other.passive &&
      other.verb < cue.first &&
      other.before !== undefined &&
      view.words[other.before.first]?.what !== "wh" &&
      sameSide(view, other, cue)
    )
      return other.before;
  }
  return mainSubject(view, cue, floor, language);
}

/** "footage of Kim Osei saying": the name or noun the participle hangs on. */
function headBefore(view: BlockView, cue: Cue, language: QuoteWords): Stretch | undefined {
  if (view.words[cue.verb]?.what !== "ing" || cue.first !== cue.verb) return undefined;
  const what = view.words[cue.first - 1]?.what;
  if (what !== "name" && what !== "noun" && what !== "pronoun") return undefined;
  const whole = subjectBefore(view, cue.first, language);
  if (whole === undefined) return undefined;
  let first = whole.last;
  while (first > whole.first && !attaches(view.words[first - 1]?.what)) first--;
  return { first, last: whole.last };
}

function attaches(what: string | undefined): boolean {
  return what === "preposition" || what === "to";
}

/** "has led analysts to conclude": the ones who were led. */
function objectBefore(view: BlockView, cue: Cue, floor: number, language: QuoteWords): Stretch | undefined {
  const to = cue.first - 1;
  if (view.words[cue.verb]?.what !== "infinitive" || view.words[to]?.what !== "to") return undefined;
  const subject = subjectBefore(view, to, language);
  const verb = view.words[(subject?.first ?? 0) - 1];
  return subject !== undefined &&
    subject.first > floor &&
    (verb?.what === "finite" ||
      verb?.what === "participle" ||
      verb?.what === "ing" ||
      verb?.what === "infinitive")
    ? subject
    : undefined;
}

function sameSide(view: BlockView, one: Cue, other: Cue): boolean {
  return view.words[one.verb]?.run === view.words[other.verb]?.run;
}

/** The subject of the first verb with a tense before the cue. */
export function mainSubject(
  view: BlockView,
  cue: Stretch,
  floor: number,
  language: QuoteWords,
): Stretch | undefined {
  for (let index = floor + 1; index < cue.first; index++) {
    const word = view.words[index];
    if (word === undefined || word.run !== view.words[cue.last]?.run) continue;
    if (word.what !== "finite" && word.what !== "auxiliary") continue;
    const subject = subjectBefore(view, groupFirst(view, index, floor), language);
    const head = view.words[subject?.first ?? -1];
    if (subject !== undefined && head?.what !== "wh") return subject;
  }
  return undefined;
}

/** The first of the adverbs right before a verb, or the verb. */
export function groupFirst(view: BlockView, verb: number, floor: number): number {
  let first = verb;
  while (first > floor && view.words[first - 1]?.what === "adverb") first--;
  return first;
}

/** “his claim”, “the mayor’s bold claim”: whoever owns the noun. */
export function ownerBefore(view: BlockView, noun: number, language: QuoteWords): Stretch | undefined {
  let last = noun - 1;
  while (view.words[last]?.what === "adjective" || view.words[last]?.what === "adverb") last--;
  const word = view.words[last];
  if (word?.what !== "possessive" || word.sentence !== view.words[noun]?.sentence) return undefined;
  if (/^\p{L}/u.test(word.text)) return { first: last, last };
  return { first: nounPhraseStart(view, last, sentenceStart(view, noun), language), last };
}
