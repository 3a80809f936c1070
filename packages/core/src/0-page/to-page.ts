import { describeValue } from "../describe-value.js";
import { OnrecordError } from "../error.js";
import type { Issue } from "../schema/issue.js";
import { attributionClasses, type QuoteClass } from "../schema/quote.js";
import { fromText } from "./from-text.js";
import type { Page } from "./page.js";

export interface ReadOptions {
  /** Where the page came from. */
  readonly url?: string;
  /** When it was fetched, ISO 8601: future dates are refused against it. Core reads no clock. */
  readonly retrievedAt?: string;
  /** Keep what every rule did, in `reading.trace`. */
  readonly trace?: boolean;
  /** Quotes below it are left out. 0 to 1, default 0. */
  readonly minConfidence?: number;
  /** Which attributions to give: default speech, thought and what documents say; attitudes ("backed") on request. */
  readonly classes?: readonly QuoteClass[];
  /** UTF-16 code units read of a text; the rest is cut off, with an issue. Default 500,000, a hundred long articles. */
  readonly maxTextLength?: number;
}

const defaultMaxTextLength = 500_000;

/** Any input as a Page. Throws OnrecordError `not-text` or `bad-option`. */
export function toPage(input: string | Page, options: ReadOptions): Page {
  checkOptions(options);
  if (typeof input === "string") return pageOfText(input, options);
  if (
    typeof input === "object" &&
    input !== null &&
    typeof input.text === "string" &&
    Array.isArray(input.lines)
  )
    return withOptions(input, options);
  throw new OnrecordError(
    "not-text",
    `read() takes a string, or a Page from fromText() or fromHtml(); it was given ${describeValue(input)}. Bytes must be decoded first.`,
  );
}

function pageOfText(input: string, options: ReadOptions): Page {
  const limit = options.maxTextLength ?? defaultMaxTextLength;
  const issues: Issue[] = [];
  let text = input;
  if (input.length > limit) {
    text = input.slice(0, limit);
    issues.push({
      code: "text-cut",
      message: `The text has ${input.length} characters; only the first ${limit} were read. Raise maxTextLength to read more.`,
    });
  }
  return fromText(text, { ...options, issues });
}

function withOptions(page: Page, options: ReadOptions): Page {
  return {
    ...page,
    ...(options.url === undefined ? {} : { url: options.url }),
    ...(options.retrievedAt === undefined ? {} : { retrievedAt: options.retrievedAt }),
  };
}

const checks: Readonly<Record<keyof ReadOptions, (value: unknown) => string | undefined>> = {
  url: (value) => (typeof value === "string" ? undefined : "a string"),
  retrievedAt: (value) =>
    typeof value === "string" && /^\d{4}-\d{2}-\d{2}/u.test(value)
      ? undefined
      : "an ISO 8601 date, such as 2026-01-31T10:00:00Z",
  trace: (value) => (typeof value === "boolean" ? undefined : "true or false"),
  minConfidence: (value) =>
    typeof value === "number" && value >= 0 && value <= 1 ? undefined : "a number from 0 to 1",
  classes: (value) =>
    Array.isArray(value) && value.every((each) => attributionClasses.includes(each))
      ? undefined
      : `a list of ${attributionClasses.join(", ")}`,
  maxTextLength: (value) =>
    typeof value === "number" && Number.isInteger(value) && value > 0 ? undefined : "a whole number above 0",
};

function checkOptions(options: ReadOptions): void {
  if (typeof options !== "object" || options === null)
    throw new OnrecordError(
      "bad-option",
      `The options of read() are an object; they were ${describeValue(options)}.`,
    );
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(checks, name))
      throw new OnrecordError(
        "bad-option",
        `read() has no option "${name}". Options: ${Object.keys(checks).join(", ")}.`,
      );
    if (value === undefined) continue;
    const wanted = checks[name as keyof ReadOptions](value);
    if (wanted !== undefined)
      throw new OnrecordError(
        "bad-option",
        `The option "${name}" takes ${wanted}; it was ${describeValue(value)}.`,
      );
  }
}
