import type { BlockKind } from "@onrecord/core";
import type { Line } from "../lines/line.js";
import type { Element } from "../tree/element.js";

interface FurnitureRule {
  readonly rule: string;
  readonly kind: BlockKind;
  readonly words: ReadonlySet<string>;
  /** Longer lines are left alone. */
  readonly longest: number;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What class and id words say of a line that is no body, the nearest element first. */
const furnitureRules: readonly FurnitureRule[] = [
  { rule: "author-bio-class", kind: "authorBio", words: set("bio biography"), longest: 900 },
  { rule: "byline-class", kind: "byline", words: set("byline authors author autor autoren"), longest: 160 },
  {
    rule: "comments-class",
    kind: "comments",
    words: set("comment comments disqus kommentar kommentare"),
    longest: 3000,
  },
  {
    rule: "newsletter-class",
    kind: "newsletterPromo",
    words: set("newsletter newsletters subscribe subscription signup paywall"),
    longest: 900,
  },
  {
    rule: "share-class",
    kind: "shareTools",
    words: set("share sharing social sharebar teilen"),
    longest: 120,
  },
  {
    rule: "advertisement-class",
    kind: "advertisement",
    words: set("ad ads advert advertisement advertising sponsored sponsor anzeige werbung outbrain taboola"),
    longest: 400,
  },
  {
    rule: "related-class",
    kind: "relatedLinks",
    words: set(
      "related recommended recommendations recommend more readmore teaser teasers trending popular latest",
    ),
    longest: 600,
  },
  {
    rule: "timestamp-class",
    kind: "pageDate",
    words: set("timestamp date datetime time published pubdate"),
    longest: 120,
  },
  { rule: "copyright-class", kind: "copyright", words: set("copyright"), longest: 300 },
  {
    rule: "navigation-class",
    kind: "navigation",
    words: set("nav navigation menu breadcrumb breadcrumbs"),
    longest: 300,
  },
  { rule: "masthead-class", kind: "masthead", words: set("masthead"), longest: 200 },
];

/** "By Kim Osei", "Von Jana Krüger" */
const bylineOpening =
  /^(?:[Bb]y|BY|[Vv]on|VON|Par|Por|Words by|Text|Texte|Written by|Story by|Af|Av|Door|Tekst)[:\s]\s{0,3}\p{Lu}/u;

export interface Furniture {
  readonly kind: BlockKind;
  readonly rule: string;
}

/** The rules that know a list of class words: one page names hundreds of elements alike. */
export type KnownRules = Map<readonly string[], readonly FurnitureRule[]>;

/** What a line outside the story is, as far as its markup says. */
export function nameFurniture(
  line: Line,
  elements: readonly Element[],
  isHeading: (element: Element) => boolean,
  known: KnownRules,
): Furniture {
  if (line.hidden) return { kind: "other", rule: "hidden" };
  const length = line.end - line.start;
  let at: Element | undefined = line.wrappers.at(-1) ?? line.element;
  for (let step = 0; step < 8 && at !== undefined; step++, at = elements[at.parent]) {
    if (isHeading(at) || at.name === "body") break;
    const found = ruleFor(at, length, known);
    if (found !== undefined) return { kind: found.kind, rule: found.rule };
    if (at.name === "nav") return { kind: "navigation", rule: "nav-element" };
    if (at.name === "figcaption") return { kind: "caption", rule: "figcaption-element" };
    if (at.name === "time" && length < 80) return { kind: "pageDate", rule: "time-element" };
  }
  if (bylineOpening.test(line.text) && length < 120) return { kind: "byline", rule: "byline-words" };
  if (/^(?:©|\(c\)|copyright\b)/iu.test(line.text)) return { kind: "copyright", rule: "copyright-mark" };
  return { kind: "other", rule: "block-model" };
}

function ruleFor({ words }: Element, length: number, known: KnownRules): FurnitureRule | undefined {
  if (words.length === 0) return undefined;
  let rules = known.get(words);
  if (rules === undefined) {
    rules = furnitureRules.filter((rule) => words.some((word) => rule.words.has(word)));
    known.set(words, rules);
  }
  return rules.find((rule) => length <= rule.longest);
}
