import type { QuoteFinder, QuoteRefiner } from "./draft.js";
import { accordingTo } from "./finders/according-to.js";
import { asTheyPutIt } from "./finders/as-they-put-it.js";
import { asides } from "./finders/asides.js";
import { blockQuotes } from "./finders/block-quotes.js";
import { cueThenQuote } from "./finders/cue-then-quote.js";
import { headlineColons } from "./finders/headline-colons.js";
import { innerQuotes } from "./finders/inner-quotes.js";
import { inTheirView } from "./finders/in-their-view.js";
import { looseQuotes } from "./finders/loose-quotes.js";
import { nounClauses } from "./finders/noun-clauses.js";
import { objects } from "./finders/objects.js";
import { positions } from "./finders/positions.js";
import { quoteThenCue } from "./finders/quote-then-cue.js";
import { quotedAs } from "./finders/quoted-as.js";
import { reportedClauses } from "./finders/reported-clauses.js";
import { reportedWishes } from "./finders/reported-wishes.js";
import { signedQuotes } from "./finders/signed-quotes.js";
import { transcripts } from "./finders/transcripts.js";
import { attributionModel } from "./model/attribution-model.js";
import { preferModel } from "./model/prefer-model.js";
import { weighTogether } from "./model/weigh-together.js";
import { askedOpeners } from "./refiners/asked-openers.js";
import { carryCircumstances } from "./refiners/carry-circumstances.js";
import { continueSpeakers } from "./refiners/continue-speakers.js";
import { dropIdioms } from "./refiners/drop-idioms.js";
import { dropNames } from "./refiners/drop-names.js";
import { fillCircumstances } from "./refiners/fill-circumstances.js";
import { fillCueGroups } from "./refiners/fill-cue-groups.js";
import { fillMeaning } from "./refiners/fill-meaning.js";
import { introduceSpeech } from "./refiners/introduce-speech.js";
import { joinRunning } from "./refiners/join-running.js";
import { leadIns } from "./refiners/lead-ins.js";
import { mainVerbs } from "./refiners/main-verbs.js";
import { mergeFindings } from "./refiners/merge-findings.js";
import { nounAgents } from "./refiners/noun-agents.js";
import { nounCues } from "./refiners/noun-cues.js";
import { passiveSubjects } from "./refiners/passive-subjects.js";
import { relativeContents } from "./refiners/relative-contents.js";
import { relativeSources } from "./refiners/relative-sources.js";
import { repeatPullQuotes } from "./refiners/repeat-pull-quotes.js";
import { settleNesting } from "./refiners/settle-nesting.js";
import { sameAttribution } from "./refiners/same-attribution.js";
import { settleSources } from "./refiners/settle-sources.js";
import { splitByCue } from "./refiners/split-by-cue.js";
import { trimSources } from "./refiners/trim-sources.js";
import { standIns } from "./refiners/stand-ins.js";
import { toldSubjects } from "./refiners/told-subjects.js";
import { tidySources } from "./refiners/tidy-sources.js";
import { whatTheySaid } from "./refiners/what-they-said.js";
import { wholeAsides } from "./refiners/whole-asides.js";
import { wholePhrases } from "./refiners/whole-phrases.js";
import { wholeRuns } from "./refiners/whole-runs.js";
import { withheldNames } from "./refiners/withheld-names.js";

/** What looks for quotes, in the order it looks. */
export const builtInQuoteFinders: readonly QuoteFinder[] = [
  attributionModel,
  transcripts,
  quoteThenCue,
  cueThenQuote,
  signedQuotes,
  reportedClauses,
  reportedWishes,
  asides,
  accordingTo,
  nounClauses,
  inTheirView,
  asTheyPutIt,
  quotedAs,
  positions,
  innerQuotes,
  objects,
  headlineColons,
  blockQuotes,
  looseQuotes,
];

/** What merges, drops and fills in, in the order it does. */
export const builtInQuoteRefiners: readonly QuoteRefiner[] = [
  preferModel,
  weighTogether,
  wholeRuns,
  splitByCue,
  mergeFindings,
  wholePhrases,
  dropIdioms,
  withheldNames,
  relativeSources,
  settleSources,
  sameAttribution,
  askedOpeners,
  nounAgents,
  relativeContents,
  tidySources,
  trimSources,
  toldSubjects,
  whatTheySaid,
  passiveSubjects,
  nounCues,
  mainVerbs,
  wholeAsides,
  leadIns,
  joinRunning,
  introduceSpeech,
  dropNames,
  continueSpeakers,
  settleNesting,
  fillMeaning,
  standIns,
  fillCircumstances,
  carryCircumstances,
  fillCueGroups,
  repeatPullQuotes,
];
