import type { ArticleWords } from "../../1-article/words.js";

export const articleWords: ArticleWords = {};
