import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { clientAddresses } from './client-address.js';
import type { Connection } from './desk.js';
import { requestOf } from './node-request.js';

export interface NodeHandlerOptions {
  /**
   * How many proxies of yours stand in front, each of which adds one address to `X-Forwarded-For`. Left out, none is
   * believed, and `onWarning` is told when one seems to be there.
   */
  trustedProxies?: number | undefined;
  /** How long the rest of a body that nobody reads may take, in milliseconds, before its connection ends. Default: 10 s. */
  restMs?: number;
  /** Told, once each, what the owner should set. Default: `console.error`. */
  onWarning?: (text: string) => void;
}

/** Lets Node's own HTTP server, or a framework built on it, ask a function from Request to Response. */
export function nodeHandler(
  handle: (request: Request, connection: Connection) => Promise<Response>,
  { trustedProxies, restMs = REST_MS, onWarning = logWarning }: NodeHandlerOptions = {},
): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> {
  const addressOf = clientAddresses(trustedProxies, onWarning);
  return async (incoming, outgoing) => {
    if (incoming.readableDidRead) {
      // Answering 4xx would make a shop's proofs be set aside; this is ours to mend, and theirs to try again.
      console.error('whatsapp-opt-in receiver: mount it before what reads bodies, such as express.json().');
      outgoing.writeHead(500, { Connection: 'close' }).end();
      return;
    }
    const gone = new AbortController();
    outgoing.once('close', () => {
      if (!outgoing.writableFinished) gone.abort();
    });
    const request = requestOf(incoming, gone.signal);
    if (!request) {
      outgoing.writeHead(400, { Connection: 'close' }).end();
      return;
    }
    const response = await handle(request, { address: addressOf(incoming) });
    outgoing.once('finish', () => limitRest(incoming, restMs));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    if (!response.body) {
      outgoing.end();
      return;
    }
    // What breaks in the middle, on either side, is cut off, so that it cannot be taken for a whole answer.
    await send(response.body, outgoing, gone.signal).catch(() => outgoing.socket?.destroySoon());
  };
}

/** Enough for a body that was refused as too long, so that the next request on the connection is found. */
const REST_MS = 10_000;

/** A client that was answered and goes on sending, a byte now and then, would keep the connection. */
function limitRest(incoming: IncomingMessage, ms: number): void {
  if (incoming.complete || incoming.destroyed) return;
  const timer = setTimeout(() => incoming.socket.destroy(), ms);
  incoming.once('close', () => clearTimeout(timer));
}

function logWarning(text: string): void {
  console.error(`whatsapp-opt-in receiver: ${text}`);
}

/** Not `pipeline` over `Readable.fromWeb`: for short answers, that costs more than all else a request does here. */
async function send(
  body: ReadableStream<Uint8Array>,
  outgoing: ServerResponse,
  gone: AbortSignal,
): Promise<void> {
  for await (const chunk of body as NodeReadableStream<Uint8Array>) {
    if (!outgoing.write(chunk)) await once(outgoing, 'drain', { signal: gone });
  }
  outgoing.end();
}
