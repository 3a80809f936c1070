import type { Line } from "../lines/line.js";
import { tokensOf } from "./tokens.js";

/** What a line looks like, counted once. */
export interface LineShape {
  readonly chars: number;
  readonly tokens: readonly string[];
  readonly capitals: number;
  readonly digits: number;
  readonly commas: number;
  readonly marks: number;
  readonly endsSentence: boolean;
  readonly innerStops: number;
  readonly startsSmall: boolean;
  readonly startsQuoted: boolean;
  /** Reads like running text: long, a sentence's end, few links. */
  readonly dense: boolean;
  readonly key: string;
}

const mostTokens = 60;

export function shapeOf(line: Line): LineShape {
  const { text } = line;
  const head = text.length > 400 ? text.slice(0, 400) : text;
  const tokens = tokensOf(head, mostTokens);
  const counts = countMarks(head);
  const endsSentence = /[.!?…。！？][\s"'”’“»«)\]]{0,3}$/u.test(text.slice(-6));
  return {
    chars: text.length,
    tokens,
    ...counts,
    endsSentence,
    startsSmall: /^\p{Ll}/u.test(text),
    startsQuoted: /^["'“”„«‘]/u.test(text),
    dense: text.length >= 80 && line.linked < 0.4 && !line.hidden && (endsSentence || text.length > 200),
    key: tokens.join(" "),
  };
}

function countMarks(
  text: string,
): Pick<LineShape, "capitals" | "digits" | "commas" | "marks" | "innerStops"> {
  let [capitals, digits, commas, marks, innerStops] = [0, 0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) capitals++;
    else if (code >= 48 && code <= 57) digits++;
    else if (code === 44 || code === 0x3001 || code === 0xff0c) commas++;
    else if (code === 46 || code === 0x3002) {
      if (text.charCodeAt(at + 1) === 32 || code === 0x3002) innerStops++;
    } else if (code < 128 && code > 32 && (code < 65 || (code > 90 && code < 97) || code > 122)) marks++;
  }
  return { capitals, digits, commas, marks, innerStops };
}
