import { read } from "@onrecord/core";

let last = "";

addEventListener("message", ({ data }: MessageEvent<string>) => {
  last = data;
  // While somebody types, only the newest text is read.
  setTimeout(() => {
    if (data !== last) return;
    try {
      postMessage(read(data));
    } catch (error) {
      postMessage({ error: error instanceof Error ? error.message : String(error) });
    }
  });
});
