import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on the loopback address that keeps what it was asked. */
export interface Lab {
  readonly origin: string;
  readonly seen: readonly IncomingMessage[];
  /** The paths asked for, in order. */
  paths(): readonly string[];
  close(): Promise<void>;
}

export async function openLab(answer: Answer): Promise<Lab> {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    paths: () => seen.map(({ url }) => url ?? ""),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Answers by path; 404 for any other. A text is a page of HTML. */
export function site(pages: Readonly<Record<string, string | Answer>>): Answer {
  return (request, response) => {
    const page = pages[request.url ?? ""];
    if (typeof page === "function") page(request, response);
    else if (page === undefined) response.writeHead(404).end("Nothing here.");
    else {
      const type = request.url?.endsWith(".txt") === true ? "text/plain" : "text/html; charset=utf-8";
      response.writeHead(200, { "content-type": type }).end(page);
    }
  };
}
