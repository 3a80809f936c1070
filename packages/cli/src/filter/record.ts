import type { Reading } from "@onrecord/core";
import { messageOf } from "../failure.js";
import { isIsoDate } from "../read/arguments.js";
import { readHtml, readText, type PageOptions } from "../read/read-page.js";
import type { Line } from "./lines.js";

/** What comes out for one line, and whether it could be read. */
export interface Answer {
  readonly json: string;
  readonly read: boolean;
}

/** One line of the filter: `{"id", "text" | "html", "url"?, "retrievedAt"?}` in, `{"id", …reading}` or `{"id"?, "error"}` out. */
export async function answer(line: Line, limit: number, options: PageOptions): Promise<Answer> {
  if (line.tooLong) return refusal(undefined, line, `The line is longer than ${limit} bytes.`);
  const record = parse(line.bytes);
  if (typeof record === "string") return refusal(undefined, line, record);
  const id = record["id"];
  if (typeof id !== "string" && typeof id !== "number")
    return refusal(undefined, line, 'A line needs an "id": a string or a number.');
  const wrong = complaint(record);
  if (wrong !== undefined) return refusal(id, line, wrong);
  try {
    return { json: JSON.stringify({ id, ...(await readRecord(record, options)) }), read: true };
  } catch (error) {
    return refusal(id, line, messageOf(error));
  }
}

function parse(bytes: Uint8Array): Readonly<Record<string, unknown>> | string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return "The line is not UTF-8.";
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return value as Readonly<Record<string, unknown>>;
    return 'The line is no JSON object. It takes {"id": …, "text": …}.';
  } catch (error) {
    return `The line is not JSON: ${messageOf(error)}`;
  }
}

function complaint(record: Readonly<Record<string, unknown>>): string | undefined {
  const { text, html } = record;
  if (text !== undefined && html !== undefined) return 'A line takes "text" or "html", not both.';
  if (typeof (text ?? html) !== "string") return 'A line needs a "text" or an "html": a string.';
  for (const name of ["url", "retrievedAt"])
    if (record[name] !== undefined && typeof record[name] !== "string") return `"${name}" takes a string.`;
  const { retrievedAt } = record;
  return typeof retrievedAt === "string" && !isIsoDate(retrievedAt)
    ? '"retrievedAt" takes an ISO 8601 date, such as 2026-01-31T10:00:00Z.'
    : undefined;
}

async function readRecord(record: Readonly<Record<string, unknown>>, options: PageOptions): Promise<Reading> {
  const { text, html, url = options.url, retrievedAt = options.retrievedAt } = record;
  const page: PageOptions = {
    ...(url === undefined ? {} : { url: url as string }),
    ...(retrievedAt === undefined ? {} : { retrievedAt: retrievedAt as string }),
    ...(options.trace === undefined ? {} : { trace: options.trace }),
  };
  return html === undefined ? readText(text as string, page) : readHtml(html as string, page);
}

function refusal(id: string | number | undefined, line: Line, message: string): Answer {
  const error = `line ${line.number}: ${message}`;
  return { json: JSON.stringify(id === undefined ? { error } : { id, error }), read: false };
}
