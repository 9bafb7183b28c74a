import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeProtectedHeader, exportJWK, generateKeyPair, SignJWT } from 'jose';
import {
  createSigningKey,
  importSigningKey,
  verifyReceipt,
  type SignedKind,
} from '../../src/receiver/index.js';
import { checkpointProblems } from '../../src/receiver/audit/check-checkpoint.js';
import { makeCheckpoint } from '../../src/receiver/audit/checkpoint.js';
import { signReceipt } from '../../src/receiver/rules/receipt.js';
import { signSeal, verifySeal } from '../../src/receiver/rules/seal.js';
import { memoryStore } from './support/memory-store.js';
import { makeProof } from './support/proofs.js';
import { NOW } from './support/receiver.js';

const jwk = await createSigningKey();
const key = await importSigningKey(jwk);
const proof = makeProof();
const { id, digest } = proof;
const receipt = { id, digest, receivedAt: NOW, previous: null };

test('a receipt is checked by the published keys alone', async () => {
  const jws = await signReceipt(proof, NOW, key);
  assert.deepEqual(await verifyReceipt(jws, key.keySet), { valid: true, receipt });
  assert.deepEqual(decodeProtectedHeader(jws), {
    alg: 'ES256',
    kid: jwk.kid,
    typ: 'whatsapp-opt-in-receipt',
  });
});

test('nothing private is published', () => {
  assert.deepEqual(Object.keys(key.keySet.keys[0] ?? {}).sort(), [
    'alg',
    'crv',
    'kid',
    'kty',
    'use',
    'x',
    'y',
  ]);
});

test('a receipt that was changed, or signed by another key, does not hold', async () => {
  const jws = await signReceipt(proof, NOW, key);
  const [header, , signature] = jws.split('.');
  const payload = Buffer.from(JSON.stringify({ ...receipt, id: 'other' })).toString('base64url');
  const another = await importSigningKey(await createSigningKey());
  const theirs = await signReceipt(proof, NOW, another);
  for (const forged of [`${header}.${payload}.${signature}`, theirs, '', 'a.b.c']) {
    assert.deepEqual(await verifyReceipt(forged, key.keySet), { valid: false, problem: 'signature' });
  }
});

test('a receipt does not hold for another proof', async () => {
  const jws = await signReceipt(proof, NOW, key);
  for (const other of [
    { id, digest: 'sha-256:01' },
    { id: 'other', digest },
  ]) {
    assert.deepEqual(await verifyReceipt(jws, key.keySet, other), { valid: false, problem: 'other-proof' });
  }
  assert.equal((await verifyReceipt(jws, key.keySet, proof)).valid, true);
});

test('a token of another sort by the same key is no receipt', async () => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const own = await importSigningKey(await exportJWK(privateKey));
  const token = await new SignJWT(receipt).setProtectedHeader({ alg: 'ES256', typ: 'JWT' }).sign(privateKey);
  const shapeless = await own.sign('whatsapp-opt-in-receipt', { id: 1 });
  for (const jws of [token, shapeless]) {
    assert.deepEqual(await verifyReceipt(jws, own.keySet), { valid: false, problem: 'shape' });
  }
});

test('none of receipt, seal and checkpoint can pass for another', async () => {
  const place = { ...receipt, position: 1, assurance: 'unverified' as const };
  const books = { store: memoryStore(), signingKey: key, clock: () => new Date(NOW) };
  const signed = await makeCheckpoint(books);
  // Each holds all that the others need, and is of one kind all the same.
  const all = { ...place, ...signed.checkpoint };
  const kinds: SignedKind[] = [
    'whatsapp-opt-in-receipt',
    'whatsapp-opt-in-seal',
    'whatsapp-opt-in-checkpoint',
  ];
  const [asReceipt, asSeal, asCheckpoint] = await Promise.all(kinds.map((kind) => key.sign(kind, all)));
  for (const jws of [asSeal!, asCheckpoint!, await signSeal(place, key), signed.signature]) {
    assert.deepEqual(await verifyReceipt(jws, key.keySet), { valid: false, problem: 'shape' });
  }
  for (const jws of [asReceipt!, asCheckpoint!, await signReceipt(proof, NOW, key), signed.signature]) {
    assert.deepEqual(await verifySeal(jws, key.keySet), { valid: false, problem: 'shape' });
  }
  for (const signature of [asReceipt!, asSeal!]) {
    const problems = await checkpointProblems({ ...signed, signature }, key.keySet);
    assert.deepEqual(problems, ['The checkpoint was not signed by these keys.']);
  }
});

test('a key that cannot sign receipts is refused, without quoting it', async () => {
  const { x: _x, ...withoutX } = jwk;
  const { d: _d, ...publicHalf } = jwk;
  const rsa = await exportJWK((await generateKeyPair('RS256', { extractable: true })).privateKey);
  const sets = [{ keys: [] }, { keys: [publicHalf, jwk] }, { keys: [jwk, rsa] }];
  for (const bad of [
    withoutX,
    publicHalf,
    rsa,
    {},
    { ...jwk, x: 'AAAA' },
    { ...jwk, crv: 'P-384' },
    ...sets,
  ]) {
    await assert.rejects(importSigningKey(bad), (error: Error) => {
      assert.ok(error instanceof TypeError);
      assert.ok(!error.message.includes(jwk.d ?? ''));
      return true;
    });
  }
});

test('a key without a name is named by its thumbprint', async () => {
  const { kid, ...nameless } = jwk;
  assert.equal((await importSigningKey(nameless)).keySet.keys[0]?.kid, kid);
});
