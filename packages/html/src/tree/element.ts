/** Attributes that say something about an article; the rest is not kept. */
export const keptAttributes: ReadonlySet<string> = new Set([
  "alt",
  "aria-hidden",
  "aria-label",
  "charset",
  "class",
  "content",
  "data-component",
  "data-qa",
  "data-testid",
  "data-type",
  "data-url",
  "datetime",
  "hidden",
  "href",
  "id",
  "itemprop",
  "itemscope",
  "itemtype",
  "lang",
  "name",
  "property",
  "rel",
  "role",
  "style",
  "title",
  "type",
]);

/** Words by the attributes they were cut from: one page names hundreds of elements alike. */
export type KnownWords = Map<string, readonly string[]>;

export interface OpenTag {
  readonly known: KnownWords;
  readonly name: string;
  readonly start: number;
  readonly attributes: ReadonlyMap<string, string> | undefined;
}

const noAttributes: ReadonlyMap<string, string> = new Map();
const noWords: readonly string[] = [];

/** One element of the source, in document order. */
export class Element {
  readonly index: number;
  readonly name: string;
  /** Index of the element around it, or -1. */
  readonly parent: number;
  readonly depth: number;
  readonly attributes: ReadonlyMap<string, string>;
  /** It or something around it is hidden. */
  readonly hidden: boolean;
  /** It is itself the outermost hidden element. */
  readonly hides: boolean;
  readonly sourceStart: number;
  sourceEnd: number;
  /** Where its words stand in the text of the page. */
  textStart = 0;
  textEnd = 0;
  /** What stands in a script or title. */
  raw = "";
  private readonly known: KnownWords;
  private cut: readonly string[] | undefined;

  constructor(index: number, tag: OpenTag, parent: Element | undefined) {
    this.index = index;
    this.known = tag.known;
    this.name = tag.name;
    this.parent = parent === undefined ? -1 : parent.index;
    this.depth = parent === undefined ? 0 : parent.depth + 1;
    this.attributes = tag.attributes ?? noAttributes;
    this.hides = parent?.hidden !== true && isHidden(this.attributes);
    this.hidden = this.hides || parent?.hidden === true;
    this.sourceStart = tag.start;
    this.sourceEnd = tag.start;
  }

  /** The same list for elements named alike. Words of the class, id and test attributes, lower case, cut at marks and capitals: "articleBody" is article, body. */
  get words(): readonly string[] {
    this.cut ??= this.attributes.size === 0 ? noWords : cutWords(this.attributes, this.known);
    return this.cut;
  }
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.size === 0) return false;
  const hidden = attributes.get("hidden");
  if (hidden !== undefined && hidden !== "false") return true;
  const style = attributes.get("style");
  return style !== undefined && /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/iu.test(style);
}

const namedBy: ReadonlySet<string> = new Set([
  "class",
  "id",
  "data-testid",
  "data-component",
  "data-type",
  "data-qa",
  "itemprop",
  "role",
]);

function cutWords(attributes: ReadonlyMap<string, string>, known: KnownWords): readonly string[] {
  let named = "";
  for (const [name, value] of attributes) {
    if (value !== "" && namedBy.has(name)) named += ` ${value.length > 400 ? value.slice(0, 400) : value}`;
  }
  if (named === "") return noWords;
  const found = known.get(named);
  if (found !== undefined) return found;
  const spaced = named.replace(/([a-z])([A-Z])/gu, "$1 $2").toLowerCase();
  const words = [...new Set(spaced.match(/\p{L}{2,}/gu))];
  known.set(named, words);
  return words;
}
