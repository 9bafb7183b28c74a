import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeProtectedHeader, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createSigningKey, importSigningKey, verifyReceipt } from '../../src/receiver/index.js';

const jwk = await createSigningKey();
const key = await importSigningKey(jwk);
const receipt = { id: 'an-id', digest: 'sha-256:00', receivedAt: '2026-11-21T22:00:00.000Z', previous: null };

test('a receipt is checked by the published keys alone', async () => {
  const jws = await key.sign(receipt);
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
  const jws = await key.sign(receipt);
  const [header, , signature] = jws.split('.');
  const payload = Buffer.from(JSON.stringify({ ...receipt, id: 'other' })).toString('base64url');
  const another = await importSigningKey(await createSigningKey());
  for (const forged of [`${header}.${payload}.${signature}`, await another.sign(receipt), '', 'a.b.c']) {
    assert.deepEqual(await verifyReceipt(forged, key.keySet), { valid: false, problem: 'signature' });
  }
});

test('a receipt does not hold for another proof', async () => {
  const jws = await key.sign(receipt);
  for (const proof of [
    { id: 'an-id', digest: 'sha-256:01' },
    { id: 'other', digest: 'sha-256:00' },
  ]) {
    assert.deepEqual(await verifyReceipt(jws, key.keySet, proof), { valid: false, problem: 'other-proof' });
  }
  assert.equal((await verifyReceipt(jws, key.keySet, receipt)).valid, true);
});

test('a token of another sort by the same key is no receipt', async () => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const own = await importSigningKey(await exportJWK(privateKey));
  const token = await new SignJWT(receipt).setProtectedHeader({ alg: 'ES256', typ: 'JWT' }).sign(privateKey);
  assert.deepEqual(await verifyReceipt(token, own.keySet), { valid: false, problem: 'shape' });
  assert.deepEqual(await verifyReceipt(await own.sign({ id: 1 }), own.keySet), {
    valid: false,
    problem: 'shape',
  });
});

test('a key that cannot sign receipts is refused, without quoting it', async () => {
  const { x: _x, ...withoutX } = jwk;
  const { d: _d, ...publicHalf } = jwk;
  const rsa = await exportJWK((await generateKeyPair('RS256', { extractable: true })).privateKey);
  for (const bad of [withoutX, publicHalf, rsa, {}, { ...jwk, x: 'AAAA' }, { ...jwk, crv: 'P-384' }]) {
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
