/** One thing that `embed` cannot carry, because schema.org has no term for it. */
export interface Loss {
  /** What of the Reading, by its path: "quotes[].cue". */
  readonly path: string;
  /** What is read instead. */
  readonly instead: string;
}

/**
 * What a Reading loses on its way through `embed`; all else comes back equal. `record` and N-Quads lose nothing.
 */
export const lostInEmbed: readonly Loss[] = [
  { path: "text", instead: "a text made of the words in the document, one a line" },
  { path: "issues", instead: "those of reading the document" },
  { path: "trace", instead: "nothing" },
  {
    path: "*.evidence, *.rule, *.candidates",
    instead: "the property in the document, the rule json-ld, none",
  },
  { path: "*.span", instead: "places in that text; pieces of one thing are one piece, joined by a blank" },
  {
    path: "article.blocks",
    instead: "headline, standfirst and the paragraphs of articleBody, where there is one",
  },
  { path: "article.eyebrow", instead: "nothing" },
  { path: "article.canonicalUrl", instead: "article.url, the canonical one where both were known" },
  { path: "article.provenance", instead: "kind html, the address, the hash of that text" },
  {
    path: "article.headline, article.standfirst and names",
    instead: "the same without markup and blanks around",
  },
  { path: "article.language", instead: "the same tag in canonical form; nothing where it is none" },
  { path: "article.paywalled", instead: '"true" only where paywallSelector was given' },
  {
    path: "article.published, article.modified",
    instead: "a day, or a time with zone; nothing for a month, a year, or a change before publication",
  },
  {
    path: "article.authors",
    instead:
      "one a name, without By and titles; photographers and videographers are contributors; no email, no note",
  },
  { path: "article.corrections[].kind", instead: "correction" },
  { path: "speakers", instead: "those of whom something is quoted or claimed" },
  { path: "speakers[].id, quotes[].id, claims[].id", instead: "new ones, in the order of the document" },
  { path: "speakers[].kind", instead: "organization for a group" },
  { path: "speakers[].role", instead: "the description, for bodies; nothing for documents" },
  { path: "speakers[].count, speakers[].anonymity", instead: "nothing" },
  { path: "speakers[].mentions", instead: "the name, description or role" },
  { path: "quotes[].kind", instead: "direct" },
  { path: "quotes[].class", instead: "document where a document speaks, else speech" },
  { path: "quotes[].content, quotes[].verbatim", instead: "the quoted words, both times" },
  {
    path: "quotes[].cue, cueGroup, source, act, negated, repeats, saidAt, place, occasion, addressee, confidence",
    instead: "nothing; negated is false, confidence 1",
  },
  { path: "quotes without words that can be written", instead: "nothing" },
  { path: "claims[].sentence", instead: "the claim itself" },
  { path: "claims[].kind, checkable, polarity, certainty, worth", instead: "what says least" },
  { path: "claims[].voice", instead: "source where somebody claims it or it stands in a quote" },
  { path: "claims[].chain, hedges, condition, relations, observations", instead: "nothing" },
  { path: "claims[].quantities without a number", instead: "nothing" },
  {
    path: "claims[].quantities[]",
    instead: "value, bounds and unit; < is read as <=, > as >=, no approximation, role, direction or partOf",
  },
  {
    path: "claims[].times[]",
    instead: "start and end, by the day or with a zone; a time of neither is lost",
  },
  { path: "claims[].reviews[]", instead: "those with an address and a verdict; score 1, no differences" },
];
