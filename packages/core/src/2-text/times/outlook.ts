import { plays, textAt, type Scene } from "./rule.js";

const reach = 14;

/**
 * Whether the clause around a time looks ahead ("will meet Friday") or back ("met Friday"). The nearest
 * verb before it decides, then the nearest after it; the sentence's end and a quotation mark stop the search.
 */
export function outlookAt(scene: Scene, at: number, next: number): "ahead" | "behind" | undefined {
  // "as early as Tuesday" looks ahead, "Wednesday's ruling" back.
  if (plays(scene, at - 1, "as") && plays(scene, at - 2, "asSoon")) return "ahead";
  if (["'", "’"].includes(textAt(scene, next)) && plays(scene, next + 1, "s")) return "behind";
  // "pay it back by May" looks ahead; "By Friday, 300 had left" does not.
  if (scene.words.aheadLeads.has(textAt(scene, at - 1))) return hadNear(scene, at, next) ? "behind" : "ahead";
  for (let index = at - 1; index >= 0 && index >= at - reach; index--) {
    if (isStop(scene, index)) break;
    const found = outlookOf(scene, index);
    if (found !== undefined) return found;
  }
  if (!isFirst(scene, at)) return undefined;
  for (let index = next; index < scene.tokens.length && index < next + reach; index++) {
    if (isStop(scene, index)) break;
    const found = outlookOf(scene, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

function hadNear(scene: Scene, at: number, next: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - reach && !isStop(scene, index); index--)
    if (scene.words.pastPerfect.has(textAt(scene, index))) return true;
  for (let index = next; index < next + reach && !isStop(scene, index); index++)
    if (scene.words.pastPerfect.has(textAt(scene, index))) return true;
  return false;
}

function outlookOf(scene: Scene, index: number): "ahead" | "behind" | undefined {
  const token = scene.tokens[index];
  if (token === undefined) return undefined;
  if (token.word.outlook === "behind") return sideOf(scene, index);
  if (token.word.outlook !== undefined) return wasAhead(scene, index) ? "behind" : token.word.outlook;
  if (plays(scene, index, "to") && scene.words.aheadBeforeTo.has(textAt(scene, index - 1)))
    return wasAhead(scene, index) ? "behind" : "ahead";
  // "closed", "resigned": a regular past; short words ("red", "bed") and capitals ("United") are none.
  return !token.capital && token.lower.length > 4 && scene.words.pastForm.test(token.lower)
    ? sideOf(scene, index)
    : undefined;
}

/** "had been due to expire Friday": what was ahead then is behind now. */
function wasAhead(scene: Scene, index: number): boolean {
  for (let before = index - 1; before >= index - 3 && before >= 0; before--)
    if (scene.words.pastPerfect.has(textAt(scene, before))) return true;
  return false;
}

/** "will be paid", "to be published": the auxiliary before a participle decides. */
function sideOf(scene: Scene, index: number): "ahead" | "behind" {
  for (let before = index - 1; before >= index - 3 && before >= 0; before--) {
    const token = scene.tokens[before];
    // "the ambassador to Washington, said": the comma and the name end the look back.
    if (token === undefined || token.capital || /^\P{L}$/u.test(token.lower)) break;
    if (plays(scene, before, "to") || token?.word.outlook === "ahead") return "ahead";
    if (token?.word.outlook === "behind") return "behind";
  }
  return "behind";
}

/** "On Friday, …": the time opens its sentence, so the verb comes after it. */
function isFirst(scene: Scene, at: number): boolean {
  if (at === 0 || isStop(scene, at - 1) || scene.tokens[at]?.apart) return true;
  const lead = scene.tokens[at - 1];
  return lead !== undefined && lead.capital && (at === 1 || isStop(scene, at - 2) || lead.apart);
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
