/** A campaign of a hundred thousand numbers: whoever asks, the receiver holds no more than a few batches of it. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { migrate, nodeHandler, sqlStore } from '../../src/receiver/index.js';
import { pgliteEngine } from '../../src/receiver/store/pglite-engine.js';
import { makeProof } from './support/proofs.js';
import { asAdmin, makeReceiver, post } from './support/receiver.js';

const NUMBERS = 100_000;
const BATCH = 1000;

/** Every hundredth number is one that granted service messages. */
const phoneAt = (index: number) => `+4915${String(index).padStart(9, '0')}`;
const isKnown = (index: number) => index % 100 === 0;

function* lines(count = NUMBERS): Generator<string> {
  for (let index = 0; index < count; index++) yield `{"phone":"${phoneAt(index)}","purpose":"service"}\n`;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

test('100,000 numbers over a connection: each answered in its place, in about 100 reads, in constant memory', async (t) => {
  const engine = await pgliteEngine();
  await migrate(engine);
  const store = sqlStore(engine);
  const { receive, failures } = makeReceiver({ store });
  for (let index = 0; index < 20_000; index++) {
    if (isKnown(index)) await receive(post(makeProof({ subject: { phone: phoneAt(index) } })));
  }
  const server = createServer(nodeHandler(receive) as RequestListener);
  t.after(async () => {
    server.closeAllConnections();
    server.close();
    await engine.close();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  let reads = 0;
  const heap: number[] = [];
  const { entriesOf } = store;
  store.entriesOf = (subjects) => {
    if (reads++ % 10 === 5) heap.push(heapInUse());
    return entriesOf(subjects);
  };

  const asked = httpRequest({
    port: (server.address() as AddressInfo).port,
    path: '/permissions',
    method: 'POST',
    headers: { ...asAdmin, 'Content-Type': 'application/x-ndjson' },
  });
  const sent = pipeline(Readable.from(lines()), asked);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  assert.equal(response.statusCode, 200);
  let answered = 0;
  let allowed = 0;
  for await (const line of linesOf(response)) {
    const answer = JSON.parse(line);
    assert.equal(answer.phone, phoneAt(answered));
    assert.equal(answer.allowed, isKnown(answered) && answered < 20_000);
    answered += 1;
    allowed += Number(answer.allowed);
  }
  await sent;
  assert.deepEqual([answered, allowed, failures], [NUMBERS, 200, []]);
  assert.ok(reads >= NUMBERS / BATCH && reads <= NUMBERS / BATCH + 5, `${reads} reads`);
  const growth = Math.max(...heap) - heap[0]!;
  assert.ok(growth < 8_000_000, `the heap grew by ${growth} bytes`);
});

test('who does not read the answers is asked for no more questions', async () => {
  const { receive } = makeReceiver();
  let asked = 0;
  const source = lines(20_000);
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const { done, value } = source.next();
        if (done) {
          controller.close();
          return;
        }
        asked += 1;
        controller.enqueue(new TextEncoder().encode(value));
      },
    },
    { highWaterMark: 0 },
  );
  const response = await receive(
    new Request('https://receiver.example/permissions', {
      method: 'POST',
      headers: { ...asAdmin, 'Content-Type': 'application/x-ndjson' },
      body,
      duplex: 'half',
    } as RequestInit),
  );
  let answered = 0;
  let mostHeld = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    answered += Buffer.from(chunk).toString().split('\n').length - 1;
    for (let idle = 0; idle < 50; idle++) await turn(); // a slow reader: time enough to run ahead
    mostHeld = Math.max(mostHeld, asked - answered);
  }
  assert.equal(answered, 20_000);
  assert.ok(mostHeld <= 2 * BATCH, `${mostHeld} questions were held`);
});

test('who stops reading the answers stops the reading of the questions', async () => {
  const { receive } = makeReceiver();
  let asked = 0;
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      asked += 1;
      controller.enqueue(new TextEncoder().encode('"+4915112345678"\n'.repeat(100)));
    },
    cancel() {
      isCancelled = true;
    },
  });
  const response = await receive(
    new Request('https://receiver.example/permissions?purpose=service', {
      method: 'POST',
      headers: { ...asAdmin, 'Content-Type': 'application/x-ndjson' },
      body,
      duplex: 'half',
    } as RequestInit),
  );
  const reader = response.body!.getReader();
  await reader.read();
  await reader.cancel();
  assert.ok(isCancelled);
  assert.ok(asked <= 21, `${asked} chunks`);
});

async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of stream) {
    const parts = (rest + chunk.toString()).split('\n');
    rest = parts.pop()!;
    yield* parts;
  }
  assert.equal(rest, '');
}
