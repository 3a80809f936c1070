import { authorBio } from "./blocks/author-bio.js";
import { bareCaption } from "./blocks/bare-caption.js";
import { bareByline, byline, cutByline } from "./blocks/byline.js";
import { agencySigning, contributorLine } from "./blocks/contributor-line.js";
import { copyrightLine } from "./blocks/copyright-line.js";
import { credit, creditedCaption } from "./blocks/credit.js";
import { eyebrow, headline, headlineCopy, standfirst } from "./blocks/headline.js";
import { markupKind } from "./blocks/markup-kind.js";
import { masthead } from "./blocks/masthead.js";
import { pageDate } from "./blocks/page-date.js";
import { phraseRule } from "./blocks/phrase-rule.js";
import { pullQuote } from "./blocks/pull-quote.js";
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
import { weather } from "./blocks/weather.js";
import type { BlockRule } from "./rules.js";

/** Everything that labels lines, in the order it is asked. */
export const builtInBlockRules: readonly BlockRule[] = [
  markupKind,
  copyrightLine,
  weather,
  pageDate,
  phraseRule("newsletter-promo", "newsletterPromo", 300),
  phraseRule("advertisement", "advertisement", 300),
  phraseRule("share-tools", "shareTools", 120),
  phraseRule("comments", "comments", 250),
  phraseRule("embed", "embed", 250),
  phraseRule("correction", "correction", 1200),
  phraseRule("editors-note", "editorsNote", 600),
  contributorLine,
  agencySigning,
  phraseRule("contact-line", "contactLine"),
  phraseRule("related-links", "relatedLinks", 250),
  phraseRule("navigation", "navigation", 200),
  cutByline,
  byline,
  credit,
  creditedCaption,
  relatedBoxTitle,
  newsletterBox,
  headline,
  headlineCopy,
  bareByline,
  standfirst,
  eyebrow,
  masthead,
  authorBio,
  pullQuote,
  bareCaption,
  repeatedLine,
  listItem,
  tableRow,
  crosshead,
  storyParagraph,
  menuLine,
  leftOver,
];
