import type { Reading } from "@onrecord/core";
export function renderPage(reading: Reading): string {
  return `<!doctype html><title>${reading.quotes.length}</title>`;
}
