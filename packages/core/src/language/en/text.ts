import type { TextWords } from "../../2-text/words.js";

export const textWords: TextWords = {};
