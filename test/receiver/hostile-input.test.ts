/** Whatever is sent, the answer is a refusal with a reason: never a 5xx, never a trace of our insides. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { makeProof } from './support/proofs.js';
import { makeReceiver, post } from './support/receiver.js';

const { receive, store, failures } = makeReceiver();

async function assertRefused(body: string | Uint8Array): Promise<void> {
  const response = await receive(post(body));
  assert.ok([400, 413, 422].includes(response.status), `status ${response.status}`);
  const text = await response.text();
  assert.doesNotMatch(text, /node_modules|\.[jt]s:\d|at \w+ \(/);
  assert.deepEqual(failures, []);
  assert.equal(store.records.length, 0);
}

test('any bytes', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), assertRefused));
});

test('any JSON', async () => {
  await fc.assert(fc.asyncProperty(fc.json(), assertRefused));
});

test('a proof with any one member replaced by anything', async () => {
  const proof = makeProof();
  const paths = pathsOf(proof);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue(), async (path, value) => {
      const changed = replaced(proof, path, value);
      if (JSON.stringify(changed) !== JSON.stringify(proof)) await assertRefused(JSON.stringify(changed));
    }),
    { numRuns: 500 },
  );
});

test('JSON nested as deep as the limit allows', async () => {
  await assertRefused('['.repeat(7900) + ']'.repeat(7900));
  await assertRefused('{"a":'.repeat(2600) + '1' + '}'.repeat(2600));
  const proof = JSON.stringify(makeProof());
  await assertRefused(proof.replace('"Europe/Berlin"', '['.repeat(5000) + ']'.repeat(5000)));
});

test('members that reach for the prototype', async () => {
  for (const name of ['__proto__', 'constructor', 'prototype']) {
    await assertRefused(`{"${name}":{"type":"whatsapp-opt-in/consent-proof"}}`);
  }
  assert.equal(({} as { type?: string }).type, undefined);
});

test('half a surrogate pair, written as an escape', async () => {
  await assertRefused(JSON.stringify(makeProof()).replace('Order updates from', '\\ud800 from'));
});

function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}
