import { once } from 'node:events';
import { createServer, type RequestListener, type Server, type ServerOptions } from 'node:http';
import type { Socket } from 'node:net';

type Handle = (...visit: Parameters<RequestListener>) => Promise<void>;

/** A server that can be brought to an end without losing what it has begun. */
export interface StoppableServer {
  server: Server;
  /** How many requests are being answered. */
  count(): number;
  /**
   * Takes no new connections, and answers what was begun.
   *
   * @param limitMs After this long, what is still open is cut off.
   * @returns how many requests were cut off.
   */
  finish(limitMs: number): Promise<number>;
}

export function stoppableServer(options: ServerOptions, handle: Handle): StoppableServer {
  const running = new Map<Promise<void>, Parameters<RequestListener>[1]>();
  const sockets = new Set<Socket>();
  let isStopping = false;
  const server = createServer(options, (incoming, outgoing) => {
    if (isStopping) outgoing.setHeader('Connection', 'close');
    const answered = handle(incoming, outgoing).finally(() => running.delete(answered));
    running.set(answered, outgoing);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  /** Connections that would wait for a request that cannot come; `close` alone leaves them open. */
  function closeWaiting(): void {
    for (const outgoing of running.values()) {
      if (!outgoing.headersSent) outgoing.setHeader('Connection', 'close');
    }
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy(); // browsers open some in advance
  }

  return {
    server,
    count: () => running.size,
    async finish(limitMs) {
      isStopping = true;
      const closed = once(server, 'close');
      server.close();
      closeWaiting();
      let cut = 0;
      const limit = setTimeout(() => {
        cut = running.size;
        server.closeAllConnections();
      }, limitMs);
      await closed;
      clearTimeout(limit);
      // A connection may be gone while what came over it is still being written down.
      await Promise.allSettled(running.keys());
      return cut;
    },
  };
}
