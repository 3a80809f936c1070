import type { ClaimWords } from "../../5-claims/words.js";

export const claimWords: ClaimWords = {};
