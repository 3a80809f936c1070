// A small news site on this machine, so that the example speaks real HTTP and needs no network.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const types: Readonly<Record<string, string>> = {
  xml: "application/rss+xml",
  html: "text/html; charset=utf-8",
  txt: "text/plain",
};

/** Serves `site/` with entity tags; `log` has a line a request. */
export async function startSite(): Promise<{ address: string; log: string[]; close: () => void }> {
  const log: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    void readFile(new URL(`site${path}`, import.meta.url)).then(
      (body) => {
        const tag = `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`;
        const known = request.headers["if-none-match"] === tag;
        log.push(`GET ${path} → ${known ? 304 : 200}`);
        response.writeHead(known ? 304 : 200, {
          etag: tag,
          "content-type": types[path.split(".").at(-1) ?? ""],
        });
        response.end(known ? undefined : body);
      },
      () => {
        log.push(`GET ${path} → 404`);
        response.writeHead(404).end();
      },
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, log, close: () => server.close() };
}
