import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Answer, Receiver } from './receiver.js';
import { FAULTS, type Fault, type FaultKind, type Shopper } from './shoppers.js';

/** What the proxy remembers of a shopper. */
interface Passage {
  /** Faults still to come, one a post. */
  faults: Fault[];
  isOffline: boolean;
  isBack: boolean;
  mayKill: boolean;
  /** Connections that get no answer. */
  hanging: Set<ServerResponse>;
}

/** Stands before the receiver's `/consents`, and does to each shopper's posts what was planned for them. */
export class FaultProxy {
  /** How often each fault has happened. */
  readonly met = Object.fromEntries(Object.keys(FAULTS).map((kind) => [kind, 0])) as Record<
    FaultKind,
    number
  >;
  readonly #receiver: Receiver;
  readonly #passages = new Map<number, Passage>();

  constructor(receiver: Receiver) {
    this.#receiver = receiver;
  }

  /** From now on nothing happens to what this shopper sends. */
  comesBack(shopper: Shopper): void {
    const passage = this.#passageOf(shopper);
    passage.isBack = true;
    for (const outgoing of passage.hanging) outgoing.destroy();
  }

  receiverIsBack(): Promise<void> {
    return this.#receiver.ready();
  }

  async pass(shopper: Shopper, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const passage = this.#passageOf(shopper);
    if (passage.isOffline && !passage.isBack) {
      outgoing.destroy();
      return;
    }
    const body = await bodyOf(incoming);
    if (!body) return; // the browser has broken it off
    const fault = incoming.method === 'POST' && !passage.isBack ? passage.faults.shift() : undefined;
    if (fault) this.met[fault.kind]++;
    const send = () => this.forward(shopper, incoming, body);
    if (fault) await this.#fail(fault, { passage, send, outgoing });
    else answerWith(await send(), outgoing);
  }

  /** To the receiver itself, as coming from an address of the shopper's own; nothing where it is down. */
  async forward(
    shopper: Shopper,
    { method = 'POST', headers }: { method?: string | undefined; headers: IncomingHttpHeaders },
    body: Buffer,
  ): Promise<Answer | undefined> {
    const passage = this.#passageOf(shopper);
    if (passage.isBack) await this.#receiver.ready();
    const { index } = shopper;
    const address = `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`;
    const sent = this.#receiver.send(method, '/consents', { ...headers, 'x-forwarded-for': address }, body);
    if (method === 'POST' && passage.mayKill) this.#killSoon(shopper);
    return sent.catch(() => undefined);
  }

  #killSoon(shopper: Shopper): void {
    this.#passageOf(shopper).mayKill = false;
    // Before, while or after it is written: it takes the receiver some milliseconds.
    setTimeout(() => this.#receiver.kill(), shopper.index % 12);
  }

  async #fail(fault: Fault, { passage, send, outgoing }: Failing): Promise<void> {
    const after = { 'cut-after': true, 'cut-answer': true, slow: true, 'hang-after': true };
    const answer = fault.kind in after ? await send() : undefined;
    switch (fault.kind) {
      case 'offline':
        passage.isOffline = true;
        outgoing.destroy();
        return;
      case 'cut-before':
      case 'cut-after':
        outgoing.destroy();
        return;
      case 'cut-answer':
        cutAnswer(answer, outgoing);
        return;
      case 'hang':
      case 'hang-after':
        passage.hanging.add(outgoing);
        return;
      case 'slow':
        setTimeout(() => answerWith(answer, outgoing), fault.delay);
        return;
      default:
        answerWith(INSTEAD[fault.kind](fault), outgoing);
    }
  }

  #passageOf({ index, faults, event }: Shopper): Passage {
    const known = this.#passages.get(index);
    const passage = known ?? {
      faults: [...faults],
      isOffline: false,
      isBack: false,
      mayKill: event === 'kill',
      hanging: new Set(),
    };
    this.#passages.set(index, passage);
    return passage;
  }
}

interface Failing {
  passage: Passage;
  send: () => Promise<Answer | undefined>;
  outgoing: ServerResponse;
}

/** What servers in front of the receiver answer in its place. They know nothing of CORS. */
const INSTEAD = {
  error: ({ status }: Fault) => htmlAnswer(status, '<h1>Bad gateway</h1>'),
  busy: ({ retryAfter }: Fault) => htmlAnswer(429, 'Slow down', { 'retry-after': String(retryAfter) }),
  page: () => htmlAnswer(200, '<!doctype html><title>Sign in</title>'),
};

function htmlAnswer(status: number, text: string, more: IncomingHttpHeaders = {}): Answer {
  return { status, headers: { 'content-type': 'text/html', ...more }, body: Buffer.from(text) };
}

/** Without an answer the connection ends: whoever was to give it is gone. */
function answerWith(answer: Answer | undefined, outgoing: ServerResponse): void {
  if (!answer) return void outgoing.destroy();
  outgoing.writeHead(answer.status, answer.headers).end(answer.body);
}

function cutAnswer(answer: Answer | undefined, outgoing: ServerResponse): void {
  if (!answer) return void outgoing.destroy();
  outgoing.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length });
  outgoing.write(answer.body.subarray(0, 10), () => outgoing.destroy());
}

/** All that was sent; nothing where it was broken off. */
export async function bodyOf(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch {
    return undefined;
  }
}
