import type { BodyMemory } from './body-memory.js';
import { parseJson } from './json.js';
import { Problem } from './problem.js';

/** How much of a body is waited for. */
export interface Patience {
  /** What is longer is not read to its end. */
  bytes: number;
  /** How long it may take, in milliseconds. */
  ms: number;
  /** Where anybody may send: what it takes of the memory for all bodies. */
  memory?: BodyMemory;
}

/** Reads a request's body as JSON. */
export async function readJson(request: Request, patience: Patience): Promise<unknown> {
  if (mediaTypeOf(request) !== 'application/json') {
    throw new Problem('media-type-unsupported', 'Send JSON, as Content-Type: application/json.');
  }
  return parseJson(await readBytes(request, patience));
}

/** What the body is said to be, without its parameters. */
export function mediaTypeOf(request: Request): string | undefined {
  return request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
}

export async function readBytes(request: Request, { bytes, ms, memory }: Patience): Promise<Uint8Array> {
  const tooLarge = () => new Problem('body-too-large', `The body is longer than ${bytes} bytes.`);
  if (Number(request.headers.get('content-length')) > bytes) throw tooLarge();
  const end = performance.now() + ms;
  // The stated length may be missing or wrong, so the bytes are counted as well.
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of chunksOf(request, ms)) {
      length += chunk.byteLength;
      if (length > bytes) throw tooLarge();
      if (performance.now() > end) throw tooSlow();
      memory?.take(chunk.byteLength);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    memory?.release();
  }
}

/**
 * The body, chunk by chunk; who stops early cancels the rest.
 *
 * @param ms How long each chunk is waited for.
 */
export async function* chunksOf(request: Request, ms: number): AsyncGenerator<Uint8Array> {
  const reader = request.body?.getReader();
  if (!reader) return;
  try {
    for (;;) {
      const { done, value } = await within(ms, reader.read());
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined); // the connection is gone already
  }
}

async function within<Value>(ms: number, reading: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow()), ms);
  });
  const read = reading.catch(() => {
    throw new Problem('not-json', 'The body ended before it was complete.');
  });
  return Promise.race([read, timeout]).finally(() => clearTimeout(timer));
}

/** Tried again later: the next connection may be better. */
function tooSlow(): Problem {
  return new Problem('too-slow', 'The body took too long to arrive.', { headers: { Connection: 'close' } });
}
