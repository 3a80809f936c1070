// Source: our own lists, after the usage of German news.
import type { Gender, PronounWord, SpeakerWords } from "@onrecord/core";
import { reportingVerbs } from "./verbs.js";

const split = (words: string): readonly string[] => words.trim().split(/\s+/u);
const set = (words: string): ReadonlySet<string> => new Set(split(words));

/** Masculine nouns that make a feminine one with -in; "minister" and "ministerin". */
const pairs = split(`
  präsident minister kanzler bürgermeister oberbürgermeister sprecher vorsitzender abgeordneter polizist lehrer forscher
  wissenschaftler experte politiker direktor leiter chef trainer autor richter anwalt arzt botschafter kommissar landrat
  senator staatsanwalt professor könig ministerpräsident außenminister innenminister finanzminister bundeskanzler
  bundespräsident regierungssprecher pressesprecher polizeisprecher geschäftsführer generalsekretär verteidiger kapitän
  ingenieur meteorologe historiker unternehmer händler bäcker fahrer besitzer bewohner besucher schüler student kritiker
  mitarbeiter kollege nachbar zeuge gründer journalist künstler schauspieler sänger spieler verkehrsminister umweltminister
  stadtrat dezernent hafenmeister förster biologe koordinator veranstalter betreiber`);
const feminine = (noun: string): string => `${noun.replace(/er?$/u, (end) => (end === "e" ? "" : end))}in`;

const personNouns: ReadonlyMap<string, Gender | "either"> = new Map<string, Gender | "either">([
  ...pairs.map((noun) => [noun, "male"] as const),
  ...pairs.map((noun) => [feminine(noun), "female"] as const),
  ["mann", "male"],
  ["frau", "female"],
  ["vater", "male"],
  ["mutter", "female"],
  ["ärztin", "female"],
  ["anwältin", "female"],
  ["vorsitzende", "either"],
  ["abgeordnete", "either"],
  ["beamter", "male"],
  ["beamtin", "female"],
  ["mitglied", "either"],
]);

const plural = (noun: string): string =>
  noun.endsWith("e") ? `${noun}n` : noun.endsWith("er") ? noun : `${noun}en`;
const pronoun = (
  kind: PronounWord["kind"],
  number: PronounWord["number"],
  place: PronounWord["place"],
  gender?: Gender,
): PronounWord => ({ kind, number, place, ...(gender === undefined ? {} : { gender }) });

