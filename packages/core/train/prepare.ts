import { readArticles, type AnnotatedArticle } from "./data.js";
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
  const devArticles = readArticles("dev");
  const checked = (index: number): boolean => index % 10 === 3;
  const blocks = articles.map((article) => blocksOf(article.text));
  const cues = countCues(
    articles.filter((_, index) => all || !checked(index)),
    blocks.filter((_, index) => all || !checked(index)),
  );
  const sources = { tags: tagNumbers, cues };
  const sequences = articles.map((article, index) => sequencesOf(article, sources, blocks[index]));
  return {
    cues,
    train: sequences.filter((_, index) => all || !checked(index)).flat(),
    validation: sequences.filter((_, index) => checked(index)).flat(),
    dev: devArticles.flatMap((article) => sequencesOf(article, sources)),
    validationArticles: articles.filter((_, index) => checked(index)),
    devArticles,
  };
}
