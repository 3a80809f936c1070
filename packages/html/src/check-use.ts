import { OnrecordError } from "@onrecord/core";
import type { FromHtmlOptions } from "./build-page.js";

const text = (value: unknown): string | undefined => {
  if (typeof value === "string") return undefined;
  const isAddress = typeof value === "object" && value !== null && "href" in value;
  return `a string; it was ${describe(value)}.${isAddress ? " Give its href." : ""}`;
};

const checks: Readonly<Record<keyof FromHtmlOptions, (value: unknown) => string | undefined>> = {
  url: text,
  retrievedAt: (value) =>
    typeof value === "string" && /^\d{4}-\d{2}-\d{2}/u.test(value)
      ? undefined
      : `an ISO 8601 date, such as 2026-01-31T10:00:00Z; it was ${describe(value)}.`,
  contentType: text,
};

/** Throws OnrecordError `not-text` or `bad-option` where `fromHtml` was given what it does not take. */
export function checkUse(html: unknown, options: unknown): void {
  if (typeof html !== "string" && !isBytes(html))
    throw new OnrecordError(
      "not-text",
      `fromHtml() takes a string or bytes; it was given ${describe(html)}. Of a response, give new Uint8Array(await response.arrayBuffer()).`,
    );
  if (typeof options !== "object" || options === null)
    throw badOption(`The options of fromHtml() are an object; they were ${describe(options)}.`);
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(checks, name))
      throw badOption(`fromHtml() has no option "${name}". Options: ${Object.keys(checks).join(", ")}.`);
    const wanted = value === undefined ? undefined : checks[name as keyof FromHtmlOptions](value);
    if (wanted !== undefined) throw badOption(`The option "${name}" of fromHtml() takes ${wanted}`);
  }
}

/** Bytes of any realm: those of another window are of another class. */
function isBytes(value: unknown): boolean {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === "[object Uint8Array]";
}

function badOption(message: string): OnrecordError {
  return new OnrecordError("bad-option", message);
}

function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 40));
  if (typeof value !== "object" || value === null) return String(value).slice(0, 40);
  return `an object (${value.constructor?.name ?? "no prototype"})`;
}