export const speakerWords: SpeakerWords = {
  titles: new Set([
    ...pairs,
    ...pairs.map(feminine),
    ...split("herr frau dr prof graf gräfin fürst prinz prinzessin papst bischof general oberst pfarrer"),
  ]),
  titleGenders: new Map<string, Gender>([
    ...pairs.map((noun) => [noun, "male"] as const),
    ...pairs.map((noun) => [feminine(noun), "female"] as const),
    ["herr", "male"],
    ["frau", "female"],
  ]),
  titleTails: set("staates innern"),
  courtesyTitles: set("herr herrn frau dr prof"),
  nameModifiers: set("ex-"),
  givenNames: new Map<string, Gender>([
    ...split(
      "andreas angelo anton bernd christian daniel david dieter elias emil erik felix florian frank franz friedrich fritz georg gerhard hans heinrich heinz helmut henrik holger horst jan jens joachim jonas jörg josef julian jürgen kai karl klaus konrad lars lukas manfred marco markus martin matthias max michael moritz niklas norbert olaf oliver oskar otto patrick paul peter philipp rainer ralf robert rolf sebastian simon stefan steffen sven thomas tim tobias torsten udo uwe volker walter werner wilhelm wolfgang",
    ).map((name) => [name, "male"] as const),
    ...split(
      "alexandra andrea angela anja anke anna anne annette antje barbara beate birgit brigitte carla charlotte christa christina claudia cornelia daniela doris elena elisabeth elke emma erika eva franziska frieda gabriele gerda gisela greta hanna hannah heike helga ilse ingrid irene jana johanna julia jutta karin katharina katja katrin kerstin klara lea lena lisa luise manuela maria marie marta martina melanie mia monika nadine nina nora petra renate rita sabine sandra sarah silke sofia sophie stefanie susanne svenja tanja ulrike ursula ute vera yvonne",
    ).map((name) => [name, "female"] as const),
  ]),
  nameParticles: set("von van zu zur de der den vom di da bin al"),
  nameSuffixes: set("jr sen ii iii"),
  ordinaryEndings: ["ung", "heit", "keit", "schaft", "lich", "isch", "tion", "ismus", "angaben", "worten"],
  nationalities: set(
    "deutsch deutsche deutscher österreichische schweizer französische britische amerikanische russische polnische italienische spanische türkische chinesische japanische",
  ),
  agentVerbs: new Map([["leitet", ["leiter", "leiterin"]]]),
  adjectivesBehind: set(""),
  neverNames: new Set([
    ...split(
      "der die das den dem des ein eine einer eines einem einen er sie es wir ich man in im am an auf aus bei nach vor mit von zu zum zur seit für durch gegen über unter um und oder aber doch auch so wie wenn weil als da dass dabei damit danach daher dies diese dieser alle viele einige mehrere laut sein seine ihr ihre nun jetzt noch nur schon was wer wo nicht kein keine angaben aussage aussagen ansicht meinung worten bericht berichten informationen",
    ),
    ...reportingVerbs.keys(),
  ]),
  calendarNames: set(
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember heute gestern morgen",
  ),
  placeStarts: set("bad sankt st nord süd ost west neu"),
  personNouns,
  groupNouns: new Map([
    ...pairs.map((noun) => [plural(noun), noun] as const),
    ["polizei", "polizei"],
    ["behörden", "behörde"],
    ["anwohner", "anwohner"],
    ["eltern", "eltern"],
    ["leute", "leute"],
    ["experten", "experte"],
    ["zeugen", "zeuge"],
    ["augenzeugen", "augenzeuge"],
    ["beamte", "beamter"],
    ["gewerkschaften", "gewerkschaft"],
  ]),
  personEndings: [
    "sprecher",
    "sprecherin",
    "minister",
    "ministerin",
    "meister",
    "meisterin",
    "leiter",
    "leiterin",
    "forscher",
    "forscherin",
  ],
  anyBody: set("unternehmen firma gruppe verband verein organisation behörde konzern partei"),
  standingGroups: set("polizei feuerwehr behörden staatsanwaltschaft"),
  longTitles: new Map([
    ["dr", "doktor"],
    ["prof", "professor"],
  ]),
  organizationNouns: set(
    "polizei feuerwehr staatsanwaltschaft regierung bundesregierung ministerium behörde amt gericht stadt stadtverwaltung gemeinde landkreis universität unternehmen firma konzern verband verein partei opposition gewerkschaft agentur nachrichtenagentur zeitung sender bank kommission kirche organisation institut innenministerium außenministerium verkehrsministerium umweltministerium hafenbehörde stadtrat",
  ),
  companySuffixes: set("ag gmbh kg se ev e.v co"),
  documentNouns: set(
    "bericht studie mitteilung pressemitteilung erklärung brief gutachten urteil dokument schreiben umfrage statistik medienbericht medienberichten berichten",
  ),
  widerNouns: new Map(),
  pronouns: new Map([
    ["er", pronoun("third", "one", "subject", "male")],
    ["ihn", pronoun("third", "one", "object", "male")],
    ["ihm", pronoun("third", "one", "object", "male")],
    ["sein", pronoun("third", "one", "possessive", "male")],
    ["seine", pronoun("third", "one", "possessive", "male")],
    ["sie", pronoun("third", "one", "subject", "female")],
    ["ihr", pronoun("third", "one", "possessive", "female")],
    ["ihre", pronoun("third", "one", "possessive", "female")],
    ["es", pronoun("thing", "one", "subject")],
    ["ich", pronoun("first", "one", "subject")],
    ["mich", pronoun("first", "one", "object")],
    ["wir", pronoun("first", "many", "subject")],
    ["uns", pronoun("first", "many", "object")],
  ]),
  definite: set("der die das den dem des dieser diese dieses diesem diesen"),
  indefinite: set("ein eine einer eines einem einen"),
  possessives: set("sein seine seiner seinem ihr ihre ihrer ihrem mein meine unser unsere deren dessen"),
  quantifiers: new Map<string, number | undefined>([
    ...split("einige mehrere viele alle manche beide zahlreiche verschiedene andere").map(
      (word) => [word, undefined] as const,
    ),
    ...split("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf").map(
      (word, index) => [word, index + 2] as const,
    ),
  ]),
  quantityNouns: set("reihe dutzend hunderte tausende"),
  ordinals: set("erste zweite dritte weitere anderer andere weiterer"),
  prepositions: set(
    "in im an am auf aus bei beim bis durch für gegen gegenüber mit nach neben ohne seit über um unter von vom vor während wegen zu zum zur zwischen laut zufolge",
  ),
  placePrepositions: set("in im aus bei nahe"),
  conjunctions: set("und oder aber sondern denn weil wenn obwohl während als nachdem dass ob"),
  joiners: set("und sowie"),
  copulas: set("ist war sind waren wurde wird bleibt"),
  affiliationLinks: set("für von der des vom beim im bei"),
  namingWords: set("namens"),
  phraseStops: new Set([
    "hat",
    "haben",
    "hatte",
    "ist",
    "sind",
    "war",
    "waren",
    "wird",
    "wurde",
    ...reportingVerbs.keys(),
  ]),
  anonymity: [
    ["anonym", "bleiben"],
    ["namen", "nicht", "nennen"],
    ["nicht", "namentlich", "genannt"],
  ],
  anonymityOpeners: set("der die das"),
  abbreviations: set("dr prof hr fr st"),
};
