import { EventEmitter, once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers come up to so many milliseconds late: `SLOW=1000` finds what takes a fast network for granted. */
const LAG_MS = Number(process.env['SLOW'] ?? 0);

export interface Exchange {
  method: string;
  path: string;
  /** Nothing while the answer has not come back from behind the gate. */
  status?: number;
}

/**
 * Stands between the browser and the demo server: sees every request, can hold an answer back after the server gave
 * it, and can be shut, so that connections are refused.
 */
export class Gate {
  readonly exchanges: Exchange[] = [];
  #server = createServer();
  readonly #changed = new EventEmitter();
  readonly #target: number;
  #port = 0;
  #holds: string | undefined;
  #held: (() => void)[] = [];

  constructor(targetPort: number) {
    this.#target = targetPort;
  }

  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  /** Opens at the same address each time. */
  async open(): Promise<void> {
    this.#server = createServer((incoming, outgoing) => this.#pass(incoming, outgoing));
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async shut(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  /** From now on, answers from a path stay here: by default those to posted proofs. */
  hold(path = '/api/consents'): void {
    this.#holds = path;
  }

  /** Lets go of what is held; to whom has left, it no longer matters. */
  release(): void {
    this.#holds = undefined;
    for (const go of this.#held.splice(0)) go();
  }

  /** Posts of proofs that the server has answered. */
  get posts(): Exchange[] {
    return this.exchanges.filter(
      ({ method, path, status }) => method === 'POST' && path === '/api/consents' && status !== undefined,
    );
  }

  /** Resolves when the server has answered this many posts of proofs, the browser having been told or not. */
  async untilPosts(count: number): Promise<void> {
    while (this.posts.length < count) await once(this.#changed, 'answered');
  }

  #pass(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const { method = '', url = '', headers } = incoming;
    const exchange: Exchange = { method, path: url };
    this.exchanges.push(exchange);
    const onward = request(
      { port: this.#target, host: '127.0.0.1', method, path: url, headers },
      (answer) => {
        exchange.status = answer.statusCode!;
        this.#changed.emit('answered');
        const go = () => {
          outgoing.writeHead(answer.statusCode!, answer.headers);
          answer.pipe(outgoing);
        };
        if (url === this.#holds) this.#held.push(go);
        else if (LAG_MS > 0) setTimeout(go, Math.random() * LAG_MS);
        else go();
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  }
}
