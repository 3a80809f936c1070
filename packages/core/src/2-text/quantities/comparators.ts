import type { QuantityDraft } from "./found.js";
import { wordAt, type Scene } from "./scene.js";
import { phraseAt, phraseBefore } from "./vocabulary.js";

/** Reads what bounds or blurs a figure: "at least", "nearly", "or more". */
export function compare(scene: Scene, draft: QuantityDraft): QuantityDraft {
  const { lexemes, vocabulary, text } = scene;
  const behind = phraseAt(lexemes, draft.next, vocabulary.after);
  if (behind !== undefined && lexemes[draft.next]?.text !== undefined) {
    const words = text.slice(lexemes[draft.next]?.start, lexemes[behind.next - 1]?.end);
    return { ...draft, comparator: behind.value, approximation: words };
  }
  const between = vocabulary.sets.between.has(wordAt(scene, draft.first - 1)) && draft.low !== undefined;
  const found = phraseBefore(lexemes, between ? draft.first - 1 : draft.first, vocabulary.before);
  if (found === undefined)
    return draft.numbers[0]?.band === undefined ? draft : { ...draft, comparator: "~" };
  const end = between ? draft.first - 1 : draft.first;
  const words = text.slice(lexemes[found.first]?.start, lexemes[end - 1]?.end);
  return found.value === "=" ? draft : { ...draft, comparator: found.value, approximation: words };
}
