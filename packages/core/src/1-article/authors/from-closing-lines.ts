import type { Page } from "../../0-page/page.js";
import { spanOf } from "../../range.js";
import type { Author } from "../../schema/article.js";
import type { Block } from "../../schema/block.js";
import type { ArticleWords } from "../words.js";
import { looksLikeName } from "./read-names.js";

const person =
  /(?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:\s(?:(?:da|de|del|der|di|du|la|van|von|bin|al)\s){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,4}/gu;
const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/u;

/** "Write to Kim Osei at …" names writers; "Lee Park contributed to this article" names a contributor. */
export function fromClosingLines(
  page: Page,
  blocks: readonly Block[],
  words: ArticleWords,
): { contacts: readonly Author[]; contributors: readonly Author[] } {
  const contacts: Author[] = [];
  const contributors: Author[] = [];
  for (const block of blocks) {
    const [span] = block.spans;
    if (span === undefined || span.text.length > 600) continue;
    if (
      block.kind === "contactLine" &&
      /^(?:write to|contact|to contact|reach|email|e-mail)\s/iu.test(span.text)
    )
      contacts.push(...namesIn(page, block, span, "author", words));
    if (block.kind === "contributorLine") contributors.push(...helpersIn(page, block, span, words));
  }
  return { contacts, contributors };
}

/** "(Reporting by Kim Osei; Editing by Lee Park)": each part has its own role. */
function helpersIn(
  page: Page,
  block: Block,
  span: Block["spans"][number],
  words: ArticleWords,
): readonly Author[] {
  const parts = span.text.split(/(?<=;|[\p{Ll}\p{N})]{2}\.)\s/u);
  let at = 0;
  return parts.flatMap((text) => {
    const start = span.start + at;
    at += text.length + 1;
    const role = /\bedit(?:ing|ed) by\b/iu.test(text) ? "editor" : "contributor";
    return namesIn(page, block, { start, end: start + text.length, text }, role, words);
  });
}

function namesIn(
  page: Page,
  block: Block,
  { start, text }: Block["spans"][number],
  role: Author["role"],
  words: ArticleWords,
): readonly Author[] {
  const matches = [...text.matchAll(person)].flatMap((match) => trimmed(match, words));
  return matches.map(({ name, index }, place) => {
    const span = spanOf(page.text, { start: start + index, end: start + index + name.length });
    const until = matches[place + 1]?.index ?? text.length;
    const email = address.exec(text.slice(index + name.length, until))?.[0];
    const found: Author = { name, role, evidence: { from: "text", span }, rule: block.rule, span };
    return email === undefined ? found : { ...found, email };
  });
}

/** "Associated Press writer Kim Osei", "Write to Kim Osei": words of the trade before or behind a name go. */
function trimmed(match: RegExpExecArray, words: ArticleWords): readonly { name: string; index: number }[] {
  let name = match[0].replace(/\.$/u, "");
  let { index } = match;
  for (let step = 0; step < 4 && !looksLikeName(name, words); step++) {
    const space = name.indexOf(" ");
    if (space === -1) return [];
    index += space + 1;
    name = name.slice(space + 1);
  }
  return looksLikeName(name, words) ? [{ name, index }] : [];
}
