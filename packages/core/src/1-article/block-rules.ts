import { authorBio } from "./blocks/author-bio.js";
import { bareCaption } from "./blocks/bare-caption.js";
import { agencyByline, bareByline, byline, cutByline, emptyByline } from "./blocks/byline.js";
import { addressLine, agencySigning, contributorLine } from "./blocks/contributor-line.js";
import { placedByline, staffByline } from "./blocks/byline-under-headline.js";
import { closingLine } from "./blocks/closing-line.js";
import { copyrightLine } from "./blocks/copyright-line.js";
import { captionAboveCredit, credit, creditedCaption } from "./blocks/credit.js";
import { eyebrow, headline, headlineCopy, standfirst } from "./blocks/headline.js";
import { foreignLine } from "./blocks/foreign-line.js";
import { bareProse } from "./blocks/bare-prose.js";
import { breadcrumb, counter } from "./blocks/breadcrumb.js";
import { listedLinks } from "./blocks/listed-links.js";
import { markupKind } from "./blocks/markup-kind.js";
import { signedName } from "./blocks/signed-name.js";
import { embedSignature } from "./blocks/embed-signature.js";
import { masthead } from "./blocks/masthead.js";
import { pageDate } from "./blocks/page-date.js";
import { phraseRule } from "./blocks/phrase-rule.js";
import { pullQuote, pullQuoteName } from "./blocks/pull-quote.js";
import { newsletterBox, relatedBoxTitle } from "./blocks/related-box.js";
import {
  crosshead,
  leftOver,
  listItem,
  menuLine,
  repeatedLine,
  storyParagraph,
  tableRow,
} from "./blocks/story-lines.js";
import { shortText } from "./blocks/short-text.js";
import { datedByline } from "./blocks/dated-byline.js";
import { teaserRun } from "./blocks/teaser-run.js";
import { weather } from "./blocks/weather.js";
import type { BlockRule } from "./rules.js";

/** Everything that labels lines, in the order it is asked. */
export const builtInBlockRules: readonly BlockRule[] = [
  closingLine,
  signedName,
  markupKind,
  copyrightLine,
  weather,
  pageDate,
  phraseRule("newsletter-promo", "newsletterPromo", 300),
  phraseRule("advertisement", "advertisement", 900),
  phraseRule("share-tools", "shareTools", 120),
  phraseRule("comments", "comments", 250),
  phraseRule("embed", "embed", 250),
  embedSignature,
  phraseRule("correction", "correction", 1200),
  phraseRule("editors-note", "editorsNote", 900),
  contributorLine,
  agencySigning,
  addressLine,
  phraseRule("contact-line", "contactLine"),
  phraseRule("related-links", "relatedLinks", 250),
  breadcrumb,
  counter,
  phraseRule("navigation", "navigation", 200),
  cutByline,
  byline,
  emptyByline,
  agencyByline,
  phraseRule("caption-phrase", "caption"),
  credit,
  creditedCaption,
  captionAboveCredit,
  listedLinks,
  teaserRun,
  newsletterBox,
  headline,
  headlineCopy,
  relatedBoxTitle,
  datedByline,
  bareByline,
  placedByline,
  staffByline,
  standfirst,
  eyebrow,
  masthead,
  authorBio,
  pullQuote,
  pullQuoteName,
  bareCaption,
  repeatedLine,
  listItem,
  tableRow,
  crosshead,
  foreignLine,
  shortText,
  storyParagraph,
  bareProse,
  menuLine,
  leftOver,
];
