/** What templates write beside schema.org's own names. */
const typeByLetters = /* @__PURE__ */ byLetters(
  `AdvertiserContentArticle AnalysisNewsArticle Article AskPublicNewsArticle AudioObject BackgroundNewsArticle
  Blog BlogPosting BreadcrumbList Claim ClaimReview CollectionPage Comment Corporation CorrectionComment CreativeWork
  DataCatalog DataDownload DataFeed DataFeedItem Dataset DiscussionForumPosting Event GovernmentOrganization
  ImageObject ItemList LiveBlogPosting ListItem MediaObject MediaReview NewsArticle NewsMediaOrganization
  OpinionNewsArticle Organization Person Place Quotation Rating Recipe Report ReportageNewsArticle Review
  ReviewNewsArticle SatiricalArticle ScholarlyArticle SearchAction SocialMediaPosting TechArticle Thing VideoObject
  WebPage WebPageElement WebSite`,
  { organisation: "Organization", newsorganization: "NewsMediaOrganization" },
);
const propertyByLetters = /* @__PURE__ */ byLetters(
  `alternateName alternativeHeadline affiliation appearance articleBody articleSection author backstory bestRating
  claimReviewed claimInterpreter contributor copyrightHolder copyrightNotice correction creator cssSelector
  dataFeedElement dateCreated dateline dateModified datePublished description editor familyName firstAppearance
  genre givenName hasPart headline image inLanguage interpretedAsClaim isAccessibleForFree isBasedOn isPartOf item
  itemListElement itemReviewed jobTitle keywords legalName liveBlogUpdate logo mainEntity mainEntityOfPage mentions
  name position publisher ratingExplanation ratingValue review reviewBody reviewRating sameAs spokenByCharacter
  text thumbnailUrl url worstRating`,
  {
    published: "datePublished",
    publisheddate: "datePublished",
    datepublish: "datePublished",
    publishdate: "datePublished",
    publicationdate: "datePublished",
    pubdate: "datePublished",
    modified: "dateModified",
    modifieddate: "dateModified",
    datemodify: "dateModified",
    lastmodified: "dateModified",
    dateupdated: "dateModified",
    authors: "author",
  },
);
const keywords = /* @__PURE__ */ byLetters("@context @graph @id @language @list @set @type @value", {});
const vocabulary = /^(?:https?:\/\/(?:www\.)?)?schema\.org\/|^(?:schema|sdo|s):/iu;

/** A property's or type's own name: "schema:headline" and "http://schema.org/headline" are `headline`. */
function localName(name: string): string {
  return name.trim().replace(vocabulary, "");
}

function byLetters(names: string, others: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map([
    ...names.split(/\s+/u).map((name) => [lettersOf(name), name] as const),
    ...Object.entries(others),
  ]);
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/gu, "");
}

/** The name of a property as schema.org writes it; one it does not know stays as it is. */
export function propertyName(written: string): string {
  const name = localName(written);
  const letters = lettersOf(name);
  return keywords.get(letters) ?? propertyByLetters.get(letters) ?? name;
}

/** The types in one string, as schema.org writes them: "newsarticle", "schema:NewsArticle", "NewsArticle, Article". */
export function typeNames(written: string): readonly string[] {
  const whole = typeByLetters.get(lettersOf(localName(written)));
  if (whole !== undefined) return [whole];
  return written
    .split(/[\s,|]+/u)
    .map(localName)
    .filter((name) => name !== "")
    .map((name) => typeByLetters.get(lettersOf(name)) ?? name);
}
