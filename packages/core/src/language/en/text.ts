// Source: our own lists, after the usage of English-language news.
import type { TextWords } from "../../2-text/words.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const textWords: TextWords = {
  abbreviations: set(
    "adm asst atty attn brig capt cmdr col comdr cpl dept det dist dr eq est fr gen gov govs hon insp lt lts maj messrs mlle mme mmes mr mrs ms mt mx pfc ph pres prof profs pvt rep reps rev sen sens sgt spc spec sr st ste supt treas viz vs v",
  ),
  closingAbbreviations: set(
    "a.d a.m abr al ala approx apr ariz ark assn aug ave b.c bldg blvd bros calif co colo conn corp cos ct d.c dec del e.g esq etc ext feb fla fri ft ga i.e ill inc ind intl jan jr jun jul kan ky l.a la ltd mar mass md mfg mich minn miss mo mon mont n.c n.d n.h n.j n.m n.y nat natl neb nev nov oct okla ore oz p.m pa ph.d plc pop r.i s.c s.d sat sept sr sun tenn tex thu thur thurs tue tues u.k u.n u.s u.s.a univ va vt w.va wash wed wis wyo",
  ),
  abbreviationsBeforeFigures: set("art ch fig figs no nos p pp par pt sec vol vols"),
  starters: set(
    "a about according after all also although among an and another any anyone as asked at because before being both but by each earlier even every everyone everything few finally first for former from he her here his how however i if in instead it its just last later like many meanwhile more most mr mrs ms much my neither never next no nobody none nor not nothing now of on once one only or other our over people perhaps several she since so some someone speaking still such that the their then there these they this those though through to today under until we what when where whether which while who why with without yes yesterday yet you your",
  ),
  clippings: set(
    "bout cause cos em fraid gainst n neath nuff round scuse til till tis tude twas tween twere twill twixt",
  ),
};
