import type { Witness } from "@onrecord/core";
import type { FieldName } from "./field-name.js";
import type { PageFacts } from "./facts.js";
import { asIsoDate } from "./iso-date.js";

interface MetaRule {
  readonly name: string;
  readonly field: FieldName;
  readonly weight: number;
  readonly reader: string;
}

function rules(reader: string, field: FieldName, weight: number, names: string): readonly MetaRule[] {
  return names.split(" ").map((name, index) => ({ name, field, reader, weight: weight - index / 10 }));
}

const metaRules: readonly MetaRule[] = [
  ...rules("opengraph", "headline", 60, "og:title twitter:title"),
  ...rules("dublin-core", "headline", 50, "dc.title dcterms.title"),
  ...rules("parsely", "headline", 55, "parsely-title sailthru.title"),
  ...rules("meta", "headline", 50, "headline citation_title title hed mrf:title cxenseparse:title"),
  ...rules("opengraph", "standfirst", 50, "og:description twitter:description"),
  ...rules("meta", "standfirst", 45, "description dc.description sailthru.description"),
  ...rules("parsely", "author", 60, "parsely-author sailthru.author"),
  ...rules("opengraph", "author", 55, "article:author og:article:author book:author"),
  ...rules("dublin-core", "author", 55, "dc.creator dcterms.creator dc.contributor"),
  ...rules(
    "meta",
    "author",
    55,
    "author byl byline authors article.author citation_author cxenseparse:author cse-authors mrf:authors",
  ),
  ...rules(
    "opengraph",
    "published",
    70,
    "article:published_time og:article:published_time og:published_time og:pubdate",
  ),
  ...rules("parsely", "published", 65, "parsely-pub-date sailthru.date"),
  ...rules(
    "dublin-core",
    "published",
    60,
    "dc.date.issued dcterms.created dcterms.date dcterms.issued dc.date dc.date.created",
  ),
  ...rules(
    "meta",
    "published",
    60,
    "datepublished date_published publishdate publish-date published_time publication_date pubdate date article.published " +
      "displaydate originalpublicationdate article_date_original cxenseparse:recs:publishtime datecreated vr:published_time " +
      "citation_publication_date dateline timestamp",
  ),
  ...rules("opengraph", "modified", 70, "article:modified_time og:article:modified_time og:updated_time"),
  ...rules(
    "meta",
    "modified",
    55,
    "datemodified last-modified lastmod modified article.updated dcterms.modified updated_time",
  ),
  ...rules("opengraph", "section", 60, "article:section og:section"),
  ...rules("meta", "section", 50, "section parsely-section cxenseparse:section category"),
  ...rules("opengraph", "publisher", 60, "og:site_name"),
  ...rules("meta", "publisher", 40, "publisher dc.publisher application-name twitter:site copyright"),
  ...rules("opengraph", "language", 30, "og:locale"),
  ...rules("meta", "language", 40, "language dc.language content-language"),
  ...rules("opengraph", "url", 60, "og:url"),
];

const datedFields: ReadonlySet<FieldName> = new Set(["published", "modified"]);

/** What meta elements say: OpenGraph, Dublin Core, Parse.ly, Sailthru and the many names without a standard. */
export function fromMeta({ metas }: PageFacts): readonly Witness[] {
  const witnesses = metaRules.flatMap((rule) => readMeta(rule, metas.get(rule.name) ?? []));
  const twitter = /^(?:written by|author|verfasst von|écrit par|escrito por|scritto da|by)$/iu.test(
    metas.get("twitter:label1")?.[0] ?? "",
  )
    ? readMeta(
        { name: "twitter:data1", field: "author", weight: 52, reader: "opengraph" },
        metas.get("twitter:data1") ?? [],
      )
    : [];
  const tier = metas.get("article:content_tier")?.[0]?.toLowerCase();
  if (tier === undefined || tier === "free") return [...witnesses, ...twitter];
  const path = 'meta[property="article:content_tier"]';
  return [
    ...witnesses,
    ...twitter,
    {
      field: "paywalled",
      value: "true",
      evidence: { from: "markup", path },
      reader: "opengraph",
      weight: 60,
    },
  ];
}

function readMeta(rule: MetaRule, contents: readonly string[]): readonly Witness[] {
  const { field, reader, weight } = rule;
  const evidence = { from: "markup", path: `meta[${rule.name}]` } as const;
  const kept = field === "author" ? contents : contents.slice(0, 1);
  return kept.flatMap((content) => {
    const value = datedFields.has(field) ? asIsoDate(content) : content;
    if (value === undefined || (field === "author" && isAddress(value))) return [];
    return [{ field, value, evidence, reader, weight }];
  });
}

/** "https://www.facebook.com/…" and "@desk" name nobody. */
function isAddress(value: string): boolean {
  return /^(?:https?:|www\.|\/|@)/iu.test(value) || /\.(?:com|org|net)(?:\/|$)/iu.test(value);
}
