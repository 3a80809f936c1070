import type { Scene } from "./rule.js";

const reach = 14;

/**
 * Whether the clause around a time looks ahead ("will meet Friday") or back ("met Friday"). The nearest
 * verb before it decides, then the nearest after it; the sentence's end and a quotation mark stop the search.
 */
export function outlookAt(scene: Scene, at: number, next: number): "ahead" | "behind" | undefined {
  for (let index = at - 1; index >= 0 && index >= at - reach; index--) {
    if (isStop(scene, index)) break;
    const found = outlookOf(scene, index);
    if (found !== undefined) return found;
  }
  for (let index = next; index < scene.tokens.length && index < next + reach; index++) {
    if (isStop(scene, index)) break;
    const found = outlookOf(scene, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

function outlookOf(scene: Scene, index: number): "ahead" | "behind" | undefined {
  const token = scene.tokens[index];
  if (token === undefined) return undefined;
  if (token.word.outlook !== undefined) return token.word.outlook;
  // "closed", "resigned": a regular past; short words ("red", "bed") and capitals ("United") are none.
  return !token.capital && token.lower.length > 4 && token.lower.endsWith("ed") ? "behind" : undefined;
}

function isStop(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (token === undefined || token.apart) return true;
  if (token.lower === "?" || token.lower === "!" || token.lower === ";") return true;
  const after = scene.tokens[index + 1];
  return (
    token.lower === "." &&
    (after === undefined || !after.glued) &&
    (after?.capital ?? true) &&
    !isShortForm(scene, index)
  );
}

/** "Sept." and "U.S." end no sentence. */
function isShortForm(scene: Scene, index: number): boolean {
  const before = scene.tokens[index - 1];
  return before !== undefined && (before.lower.length === 1 || before.word.month !== undefined);
}
