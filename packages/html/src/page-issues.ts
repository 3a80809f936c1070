import type { Issue } from "@onrecord/core";
import type { Collected } from "./lines/collect-lines.js";
import type { PageFacts } from "./witnesses/facts.js";

/** A page mostly of attributes and longer than this is odd. UTF-16 code units. */
const manyAttributes = 1_000_000;

/** What is odd about a page of HTML, in words a caller can act on. */
export function pageIssues(collected: Collected, facts: PageFacts): readonly Issue[] {
  const issues: Issue[] = [];
  if (collected.lines.length === 0)
    issues.push({
      code: "no-text",
      message: "The page has no text outside scripts and styles.",
      rule: "html",
    });
  if (collected.tooDeep)
    issues.push({
      code: "html-too-deep",
      message: "Elements nested deeper than 1000 were laid side by side.",
      rule: "html",
    });
  if (isCutOff(collected.html))
    issues.push({
      code: "html-cut-off",
      message: "The HTML ends inside a tag or a character reference: the end of the page may be missing.",
      rule: "html",
    });
  if (collected.attributeLength > Math.max(manyAttributes, collected.html.length * 0.9))
    issues.push({
      code: "html-attributes",
      message: `Attributes take up ${collected.attributeLength} of the page's ${collected.html.length} characters.`,
      rule: "html",
    });
  for (const { code, message } of facts.jsonLd.issues)
    if (code !== "json-ld-repaired") issues.push({ code, message: `JSON-LD: ${message}`, rule: "json-ld" });
  return issues;
}

/** Only the last characters are looked at: a tag or reference that began before them is no tag or reference. */
function isCutOff(html: string): boolean {
  return /(?:<\/?[a-z!][^<>]{0,500}|&#?[a-z\d]{0,30})$/iu.test(html.slice(-600));
}
