import { readFileSync } from "node:fs";
import { readArticles, readPlainTexts, type AnnotatedArticle } from "./data.js";
import { blocksOf, countCues, sequencesOf, tagNumbers, type Sequence } from "./sequences.js";

export interface Prepared {
  readonly cues: ReadonlyMap<string, number>;
  readonly train: readonly Sequence[];
  readonly validation: readonly Sequence[];
  readonly dev: readonly Sequence[];
  readonly validationArticles: readonly AnnotatedArticle[];
  readonly devArticles: readonly AnnotatedArticle[];
}

/** Every tenth training article checks the others, unless all are to be taught. */
export function prepare(all = process.env["ALL"] === "1"): Prepared {
  const articles = readArticles("train");
  const taught = articles.filter((_, index) => all || index % 10 !== 3);
  const checked = articles.filter((_, index) => index % 10 === 3);
  const devArticles = readArticles("dev");
  const known = process.env["CUES"];
  const blocks = known === undefined ? taught.map((article) => blocksOf(article.text)) : [];
  const cues =
    known === undefined
      ? countCues(taught, blocks)
      : new Map(JSON.parse(readFileSync(known, "utf8")) as [string, number][]);
  const sources = { tags: tagNumbers, cues };
  return {
    cues,
    train: blocks.flatMap((each, index) => sequencesOf(taught[index] as AnnotatedArticle, sources, each)),
    validation: checked.flatMap((article) => sequencesOf(article, sources)),
    dev: devArticles.flatMap((article) => sequencesOf(article, sources)),
    validationArticles: checked,
    devArticles,
  };
}

/** Texts without annotations, which teachers read for their students. */
export function readExtra(cues: ReadonlyMap<string, number>): readonly Sequence[] {
  return readPlainTexts().flatMap((text, index) =>
    sequencesOf({ id: `extra-${index}`, publisher: "", text, attributions: [] }, { tags: tagNumbers, cues }),
  );
}
