import type { QuoteFinder, QuoteRefiner } from "./draft.js";
import { accordingTo } from "./finders/according-to.js";
import { asides } from "./finders/asides.js";
import { cueThenQuote } from "./finders/cue-then-quote.js";
import { looseQuotes } from "./finders/loose-quotes.js";
import { nounClauses } from "./finders/noun-clauses.js";
import { objects } from "./finders/objects.js";
import { quoteThenCue } from "./finders/quote-then-cue.js";
import { reportedClauses } from "./finders/reported-clauses.js";
import { reportedWishes } from "./finders/reported-wishes.js";
import { continueSpeakers } from "./refiners/continue-speakers.js";
import { dropNames } from "./refiners/drop-names.js";
import { joinRunning } from "./refiners/join-running.js";
import { mergeFindings } from "./refiners/merge-findings.js";
import { repeatPullQuotes } from "./refiners/repeat-pull-quotes.js";
import { wholeRuns } from "./refiners/whole-runs.js";

/** What looks for quotes, in the order it looks. */
export const builtInQuoteFinders: readonly QuoteFinder[] = [
  quoteThenCue,
  cueThenQuote,
  reportedClauses,
  reportedWishes,
  asides,
  accordingTo,
  nounClauses,
  objects,
  looseQuotes,
];

/** What merges, drops and fills in, in the order it does. */
export const builtInQuoteRefiners: readonly QuoteRefiner[] = [
  wholeRuns,
  mergeFindings,
  joinRunning,
  dropNames,
  continueSpeakers,
  repeatPullQuotes,
];
