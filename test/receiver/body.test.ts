/** The limit on what is read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_PROOF_BYTES } from '../../src/proof/index.js';
import { makeProof } from './support/proofs.js';
import { makeReceiver, post } from './support/receiver.js';

/** A body that goes on for as long as somebody reads, counting how much was taken and whether it was let go. */
function endless(chunk = 1000) {
  const seen = { bytes: 0, cancelled: false };
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      seen.bytes += chunk;
      controller.enqueue(new Uint8Array(chunk).fill(0x20));
    },
    cancel() {
      seen.cancelled = true;
    },
  });
  return { stream, seen };
}

function stream(body: ReadableStream<Uint8Array>, headers: Record<string, string> = {}): Request {
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body,
    duplex: 'half',
  };
  return new Request('https://receiver.example/consents', init);
}

test('a proof of exactly the limit is read, one byte more is not', async () => {
  const { receive } = makeReceiver();
  const json = JSON.stringify(makeProof());
  const padded = (bytes: number) => json + ' '.repeat(bytes - Buffer.byteLength(json));
  assert.equal((await receive(post(padded(MAX_PROOF_BYTES)))).status, 201);
  const response = await receive(post(padded(MAX_PROOF_BYTES + 1)));
  assert.equal(response.status, 413);
  assert.equal((await response.json()).code, 'body-too-large');
});

test('an endless body is answered with 413 once the limit is passed, and let go', async () => {
  const { receive } = makeReceiver();
  const { stream: body, seen } = endless();
  assert.equal((await receive(stream(body))).status, 413);
  assert.ok(seen.bytes <= MAX_PROOF_BYTES + 3000, `read ${seen.bytes} bytes`);
  assert.ok(seen.cancelled);
});

test('a body that says it is too long is not read at all', async () => {
  const { receive } = makeReceiver();
  const { stream: body, seen } = endless();
  const response = await receive(stream(body, { 'Content-Length': '1000000' }));
  assert.equal(response.status, 413);
  assert.ok(seen.bytes <= 1000);
});

test('a body that lies about its length is counted', async () => {
  const { receive } = makeReceiver();
  for (const length of ['5', '-1', 'many']) {
    assert.equal((await receive(stream(endless().stream, { 'Content-Length': length }))).status, 413);
  }
});

test('a body that breaks off is answered with 400, and is no failure of ours', async () => {
  const { receive, failures } = makeReceiver();
  const broken = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"type":'));
    },
    pull(controller) {
      controller.error(new Error('connection reset'));
    },
  });
  assert.equal((await receive(stream(broken))).status, 400);
  assert.deepEqual(failures, []);
});
