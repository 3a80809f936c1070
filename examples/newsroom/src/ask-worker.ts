import type { Answer, Question } from "./reading-worker.js";

type Asked = Question extends infer Each ? (Each extends Question ? Omit<Each, "id"> : never) : never;

/** Asks the worker and waits for its answer; starts it when it is first asked. Throws with what the worker says. */
export async function ask(question: Asked): Promise<Answer> {
  const id = ++asked;
  worker ??= startWorker();
  const answer = new Promise<Answer>((resolve, reject) => waiting.set(id, { resolve, reject }));
  worker.postMessage({ id, ...question });
  return answer;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

// One worker for the life of the page.
let asked = 0;
let worker: Worker | undefined;
const waiting = new Map<number, Waiting>();

function startWorker(): Worker {
  const started = new Worker(new URL("./reading-worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    const { resolve, reject } = waiting.get(data.id) ?? {};
    waiting.delete(data.id);
    if ("error" in data) reject?.(new Error(data.error));
    else resolve?.(data);
  });
  started.addEventListener("error", ({ message }) => {
    for (const { reject } of waiting.values())
      reject(new Error(message || "The worker could not be started."));
    waiting.clear();
  });
  return started;
}
