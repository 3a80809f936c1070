// Reads pages beside the page, so that typing and scrolling never wait. Nothing leaves the browser.
import { explain, read, type Explanation, type Reading } from "@onrecord/core";
import { fromHtml } from "@onrecord/html";

export interface Source {
  readonly content: string;
  readonly kind: "text" | "html";
  readonly url?: string;
}

export type Question =
  | { readonly id: number; readonly ask: "read"; readonly source: Source }
  | {
      readonly id: number;
      readonly ask: "explain";
      readonly source: Source;
      readonly range: { readonly start: number; readonly end: number };
    };

export type Answer =
  | { readonly id: number; readonly reading: Reading; readonly milliseconds: number }
  | { readonly id: number; readonly explanation: Explanation }
  | { readonly id: number; readonly error: string };

const longest = 5_000_000;

function readSource({ content, kind, url }: Source, trace: boolean): Reading {
  const where = url === undefined ? {} : { url };
  if (kind === "html") return read(fromHtml(content, where), { trace });
  return read(content, { ...where, trace, maxTextLength: longest });
}

function answer(question: Question): Answer {
  const { id, source } = question;
  try {
    const started = performance.now();
    const reading = readSource(source, question.ask === "explain");
    if (question.ask === "explain") return { id, explanation: explain(reading, question.range) };
    return { id, reading, milliseconds: Math.round(performance.now() - started) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  postMessage(answer(data));
});
