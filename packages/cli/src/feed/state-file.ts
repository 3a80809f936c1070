import { readFile, rename, writeFile } from "node:fs/promises";
import type { FeedState, HostHolds, SeenEntries } from "@onrecord/rss";
import * as z from "zod";
import { messageOf, Unreadable } from "../failure.js";

/** What is remembered between two runs: feeds by the address or file they were asked for by, and hosts to leave alone. */
export interface Memory {
  readonly feeds: Map<string, { readonly state: FeedState; readonly seen: SeenEntries }>;
  holds: HostHolds;
}

const stateSchema = z.looseObject({ url: z.string(), interval: z.number(), failures: z.number() });
const seenSchema = z.record(z.string(), z.object({ hash: z.string(), seenAt: z.string() }));
const fileSchema = z.object({
  version: z.literal(1),
  feeds: z.record(z.string(), z.object({ state: stateSchema, seen: seenSchema })),
  holds: z.record(z.string(), z.string()),
});

export async function loadMemory(path: string | undefined): Promise<Memory> {
  const text = path === undefined ? undefined : await contentsOf(path);
  if (text === undefined) return { feeds: new Map(), holds: {} };
  try {
    const { feeds, holds } = fileSchema.parse(JSON.parse(text));
    return { feeds: new Map(Object.entries(feeds)) as Memory["feeds"], holds };
  } catch (error) {
    throw new Unreadable(
      `${path} is no state file of onrecord feed. Name another, or take it away to start anew.`,
      { cause: error },
    );
  }
}

/** Written beside and moved over, so that a run that is cut off leaves the old one whole. */
export async function saveMemory(path: string, { feeds, holds }: Memory): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, `${JSON.stringify({ version: 1, feeds: Object.fromEntries(feeds), holds })}\n`);
    await rename(beside, path);
  } catch (error) {
    throw new Unreadable(`Cannot write ${path}: ${messageOf(error)}`, { cause: error });
  }
}

async function contentsOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new Unreadable(`Cannot read ${path}: ${messageOf(error)}`, { cause: error });
  }
}
