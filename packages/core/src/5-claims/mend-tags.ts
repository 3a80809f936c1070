import type { Sentence, TextDocument, Token } from "../2-text/document.js";
import { isFinite } from "./verbs.js";
import type { ClaimWords } from "./words.js";

/** Puts right what a tagger gets wrong of main verbs: "The ferry sank", "The bridge collapsed on Sunday". */
export function mendTags(document: TextDocument, words: ClaimWords): TextDocument {
  const blocks = document.blocks.map((block) => ({
    ...block,
    sentences: block.sentences.map((sentence) => mendSentence(sentence, words)),
  }));
  return { ...document, blocks };
}

function mendSentence(sentence: Sentence, words: ClaimWords): Sentence {
  const tokens = withNouns(sentence.tokens);
  let verbs = false;
  const past = tokens.map((token, index) => {
    const mended =
      isPast(token, tokens[index - 1], words) || (!verbs && hasObject(tokens, index))
        ? { ...token, tag: "VBD" }
        : token;
    verbs ||= isFinite(mended);
    return mended;
  });
  const joined = withPlainVerbs(withJoinedPasts(past, words), words);
  return { ...sentence, tokens: mendClause(joined, words) };
}

/** The words of what is known to be a clause: where none is finite, the first that may be the verb is taken for it. */
export function mendClause(tokens: readonly Token[], words: ClaimWords): readonly Token[] {
  return tokens.some(isFinite) ? tokens : withVerb(tokens, words);
}

/** "The assembly rejected", "The harbour lost": behind an article stands no adverb or pronoun with a verb behind it. */
function withNouns(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, index) => {
    const odd = /^(?:CC|PRP\$?|RB|VBP?)$/u.test(token.tag ?? "") && tokens[index - 1]?.tag === "DT";
    const verbal = /^(?:MD|RB[RS]|VB[DNPZ])$/u.test(tokens[index + 1]?.tag ?? "");
    return odd && verbal && /^\p{L}/u.test(token.text) ? { ...token, tag: "NN" } : token;
  });
}

/** "The assembly rejected a bill": a participle has no object of its own. */
function hasObject(tokens: readonly Token[], index: number): boolean {
  const [before, token, behind] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return (
    token?.tag === "VBN" &&
    /^(?:NN|PRP$)/u.test(before?.tag ?? "") &&
    /^(?:CD|DT|PRP\$)$/u.test(behind?.tag ?? "")
  );
}

/**
 * "said that the mine employs 900 people", "said that the ferry cost 4 million": a plural, or a past that looks like a
 * noun, before a figure, in a clause without a verb so far.
 */
function withPlainVerbs(tokens: readonly Token[], words: ClaimWords): readonly Token[] {
  let verb = false;
  return tokens.map((token, index) => {
    if (/^[,;:“"—–]$/u.test(token.text) || words.that.has(token.text) || words.conjunctions.has(token.text))
      verb = false;
    const [before, behind] = [tokens[index - 1]?.tag ?? "", tokens[index + 1]?.tag ?? ""];
    const fits = token.tag === "NNS" && /^NNP?$/u.test(before) && /^(?:CD|DT|PRP\$)$/u.test(behind);
    const unchanged =
      words.unchangedPasts.has(token.text) &&
      /^(?:JJ|NN|VBP?)$/u.test(token.tag ?? "") &&
      /^(?:CD|JJ|NNP?S?|PRP)$/u.test(before) &&
      /^(?:CD|DT|PRP\$)$/u.test(behind);
    const plain = fits && /^\p{Ll}{3,30}s$/u.test(token.text);
    const mended = verb || !(plain || unchanged) ? token : { ...token, tag: unchanged ? "VBD" : "VBZ" };
    if (/^(?:MD|VB)/u.test(mended.tag ?? "")) verb = true;
    return mended;
  });
}

const misread = /^(?:CC|IN|JJ[RS]?|NNS?|RB[RS]?|RP)$/u;

/** Forms that are nothing but a past: sank, grew, wrote; and behind a name or noun those that look like no other word. */
function isPast(token: Token, before: Token | undefined, words: ClaimWords): boolean {
  const tag = token.tag ?? "";
  if (words.pasts.has(token.text)) return misread.test(tag) || /^VB[NP]?$/u.test(tag);
  return words.pastForms.has(token.text) && misread.test(tag) && /^(?:NN|PRP$|CD)/u.test(before?.tag ?? "");
}

/** "Orland equalised and pressed for a winner": what is joined to a past without an auxiliary is a past. */
function withJoinedPasts(tokens: readonly Token[], words: ClaimWords): readonly Token[] {
  let verb: Token | undefined;
  return tokens.map((token, index) => {
    const joined =
      token.tag === "VBN" &&
      words.conjunctions.has(tokens[index - 1]?.text ?? "") &&
      verb?.tag === "VBD" &&
      !words.copulas.has(verb.text) &&
      !words.perfect.has(verb.text) &&
      /^(?:CD|DT|IN|NNP|PRP|RB|RP|TO)/u.test(tokens[index + 1]?.tag ?? "");
    const mended = joined ? { ...token, tag: "VBD" } : token;
    if (/^(?:MD|VB)/u.test(mended.tag ?? "")) verb = mended;
    return mended;
  });
}

/** The first word that looks a verb and stands behind a noun is one. */
function withVerb(tokens: readonly Token[], words: ClaimWords): readonly Token[] {
  const at = tokens.findIndex((_, index) => verbTagOf(tokens, index, words) !== undefined);
  const tag = verbTagOf(tokens, at, words);
  return tag === undefined
    ? tokens
    : tokens.map((token, index) => (index === at ? { ...token, tag } : token));
}

/** "visitors stayed", "Tarn employs 640 people", "Orland beat Volta". */
function verbTagOf(tokens: readonly Token[], index: number, words: ClaimWords): string | undefined {
  const [before, token, behind] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const named = /^\p{Lu}/u.test(before?.text ?? "");
  if (token === undefined || !(named || /^(?:NN|PRP$|RB|CD)/u.test(before?.tag ?? ""))) return undefined;
  if (token.tag === "VBN") return "VBD";
  if (!/^(?:JJ|NNS?|VB)$/u.test(token.tag ?? "") || !/^(?:CD|DT|IN|JJ|NN|PRP|RB|TO)/u.test(behind?.tag ?? ""))
    return undefined;
  if (words.unchangedPasts.has(token.text)) return "VBD";
  // Behind a plural a plural noun is rather a noun: "children homes".
  const single = named || /^(?:NNP?|PRP)$/u.test(before?.tag ?? "");
  return single && /^NNS?$/u.test(token.tag ?? "") && /^\p{Ll}{3,30}s$/u.test(token.text) ? "VBZ" : undefined;
}
