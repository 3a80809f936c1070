import type { Trace } from "../trace.js";
import type { QuoteDraft } from "./draft.js";

/** Writes down what a refiner took out, put in or changed. */
export function recordChanges(
  rule: string,
  before: readonly QuoteDraft[],
  after: readonly QuoteDraft[],
  trace: Trace,
): void {
  if (trace.steps === undefined) return;
  const kept = new Set(after);
  const known = new Set(before);
  const places = new Set(after.filter((draft) => !known.has(draft)).map(placeOf));
  const gone = before.filter((draft) => !kept.has(draft));
  const goneFrom = new Set(gone.map(placeOf));
  for (const draft of gone)
    if (!places.has(placeOf(draft))) step(trace, rule, "dropped", draft, `found by ${draft.rule}`);
  for (const draft of after)
    if (!known.has(draft)) step(trace, rule, goneFrom.has(placeOf(draft)) ? "changed" : "found", draft);
}

function placeOf(draft: QuoteDraft): string {
  return `${draft.rule} ${draft.content[0]?.start ?? 0}`;
}

function step(
  trace: Trace,
  rule: string,
  action: "found" | "changed" | "dropped",
  draft: QuoteDraft,
  note?: string,
): void {
  trace.record("quotes", rule, action, draft.content[0] ?? { start: 0, end: 0 }, note);
}
