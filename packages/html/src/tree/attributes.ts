/** Attributes that say something about an article; the rest is not kept. Under each name the one string for it. */
export const keptAttributes: ReadonlyMap<string, string> = new Map(
  [
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
  ].map((name) => [name, name]),
);

/** The attributes of one element in the order they came: a handful, for which a Map takes twice the time and space. */
export class Attributes {
  /** Name, value, name, value. */
  private readonly list: string[] = [];

  get size(): number {
    return this.list.length / 2;
  }

  get(name: string): string | undefined {
    for (let at = 0; at < this.list.length; at += 2) if (this.list[at] === name) return this.list[at + 1];
    return undefined;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  nameAt(index: number): string {
    return this.list[2 * index] ?? "";
  }

  valueAt(index: number): string {
    return this.list[2 * index + 1] ?? "";
  }

  /** The first of a name counts. */
  add(name: string, value: string): void {
    if (!this.has(name)) this.list.push(name, value);
  }
}

export const noAttributes = /* @__PURE__ */ new Attributes();
