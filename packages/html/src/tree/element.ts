import { noAttributes, type Attributes } from "./attributes.js";
import type { NameWords } from "./name-words.js";

export interface OpenTag {
  readonly known: NameWords;
  readonly name: string;
  readonly start: number;
  readonly attributes: Attributes | undefined;
}

/** One element of the source, in document order. */
export class Element {
  readonly index: number;
  readonly name: string;
  /** Index of the element around it, or -1. */
  readonly parent: number;
  readonly depth: number;
  readonly attributes: Attributes;
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
  private readonly known: NameWords;
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
    this.cut ??= this.known.of(this.attributes);
    return this.cut;
  }
}

function isHidden(attributes: Attributes): boolean {
  if (attributes.size === 0) return false;
  const hidden = attributes.get("hidden");
  if (hidden !== undefined && hidden !== "false") return true;
  const style = attributes.get("style");
  return style !== undefined && /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/iu.test(style);
}
