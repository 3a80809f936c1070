/** What a language says of places. */
export interface PlaceWords {
  /** Names of places, lower case. */
  readonly known: ReadonlySet<string>;
  /** Other names of the same place. */
  readonly same: ReadonlyMap<string, string>;
  /** Words a place follows: "in Osk". */
  readonly before: ReadonlySet<string>;
  /** Names that stand there too and are no place: "in May". */
  readonly never: ReadonlySet<string>;
}

export interface Place {
  /** The name as compared: lower case, one name for one place. */
  readonly name: string;
  readonly text: string;
}

const named =
  /(?:(?<before>\p{L}{1,20})\s(?:the\s)?)?(?<name>\p{Lu}[\p{L}.'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{0,30}){0,3})/gu;

/** The places a text names: known ones, and names behind a word that only a place follows. */
export function placesIn(text: string, words: PlaceWords): readonly Place[] {
  return [...text.matchAll(named)].flatMap(({ groups }) => {
    const written = (groups?.["name"] ?? "").replace(/['’]s?$/u, "").replace(/\.$/u, "");
    const lower = written.toLowerCase();
    const name = words.same.get(lower) ?? lower;
    if (words.known.has(name)) return [{ name, text: written }];
    const placed = words.before.has(groups?.["before"]?.toLowerCase() ?? "");
    const [first = ""] = lower.split(" ");
    return placed && !words.never.has(first) ? [{ name, text: written }] : [];
  });
}

/** Whether one of these places stands in the other text, in whatever role. */
export function namesAny(text: string, places: readonly Place[], words: PlaceWords): boolean {
  const plain = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, " ")} `;
  const others = placesIn(text, words).map(({ name }) => name);
  return places.some(({ name }) => plain.includes(` ${name} `) || others.includes(name));
}
