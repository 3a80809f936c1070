import { existsSync, mkdtempSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { build, preview } from "vite";
import { sourceAliases } from "../vitest.config.js";

const browserPath = "/usr/bin/chromium";

/** Debian's Chromium; where there is none its tests are skipped, and the run says so. */
export const hasChromium = existsSync(browserPath);
if (!hasChromium) process.stdout.write(`skipped: tests in Chromium, for there is no ${browserPath}\n`);

export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}

export interface Site {
  readonly address: string;
  close(): void;
}

/** Serves pages made when they are asked for, in UTF-8, on this machine. */
export async function servePages(pageAt: (path: string) => string): Promise<Site> {
  const server = createServer((request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(pageAt(request.url ?? "/"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

/** Builds an example with Vite from the sources, like every other test, and serves it on this machine. */
export async function serveExample(root: string): Promise<Site> {
  const outDir = join(mkdtempSync(join(tmpdir(), "example-")), "dist");
  await build({ root, logLevel: "silent", build: { outDir }, resolve: { alias: sourceAliases } });
  const server = await preview({
    root,
    logLevel: "silent",
    build: { outDir },
    preview: { port: 0, host: "127.0.0.1" },
  });
  return { address: server.resolvedUrls?.local[0] ?? "", close: () => void server.httpServer.close() };
}
