import { spanOf, type Range } from "./range.js";
import type { TraceStep } from "./schema/reading.js";

/** Writes down what rules do, or nothing when tracing is off. Ranges are places in `reading.text`. */
export interface Trace {
  readonly steps: readonly TraceStep[] | undefined;
  record(
    stage: TraceStep["stage"],
    rule: string,
    action: TraceStep["action"],
    range: Range,
    note?: string,
  ): void;
}

export function createTrace(text: string, enabled: boolean): Trace {
  if (!enabled) return { steps: undefined, record: () => undefined };
  const steps: TraceStep[] = [];
  return {
    steps,
    record(stage, rule, action, range, note) {
      steps.push({ stage, rule, action, span: spanOf(text, range), ...(note === undefined ? {} : { note }) });
    },
  };
}
