import type { QuantityWords } from "../../2-text/quantities/words.js";
import { comparatorsAfter, comparatorsBefore, down, up } from "./quantities-comparators.js";
import { labels, months, notOneAfter, stops, streets, weekdays } from "./quantities-labels.js";
import { currencyBefore, perUnits, symbols } from "./quantities-symbols.js";
import { units } from "./quantities-units.js";

const list = (words: string): readonly string[] => words.split(" ");

/** Numbers and what stands around them, as English news writes them. */
export const quantityWords: QuantityWords = {
  cardinals: {
    zero: 0, nought: 0, naught: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9,
    ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17,
    eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70,
    eighty: 80, ninety: 90,
  },
  scales: {
    hundred: 100, thousand: 1e3, lakh: 1e5, million: 1e6, crore: 1e7, billion: 1e9, trillion: 1e12, quadrillion: 1e15,
  },
  groups: { dozen: 12, dozens: 12, doz: 12, dozs: 12, dz: 12, dzs: 12 },
  suffixes: {
    k: 1e3, m: 1e6, mm: 1e6, mn: 1e6, mln: 1e6, mil: 1e6, b: 1e9, bn: 1e9, bln: 1e9, tn: 1e12, trn: 1e12, tln: 1e12,
  },
  ordinals: {
    first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
    eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17,
    eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60,
    seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 100, thousandth: 1e3, millionth: 1e6,
    billionth: 1e9, trillionth: 1e12,
  },
  fractions: { half: 2, halves: 2, quarter: 4, quarters: 4 },
  neverFractions: list("first second seconds firsts"),
  vague: {
    tens: [10, 100], dozens: [12, 120], scores: [20, 200], hundreds: [100, 1e3], thousands: [1e3, 1e4],
    millions: [1e6, 1e7], billions: [1e9, 1e10], trillions: [1e12, 1e13],
  },
  ordinalEndings: list("st nd rd th"),
  articles: list("a an"),
  and: ["and"],
  of: ["of"],
  point: ["point"],
  minus: list("minus negative"),
  to: ["to"],
  or: ["or"],
  between: ["between"],
  from: ["from"],
  by: ["by"],
  fold: ["fold"],
  over: ["over"],
  ratio: ["in"],
  outOf: ["out"],
  units,
  symbols,
  currencyBefore,
  poundWords: list("pound pounds"),
  moneyContext: list(
    "budget budgets cost costs debt earned earnings fined funding invest invested loss losses paid pay payment price priced prices profit profits raised revenue revenues salary sold spend spending sterling tax turnover worth",
  ),
  degreeWords: list("degree degrees deg °"),
  temperatureContext: list(
    "cold cooler heat hot hotter temperature temperatures thermometer thermostat warm warmed warmer warming weather",
  ),
  thickness: list("across deep diameter high long tall thick wide"),
  pointWords: list("point points pts"),
  per: list("per a an each every / apiece"),
  perUnits,
  ageAfter: ["old", "- old", "of age", "o"],
  ageBefore: list("aged age ages"),
  ageVerbs: list("am are be is turn turned turning turns was were"),
  comparatorsBefore,
  comparatorsAfter,
  up,
  down,
  changeFillers: list(
    "a about almost an another approximately around as at by estimated exactly further just least less many more much nearly only over roughly some than to well",
  ),
  including: list("including includes included whom"),
  labels,
  months,
  weekdays,
  dayParts: list("am pm a.m p.m o'clock noon midnight gmt est edt utc bst cet"),
  years: list("in since of by until till during before after from to through early late mid between and for spring summer autumn fall winter year fiscal"),
  streets: list("avenue ave blvd boulevard drive lane road st street terrace highway zip block"),
  notOneBefore: list("no any some every this that another the which each number day square someone"),
  notOneAfter,
  stops,
  irregularPlurals: list(
    "cattle children criteria crew deer feet fish geese men mice oxen people personnel police sheep staff teeth women troops data",
  ),
  notPlurals: list(
    "always as business class across basis bus campus congress crisis gas glass has his its less loss mass news pass perhaps plus press process progress series status success this thus us various versus virus was whereas yes",
  ),
  scoreWords: list(
    "beat beating beaten defeat defeated defeating draw drew drawn final game lead lost loss match result score scored scoreline tie tied tiebreak trailed trailing victory win winning won edged aggregate",
  ),
  rankBefore: list("rank ranked ranks ranking"),
  rankAfter: list("place position largest biggest highest lowest smallest fastest most least best worst"),
};

