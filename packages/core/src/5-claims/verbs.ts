import type { Token } from "../2-text/document.js";
import type { ClaimWords } from "./words.js";

const finiteTags: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD"]);

export function isFinite(token: Token | undefined): boolean {
  return token?.tag !== undefined && finiteTags.has(token.tag);
}

/** Opens a clause that depends: that, when, because. */
export function depends(token: Token | undefined, words: ClaimWords): boolean {
  return (
    token !== undefined &&
    /^(?:IN|W)/u.test(token.tag ?? "") &&
    words.subordinators.has(token.text.toLowerCase())
  );
}

/** Whether a run has a main verb: "the charges when she appeared" and "a model that he will use" have none. */
export function hasMainVerb(tokens: readonly Token[], words: ClaimWords): boolean {
  let verbs = 0;
  let dependent = words.dependents.has(tokens[0]?.text.toLowerCase() ?? "");
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (index > 0 && depends(token, words)) dependent = true;
    if (!isFinite(token)) continue;
    if (!dependent) return true;
    verbs++;
  }
  return verbs > 1;
}

export function hasFinite(tokens: readonly Token[], first = 0, next = tokens.length): boolean {
  for (let index = first; index < next; index++) if (isFinite(tokens[index])) return true;
  return false;
}
