import type { TextBlock, TextDocument } from "../2-text/document.js";
import type { Language } from "../language/language.js";
import { viewBlock, type BlockView } from "./block-view.js";
import { findCues, type Cues } from "./cues.js";

/** What the rules of this stage share of a block. */
export interface BlockReading {
  readonly view: BlockView;
  readonly cues: Cues;
}

/** What a rule is given besides its block or list. */
export function createContext(
  document: TextDocument,
  language: Language,
): {
  readonly document: TextDocument;
  readonly language: Language;
  read(block: TextBlock): BlockReading;
} {
  const readings = new Map<TextBlock, BlockReading>();
  const read = (block: TextBlock): BlockReading => {
    const known = readings.get(block);
    if (known !== undefined) return known;
    const view = viewBlock(block, language.quotes);
    const reading = { view, cues: findCues(view, language.quotes) };
    readings.set(block, reading);
    return reading;
  };
  return { document, language, read };
}
