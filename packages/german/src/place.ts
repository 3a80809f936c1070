import type { QuoteFinding, TextBlock } from "@onrecord/core";

/** A sentence as the rules see it: places count from the start of the block, what stands between marks is blotted out. */
export interface Line {
  readonly start: number;
  readonly text: string;
}

const blot = "x";

/** The block with every run between marks, and what stands in brackets, made of one letter: commas in it bind nothing. */
export function plainText(block: TextBlock): string {
  let text = "";
  let from = 0;
  for (const { start, end, depth } of block.runs) {
    if (depth > 0 || start - block.start < from) continue;
    text += block.text.slice(from, start - block.start) + blot.repeat(end - start);
    from = end - block.start;
  }
  return (text + block.text.slice(from)).replace(/\([^()\n]{0,300}\)/gu, (words) =>
    blot.repeat(words.length),
  );
}

/** Sentences of a block; one that ends inside marks goes on to the end of the next. */
export function linesOf(block: TextBlock, plain: string): readonly Line[] {
  const lines: { start: number; end: number }[] = [];
  for (const sentence of block.sentences) {
    const place = { start: sentence.start - block.start, end: sentence.end - block.start };
    const last = lines.at(-1);
    const inside = block.runs.some(
      ({ start, end, depth }) => depth === 0 && start < sentence.start && end > sentence.start,
    );
    if (last !== undefined && inside) last.end = place.end;
    else lines.push(place);
  }
  return lines.map(({ start, end }) => ({ start, text: plain.slice(start, end) }));
}

const phraseWord = String.raw`(?:(?:der|die|das|den|dem|des|ein|eine|einer|eines|einem|einen|sein|seine|seiner|seinem|ihr|ihre|ihrer|ihrem|mehrere|mehrerer|deren|dessen|unser|unserer|beiden|zwei|drei)\s)?(?:(?:[a-zäöüß]{2,20}-)?[a-zäöüß]{2,25}(?:e|en|er|es|em)\s){0,3}(?:(?:Dr|Prof|St)\.\s)?(?:[A-ZÄÖÜ][\p{L}\p{N}’'/.-]{0,40}[\p{L}\p{N}]|[A-ZÄÖÜ]|x{4,80}|von|van|zu|de)(?:\s(?:[A-ZÄÖÜ][\p{L}\p{N}’'/.-]{0,40}[\p{L}\p{N}]|[A-ZÄÖÜ]\.?|x{3,80}|von|van|de|al)){0,5}`;

/** A noun phrase with what hangs on it: "ein Sprecher der Hafenbehörde in Vellmar". */
export const nounPhrase = String.raw`(?:er|sie|es|man|wir|ich|dieser|diese|(?:${phraseWord})(?:\s(?:der|des|von|vom|für|im|in|am|aus|bei|beim|und|zur|zum|x{3,80})\s(?:${phraseWord})){0,3})`;

/** Cuts blanks and commas off both ends; undefined where no letter is left. */
export function trimmed(
  text: string,
  start: number,
  end: number,
): { start: number; end: number } | undefined {
  let [from, to] = [start, end];
  while (from < to && /[\s,;:–—-]/u.test(text.charAt(from))) from++;
  while (to > from && /[\s,;:–—-]/u.test(text.charAt(to - 1))) to--;
  return /\p{L}/u.test(text.slice(from, to)) ? { start: from, end: to } : undefined;
}

/** A finding of one or two pieces, or undefined where nothing is left of them. */
export function findingFrom(
  text: string,
  places: readonly (readonly [start: number, end: number])[],
  what: Omit<QuoteFinding, "start" | "end" | "pieces">,
): QuoteFinding | undefined {
  const pieces = places.flatMap(([start, end]) => trimmed(text, start, end) ?? []);
  const [first, ...others] = pieces;
  if (first === undefined) return undefined;
  return { ...first, ...(others.length === 0 ? {} : { pieces: others }), ...what };
}
