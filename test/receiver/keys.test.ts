/** Keys are changed, and what older ones signed must hold for years. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { JWK } from 'jose';
import { createSigningKey, importSigningKey, keptKey, verifyReceipt } from '../../src/receiver/index.js';
import { signReceipt } from '../../src/receiver/rules/receipt.js';
import { mayOpen, rotate } from '../../src/receiver/rules/signing-key.js';
import { makeProof } from './support/proofs.js';
import { NOW } from './support/receiver.js';

/** Until when what older keys signed opens something. */
const END = new Date('2026-12-21T22:00:00.000Z');

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opt-in-keys-'));
});
after(() => rm(folder, { recursive: true, force: true }));

test('a receipt by an older key holds by the keys that are published after each change', async () => {
  const first = await createSigningKey();
  const proof = makeProof();
  const jws = await signReceipt(proof, NOW, await importSigningKey(first));
  const second = await rotate(first, END);
  const third = await rotate(second, END);
  for (const keys of [second, third]) {
    const { keySet } = await importSigningKey(keys);
    assert.equal((await verifyReceipt(jws, keySet, proof)).valid, true);
  }
  assert.equal(third.keys.length, 3);
});

test('the newest key signs, and only its receipts are unknown to the set before', async () => {
  const first = await createSigningKey();
  const [before, after] = [await importSigningKey(first), await importSigningKey(await rotate(first, END))];
  const jws = await signReceipt(makeProof(), NOW, after);
  assert.equal((await verifyReceipt(jws, after.keySet)).valid, true);
  assert.deepEqual(await verifyReceipt(jws, before.keySet), { valid: false, problem: 'signature' });
});

test('of all keys only public halves are published, and of older ones nothing else is kept', async () => {
  const first = await createSigningKey();
  const rotated = await rotate(first, END);
  const { keySet } = await importSigningKey({ keys: [rotated.keys[0]!, first] });
  for (const published of keySet.keys) assert.equal(published.d, undefined);
  assert.ok(!JSON.stringify(rotated).includes(first.d!));
  assert.equal(rotated.keys.filter(({ d }) => d !== undefined).length, 1);
});

test('a folder keeps the key that was made there, for its owner only, or a set of them', async () => {
  const said: string[] = [];
  const made = await keptKey(join(folder, 'new', 'deep'), (line) => said.push(line));
  const file = join(folder, 'new', 'deep', 'signing-key.json');
  assert.deepEqual(said, [
    `Made a key to sign receipts with, in ${file}. Back it up; OPT_IN_SIGNING_KEY sets another.`,
  ]);
  assert.equal((await stat(file)).mode & 0o777, 0o600);
  await writeFile(file, JSON.stringify(await rotate(made, END)));
  const kept = await keptKey(join(folder, 'new', 'deep'), (line) => said.push(line));
  assert.equal((await importSigningKey(kept)).keySet.keys.length, 2);
  assert.equal(said.length, 1);
});

test('many that start at once in a new folder end up with one key, and no leftovers', async () => {
  const place = join(folder, 'busy');
  const keys = await Promise.all(Array.from({ length: 20 }, () => keptKey(place, () => undefined)));
  assert.equal(new Set(keys.map((one) => JSON.stringify(one))).size, 1);
  assert.deepEqual(await readdir(place), ['signing-key.json']);
});

test('a file that is no key is named, and not quoted', async () => {
  await writeFile(join(folder, 'signing-key.json'), 'secret{');
  await assert.rejects(
    keptKey(folder, () => undefined),
    (error: Error) => {
      assert.match(error.message, /signing-key\.json is not JSON/);
      assert.doesNotMatch(error.message, /secret/);
      return true;
    },
  );
  assert.equal(await readFile(join(folder, 'signing-key.json'), 'utf8'), 'secret{');
});

test('of older keys it is published until when what they signed opens something, and no rotation makes it longer', async () => {
  const first = await createSigningKey();
  const second = await rotate(first, END);
  const seconds = END.getTime() / 1000;
  const expOf = (keys: object[]) => keys.map((key) => (key as { exp?: number }).exp);
  assert.deepEqual(expOf((await importSigningKey(second)).keySet.keys), [undefined, seconds]);
  const sooner = await rotate(second, new Date((seconds - 5) * 1000));
  const later = await rotate(second, new Date((seconds + 5) * 1000));
  assert.deepEqual(expOf((await importSigningKey(sooner)).keySet.keys), [
    undefined,
    seconds - 5,
    seconds - 5,
  ]);
  assert.deepEqual(expOf((await importSigningKey(later)).keySet.keys), [undefined, seconds + 5, seconds]);
});

test('opens something: the key in use, an older one in its time, and no other', async () => {
  const { keySet } = await importSigningKey(await rotate(await createSigningKey(), END));
  const [current, older] = keySet.keys.map(({ kid }) => kid);
  const before = new Date(END.getTime() - 1);
  assert.deepEqual([mayOpen(current, keySet, END), mayOpen(older, keySet, before)], [true, true]);
  assert.deepEqual([mayOpen(older, keySet, END), mayOpen(undefined, keySet, before)], [false, false]);
  assert.equal(mayOpen('another', keySet, before), false);
  for (const exp of ['2099', NaN, -1, null, undefined]) {
    const odd = { keys: [keySet.keys[0]!, { ...keySet.keys[1]!, exp } as JWK] };
    assert.equal(mayOpen(older, odd, before), false);
  }
});
