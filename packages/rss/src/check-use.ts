import { FeedError } from "./error.js";

/** Throws FeedError `not-text` where a text was wanted. */
export function requireText(text: unknown, task: string): void {
  if (typeof text !== "string")
    throw new FeedError(
      "not-text",
      `${task}() takes a string; it was given ${describe(text)}. Bytes: decodeFeed(bytes, contentType).text`,
    );
}

/** Throws FeedError `not-a-feed` where what `parseFeed` gives was wanted. */
export function requireFeed(feed: unknown, task: string): void {
  if (!hasList(feed, "entries"))
    throw new FeedError(
      "not-a-feed",
      `${task}() takes a Feed from parseFeed(); it was given ${describe(feed)}.`,
    );
}

/** Throws FeedError `not-opml` where what `parseOpml` gives was wanted. */
export function requireOpml(opml: unknown, task: string): void {
  if (!hasList(opml, "outlines"))
    throw new FeedError(
      "not-opml",
      `${task}() takes what parseOpml() gives; it was given ${describe(opml)}.`,
    );
}

/** Throws FeedError `bad-option` where a function is left away: the clock and the network are the caller's. */
export function requireFunctions(options: unknown, names: readonly string[], task: string): void {
  const given = (typeof options === "object" && options !== null ? options : {}) as Record<string, unknown>;
  const missing = names.find((name) => typeof given[name] !== "function");
  if (missing !== undefined)
    throw new FeedError(
      "bad-option",
      `${task}() needs the option "${missing}", a function; it was ${describe(given[missing])}.${missing === "now" ? " Give it () => Date.now()" : ""}`,
    );
}

function hasList(value: unknown, name: string): boolean {
  return (
    typeof value === "object" && value !== null && Array.isArray((value as Record<string, unknown>)[name])
  );
}

function describe(value: unknown): string {
  if (typeof value === "string") return `the text ${JSON.stringify(value.slice(0, 40))}`;
  if (typeof value !== "object" || value === null) return String(value).slice(0, 40);
  return `an object (${value.constructor?.name ?? "no prototype"})`;
}
