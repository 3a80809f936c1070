import type { Article, Author, Block } from "@onrecord/core";
import { contentHash, listOf, namesOf, textOf, type JsonObject } from "@onrecord/core/json-ld";
import { addressOf, evidenceAt, fieldOf, isOfType, present, rule, type GraphValues } from "./graph-values.js";
import type { WordPlaces } from "./place-words.js";

/** What the document says of the article itself. Its hash is that of the text, and follows when that is whole. */
export function buildArticle(article: JsonObject, values: GraphValues, places: WordPlaces): Article {
  const title =
    values.text(article, "headline") ?? values.text(article, "name") ?? values.text(article, "title");
  const standfirst = values.text(article, "description");
  const url =
    addressOf(article["url"]) ?? addressOf(article["mainEntityOfPage"]) ?? addressOf(article["@id"]);
  const field = (name: string) => fieldOf(values.text(article, name), name);
  const language = values.text(article, "inLanguage") ?? values.name(article, "inLanguage");
  return present({
    headline: fieldOf(title, "headline"),
    standfirst: fieldOf(standfirst, "description"),
    dateline: field("dateline"),
    section: field("articleSection"),
    language: fieldOf(language, "inLanguage"),
    publisher: fieldOf(values.name(article, "publisher"), "publisher"),
    copyright: field("copyrightNotice"),
    url: fieldOf(url, "url"),
    paywalled: fieldOf(paywalled(article, values), "isAccessibleForFree"),
    authors: authorsOf(article, values),
    published: verdict(values.text(article, "datePublished") ?? values.text(article, "dateCreated")),
    modified: verdict(values.text(article, "dateModified")),
    corrections: values.objects(article, "correction").flatMap((correction) => {
      const text = values.words(correction, "text");
      return text === undefined ? [] : [{ kind: "correction" as const, span: places.of(text), rule }];
    }),
    blocks: [...block("headline", title, places), ...block("standfirst", standfirst, places)],
    provenance: present({ kind: "html" as const, url, contentHash: "", parsers: [rule] }),
  });
}

/** The article with the blocks of its body, and named after the whole text. */
export function finishArticle(article: Article, text: string, body: string): Article {
  const paragraphs = [...body.matchAll(/\S[^\n]*/gu)].map(({ 0: words, index }, at): Block => {
    const span = { start: index, end: index + words.length, text: words };
    return { id: `b${at + 1}`, kind: "paragraph", spans: [span], inBody: true, rule };
  });
  return {
    ...article,
    blocks: [...article.blocks, ...paragraphs],
    provenance: { ...article.provenance, contentHash: contentHash(text) },
  };
}

function block(
  kind: "headline" | "standfirst",
  words: string | undefined,
  places: WordPlaces,
): readonly Block[] {
  return words === undefined ? [] : [{ id: kind, kind, spans: [places.of(words)], inBody: false, rule }];
}

function paywalled(article: JsonObject, values: GraphValues): string | undefined {
  const free = values.text(article, "isAccessibleForFree");
  const says =
    free === undefined
      ? values.objects(article, "hasPart").map((part) => textOf(part["isAccessibleForFree"]))
      : [free];
  if (says.some((one) => one !== undefined && /^(?:false|https?:\/\/schema\.org\/False)$/iu.test(one)))
    return "true";
  return free !== undefined && /^(?:true|https?:\/\/schema\.org\/True)$/iu.test(free) ? "false" : undefined;
}

function authorsOf(article: JsonObject, values: GraphValues): readonly Author[] {
  const property = article["author"] === undefined && article["creator"] !== undefined ? "creator" : "author";
  return [
    ...people(article, property, "author", values),
    ...people(article, "contributor", "contributor", values),
    ...people(article, "editor", "editor", values),
  ];
}

function people(
  article: JsonObject,
  property: string,
  role: Author["role"],
  values: GraphValues,
): readonly Author[] {
  return listOf(article[property]).flatMap((one) => {
    const [thing] = values.objects({ one }, "one");
    const isAgency = role === "author" && thing !== undefined && isOfType(thing, "Organization");
    return namesOf(one, values.graph.byId)
      .map((name) => name.trim())
      .filter((name) => name !== "" && !/^https?:/u.test(name))
      .map((name) => ({
        name,
        role: isAgency ? ("agency" as const) : role,
        evidence: evidenceAt(property),
        rule,
      }));
  });
}

const form =
  /^(?<year>\d{4})(?<month>-\d{2})?(?<day>-\d{2})?(?<time>T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u;

/** A date as EDTF; one of another form is not guessed at, and stays as a rejected candidate. */
function verdict(value: string | undefined): Article["published"] {
  const groups = form.exec(value?.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d{2}:)/u, "$1T") ?? "")?.groups;
  if (value === undefined) return { rule: "none", candidates: [] };
  if (groups === undefined)
    return {
      rule: "none",
      candidates: [
        { value, evidence: evidenceAt("datePublished"), verdict: "rejected", reasons: ["not-iso-8601"] },
      ],
    };
  const { month, day, time } = groups;
  const precision =
    time !== undefined ? "time" : day !== undefined ? "day" : month !== undefined ? "month" : "year";
  return { value: value.replace(/^(\d{4}-\d{2}-\d{2}) /u, "$1T"), precision, rule, candidates: [] };
}
