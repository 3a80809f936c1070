/** Names of months as feeds have them in the main languages, by their first letters without marks. */
const months: readonly (readonly [RegExp, number])[] = [
  [/^(?:jan|gen|ene|sty|led|янв|ιαν)/u, 1],
  [/^(?:feb|fev|fév|lut|uno|фев|φεβ|φεύ)/u, 2],
  [/^(?:mar|mär|maer|mrt|brez|мар|μάρ|μαρ)/u, 3],
  [/^(?:apr|avr|abr|ápr|kwi|dub|апр|απρ)/u, 4],
  [/^(?:may|mai|mag|maj|mei|máj|май|мая|μάι|μαι|μαϊ)/u, 5],
  [/^(?:jun|juin|giu|jún|cze|июн|ιουν|ιούν)/u, 6],
  [/^(?:jul|juil|lug|júl|lip|июл|ιουλ|ιούλ)/u, 7],
  [/^(?:aug|aoû|aou|ago|sie|srp|авг|αύγ|αυγ)/u, 8],
  [/^(?:sep|set|szep|wrz|zář|сен|σεπ)/u, 9],
  [/^(?:oct|okt|ott|out|paź|окт|οκτ)/u, 10],
  [/^(?:nov|lis|ноя|νοέ|νοε)/u, 11],
  [/^(?:dec|dez|dic|déc|gru|pro|дек|δεκ)/u, 12],
];

const englishMonths: ReadonlyMap<string, number> = new Map(
  "jan feb mar apr may jun jul aug sep oct nov dec".split(" ").map((name, index) => [name, index + 1]),
);

/** A month by its number, or by its name in the languages feeds come in. */
export function monthOf(name: string): number | undefined {
  if (/^\d{1,2}$/u.test(name)) return Number(name);
  const lower = name.toLowerCase();
  const english = englishMonths.get(lower);
  if (english !== undefined) return english;
  return months.find(([pattern]) => pattern.test(lower))?.[1];
}
