import { decodeWeights } from "../../2-text/weights.js";
import { prepareWords } from "../../2-text/quantities/vocabulary.js";
import type { ClaimWords } from "../../5-claims/words.js";
import { commitment, opinion, prediction, rule } from "./claims-kinds.js";
import { placeWords } from "./places.js";
import { quantityWords } from "./quantities.js";
import { timeWords } from "./times.js";
import { worthBias, worthLevels, worthPercentiles, worthStep } from "./worth.generated.js";
import { worthWords } from "./worth.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const phrases = (list: string): readonly string[] => list.split("|").map((phrase) => ` ${phrase} `);

/** How English news states things. */
export const claimWords: ClaimWords = {
  worth: {
    words: worthWords,
    model: {
      weights: decodeWeights(worthLevels),
      step: worthStep,
      bias: worthBias,
      percentiles: worthPercentiles,
    },
  },
  quantities: prepareWords(quantityWords),
  times: timeWords,
  places: placeWords,
  pasts: set(
    "arose ate became began blew broke came chose did drank drew drove fell flew foresaw forgot forgave froze gave grew hid knew mistook outgrew overcame oversaw overthrew ran rang rode sang sank shook shrank spoke sprang stole strove swam swore swung threw took tore undertook went withdrew woke wore wrote",
  ),
  pastForms: set(
    "bought brought built caught clung crept dealt dug fed felt fled flung fought heard held hung kept laid led lent lost made meant met paid sent slept slid sold sought spent stood struck stuck swept taught told understood wept won",
  ),
  unchangedPasts: set("beat bet burst cast cost cut hit hurt let put quit rose saw set shut split spread"),
  conjunctions: set("and but or so yet nor"),
  contrasts: set("while whereas although though"),
  pairing: set("between both"),
  relatives: set("which who whose where whom"),
  subordinators: set(
    "that which who whose whom if because as when although though while whereas since after before until whether where what how why unless",
  ),
  dependents: set("because if unless when whenever whether"),
  wondering: set(
    "ask asked asking asks decide determine doubt know question see sure unclear wonder wondered wondering wonders",
  ),
  headConjunctions: set("And But Or Yet"),
  determiners: set("the a both these those his her its their our my your this all either neither"),
  embeddedQuestions: set("whether what when where why how who which if"),
  that: set("that"),
  infinitive: set("to"),
  firstPerson: set("i we me us my our"),
  perception: set(
    "cried felt heard met noticed remember saw smelled thought touched waited walked watched went woke",
  ),
  commitment,
  opinion,
  grades: set("best better worse worst"),
  opinionPhrases: phrases(
    "i think|i believe|i feel|in my view|in our view|to me|i hope|we hope|we believe|i suspect",
  ),
  ought: set("should ought"),
  soon: phrases("by|soon|within|later|tomorrow"),
  only: set("only"),
  weakSuperlatives: set("best latest least most worst"),
  changes: set(
    "change changed changes changing deteriorated deteriorating halved improved improving narrowed quadrupled tripled widened worsened worsening",
  ),
  could: set("could can"),
  firstParts: set(
    "aid day family few floor game half home hour lady minister month name night official option place point quarter round season stage step thing two three week year",
  ),
  rule,
  future: set("will 'll ’ll wo shall"),
  prediction,
  superlatives: set("first last only"),
  recordPhrases: phrases(
    "all-time|for the first time|the first time|first ever|first-ever|never before|on record|since records began|record high|record low|a record|new record|the record|in history|unprecedented|unbeaten",
  ),
  recordFrames: set("since ever history record records decades century season"),
  cause: phrases(
    "because|because of|due to|caused by|caused|causes|causing|have led to|led to|leads to|leading to|as a result|as a result of|thanks to|resulted in|resulting in|the result of|blamed on|blamed|attributed to|owing to|triggered|triggered by|prompted|prompted by|driven by|brought on by|stemmed from|stems from|contributed to|helped by|hurt by|fuelled by|fueled by|forced by",
  ),
  comparison: phrases(
    "than|compared with|compared to|versus|as many as|twice as|three times as|more than twice|half as|outnumber|outnumbered|exceeds|exceeded|outsold|unlike|rather than|as much as|as high as|the same as|ahead of|equal to",
  ),
  than: set("than"),
  likening: set("as"),
  unlikening: set("far long soon such though well yet"),
  persons: set("i he she we who you himself herself"),
  waysOfMoving: set("above across against behind down into off onto out over past through toward towards"),
  negations: set("not n't n’t never no none nobody nothing neither nor without nowhere cannot"),
  negators: set("fail failed fails refused refuses refuse lacks lack lacked denied denies deny"),
  bounds: set("fewer just later least less more only"),
  hedges: {
    may: "possible",
    might: "possible",
    could: "possible",
    possibly: "possible",
    perhaps: "possible",
    maybe: "possible",
    likely: "probable",
    probably: "probable",
    expected: "probable",
    appears: "probable",
    appear: "probable",
    appeared: "probable",
    seems: "probable",
    seem: "probable",
    seemed: "probable",
    presumably: "probable",
    suggests: "probable",
    suggest: "probable",
    suggested: "probable",
    believed: "probable",
    thought: "probable",
    forecast: "probable",
    projected: "probable",
    estimated: "probable",
    apparently: "unknown",
    reportedly: "unknown",
    allegedly: "unknown",
    alleged: "unknown",
    purportedly: "unknown",
    supposedly: "unknown",
    rumoured: "unknown",
    rumored: "unknown",
    unclear: "unknown",
  },
  participleHedges: set("alleged believed estimated expected forecast projected thought"),
  conditions: phrases("if|unless|provided that|as long as|on condition that|only if|even if|in case"),
  copulas: set("be is are was were been being am 's ’s 're ’re 'm"),
  perfect: set("has have had 've ’ve"),
  empty: set(
    "a about after again all also an and any are as at be been before being between both but by can could did do does each for from had has have he her him his how i if in into is it its last more most my new next no not of on one only or other our out over own said say says she should since so some such than that the their them then there these they this those through to under until up was we were what when where which while who will with would year years you your",
  ),
  commonest: set(
    "about and are as because been but by can could did from had has have he her his how if into is it its my not of on or our out she than that the their them there they this those to was we were what when which while who with would you your",
  ),
  numbersInWords: new Map(
    Object.entries({ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 }),
  ),
  others: set("another other others additional further more"),
  ofWords: set("of"),
  ofWhich: [" of which ", " of whom ", " of them "],
  restating: [", or ", ", or about ", ", or nearly ", ", or almost ", " (", ", which is "],
  multiples: new Map([
    ["doubled", 2],
    ["tripled", 3],
    ["trebled", 3],
    ["quadrupled", 4],
    ["halved", 0.5],
  ]),
  revised: set("now revised later since updated rose risen raised lowered"),
};
