// Source: our own lists, after the usage of German news.
import type { TextWords } from "@onrecord/core";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const textWords: TextWords = {
  abbreviations: set(
    "dr prof dipl ing hr fr hrn st bzw ca evtl ggf inkl insb sog vgl z.b z d.h u.a v.a i.d.r o.g geb gest mind max med jur phil rer nat ehem gegr vors stellv",
  ),
  closingAbbreviations: set(
    "usw etc u.s.w o.ä u.ä e.v co str jh mio mrd tsd jr sen jan feb mär apr jun jul aug sep sept okt nov dez uhr",
  ),
  abbreviationsBeforeFigures: set("nr nrn s art abs bd kap abb tel rn az"),
  starters: set(
    "der die das den dem des ein eine einer eines er sie es wir ich man in im am an auf aus bei nach vor mit von zu zum zur seit für durch gegen über unter und aber doch auch so wie wenn weil als da dass dabei damit danach dann daher deshalb dennoch jedoch allerdings außerdem zudem heute gestern dort hier dies diese dieser dieses alle viele einige mehrere laut sein seine ihr ihre nun jetzt noch nur schon bereits zuvor später was wer wo",
  ),
  clippings: set("s n ne nem nen"),
};
