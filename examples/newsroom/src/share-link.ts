import type { Source } from "./reading-worker.js";
import type { Selected } from "./state.js";

/** Longer addresses are cut by chat programs and mailers. */
const longestAddress = 16_000;

/** Puts the page itself and a place in it into the address: who opens the link sees the same, and no server does. */
export async function writeAddress(source: Source, range: Selected | undefined): Promise<boolean> {
  const packed = await pack(JSON.stringify(source));
  const place = range === undefined ? "" : `&at=${range.start}-${range.end}`;
  const fits = packed.length <= longestAddress;
  history.replaceState(null, "", fits ? `#page=${packed}${place}` : `#${place.slice(1)}`);
  return fits;
}

/** What a link says, or undefined where it says nothing or is broken. */
export async function readAddress(
  hash: string,
): Promise<{ readonly source: Source; readonly range?: Selected } | undefined> {
  const fields = new URLSearchParams(hash.slice(1));
  const packed = fields.get("page");
  if (packed === null) return undefined;
  try {
    const source: unknown = JSON.parse(await unpack(packed));
    if (!isSource(source)) return undefined;
    const range = rangeIn(fields.get("at"), source.content.length);
    return range === undefined ? { source } : { source, range };
  } catch {
    return undefined;
  }
}

function isSource(value: unknown): value is Source {
  if (typeof value !== "object" || value === null) return false;
  const { content, kind } = value as Partial<Record<keyof Source, unknown>>;
  return typeof content === "string" && (kind === "text" || kind === "html");
}

function rangeIn(place: string | null, length: number): Selected | undefined {
  const groups = /^(?<start>\d{1,9})-(?<end>\d{1,9})$/u.exec(place ?? "")?.groups;
  const [start, end] = [Number(groups?.["start"]), Number(groups?.["end"])];
  return start < end && end <= length ? { start, end } : undefined;
}

async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

async function unpack(packed: string): Promise<string> {
  const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).text();
}
