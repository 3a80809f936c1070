import type { Page } from "../0-page/page.js";
import type { Article } from "../schema/article.js";
import type { Issue } from "../schema/issue.js";

const controls = /[\u0000-\u0008\u000e-\u001f\ufffd]/gu;

/** What a page lacks, in words a caller can act on. */
export function findIssues(page: Page, article: Article, language: string): readonly Issue[] {
  if (page.text.trim() === "")
    return [{ code: "empty-text", message: "The text is empty: there is nothing to read." }];
  const issues: Issue[] = [];
  const say = (code: string, message: string): void => void issues.push({ code, message });
  if (looksBinary(page.text))
    say(
      "binary-text",
      "The text looks like binary data or was decoded with the wrong charset: decode the bytes first.",
    );
  if (!article.blocks.some((block) => block.inBody))
    say("no-body", "No running text was found: every line reads like something around a story.");
  if (article.headline === undefined) say("no-headline", "No headline was found.");
  if (article.authors.length === 0) say("no-authors", "No author is named, or none in a way that is sure.");
  if (article.published.value === undefined)
    say("undated", "No publication date holds; article.published.candidates says why.");
  if (article.paywalled?.value === "true")
    say("paywalled", "The page says that the rest of the text is for subscribers.");
  const spoken = article.language?.value.split("-")[0];
  if (spoken !== undefined && spoken !== language)
    say(
      "other-language",
      `The story is in "${spoken}" and was read with the words of "${language}": much will be missed.`,
    );
  return issues;
}

/** More than one control or replacement character in fifty of the first 4,000. */
function looksBinary(text: string): boolean {
  const head = text.slice(0, 4000);
  return (head.match(controls)?.length ?? 0) > head.length / 50;
}
