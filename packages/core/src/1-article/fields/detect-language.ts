/** Frequent little words of languages in Latin and Cyrillic letters; words two languages share help neither. */
const functionWords: Readonly<Record<string, string>> = {
  bg: "и на за от се да че не това които при като но до са беше",
  ca: "els les amb per que una del dels aquest aquesta és són ha han però més també seva",
  cs: "se na je že to jako který které která pro byl bylo ale jsou také podle roku jeho",
  da: "og det er på til af ikke den der en et har med for som blev fra også mener efter",
  de: "der die und das ist nicht mit den von auch sich auf für ein eine dem des im wird zu",
  en: "the of and to in that is was for with his as on by it are from have not be which",
  es: "y en se hasta según sobre entre cuando el los las una que del por con para su es más pero como este esta fue lo al también",
  et: "ja on ei et see kui oma ning ka mis oli aga või selle tema veel pärast",
  fi: "ja on ei että se oli myös hän kun mutta ovat sen joka mukaan vuoden ole tai",
  fr: "le les des une dans que qui est pour pas sur plus avec par au ce il du sont cette",
  hr: "je se na da su za koji koja što iz bio ali kako od prema nakon više bi će",
  hu: "a az és hogy nem is egy volt meg csak már ez el de szerint még mint kell",
  id: "yang dan di untuk dengan dari pada ini itu tidak akan dalam oleh telah tersebut juga",
  it: "il di che gli una per con del della è non sono nel anche più dei alla ha le da",
  lt: "ir kad yra su bet tai jo iš apie kaip buvo metų nuo per taip pat savo",
  lv: "un ir par ka uz ar no bet kas arī gada tika lai viņš pēc būs savu",
  nb: "og det er på til av ikke som en et har med for ble fra også sier etter vil",
  nl: "de het een van en dat niet op met voor zijn aan ook bij wordt door maar werd heeft",
  pl: "w i na się nie do to jest z że jak przez po od ale są był oraz dla",
  pt: "o os uma que não para com do da dos em por mais foi são ao mas também pela seu",
  ro: "și în de la cu pe nu este care din pentru mai au fost că un să",
  ru: "и в на не что с по как это из он но для от был его было также",
  sk: "sa na je že aj ktorý ktoré ako pre by bol ale podľa roku jeho boli môže",
  sl: "in je na se da so za ki pa tudi bi kot bil ali po iz pri še",
  sr: "и је се на да су за који што из али како од према након био ће",
  sv: "och det är på att av inte som en ett har med för den till från också efter vara",
  tr: "ve bir bu için ile de da olarak daha olan gibi kadar çok sonra var ise",
  uk: "і в на не що з як це та до він але від про був його також за",
  vi: "và của là có trong được cho không với các một người này đã khi ở",
};

const wordSets: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(functionWords).map(([code, list]) => [code, new Set(list.split(" "))]),
);

/** The languages that have a word. */
const ownersOfWords = /* @__PURE__ */ readOwners();

const scripts: readonly (readonly [string, RegExp])[] = [
  ["ko", /\p{Script=Hangul}/gu],
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["bn", /\p{Script=Bengali}/gu],
  ["ta", /\p{Script=Tamil}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["ka", /\p{Script=Georgian}/gu],
  ["hy", /\p{Script=Armenian}/gu],
];

const fewestHits = 4;
const lead = 1.25;

/** BCP 47 code of the language most of a text is in; absent where the text is short or two languages come near. */
export function detectLanguage(text: string): string | undefined {
  return byScript(text) ?? byFunctionWords(text);
}

/** Letters no other big language uses. Kana beside Han is Japanese. */
function byScript(text: string): string | undefined {
  if (isNearlyLatin(text)) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const share = (pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / Math.max(1, letters);
  if (letters < 20) return undefined;
  return scripts.find(([code, pattern]) => share(pattern) > (code === "ja" ? 0.1 : 0.4))?.[0];
}

/** Fewer than one character in ten of a script that the list has, by a count that needs no regular expression. */
function isNearlyLatin(text: string): boolean {
  let [latin, other] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | 32;
    if (code >= 97 && code <= 122) latin++;
    else if (code >= 0x370 && (code < 0x2000 || code > 0x206f)) other++;
  }
  return other < latin / 10;
}

function byFunctionWords(text: string): string | undefined {
  const counts = new Map<string, number>();
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const word of words) {
    const owners = ownersOfWords.get(word) ?? [];
    for (const code of owners) counts.set(code, (counts.get(code) ?? 0) + 1 / owners.length);
  }
  const [first, second] = [...counts].toSorted((one, other) => other[1] - one[1]);
  if (first === undefined || first[1] < Math.max(fewestHits, words.length / 40)) return undefined;
  return first[1] >= (second?.[1] ?? 0) * lead ? first[0] : undefined;
}

/** A short line without a little word of the page's language and with several of another one's. */
export function isForeignLine(line: string, page: string): boolean {
  if (line.length > 300) return false;
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = (code: string): number => words.filter((word) => wordSets.get(code)?.has(word)).length;
  const other = Object.keys(functionWords).find((code) => hits(code) >= 3 && hits(code) >= words.length / 4);
  if (other === undefined) return false;
  const own = detectLanguage(page);
  return own !== undefined && own !== other && functionWords[own] !== undefined && hits(own) === 0;
}

function readOwners(): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const [code, list] of Object.entries(functionWords)) {
    for (const word of list.split(" ")) {
      const known = owners.get(word);
      if (known === undefined) owners.set(word, [code]);
      else if (!known.includes(code)) known.push(code);
    }
  }
  return owners;
}
