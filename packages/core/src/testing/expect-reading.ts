import { read } from "../reader.js";
import { annotate, annotationsOf, type ReadQuotes } from "./annotate-reading.js";
import { parseAnnotated, type Annotation } from "./parse-annotated.js";

/**
 * Reads the text behind an annotated one and throws, showing both, where the quotes are not the annotated ones.
 *
 * ```ts
 * expectReading("{q1:“We stop on Friday,”} {s1:Kim Osei}, who runs the line, {c1:said}.");
 * expectReading("The film “We Stop on Friday” opens today."); // no quote
 * ```
 *
 * Contents must be all of them, piece for piece. A source or cue that is annotated must begin where it does and hold
 * no less; one that is not annotated may be anything.
 */
export function expectReading(
  annotated: string,
  reader: (text: string) => ReadQuotes = (text) => read(text),
): void {
  const { text, annotations } = parseAnnotated(annotated);
  const reading = reader(text);
  const found = annotationsOf(reading);
  const numbers = matchNumbers(annotations, found);
  const wanted = annotations.every((each) => isFound(each, found, numbers));
  if (numbers !== undefined && wanted) return;
  const speakers = annotations.some((each) => each.speaker !== undefined);
  throw new Error(
    `The reading is not as annotated.\n  expected: ${annotate(text, annotations, speakers)}\n  found:    ${annotate(text, found, speakers)}`,
  );
}

/** From the annotated number to the found one, by content; undefined where the quotes are not the same. */
function matchNumbers(
  expected: readonly Annotation[],
  found: readonly Annotation[],
): ReadonlyMap<number, number> | undefined {
  const [left, right] = [contentsOf(expected), contentsOf(found)];
  if (left.size !== right.size) return undefined;
  const numbers = new Map<number, number>();
  for (const [content, number] of left) {
    const other = right.get(content);
    if (other === undefined) return undefined;
    numbers.set(number, other);
  }
  return numbers;
}

/** The numbers of the quotes by the places of their pieces. */
function contentsOf(annotations: readonly Annotation[]): ReadonlyMap<string, number> {
  const places = new Map<number, string>();
  for (const each of annotations)
    if (each.role === "content")
      places.set(each.quote, `${places.get(each.quote) ?? ""} ${each.start}-${each.end}`);
  return new Map([...places].map(([number, place]) => [place, number]));
}

function isFound(
  wanted: Annotation,
  found: readonly Annotation[],
  numbers: ReadonlyMap<number, number> | undefined,
): boolean {
  if (wanted.role === "content") return true;
  const number = numbers?.get(wanted.quote);
  return found.some(
    (each) =>
      each.role === wanted.role &&
      each.quote === number &&
      each.start === wanted.start &&
      each.end >= wanted.end &&
      (wanted.speaker === undefined || each.speaker === wanted.speaker),
  );
}
