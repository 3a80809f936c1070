import { panel, reading, select, selected } from "./state.js";

const steps: Readonly<Record<string, number>> = { j: 1, k: -1 };

/** j and k go to the next and the last quote, as in many readers. */
export function stepThroughQuotes(event: KeyboardEvent): void {
  const step = steps[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const places = (reading.value?.quotes ?? []).flatMap(({ content }) => content[0] ?? []);
  const here = selected.value?.start ?? -1;
  const next =
    step > 0 ? places.find(({ start }) => start > here) : places.findLast(({ start }) => start < here);
  if (next === undefined) return;
  panel.value = "speakers";
  select({ start: next.start, end: next.end });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName);
}
