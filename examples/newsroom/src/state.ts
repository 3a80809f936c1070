import { computed, signal } from "@preact/signals";
import type { Explanation, Reading, Speaker } from "@onrecord/core";
import { ask } from "./ask-worker.js";
import type { Source } from "./reading-worker.js";
import { readAddress, writeAddress } from "./share-link.js";
import sample from "../sample.txt?raw";

export type PanelName = "speakers" | "claims" | "timeline" | "words" | "trace";
export const panelNames: readonly PanelName[] = ["speakers", "claims", "timeline", "words", "trace"];

export interface Selected {
  readonly start: number;
  readonly end: number;
}

export const source = signal<Source>({ content: sample, kind: "text" });
export const reading = signal<Reading | undefined>(undefined);
export const milliseconds = signal(0);
export const problem = signal<string | undefined>(undefined);
export const busy = signal(false);
export const panel = signal<PanelName>("speakers");
export const editing = signal(false);
/** The place a link points to, or that was chosen last. */
export const selected = signal<Selected | undefined>(undefined);
export const explanation = signal<Explanation | undefined>(undefined);
/** Said aloud to screen readers. */
export const notice = signal("");

export const speakersById = computed<ReadonlyMap<string, Speaker>>(
  () => new Map(reading.value?.speakers.map((speaker) => [speaker.id, speaker])),
);

/** The place of a speaker in the palette: the most quoted first. */
export const hueOf = computed<ReadonlyMap<string, number>>(() => {
  const counts = new Map<string, number>();
  for (const { speaker } of reading.value?.quotes ?? [])
    if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const order = [...counts].toSorted((one, other) => other[1] - one[1]);
  return new Map(order.map(([id], index) => [id, index % 10]));
});

export function nameOf(id: string | undefined): string {
  const speaker = id === undefined ? undefined : speakersById.value.get(id);
  if (speaker === undefined) return "nobody named";
  return speaker.name ?? speaker.description?.text ?? speaker.mentions[0]?.text ?? speaker.id;
}

export async function readSource(next: Source): Promise<void> {
  source.value = next;
  selected.value = undefined;
  busy.value = true;
  problem.value = undefined;
  explanation.value = undefined;
  try {
    const answer = await ask({ ask: "read", source: next });
    // Another page may have been handed over meanwhile.
    if (source.value !== next || !("reading" in answer)) return;
    reading.value = answer.reading;
    milliseconds.value = answer.milliseconds;
    notice.value = `Read: ${answer.reading.quotes.length} quotes, ${answer.reading.claims.length} claims.`;
  } catch (error) {
    problem.value = error instanceof Error ? error.message : String(error);
  } finally {
    if (source.value === next) busy.value = false;
  }
}

export async function explainSelected(): Promise<void> {
  const range = selected.value;
  if (range === undefined) return;
  panel.value = "trace";
  explanation.value = undefined;
  const answer = await ask({ ask: "explain", source: source.value, range });
  if ("explanation" in answer && selected.value === range) explanation.value = answer.explanation;
}

/** Reads another page than the one that is shown. */
export async function openPage(next: Source): Promise<void> {
  await writeAddress(next, undefined);
  await readSource(next);
}

/** Chooses a place: it is marked in the article, and the address points to it. */
export function select(range: Selected | undefined): void {
  selected.value = range;
  void writeAddress(source.value, range);
}

export async function openFromAddress(): Promise<void> {
  const shared = await readAddress(location.hash);
  await readSource(shared?.source ?? source.value);
  if (shared?.range !== undefined) selected.value = shared.range;
}
