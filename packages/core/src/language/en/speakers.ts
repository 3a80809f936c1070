import type { Gender, PronounWord, SpeakerWords } from "../../4-speakers/words.js";
import { givenNames } from "./speakers-names.js";
import {
  companySuffixes,
  documentNouns,
  groupNouns,
  organizationNouns,
  personNouns,
  widerNouns,
} from "./speakers-nouns.js";

// Small closed lists of English, our own.

const split = (words: string): readonly string[] => words.trim().split(/\s+/u);
const set = (words: string): ReadonlySet<string> => new Set(split(words));

const courtesyTitles = set("mr mrs ms miss mx sir dame lady lord messrs mister madam");

const titles = `
adm admiral adv advocate alderman ambassador archbishop assemblyman assemblywoman attorney baron baroness bishop brig brigadier capt
captain cardinal ceo chairman chairwoman chancellor chief cmdr coach col colonel commander commissioner comptroller
congressman congresswoman cornerback corporal councillor councilman councilwoman councilmember count countess cllr cpl cpt
defender defenseman deputy detective director doctor dr duchess duke editor emir emperor father fr gen general goalkeeper gov governor
inspector judge justice king lady leader lieutenant lord lt madam magistrate maj major master mayor midfielder minister miss
mister mr mrs ms mx officer pastor pope premier president prince princess principal prof professor prosecutor queen
quarterback rabbi rep representative rev reverend sec secretary sen senator sergeant sgt sheik sheikh sheriff sir sister striker substitute
solicitor speaker spokesman spokesperson spokeswoman sens reps govs drs profs sultan superintendent supt treasurer trooper undersecretary whip winger
`;

const pronoun = (
  kind: PronounWord["kind"],
  number: PronounWord["number"],
  place: PronounWord["place"],
  gender?: Gender,
): PronounWord => ({ kind, number, place, ...(gender === undefined ? {} : { gender }) });

const pronouns: ReadonlyMap<string, PronounWord> = new Map([
  ["he", pronoun("third", "one", "subject", "male")],
  ["him", pronoun("third", "one", "object", "male")],
  ["himself", pronoun("third", "one", "object", "male")],
  ["his", pronoun("third", "one", "possessive", "male")],
  ["she", pronoun("third", "one", "subject", "female")],
  ["her", pronoun("third", "one", "possessive", "female")],
  ["hers", pronoun("third", "one", "possessive", "female")],
  ["herself", pronoun("third", "one", "object", "female")],
  ["they", pronoun("third", "many", "subject")],
  ["them", pronoun("third", "many", "object")],
  ["their", pronoun("third", "many", "possessive")],
  ["it", pronoun("thing", "one", "subject")],
  ["its", pronoun("thing", "one", "possessive")],
  ["i", pronoun("first", "one", "subject")],
  ["me", pronoun("first", "one", "object")],
  ["my", pronoun("first", "one", "possessive")],
  ["we", pronoun("first", "many", "subject")],
  ["us", pronoun("first", "many", "object")],
  ["our", pronoun("first", "many", "possessive")],
  ["you", pronoun("second", "any", "any")],
  ["your", pronoun("second", "any", "possessive")],
  ["who", pronoun("relative", "any", "subject")],
  ["whom", pronoun("relative", "any", "object")],
  ["whose", pronoun("relative", "any", "possessive")],
  ["which", pronoun("relative", "any", "any")],
  ["that", pronoun("relative", "any", "any")],
]);

