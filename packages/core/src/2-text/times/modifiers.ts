import { plays, reads, textAt, type Found, type Scene } from "./rule.js";

export interface Modifier {
  readonly value: string;
  readonly next: number;
  readonly fits: (found: Found) => boolean;
}

/** "early", "mid-", "about", "more than", "the end of" before a time, and which times they belong to. */
export function readModifier(scene: Scene, at: number): Modifier | undefined {
  // "What about half an hour": no approximation.
  if (scene.words.questions.has(textAt(scene, at - 1))) return undefined;
  const phrases = scene.words.modifiers.get(textAt(scene, at)) ?? [];
  const [best] = phrases
    .filter((phrase) => reads(scene, at, phrase.words))
    .sort((one, other) => other.words.length - one.words.length);
  const word = scene.tokens[at]?.word.modifier;
  const value = best?.value ?? word;
  if (value === undefined) return undefined;
  let next = at + (best?.words.length ?? 1);
  if (textAt(scene, next) === "-") next++;
  return { value, next, fits: (found) => fits(scene, at, value, next, found) };
}

function fits(scene: Scene, at: number, value: string, next: number, found: Found): boolean {
  if (found.shape === "vague" || found.shape === "set" || found.modifier !== undefined) return false;
  if (["START", "MID", "END"].includes(value)) {
    if (found.shape !== "point") return false;
    // "earlier" and "later" take a stretch that holds now: "earlier this year", "later Tuesday".
    return true;
  }
  if (plays(scene, at, "over") && scene.style === "chat") return false;
  const opens = scene.tokens[next];
  if (
    plays(scene, at, "over") &&
    (opens?.word.article === "the" || opens?.word.step !== undefined || found.timex.includes("X"))
  )
    return false;
  if (found.shape === "duration") return true;
  if (value !== "APPROX") return scene.tokens[found.next - 1]?.word.ago !== undefined;
  const counted = scene.tokens[found.next - 1]?.word.ago !== undefined;
  const clock = /T\d/u.test(found.timex);
  return (
    counted ||
    clock ||
    (plays(scene, at, "around") && scene.style === "chat") ||
    (plays(scene, at, "around") &&
      scene.tokens[next]?.word.weekday === undefined &&
      scene.tokens[next]?.word.offset === undefined)
  );
}
