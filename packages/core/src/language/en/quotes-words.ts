// Source: our own lists, after the usage of English-language news.
import type { CueFrame, Taking, WordClass } from "../../3-quotes/words.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const closed: readonly (readonly [WordClass, string])[] = [
  [
    "determiner",
    "a an the this these those every each some any no another both all such either neither half",
  ],
  ["possessive", "my your his her its our their whose ’s 's ’ '"],
  [
    "pronoun",
    "i you he she it we they me him us them himself herself itself themselves myself ourselves everyone everybody someone somebody anyone anybody nobody none nothing everything something there one others many most several few",
  ],
  [
    "auxiliary",
    "am is are was were be been being has have had having do does did will would can could may might must shall should ’s 's ’re 're ’ve 've ’d 'd ’ll 'll ’m 'm wo ca ought need",
  ],
  [
    "preposition",
    "of in on at by for from with about against into over under after before during between through near toward towards upon without within among amid outside inside across behind since until till despite via per like than ahead off up down out around along beyond beneath above below including following",
  ],
  ["subordinator", "that if whether because although though while as unless when where whereas once so"],
  ["wh", "who whom which what why how"],
  ["conjunction", "and or but nor yet & plus"],
  ["to", "to"],
  [
    "adverb",
    "not n't n’t never also then now again still just even only ever once twice later earlier already often always soon too very much more less most least here instead perhaps maybe rather quite almost nearly thus further previously recently meanwhile however therefore today yesterday tomorrow tonight far well together away back long ago first",
  ],
  [
    "number",
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand million billion dozen dozens hundreds thousands millions",
  ],
  [
    "adjective",
    "new old senior former top other last next many own good bad big small high low public private federal national political military american russian british german french european chinese republican democratic presidential familiar close local local major main early late own same different",
  ],
  [
    "finite",
    "came went made took got gave found knew thought left put kept let began ran held brought met sat stood lost paid led read grew broke spoke rose fell sent built spent won felt saw became showed set cut hit hurt drew drove ate wrote bought caught taught fought sought sold told said heard wore tore chose froze flew threw blew comes goes makes takes gets gives finds knows thinks leaves puts keeps lets begins runs holds brings meets sits stands loses pays leads reads grows breaks speaks rises falls sends builds spends wins feels sees becomes shows sets cuts means remains needs wants works lives",
  ],
  [
    "participle",
    "been done gone given taken known seen written broken chosen spoken shown grown driven forgotten risen fallen worn torn stolen frozen thrown beaten hidden",
  ],
];

export const classes: ReadonlyMap<string, WordClass> = new Map(
  closed.toReversed().flatMap(([what, words]) => words.split(" ").map((word) => [word, what] as const)),
);

export const endings: readonly (readonly [string, WordClass])[] = [
  ["ward", "adverb"],
  ["ing", "ing"],
  ["ous", "adjective"],
  ["ful", "adjective"],
  ["ive", "adjective"],
  ["able", "adjective"],
  ["ible", "adjective"],
  ["less", "adjective"],
  ["ly", "adverb"],
  ["ed", "finite"],
];

export const phrases: readonly (readonly string[])[] = [
  ["according", "to"],
  ["in", "the", "view", "of"],
  ["in", "the", "opinion", "of"],
];

const viewFrame = (
  kind: CueFrame["class"],
  act: NonNullable<CueFrame["act"]>,
  nouns: string,
): readonly (readonly [string, CueFrame])[] =>
  nouns.split(" ").map((lemma) => [lemma, { lemma, class: kind, act, takes: new Set<Taking>() }] as const);

