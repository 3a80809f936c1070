// Source: our own lists, after the usage of German news.
import type { ArticleWords } from "@onrecord/core";

const words = (list: string): readonly string[] => list.split("|");

export const articleWords: ArticleWords = {
  furniture: {
    shareTools: {
      whole: words(
        "teilen|artikel teilen|drucken|merken|per e-mail teilen|link kopieren|vorlesen|artikel anhören|kommentieren|zur merkliste",
      ),
      starts: words("teilen auf |auf facebook teilen|auf x teilen|auf whatsapp teilen|per e-mail "),
    },
    newsletterPromo: {
      whole: words("newsletter|newsletter abonnieren|jetzt anmelden|kostenlos anmelden|jetzt abonnieren"),
      starts: words(
        "abonnieren sie unseren newsletter|melden sie sich für unseren newsletter|jetzt für den newsletter",
      ),
    },
    advertisement: { whole: words("anzeige|werbung|advertorial|anzeigen") },
    relatedLinks: {
      whole: words(
        "mehr zum thema|lesen sie auch|das könnte sie auch interessieren|auch interessant|weitere artikel|meistgelesen|mehr lesen|themen|schlagworte|zum thema",
      ),
      starts: words(
        "lesen sie auch:|lesen sie hier:|lesen sie mehr|mehr dazu:|auch interessant:|siehe auch:",
      ),
    },
    navigation: {
      whole: words(
        "startseite|zur startseite|menü|suche|anmelden|registrieren|impressum|datenschutz|kontakt|nach oben",
      ),
    },
  },
  bylineOpeners: words(
    "von|text von|ein bericht von|eine analyse von|ein kommentar von|kommentar von|interview von",
  ),
  nameJoiners: words("und|mit|,"),
  notNames: words(
    "redaktion|uhr|minuten|lesezeit|stand|aktualisiert|veröffentlicht|dpa|afp|reuters|anzeige|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag",
  ),
  writerTitles: words(
    "reporter|reporterin|redakteur|redakteurin|korrespondent|korrespondentin|autor|autorin",
  ),
  personTitles: words(
    "präsident|präsidentin|minister|ministerin|kanzler|kanzlerin|bürgermeister|bürgermeisterin",
  ),
  agencies: words("dpa|afp|reuters|ap|epd|kna|sid|apa"),
  creditOpeners: words("foto|fotos|bild|bilder|quelle|grafik|archivfoto|symbolbild"),
  pictureHouses: words("dpa|picture alliance|imago|getty images|reuters|afp|ddp"),
  danglingWords: words("der|die|das|den|dem|des|ein|eine|von|mit|und|oder|für|in|im|am|auf|zu|zur|zum"),
  publishedWords: words("veröffentlicht|veröffentlicht am|erschienen|erschienen am|stand"),
  modifiedWords: words("aktualisiert|aktualisiert am|zuletzt aktualisiert|geändert|zuletzt geändert"),
  months: {
    januar: 1,
    jänner: 1,
    februar: 2,
    feber: 2,
    märz: 3,
    april: 4,
    mai: 5,
    juni: 6,
    juli: 7,
    august: 8,
    september: 9,
    oktober: 10,
    november: 11,
    dezember: 12,
    jan: 1,
    feb: 2,
    mär: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    okt: 10,
    nov: 11,
    dez: 12,
  },
  weekdays: {
    sonntag: 0,
    montag: 1,
    dienstag: 2,
    mittwoch: 3,
    donnerstag: 4,
    freitag: 5,
    samstag: 6,
    sonnabend: 6,
    so: 0,
    mo: 1,
    di: 2,
    mi: 3,
    do: 4,
    fr: 5,
    sa: 6,
  },
  paywall: {
    starts: words(
      "weiterlesen mit|jetzt weiterlesen|dieser artikel ist nur für abonnenten|sie haben bereits ein abo",
    ),
    contains: words("nur für abonnenten|mit einem abo lesen sie"),
  },
  finiteVerbs: words(
    "ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|soll|sollen|will|wollen|muss|müssen|sagte|sagt|erklärte|teilte|gibt|gab|kommt|kam|steht|geht|ging",
  ),
  readerWords: words("sie|ihr|ihre|ihren|ihrem|dein|deine|du"),
  pastWords: words("begann|war|wurde|fand|hatte"),
  futureWords: words("wird|werden|soll|sollen|will"),
};
