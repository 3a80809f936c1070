/** Frequent little words of languages in Latin and Cyrillic letters; words two languages share help neither. */
const functionWords: Readonly<Record<string, string>> = {
  bg: "и на за от се да че не това които при като но до са беше ще по който която според след също сме във със обаче още вече между няма може",
  ca: "els les amb per que una del dels aquest aquesta és són ha han però més també seva pel pels als seu segons fins sense quan després molt està",
  cs: "se na je že to jako který které která pro byl bylo ale jsou také podle roku jeho byla při ve již jen není může jejich pouze však nebo když ještě až od už",
  da: "og det er på til af ikke den der en et har med for som blev fra også mener efter at ud mere meget nogle være blevet hvad jeg hvor dem kunne skal vil når over sig siger deres hvis eller været",
  de: "der die und das ist nicht mit den von auch sich auf für ein eine dem des im wird zu in es hat als er sie bei nach um aus am sind einen einer eines war haben wurde dass wie noch nur aber mehr zum zur vor über durch oder wenn werden so bis unter gegen seit ihre seine kann zwischen diese dieser",
  en: "the of and to in that is was for with his as on by it are from have not be which he at an has had but this they were been or will who their its would about after her she when there more one all what out up we also than into could other over only between where while i you",
  es: "y en se hasta según sobre entre cuando el los las una que del por con para su es más pero como este esta fue lo al también la de un sus han ha son está desde muy sin ya años donde contra durante no le les si sido ser",
  et: "ja on ei et see kui oma ning ka mis oli aga või selle tema veel pärast kes olnud tuleb kuid siis nii peab ole juba välja eest",
  fi: "ja on ei että se oli myös hän kun mutta ovat sen joka mukaan vuoden ole tai ollut jotka olisi voi kuin niin vain vielä sekä jo mitä hänen jälkeen",
  fr: "le les des une dans que qui est pour pas sur plus avec par au ce il du sont cette et la de un en a été ne se son sa ses aux mais ou leur ont elle même fait après comme selon entre deux nous vous ils être dont aussi contre",
  hr: "je se na da su za koji koja što iz bio ali kako od prema nakon više bi će nije kao te ili samo također bila između prije koje biti još",
  hu: "a az és hogy nem is egy volt meg csak már ez el de szerint még mint kell azt ki ha lehet vagy pedig amely után voltak minden",
  id: "yang dan di untuk dengan dari pada ini itu tidak akan dalam oleh telah tersebut juga ada adalah sebagai kepada karena bisa lebih mereka saat ke satu orang",
  is: "og að í á er sem við til það var ekki með um fyrir hann en af hefur þá frá þar eru þess eftir verið hafa vera segir því sé ég eða hún",
  it: "il di che gli una per con del della è non sono nel anche più dei alla ha le da la un in si dal al ma come i lo delle nella sul ai hanno dalla stato questo questa ed ancora fra tra sulla essere dopo",
  lt: "ir kad yra su bet tai jo iš apie kaip buvo metų nuo per taip pat savo į o jau tik dar dėl kurie ar pagal iki jie po gali",
  lv: "un ir par ka uz ar no bet kas arī gada tika lai viņš pēc būs savu tas vai kā jau to nav gan šo tiek līdz kuri pie",
  nb: "og det er på til av ikke som en et har med for ble fra også sier etter vil å jeg mer ut noen hva være blitt skal kan når enn hvor vært opp seg deres eller dette over",
  nl: "de het een van en dat niet op met voor zijn aan ook bij wordt door maar werd heeft in is te die er naar om uit als nog over tot hij zij meer dan worden hebben deze dit geen wel was kan onder tegen na",
  pl: "w i na się nie do to jest z że jak przez po od ale są był oraz dla o ma za co tym roku może przy które który która tylko już było jego czy tego ich być została został ze pod",
  pt: "o os uma que não para com do da dos em por mais foi são ao mas também pela seu e a de um no na as das se sua ou pelo como já nos nas à ser tem está até entre quando sobre muito após sem ele ela segundo",
  ro: "în de la cu pe nu este care din pentru mai au fost că un să o și a ale al fi sunt după cum prin sau ca această acest lui",
  ru: "и в на не что с как по это из он но для от был его было также к за о при же все уже она они до так года который которые были бы том после или еще может более быть чтобы я мы только лет",
  sk: "sa na je že aj ktorý ktoré ako pre by bol ale podľa roku jeho boli môže bola to od po pri však len alebo už nie sú keď ktorá bolo vo ešte",
  sl: "in je na se da so za ki pa tudi bi kot bil ali po iz pri še ne ni bo bilo bila od ker več tem kar med",
  sr: "и је се на да су за који што из али као од према након био ће није која у које са о би још не или те",
  sv: "och det är på att av inte som en ett har med för den till från också efter vara i om de han men så var sig kan vi där skulle ska blir under sin nu när eller hade mot över mer vid än sedan",
  tr: "ve bir bu için ile de da olarak daha olan gibi kadar çok sonra var ise en ne o ancak her göre ama şekilde değil ki oldu ya dedi",
  uk: "і в на не що з як це та до він але від про був його також за у є й які року який або вже для після так при було щоб вони може ми",
  vi: "và của là có trong được cho không với các một người này đã khi ở những để từ đến về cũng ra tại như sẽ vào năm nhiều",
};

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

/** A word several languages have counts for each in part; how many there are counts in full. */
function byFunctionWords(text: string): string | undefined {
  const counts = new Map<string, { hits: number; weight: number }>();
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const word of words) {
    const owners = ownersOfWords.get(word) ?? [];
    for (const code of owners) {
      const count = counts.get(code);
      if (count === undefined) counts.set(code, { hits: 1, weight: 1 / owners.length });
      else {
        count.hits++;
        count.weight += 1 / owners.length;
      }
    }
  }
  const [first, second] = [...counts].toSorted((one, other) => other[1].weight - one[1].weight);
  if (first === undefined || first[1].hits < Math.max(fewestHits, words.length / 20)) return undefined;
  return first[1].weight >= (second?.[1].weight ?? 0) * lead ? first[0] : undefined;
}

/** A short line without a little word of the page's language and with several of another one's. */
export function isForeignLine(line: string, own: string): boolean {
  if (line.length > 300 || functionWords[own] === undefined) return false;
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = new Map<string, number>();
  for (const word of words) {
    const owners = ownersOfWords.get(word) ?? [];
    if (owners.includes(own)) return false;
    for (const code of owners) hits.set(code, (hits.get(code) ?? 0) + 1);
  }
  return [...hits.values()].some((count) => count >= 3 && count >= words.length / 4);
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
