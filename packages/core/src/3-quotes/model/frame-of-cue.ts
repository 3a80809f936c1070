import type { Token } from "../../2-text/document.js";
import type { CueFrame, QuoteWords } from "../words.js";

/** What the words of a cue mean: by a phrase they hold, else by the last of them that has a frame: declined to *say*. */
export function frameOfCue(
  cue: readonly Token[],
  words: QuoteWords,
): Pick<CueFrame, "class" | "act"> | undefined {
  const lower = cue.map((token) => token.text.toLowerCase());
  const phrases = [words.phrases, words.wordings ?? [], words.puttings?.verbs ?? []];
  if (phrases.some((some) => some.some((phrase) => holds(lower, phrase))))
    return { class: "speech", act: "say" };
  const byTag = (index: number): CueFrame | undefined =>
    isNoun(cue[index]) ? nounFrame(lower[index] ?? "", words) : verbFrame(lower[index] ?? "", lower, words);
  return (
    lastFrame(lower, byTag) ??
    lastFrame(
      lower,
      (index) => verbFrame(lower[index] ?? "", lower, words) ?? nounFrame(lower[index] ?? "", words),
    )
  );
}

function holds(cue: readonly string[], phrase: readonly string[]): boolean {
  const start = cue.indexOf(phrase[0] ?? "");
  if (start === -1 || start + phrase.length > cue.length) return false;
  return cue.some((_, from) => phrase.every((word, index) => cue[from + index] === word));
}

function lastFrame(
  cue: readonly string[],
  frameAt: (index: number) => CueFrame | undefined,
): CueFrame | undefined {
  for (let index = cue.length - 1; index >= 0; index--) {
    const frame = frameAt(index);
    if (frame !== undefined) return frame;
  }
  return undefined;
}

function isNoun(token: Token | undefined): boolean {
  return token?.tag?.startsWith("NN") === true;
}

function nounFrame(word: string, words: QuoteWords): CueFrame | undefined {
  return words.nouns.get(word) ?? words.views.get(word);
}

function verbFrame(word: string, cue: readonly string[], words: QuoteWords): CueFrame | undefined {
  return words.verbs
    .get(word)
    ?.find(({ frame }) => frame.particle === undefined || cue.includes(frame.particle))?.frame;
}
