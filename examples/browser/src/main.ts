// Reads what is pasted in a worker, so that typing never waits; nothing is sent anywhere.
import type { Reading } from "@onrecord/core";

const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
const [input, status, list] = ["#text", "#status", "#quotes"].map((name) => document.querySelector(name));

input?.addEventListener("input", () => {
  if (!(input instanceof HTMLTextAreaElement)) return;
  status?.replaceChildren("Reading…");
  worker.postMessage(input.value);
});

worker.addEventListener("message", ({ data }: MessageEvent<Reading | { readonly error: string }>) => {
  if ("error" in data) {
    status?.replaceChildren(data.error);
    return;
  }
  status?.replaceChildren(`${data.quotes.length} quotes, ${data.speakers.length} speakers`);
  const rows = data.quotes.map((quote) => {
    const speaker = data.speakers.find(({ id }) => id === quote.speaker);
    const row = document.createElement("li");
    const words = quote.content.map(({ text }) => text).join(" … ");
    // Text only, never markup: a page cannot put anything into this one.
    row.append(`${speaker?.name ?? speaker?.description?.text ?? "nobody named"}: ${words}`);
    return row;
  });
  list?.replaceChildren(...rows);
});
