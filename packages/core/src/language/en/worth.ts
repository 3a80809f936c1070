import type { WorthWords } from "../../5-claims/worth/words.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Our own lists; the model's weights were learned with them, so a change asks for new training. */
export const worthWords: WorthWords = {
  kinds: [
    { name: "mod", words: set("will would can could should must may might shall") },
    { name: "fut", words: set("will 'll going shall") },
    { name: "I", words: set("i my me mine myself") },
    { name: "we", words: set("we our us") },
    { name: "you", words: set("you your") },
    { name: "he", words: set("he she his her they their them him") },
    { name: "neg", words: set("not n't no never none nothing") },
    { name: "opin", words: set("think believe hope want need feel guess wish thank") },
    {
      name: "cmp",
      words: set("more less fewer higher lower most least highest lowest largest biggest greater than"),
    },
    {
      name: "unit",
      words: set("percent million billion trillion thousand hundred dollars dollar year years jobs people"),
    },
    {
      name: "chg",
      words: set(
        "increased decreased rose fell cut doubled tripled reduced raised lost gained grew dropped added created",
      ),
    },
    { name: "had", words: set("was were had did been has have voted said passed signed") },
    { name: "is", words: set("is are") },
  ],
  numbers: set(
    "one two three four five six seven eight nine ten twelve twenty thirty forty fifty sixty hundred thousand million billion trillion half third quarter",
  ),
  common: set("that this with from have what will would been they were there their which about"),
  persons: set("i my me mine myself you your"),
  reasons: [
    {
      reason: "states a figure",
      when: /\p{Nd}|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|twice)\b/iu,
    },
    { reason: "gives a share in percent", when: /%|\bper ?cent\b|\bpercentage\b/iu },
    { reason: "names a sum of money", when: /[$£€]\s?\p{Nd}|\b(?:dollars|euros|pounds|cents)\b/iu },
    {
      reason: "compares with last year",
      when: /\b(?:from|than|compared|against|versus|over|since)\b[^.]{0,80}\b(?:last|previous|prior|a) (?:year|month|week|quarter|decade|time)\b|\b(?:year|month|decade) (?:earlier|ago|before)\b|\bcompared (?:with|to) \p{Nd}{4}\b/iu,
    },
    {
      reason: "compares one thing with another",
      when: /\b(?:more|less|fewer|higher|lower|bigger|larger|smaller|better|worse|greater|faster|older|longer)\b[^.]{0,60}\bthan\b|\btimes as\b|\bas (?:many|much) as\b|\btwice\b/iu,
    },
    {
      reason: "claims a first, a most or a record",
      when: /\b(?:first|only|highest|lowest|largest|biggest|smallest|worst|best|fastest|record|unprecedented|most)\b/iu,
    },
    {
      reason: "says something rose or fell",
      when: /\b(?:rose|risen|rises|fell|fallen|falls|dropped|climbed|grew|grown|increased?|decreased?|declined?|doubled|tripled|halved|cut|cuts|lost|gained|raised|reduced|shrank|soared|plunged|jumped)\b/iu,
    },
    {
      reason: "names a year or a date",
      when: /\b(?:1[89]|20)\p{Nd}\p{Nd}\b|\b(?:January|February|March|April|June|July|August|September|October|November|December) \p{Nd}/u,
    },
    {
      reason: "says how someone voted or what a law does",
      when: /\b(?:voted|votes|vetoed|signed|passed|enacted|repealed|supported|opposed|sponsored|bill|law|amendment|treaty)\b/iu,
    },
    {
      reason: "says what caused what",
      when: /\b(?:because|due to|led to|caused|as a result|thanks to|resulted in)\b/iu,
    },
    {
      reason: "says something never or always happens",
      when: /\b(?:never|always|every|none|nobody|no one)\b/iu,
    },
    { reason: "asks a question", when: /\?/u },
    {
      reason: "gives an opinion",
      when: /\b(?:I|we) (?:think|believe|hope|feel|guess|wish|want|need)\b|\b(?:should|must|ought)\b/iu,
    },
    { reason: "looks ahead", when: /\b(?:will|shall|going to|would|'ll)\b|’ll\b/iu },
  ],
};
