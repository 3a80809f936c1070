import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

const maxDepth = 100;
/** Elements whose end may be left out or is none: they do not nest. */
const flat: ReadonlySet<string> = new Set(
  "area base br col dd dt embed hr img input li link meta option p param source td th tr track wbr".split(
    " ",
  ),
);

/**
 * HTML of many tags without those that stand deeper than anything a person wrote and those that close nothing: what reads
 * it afterwards takes time with the square of the depth. Words are kept.
 */
export function limitDepth(html: string): string {
  if (!isDense(html)) return html;
  const walker = new DepthWalker(html);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false }, walker);
  tokenizer.write(html);
  tokenizer.end();
  return walker.result();
}

/** More tags than may stand in each other. */
function isDense(html: string): boolean {
  let count = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1))
    if (++count > maxDepth) return true;
  return false;
}

class DepthWalker implements TokenizerCallbacks {
  private readonly open: string[] = [];
  private kept = "";
  private keptTo = 0;
  private start = 0;
  private name = "";

  constructor(private readonly html: string) {}

  result(): string {
    return this.keptTo === 0 ? this.html : this.kept + this.html.slice(this.keptTo);
  }

  onopentagname(start: number, end: number): void {
    this.start = start - 1;
    this.name = this.html.slice(start, end).toLowerCase();
  }

  onopentagend(end: number): void {
    if (flat.has(this.name)) return;
    if (this.open.length < maxDepth) this.open.push(this.name);
    else this.cut(this.start, end + 1);
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
  }

  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    if (flat.has(name)) return;
    const at = this.open.lastIndexOf(name);
    if (at >= 0) this.open.length = at;
    else this.cut(start - 2, end + 1);
  }

  private cut(start: number, end: number): void {
    if (start < this.keptTo) return;
    this.kept += this.html.slice(this.keptTo, start);
    this.keptTo = end;
  }

  onattribname(): void {}
  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  ontext(): void {}
  ontextentity(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
