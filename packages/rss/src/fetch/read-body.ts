import { FeedError } from "../error.js";

interface BodyLimits {
  readonly maxBytes: number;
  readonly totalTimeout: number;
  readonly beyond: "refuse" | "cut";
}

/** Reads an unpacked body up to the cap: a small packed body cannot become a large one. */
export async function readBody(
  body: ReadableStream<Uint8Array> | null,
  limits: BodyLimits,
  total: AbortSignal,
): Promise<Uint8Array> {
  if (body === null) return new Uint8Array();
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await untilAborted(reader.read(), total, limits.totalTimeout);
      if (done) break;
      chunks.push(value);
      size += value.length;
      if (size <= limits.maxBytes) continue;
      if (limits.beyond === "refuse")
        throw new FeedError("too-large", `The body is larger than ${limits.maxBytes} bytes.`);
      await reader.cancel();
      break;
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error;
  }
  return joined(chunks, Math.min(size, limits.maxBytes));
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, size - at), at);
    at += Math.min(chunk.length, size - at);
  }
  return bytes;
}

export function timedOut(totalTimeout: number): FeedError {
  return new FeedError("total-timeout", `The whole took longer than ${totalTimeout} ms.`);
}

async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal, totalTimeout: number): Promise<T> {
  if (signal.aborted) throw timedOut(totalTimeout);
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = (): void => reject(timedOut(totalTimeout));
    signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (stop !== undefined) signal.removeEventListener("abort", stop);
  }
}
