// Source: our own lists, after the usage of German news.
import type { QuoteWords, WordClass } from "@onrecord/core";
import { cueVerbs } from "./verbs.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const closed: readonly (readonly [WordClass, string])[] = [
  [
    "determiner",
    "der die das den dem des ein eine einer eines einem einen dieser diese dieses diesem diesen jeder jede jedes alle kein keine keiner",
  ],
  [
    "possessive",
    "mein meine sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren unser unsere euer eure deren dessen",
  ],
  ["pronoun", "ich du er sie es wir man mich dich ihn uns euch mir dir ihm ihnen sich jemand niemand"],
  [
    "auxiliary",
    "bin ist sind war waren sei seien wäre wären habe hat haben hatte hatten hätte hätten wird werden wurde wurden werde würde würden worden kann können könne könnte könnten konnte konnten muss müssen müsse müsste musste mussten soll sollen solle sollte sollten will wollen wolle wollte wollten darf dürfen dürfe durfte dürfte mag möge möchte",
  ],
  [
    "preposition",
    "in im an am auf aus bei beim bis durch für gegen gegenüber hinter mit nach neben ohne seit trotz über um unter von vom vor während wegen zu zum zur zwischen laut",
  ],
  ["subordinator", "dass daß ob weil wenn obwohl während da als nachdem bevor damit falls sobald solange"],
  ["wh", "wer was wo wann warum wie welche welcher welches"],
  ["conjunction", "und oder aber sondern denn sowie"],
  [
    "adverb",
    "nicht auch noch nur schon sehr so dann hier dort heute gestern morgen jetzt immer nie weiter weiterhin außerdem zudem jedoch allerdings bereits erneut zuvor später selbst daher deshalb dabei",
  ],
  [
    "number",
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend millionen milliarden",
  ],
];

const classes: ReadonlyMap<string, WordClass> = new Map(
  closed.toReversed().flatMap(([what, words]) => words.split(" ").map((word) => [word, what] as const)),
);

export const quoteWords: QuoteWords = {
  verbs: cueVerbs,
  nouns: new Map(),
  classes,
  endings: [
    ["lich", "adjective"],
    ["isch", "adjective"],
    ["ische", "adjective"],
    ["ischen", "adjective"],
  ],
  phrases: [["laut"], ["nach", "angaben", "von"], ["nach", "angaben"], ["nach", "ansicht", "von"]],
  views: new Map(),
  viewOpeners: set("in nach"),
  linking: set("von vom für der des"),
  hanging: set("von vom für der des mit bei beim in im aus an am auf gegen über"),
  negations: set("nicht nie niemals kein keine weder ohne"),
  that: set("dass daß"),
  passives: set("wird werden wurde wurden worden werde"),
  agents: set("von vom durch"),
  expletives: set("es"),
  idioms: ["wie gesagt", "offen gesagt", "sozusagen"].map((idiom) => idiom.split(" ")),
  continuing: set("ergänzt ergänzte ergänzten fügte fügt fügten"),
  raising: set(""),
  relatives: set("der die das welcher welche welches"),
  times: set("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern morgen"),
  labels: set(
    "anzeige update korrektur foto video bild quelle quellen hintergrund thema eilmeldung kommentar",
  ),
  speakers: set(
    "polizei feuerwehr ministerium behörde behörden regierung opposition gericht bericht studie experten forscher kritiker sprecher sprecherin zeugen stadt kanzler minister ministerin präsident",
  ),
  occasions: set(
    "interview pressekonferenz rede brief mitteilung erklärung stellungnahme bericht gespräch sitzung",
  ),
  places: set("in aus"),
  naming: set(
    "namens genannt sogenannte sogenannten sogenannter titel buch film lied stück album roman serie zeitung zeitschrift schiff motto stichwort",
  ),
  titling: set("betitelt"),
  titled: set("buch film lied album roman serie stück zeitung zeitschrift magazin schiff motto song oper"),
  breaks: set("aber während obwohl sondern"),
};
