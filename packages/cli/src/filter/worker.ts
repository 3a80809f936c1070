import { answer, type Answer } from "./record.js";
import type { Line } from "./lines.js";
import type { PageOptions } from "../read/read-page.js";

/** What a worker thread is asked: one line of the filter. */
export interface Task {
  readonly line: Line;
  readonly limit: number;
  readonly options: PageOptions;
}

/** What a worker thread does: piscina calls the one function named here. */
export function answerTask({ line, limit, options }: Task): Promise<Answer> {
  return answer(line, limit, options);
}
