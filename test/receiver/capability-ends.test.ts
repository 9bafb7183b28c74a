/** When receipts and links open nothing any more: by their own time, and by that of the key that signed them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CompactSign, importJWK, type JWK } from 'jose';
import { confirmationCode } from '../../src/proof/index.js';
import { createSigningKey, importSigningKey, verifyReceipt } from '../../src/receiver/index.js';
import { signLink } from '../../src/receiver/rules/link.js';
import { signReceipt } from '../../src/receiver/rules/receipt.js';
import { rotate } from '../../src/receiver/rules/signing-key.js';
import { choose, makeShop } from './support/capabilities.js';
import { memoryStore } from './support/memory-store.js';
import { assertProblem } from './support/problem.js';
import { NOW, signingKey } from './support/receiver.js';
import { messages, text } from './support/whatsapp.js';

const DAY = 86_400_000;

describe('a receipt or a link', () => {
  test('by an older key opens until the time that was announced is over, and stays evidence after it', async () => {
    const store = memoryStore();
    const first = await createSigningKey();
    const made = makeShop({ store, signingKey: await importSigningKey(first) });
    const proof = choose(true);
    const tokens = [await made.send(proof), await made.link()];
    const end = new Date(Date.parse(NOW) + DAY);
    const second = await rotate(first, end);
    const key = await importSigningKey(await rotate(second, new Date(Date.parse(NOW) + 9 * DAY)));
    const rotated = makeShop({ store, signingKey: key });
    rotated.later(DAY - 1);
    for (const token of tokens) assert.equal((await rotated.open(token)).status, 200);
    rotated.later(1);
    for (const token of tokens) await assertProblem(await rotated.open(token), 401, 'capability-expired');
    assert.equal((await verifyReceipt(tokens[0]!, key.keySet, proof)).valid, true);
    const other = makeShop({ store, signingKey: await importSigningKey(await createSigningKey()) });
    for (const token of tokens) await assertProblem(await other.open(token), 401, 'capability-invalid');
  });

  test('forged with a key that was stolen and replaced opens nothing, whatever time stands in it', async () => {
    const stolen = await createSigningKey();
    const store = memoryStore();
    const shop = makeShop({ store, signingKey: await importSigningKey(stolen) });
    const proof = choose(true);
    await shop.send(proof);
    const thief = await importSigningKey(stolen);
    const atOnce = await importSigningKey(await rotate(stolen, new Date(NOW)));
    // A set that somebody made by hand announces nothing, and neither does one with the thief's own words in it.
    const [current, retired] = (await rotate(stolen, new Date(NOW))).keys;
    const byHand = await importSigningKey({ keys: [current!, { ...retired!, exp: undefined } as JWK] });
    for (const key of [atOnce, byHand]) {
      const rotated = makeShop({ store, signingKey: key });
      const kid = key.keySet.keys[0]!.kid!;
      const payload = { id: proof.id, issuedAt: NOW, expiresAt: '2026-11-22T22:00:00.000Z' };
      const namedAsNew = await new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
        .setProtectedHeader({ alg: 'ES256', kid, typ: 'whatsapp-opt-in-link' })
        .sign(await importJWK(stolen, 'ES256'));
      for (const forged of [await signLink(payload, thief), await signReceipt(proof, NOW, thief)]) {
        await assertProblem(await rotated.open(forged), 401, 'capability-expired');
      }
      await assertProblem(await rotated.open(namedAsNew), 401, 'capability-invalid');
    }
  });

  test('link: is held to a year when it is read too, and to the moment it says it was made', async () => {
    const { send, open, later } = makeShop();
    const proof = choose(true);
    await send(proof);
    const sign = (issuedAt: string) =>
      signLink({ id: proof.id, issuedAt, expiresAt: '2099-01-01T00:00:00.000Z' }, signingKey);
    const [now, ahead] = [await sign(NOW), await sign('2098-06-01T00:00:00.000Z')];
    await assertProblem(await open(ahead), 401, 'capability-invalid');
    later(365 * DAY - 1);
    assert.equal((await open(now)).status, 200);
    later(1);
    await assertProblem(await open(now), 401, 'capability-expired');
  });

  test('receipt: opens for 90 days, and not one moment longer', async () => {
    const { send, open, hear, later } = makeShop();
    const proof = choose(true);
    const receipt = await send(proof);
    await hear(messages(text(confirmationCode(proof.id))));
    later(90 * DAY - 1);
    assert.equal((await open(receipt)).status, 200);
    later(1);
    await assertProblem(await open(receipt), 401, 'capability-expired');
    assert.equal(
      (await verifyReceipt(receipt, signingKey.keySet, proof)).valid,
      true,
      'it is evidence still',
    );
  });
});
