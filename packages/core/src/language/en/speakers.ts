import type { SpeakerWords } from "../../4-speakers/words.js";

export const speakerWords: SpeakerWords = {};
