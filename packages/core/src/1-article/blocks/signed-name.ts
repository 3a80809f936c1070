import { countWords, endsSentence, wordsOnly } from "../line-shape.js";
import type { ArticleContext, BlockRule, Line } from "../rules.js";

const longestName = 60;

/** "Kim Osei" / "Executive Editor" alone under the story: the name the markup gives as the author's is a byline. */
export const signedName: BlockRule = {
  name: "signed-name",
  label(line, context) {
    if (line.markup?.inBody !== true || line.markup.kind !== "paragraph") return undefined;
    if (line.text.length > longestName || endsSentence(line.text)) return undefined;
    return isAuthor(line, context) || isTitleBelow(line, context)
      ? { kind: "byline", inBody: false }
      : undefined;
  },
};

function isAuthor(line: Line, { page }: ArticleContext): boolean {
  const name = wordsOnly(line.text);
  return (
    countWords(line.text, 6) < 6 &&
    page.witnesses.some(({ field, value }) => field === "author" && wordsOnly(value) === name)
  );
}

/** What the writer is, right below the name. */
function isTitleBelow(line: Line, context: ArticleContext): boolean {
  if (context.labelOf(line.index - 1)?.rule !== "signed-name" || countWords(line.text, 7) > 6) return false;
  const titles = context.language.article.writerTitles;
  return line.plain.split(/[\s,/-]+/u).some((word) => titles.includes(word));
}
