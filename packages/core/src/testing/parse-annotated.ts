import type { Range } from "../range.js";

/** What the marks around a stretch of text say: `{q1:…}` content, `{s1:…}` source, `{c1:…}` cue of quote 1. */
export interface Annotation extends Range {
  readonly role: "content" | "source" | "cue";
  readonly quote: number;
  /** The name the speaker must have: `{s1=Kim Osei:she}`. */
  readonly speaker?: string;
}

/** A text without its marks, and what they said. */
export interface AnnotatedText {
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

/**
 * Reads a text with marks: `{q1:“We stop,”} {s1:Kim Osei} {c1:said}.` Marks nest; a quote in pieces has its mark
 * on each of them; `\{` and `\}` are braces of the text. Throws where a mark is not closed.
 */
export function parseAnnotated(annotated: string): AnnotatedText {
  const annotations: Annotation[] = [];
  const open: { readonly mark: Mark; readonly start: number }[] = [];
  let text = "";
  let from = 0;
  for (const match of annotated.matchAll(signs)) {
    text += annotated.slice(from, match.index);
    from = match.index + match[0].length;
    const { escaped, role, number, speaker } = match.groups ?? {};
    if (escaped !== undefined) text += escaped;
    else if (role !== undefined && number !== undefined)
      open.push({ mark: { role, number, speaker }, start: text.length });
    else close(open.pop(), text.length, annotations);
  }
  text += annotated.slice(from);
  if (open.length > 0) throw new Error(`A mark is not closed in: ${annotated}`);
  annotations.sort((one, other) => one.start - other.start || other.end - one.end);
  return { text, annotations };
}

interface Mark {
  readonly role: string;
  readonly number: string;
  readonly speaker: string | undefined;
}

const signs = /\\(?<escaped>[{}])|\{(?<role>[qsc])(?<number>\d{1,4})(?:=(?<speaker>[^:{}]{1,200}))?:|\}/gu;
const roles = { q: "content", s: "source", c: "cue" } as const;

function close(
  opened: { readonly mark: Mark; readonly start: number } | undefined,
  end: number,
  annotations: Annotation[],
): void {
  if (opened === undefined)
    throw new Error("A mark is closed that was not opened; write \\} for a brace of the text.");
  const { role, number, speaker } = opened.mark;
  annotations.push({
    start: opened.start,
    end,
    role: roles[role as keyof typeof roles],
    quote: Number(number),
    ...(speaker === undefined ? {} : { speaker }),
  });
}
