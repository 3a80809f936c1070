import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on the loopback address: `pages` by path, 404 for any other. */
export interface Lab {
  readonly origin: string;
  readonly pages: Record<string, (request: IncomingMessage, response: ServerResponse) => void>;
  /** The paths asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

export async function openLab(): Promise<Lab> {
  const asked: string[] = [];
  const pages: Lab["pages"] = {};
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const page = pages[request.url ?? ""];
    if (page === undefined) response.writeHead(404).end();
    else page(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pages,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
