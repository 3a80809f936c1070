import { pMapIterable } from "p-map";
import { Piscina } from "piscina";
import type { PageOptions } from "../read/read-page.js";
import type { Line } from "./lines.js";
import { answer, type Answer } from "./record.js";
import type { Task } from "./worker.js";

/** Answers lines one after the other, or on several threads at once; answers come in the order of the lines. */
export interface Answering {
  answers(lines: AsyncIterable<Line>): AsyncIterable<Answer>;
  close(): Promise<void>;
}

/** `limit` is in bytes of a line. With one job nothing is started beside this thread. */
export function startAnswering(jobs: number, limit: number, options: PageOptions): Answering {
  if (jobs === 1)
    return {
      async *answers(lines) {
        for await (const line of lines) yield await answer(line, limit, options);
      },
      close: () => Promise.resolve(),
    };
  const pool = new Piscina<Task, Answer>({
    filename: workerFile(),
    name: "answerTask",
    minThreads: jobs,
    maxThreads: jobs,
  });
  const ask = (line: Line): Promise<Answer> => pool.run({ line, limit, options });
  return {
    // Two lines a thread are held, so that memory stays flat behind a slow reader and no thread waits.
    answers: (lines) => pMapIterable(lines, ask, { concurrency: jobs * 2, backpressure: jobs * 2 }),
    close: () => pool.destroy(),
  };
}

/** The worker stands beside this module, built or not. */
function workerFile(): string {
  const built = !import.meta.url.endsWith(".ts");
  return new URL(built ? "./worker.js" : "./worker.ts", import.meta.url).href;
}
