import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { nodeHandler, type ReceiverOptions } from '../../../src/receiver/index.js';
import { makeReceiver } from '../../receiver/support/receiver.js';

/** What somebody asked a receiver, and the answer. */
export interface Asked {
  method: string;
  path: string;
  authorization: string | null;
  status: number;
}

/** A receiver on loopback that says what it is asked. */
export async function listenAndTell(options: Partial<ReceiverOptions>) {
  const { receive, failures } = makeReceiver(options);
  const asked: Asked[] = [];
  let tell: () => void = () => undefined;
  const handler = nodeHandler(async (request, connection) => {
    const response = await receive(request, connection);
    const { method, url, headers } = request;
    const { pathname } = new URL(url);
    asked.push({
      method,
      path: pathname,
      authorization: headers.get('authorization'),
      status: response.status,
    });
    tell();
    return response;
  });
  const server = createServer(handler as RequestListener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    failures,
    /** What was asked next, once it has been answered. */
    next: async (): Promise<Asked> => {
      for (;;) {
        const first = asked.shift();
        if (first) return first;
        await new Promise<void>((resolve) => (tell = resolve));
      }
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
