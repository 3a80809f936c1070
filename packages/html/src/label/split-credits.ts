import type { Line } from "../lines/line.js";
import type { LineLabel } from "./label-blocks.js";

export interface LabelledLine {
  readonly line: Line;
  readonly label: LineLabel | undefined;
}

/** Captions that end in their credit become two lines: the words, and who made the picture. */
export function splitCredits(
  lines: readonly Line[],
  labels: readonly (LineLabel | undefined)[],
): readonly LabelledLine[] {
  return lines.flatMap((line, index): readonly LabelledLine[] => {
    const label = labels[index];
    const at = label?.kind === "caption" ? creditStart(line.text) : undefined;
    if (label === undefined || at === undefined) return [{ line, label }];
    const credit: LineLabel = { ...label, kind: "credit", rule: "credit-words" };
    if (at === 0) return [{ line, label: credit }];
    const words = line.text.slice(0, at).trimEnd();
    const head = { ...line, end: line.start + words.length, text: words };
    const tail = { ...line, start: line.start + at, text: line.text.slice(at) };
    return [
      { line: head, label },
      { line: tail, label: credit },
    ];
  });
}

const opener =
  "Fotos?|FOTOS?|Photos?|PHOTOS?|Photograph|Photographie|Photo credit|Photo by|Images?|Pictures?|Bild|Bilder|Credits?|CREDIT|Quelle|" +
  "Source|SOURCE|Imagen|Crédits?|Crédit photo|Bildrechte|Bildnachweis|Illustration|Grafik|Graphic|Fuente|Fotograf|Fotografie|Copyright";
const bracketed = new RegExp(`[([]\\s?(?:${opener}|©|via)[^()[\\]]{1,120}[)\\]]\\.?$`, "u");
const named = new RegExp(`(?:${opener})\\s?(?::|/|©|\\bby\\b)`, "gu");
const agencies =
  /\b(?:AP|AFP|EPA|dpa|DPA|APA|ANSA|PA|AAP|EFE|TT|NTB|ANP|Belga|Reuters|REUTERS|Getty|GETTY|Shutterstock|Imago|imago|IMAGO|Keystone|KEYSTONE|picture alliance|Alamy|Handout|HANDOUT|Supplied|CNN|iStock|Unsplash|Pexels|Pixabay|Courtesy)\b/u;
const longestCredit = 140;

/** Where the credit begins in the words of a caption; 0 where they are nothing else. */
export function creditStart(text: string): number | undefined {
  return inBrackets(text) ?? afterName(text) ?? afterMark(text) ?? afterSentence(text);
}

function inBrackets(text: string): number | undefined {
  const tail = text.slice(-longestCredit);
  const match = bracketed.exec(tail);
  return match === null ? undefined : text.length - tail.length + match.index;
}

/** "… on the quay. Photo: Ana Roe" */
function afterName(text: string): number | undefined {
  const matches = [...text.matchAll(named)].filter((match) =>
    /^$|[\s.|,;)–—-]$/u.test(text.slice(0, match.index).slice(-1)),
  );
  const last = matches.find((match) => text.length - match.index <= longestCredit);
  return last?.index;
}

function afterMark(text: string): number | undefined {
  const at = text.indexOf("©");
  return at >= 0 && text.length - at <= longestCredit ? at : undefined;
}

/** "… on the quay. Ana Roe/AP": what follows the last sentence is short and names an agency or a maker after a stroke. */
function afterSentence(text: string): number | undefined {
  const tail = text.slice(-longestCredit);
  const ends = [...tail.matchAll(/[.!?"”’»]\s{1,3}(?=[\p{Lu}(d])/gu)];
  for (const end of ends) {
    const at = end.index + end[0].length;
    const rest = tail.slice(at);
    if (rest.length > 100 || /[.!?]\s\p{Lu}/u.test(rest)) continue;
    if (agencies.test(rest) && rest.split(" ").length <= 10) return text.length - tail.length + at;
  }
  return agencies.test(text) &&
    text.split(" ").length <= 5 &&
    text.length < 60 &&
    /\/|^\p{Lu}+$|Images|Reuters/u.test(text)
    ? 0
    : undefined;
}
