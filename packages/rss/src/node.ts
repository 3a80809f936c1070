import { Agent, buildConnector, errors, fetch as undiciFetch } from "undici";
import { FeedError } from "./error.js";
import { isPrivateHost } from "./fetch/addresses.js";
import type { FetchLike } from "./fetch/request.js";

export interface GuardedFetchOptions {
  /** Milliseconds for a connection. Default 10,000. */
  readonly connectTimeout?: number;
  /** Let addresses of this machine and its neighbours through. Default false. */
  readonly allowPrivate?: boolean;
}

/**
 * `fetch` for Node that looks at the address it has connected to, so that no name can resolve to a neighbour behind its
 * back, and keeps one connection a host. `close` ends what is under way and lets the process end.
 */
export function createGuardedFetch(options: GuardedFetchOptions = {}): {
  readonly fetch: FetchLike;
  close(): Promise<void>;
} {
  const connect = buildConnector({ timeout: options.connectTimeout ?? 10_000 });
  const agent = new Agent({
    connections: 1,
    pipelining: 1,
    connect(target, callback) {
      connect(target, (error, socket) => {
        const address = socket?.remoteAddress ?? "";
        if (error === null && options.allowPrivate !== true && isPrivateHost(address)) {
          socket?.destroy();
          callback(
            new FeedError(
              "private-address",
              `${target.hostname} leads to ${address}, an address of this machine or its neighbours.`,
            ),
            null,
          );
        } else if (error !== null) callback(error, null);
        else callback(null, socket);
      });
    },
  });
  return {
    fetch: (url, init) =>
      undiciFetch(url, { ...init, dispatcher: agent }).catch(rethrow) as ReturnType<FetchLike>,
    close: () => agent.destroy(),
  };
}

/** undici wraps what the connector said; the caller wants that. */
function rethrow(error: unknown): never {
  const reason = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (reason instanceof errors.ConnectTimeoutError) throw new FeedError("connect-timeout", reason.message);
  throw reason;
}