/** Words and lists the speakers stage asks for. */
export const speakerWords: SpeakerWords = {
  titles: set(titles),
  titleGenders: new Map<string, Gender>([
    ...split(
      "mr sir lord mister king prince duke emperor pope chairman spokesman congressman councilman assemblyman father baron count emir sultan",
    ).map((title) => [title, "male"] as const),
    ...split(
      "mrs ms miss dame lady madam queen princess duchess empress chairwoman spokeswoman congresswoman councilwoman assemblywoman baroness countess",
    ).map((title) => [title, "female"] as const),
  ]),
  titleTails: set(
    "state defense defence labor labour education energy commerce agriculture health interior treasury transportation staff national homeland foreign finance justice elections police",
  ),
  courtesyTitles,
  nameModifiers: set(
    "acting brigadier democrat democratic prime rear vice republican gop libertarian former then-president ex-president retired conservative liberal independent",
  ),
  givenNames,
  nameParticles: set(
    "al bin da de del della den der di do dos du el la le ibn in ’t 't ten ter van von und y zu abu",
  ),
  nameSuffixes: set("jr jr. sr sr. ii iii iv esq phd md"),
  neverNames: set(`
    a about above according across after again against all almost along already also although always am amid among an and
    another any apart april are around as asked at august away back be because been before behind being below beneath beside
    besides between beyond both but by can could dear december despite did do does down during each earlier either else even
    ever every everyone everything except february few finally first five following for four friday from further given half
    has have having he hello hence her here hers herself him himself his how however i if in indeed inside instead into is it
    its itself january july june just last late lately later least less let like likewise many march may maybe me meanwhile
    might monday more moreover most mostly much must my near nearly neither never nevertheless next nine no nobody none nor
    not nothing november now nowhere october of off often oh on once one only onto or other others otherwise our out outside
    over overall own per perhaps please plus quite rather recently regarding round said same saturday says second see seldom
    september seven several shall she should since six so some somebody someone something sometimes somewhat soon speaking
    still such sunday ten than thanks that the their them then there therefore these they third this those though three
    through throughout thursday thus to today together tomorrow tonight too toward towards tuesday two under underneath
    unlike until up upon us usually very was we wednesday well were what whatever when whenever where whereas wherever
    whether which while who whoever whom whose why will with within without would yes yesterday yet you your critics
    officials police experts authorities supporters opponents investigators residents witnesses analysts lawmakers
    prosecutors researchers scientists voters sources aides reporters people women men asked told adding pressed`),
  calendarNames: set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today tomorrow tonight yesterday",
  ),
  contractions: set("ve re ll d m"),
  ordinaryEndings: ["ed", "ing", "ly", "ive", "ous", "ional", "able", "less"],
  nationalities: set(`
    afghan african algerian american arab argentine argentinian armenian asian australian austrian belarusian belgian
    brazilian british bulgarian canadian chilean chinese colombian croatian cuban czech danish dutch egyptian english
    estonian ethiopian european filipino finnish french georgian german ghanaian greek hungarian indian indonesian iranian
    iraqi irish israeli italian jamaican japanese jordanian kenyan korean latvian lebanese libyan lithuanian malaysian
    mexican moldovan moroccan nigerian norwegian pakistani palestinian persian peruvian polish portuguese romanian russian
    saudi scottish serbian singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese thai tunisian
    turkish ugandan ukrainian venezuelan vietnamese welsh yemeni western eastern northern southern`),
  agentVerbs: new Map([
    ["bakes", ["baker"]],
    ["chaired", ["chairman", "chairwoman", "chair"]],
    ["chairs", ["chairman", "chairwoman", "chair"]],
    ["coaches", ["coach"]],
    ["cooks", ["cook"]],
    ["directed", ["director"]],
    ["directs", ["director"]],
    ["edits", ["editor"]],
    ["farms", ["farmer"]],
    ["founded", ["founder"]],
    ["heads", ["head", "chief", "leader"]],
    ["leads", ["leader", "head"]],
    ["manages", ["manager"]],
    ["owns", ["owner"]],
    ["paints", ["painter"]],
    ["plays", ["player"]],
    ["sings", ["singer"]],
    ["teaches", ["teacher"]],
    ["trains", ["trainer"]],
    ["wrote", ["author", "writer"]],
  ]),
  adjectivesBehind: set("close familiar briefed involved present aware near loyal linked"),
  placeStarts: set(
    "north south east west new saudi united san los las santa st el fort mount lake great northern southern eastern western central latin sri costa puerto",
  ),
  personNouns,
  groupNouns,
  personEndings: ["ologist", "ographer", "ician", "iatrist", "woman", "swoman", "player", "keeper"],
  anyBody: set(
    "agency association body business charity club company firm group institution label network organisation organization outlet",
  ),
  standingGroups: set("police authorities management enforcement public"),
  longTitles: new Map([
    ["capt", "captain"],
    ["col", "colonel"],
    ["dr", "doctor"],
    ["gen", "general"],
    ["gov", "governor"],
    ["lt", "lieutenant"],
    ["prof", "professor"],
    ["rep", "representative"],
    ["sen", "senator"],
    ["sgt", "sergeant"],
  ]),
  organizationNouns,
  companySuffixes,
  documentNouns,
  widerNouns,
  pronouns,
  definite: set("the this that these those"),
  indefinite: set("a an another one"),
  possessives: set("his her their its my our your whose"),
  quantifiers: new Map<string, number | undefined>([
    ...split(
      "some several many most few both all numerous various dozens hundreds thousands other others more certain any multiple countless",
    ).map((word) => [word, undefined] as const),
    ...split("two three four five six seven eight nine ten eleven twelve").map(
      (word, index) => [word, index + 2] as const,
    ),
  ]),
  quantityNouns: set("number handful majority minority dozens hundreds thousands scores lot lots plenty"),
  ordinals: set("first second third fourth fifth other another"),
  prepositions: set(`
    about above across after against along amid among around as at before behind below beneath beside besides between beyond
    by concerning despite down during except for from in inside into like near of off on onto out outside over past per
    regarding since than through throughout to toward towards under until unto up upon via with within without including`),
  placePrepositions: set("across around at in inside near on outside throughout"),
  conjunctions: set(
    "and but or nor so yet while when as because since if although though after before until once that whether where whereas",
  ),
  joiners: set("and & as"),
  copulas: set("is was are were be been became remains being"),
  affiliationLinks: set("for at with of from in"),
  namingWords: set("named called identified"),
  phraseStops: set(`
    said says say told tells asked asks added adds is was are were be been being has have had do does did will would can could
    may might must should shall not and or but if when while because since that which who whom whose where there then than
    as so such met saw made took gave got went came left called wrote thinks thought believes believed knows knew wants
    wanted let also just only even still never ever always again he she they we i you it him them us what how why whether`),
  anonymity: [
    ["condition", "of", "anonymity"],
    ["conditions", "of", "anonymity"],
    ["condition", "he", "not", "be"],
    ["condition", "she", "not", "be"],
    ["condition", "they", "not", "be"],
    ["not", "to", "be", "named"],
    ["not", "to", "be", "identified"],
    ["not", "be", "named"],
    ["not", "be", "identified"],
    ["declined", "to", "be", "named"],
    ["declined", "to", "be", "identified"],
    ["declined", "to", "give", "her", "name"],
    ["declined", "to", "give", "his", "name"],
    ["declined", "to", "give", "their", "names"],
    ["requested", "anonymity"],
    ["requesting", "anonymity"],
    ["asked", "for", "anonymity"],
    ["granted", "anonymity"],
    ["spoke", "anonymously"],
    ["speaking", "anonymously"],
    ["not", "authorized", "to"],
    ["not", "authorised", "to"],
  ],
  anonymityOpeners: set("who speaking requesting citing on asking because"),
  abbreviations: set(
    "mr mrs ms dr prof sen rep sens reps govs drs profs gov gen lt col sgt capt cmdr adm maj brig cpl rev fr hon jr sr st inc corp co ltd supt sec pres mt ft messrs d-n d-y r-t",
  ),
};
