import { readByline } from "../authors/read-byline.js";
import { looksLikeName } from "../authors/read-names.js";
import type { ArticleContext, BlockRule, Line } from "../rules.js";

/** "By Kim Osei and Lee Park | June 3, 2019": the line that names who wrote the piece. */
export const byline: BlockRule = {
  name: "byline",
  label(line, { language }) {
    return line.pieces.length === 1 && readByline(line.text, language.article).length > 0
      ? { kind: "byline", inBody: false }
      : undefined;
  },
};

/** "By" / "Kim Osei": the name a link cut off, on the next line, and the "and" / "Lee Park" behind it. */
export const cutByline: BlockRule = {
  name: "cut-byline",
  label(line, context) {
    const words = context.language.article;
    if (line.text.length > 30) return undefined;
    const opener = line.plain.replace(/[\s:]{1,3}$/u, "");
    if (!words.bylineOpeners.includes(opener)) return undefined;
    let joins = 0;
    for (let at = line.index + 1; at <= line.index + 8; at++) {
      const next = context.lines[at];
      if (next === undefined || context.labelOf(at) !== undefined) break;
      const isJoiner = words.nameJoiners.includes(next.text.toLowerCase()) || next.text === ",";
      if (isJoiner) continue;
      if (!isName(next, context)) break;
      joins = at - line.index;
    }
    return joins === 0 ? undefined : { kind: "byline", inBody: false, joins };
  },
};

/** A bare name between the headline and the story, beside a date or another line about the writer. */
export const bareByline: BlockRule = {
  name: "bare-byline",
  label(line, context) {
    const headline = context.headlineIndex();
    if (headline === undefined || line.index <= headline || line.index > headline + 8) return undefined;
    if (!isName(line, context)) return undefined;
    for (let at = headline + 1; at < line.index; at++) if (context.bodyScore(at) > 0.6) return undefined;
    const beside = [line.index - 2, line.index - 1, line.index + 1, line.index + 2, line.index + 3];
    const writer = context.language.article.writerTitles;
    const isBeside = beside.some((at) => {
      const kind = context.labelOf(at)?.kind;
      const next = (context.lines[at]?.text ?? "").toLowerCase();
      return (
        kind === "pageDate" ||
        kind === "byline" ||
        (next.length < 60 && next.split(/[\s,]+/u).some((word) => word.length > 4 && writer.includes(word)))
      );
    });
    return isBeside ? { kind: "byline", inBody: false } : undefined;
  },
};

function isName(line: Line, { language }: ArticleContext): boolean {
  return line.text.length <= 50 && looksLikeName(line.text.replace(/,$/u, ""), language.article);
}

/** "By Staff", "Von der Redaktion", "Par la rédaction": a byline that names nobody. */
export const emptyByline: BlockRule = {
  name: "empty-byline",
  label(line, { language }) {
    if (line.text.length > 60) return undefined;
    const opener = language.article.bylineOpeners.find((words) => line.plain.startsWith(`${words} `));
    if (opener === undefined) return undefined;
    const words = line.plain
      .slice(opener.length + 1)
      .replace(/^(?:der|die|la|il|a)\s/u, "")
      .split(/[\s,]+/u);
    return words.every((word) => language.article.notNames.includes(word))
      ? { kind: "byline", inBody: false }
      : undefined;
  },
};

/** An agency's name on a line of its own, known or told by the letters of a dateline below: "Coastal Press" over "(CP)". */
export const agencyByline: BlockRule = {
  name: "agency-byline",
  label(line, context) {
    if (line.text.length > 40 || line.text.length < 2 || !/^\p{Lu}/u.test(line.text)) return undefined;
    if (context.language.article.agencies.includes(line.plain) && line.text.length > 4)
      return { kind: "byline", inBody: false };
    const letters = line.text.match(/(?<!\p{L})\p{Lu}/gu)?.join("") ?? "";
    if (letters.length < 2) return undefined;
    const signed = [1, 2, 3].some((step) =>
      context.lines[line.index + step]?.text.slice(0, 80).includes(`(${letters}) `),
    );
    return signed ? { kind: "byline", inBody: false } : undefined;
  },
};