export const views: ReadonlyMap<string, CueFrame> = new Map([
  ...viewFrame("thought", "believe", "view opinion estimation judgment judgement assessment mind"),
  ...viewFrame("speech", "say", "telling words account"),
]);
export const positions: ReadonlyMap<string, CueFrame> = new Map([
  ...viewFrame("thought", "believe", "position stance theory"),
  ...viewFrame("speech", "say", "advice answer explanation lesson message point reply response"),
]);
export const puttings = {
  openers: set("as"),
  verbs: ["put it", "puts it", "has put it", "had put it", "told it", "tells it", "saw it", "sees it"].map(
    (verb) => verb.split(" "),
  ),
};
export const wordings: readonly (readonly string[])[] = [["in", "the", "words", "of"]];
export const recited = set("quoted cited overheard heard recorded");
export const distributing = set("both all each");
export const viewOpeners = set("in by to");
export const idioms: readonly (readonly string[])[] = [
  "goes without saying",
  "having said that",
  "having said this",
  "it is worth noting",
  "it s worth noting",
  "needless to say",
  "not to mention",
  "said farewell",
  "said goodbye",
  "said hello",
  "say farewell",
  "say goodbye",
  "say hello",
  "saying goodbye",
  "says goodbye",
  "suffice it to say",
  "that being said",
  "that is to say",
  "that said ,",
  "to say the least",
].map((idiom) => idiom.split(" "));
export const standIns = set("it so that these this those what which who whom");
export const linking = set("of for from with at");
export const hanging = set(
  "of for from with at in on about against by over under near within between behind inside to into outside across among to",
);
export const negations = set("not n't n’t never neither nor no without");
export const that = set("that");
export const agents = set("by from");
export const expletives = set("there");
export const impersonal = set("appear appears appeared seem seems seemed clear unclear obvious apparent");
export const minded = set("convinced persuaded assured");
export const plainest = set("said says told tells added according");
export const continuing = set("add adds added adding continue continues continued continuing went goes");
export const raising = set(
  "alleged assumed believed claimed considered deemed estimated expected feared forecast known presumed projected reckoned reported rumored rumoured said supposed suspected thought understood",
);
export const relatives = set("who which");
export const passives = set("am is are was were be been being get gets got ’s 's ’re 're ’m 'm");
export const times = set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec jan. feb. mar. apr. aug. sept. oct. nov. dec. today yesterday tonight tomorrow earlier later last this week month year morning afternoon evening night recently again now then",
);
export const labels = set(
  "a advertisement breaking clarification clip contact correction email e-mail end exclusive fact graphic heading image listen live more music next note opinion photo photos poll q question read related source sources transcript update updated via video watch",
);
export const speakers = set(
  "activists advocates agency aide aides analysis analyst analysts attorney attorneys author campaign candidate chief coach commission committee company congressman congresswoman council court critics data democrats director document documents doctor doctors economist economists executive expert experts family father forecaster forecasters governor group insider insiders investigators judge justices king lawmaker lawmakers lawsuit lawyer lawyers leader leaders mayor minister ministry mother narrator official officials paper pentagon police poll pollster pollsters pope president prosecutor prosecutors queen regulator regulators report reports republicans researchers review scientist scientists secretary senator senators sheriff source sources spokesman spokesperson spokeswoman staff strategist strategists study survey team union watchdog witness witnesses",
);
export const occasions = set(
  "address appearance article blog blogpost book briefing broadcast call campaign comment column commentary conference convention debate dispatch document e-mail editorial email essay event filing gathering hearing inquiry interview lawsuit letter meeting memo memoir message news note op-ed opinion podcast poll post press presser program rally release remarks report reply response show social speech statement study suit summit survey testimony text tweet tweets twitter video visit website",
);
export const places = set("at from in outside");
export const naming = set(
  "called titled entitled nicknamed dubbed so-called named labeled labelled termed word words phrase term headlined known branded hashtag slogan motto",
);
export const titling = set("titled entitled retitled subtitled named renamed headlined captioned");
export const titled = set(
  "album anthem article ballad blockbuster book broadcast chapter column comedy documentary drama episode essay exhibition film game hit hymn magazine movie musical newsletter novel opera painting play podcast poem program programme project radio report series show single sitcom song soundtrack speech story tale track tv video",
);
export const breaks = set("but though although while whereas which whose where who");
