import { looksLikeName } from "../authors/read-names.js";
import type { ArticleContext, BlockRule, Line } from "../rules.js";

const longestBio = 900;
const opening =
  /^(?<name>(?:[\p{L}\p{M}.'’-]+\s){1,5}?)(?:is|was|has been|covers|writes|reports|joined|works|spent|lives|studied|serves)\s/u;

/** "Kim Osei is a reporter who covers …": what the page says of the writer, above or below the story. */
export const authorBio: BlockRule = {
  name: "author-bio",
  label(line, context) {
    const { text } = line;
    if (text.length > longestBio || text.length < 20 || line.pieces.length > 1) return undefined;
    const name = opening.exec(text)?.groups?.["name"]?.trim();
    if (name === undefined) return undefined;
    const isWriter = isOnByline(name, context);
    if (!isWriter && !looksLikeName(name, context.language.article)) return undefined;
    const writes = context.language.article.writerTitles.some(
      (title) => title.length > 5 && text.toLowerCase().slice(0, 300).includes(` ${title}`),
    );
    return writes &&
      (isWriter || isSigned(name, line, context) || isAtTheEnd(line, context)) &&
      !/[“”"]\s?(?:he|she)\ssaid/u.test(text)
      ? { kind: "authorBio", inBody: false }
      : undefined;
  },
};

/** The name, or the first name alone, stands on the byline near the headline. */
function isOnByline(name: string, context: ArticleContext): boolean {
  const headline = context.headlineIndex() ?? 0;
  if (!/^\p{Lu}\p{Ll}/u.test(name)) return false;
  for (let at = Math.max(0, headline - 4); at <= headline + 12; at++) {
    if (context.labelOf(at)?.kind !== "byline") continue;
    const words = context.lines[at]?.text.split(/[\s,]+/u) ?? [];
    if (name.split(" ").every((word) => words.includes(word))) return true;
  }
  return false;
}

/** The same name stands alone on a byline or on a line just above. */
function isSigned(name: string, line: Line, context: ArticleContext): boolean {
  return [1, 2, 3].some((back) => {
    const other = context.lines[line.index - back];
    return (
      other !== undefined && other.text.length <= 60 && other.text.toLowerCase().includes(name.toLowerCase())
    );
  });
}

function isAtTheEnd(line: Line, context: ArticleContext): boolean {
  let after = 0;
  for (let at = line.index + 1; at < Math.min(context.lines.length, line.index + 12); at++)
    if ((context.lines[at]?.text.length ?? 0) > 160 && context.labelOf(at) === undefined) after++;
  return after <= 2 && line.index > context.lines.length / 4;
}
