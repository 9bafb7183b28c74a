/** What a person of the business has found to be false. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { confirmationCode } from '../../src/proof/index.js';
import { makeGrant } from './support/agreed.js';
import { assertProblem } from './support/problem.js';
import { NOW, post } from './support/receiver.js';
import { asShop, choose, makeShop, reasonOf } from './support/shop.js';
import { messages, text } from './support/whatsapp.js';

describe('what was false', () => {
  test('is annulled: it stays, says by whom and why, and decides nothing', async () => {
    const { send, may, annul, record } = makeShop();
    const forged = choose(true);
    await send(forged);
    const response = await annul(forged.id);
    assert.equal(response.status, 201);
    const annulled = { id: forged.id, annulledAt: NOW, by: 'admin', reason: 'Sent by a stranger.' };
    assert.deepEqual(await response.json(), annulled);
    const { allowed, reason, proofId } = await may();
    assert.deepEqual([allowed, reason, proofId], [false, 'annulled', forged.id]);
    assert.equal((await record(forged.id)).annulledAt, NOW);
    const again = await annul(forged.id, { reason: 'Once more.' });
    assert.deepEqual([again.status, await again.json()], [200, annulled]);
  });

  test('leaves what was there before, a yes as well as a no', async () => {
    const { send, may, annul } = makeShop();
    const [yes, no, falseYes] = [choose(true, 1), choose(false, 2), choose(true, 3)];
    for (const proof of [yes, no, falseYes]) await send(proof);
    await annul(falseYes.id);
    assert.equal((await may()).allowed, false);
    await annul(no.id);
    const { reason, proofId } = await may();
    assert.deepEqual([reason, proofId], ['granted', yes.id]);
  });

  test('can be what came over WhatsApp, and what was confirmed by a false confirmation is unconfirmed', async () => {
    const { send, may, annul, hear, store } = makeShop({ require: 'phone' });
    const proof = makeGrant();
    await send(proof);
    await hear(messages(text(confirmationCode(proof.id), { timestamp: Date.parse(NOW) / 1000 })));
    assert.equal(await reasonOf(may()), 'granted');
    assert.equal((await annul(store.records.at(-1)!.id)).status, 201);
    assert.equal(await reasonOf(may()), 'confirmation-missing');
  });

  test('is nothing that is not held, or decides nothing, and a reason must be given', async () => {
    const { send, annul, store } = makeShop();
    const proof = choose(true);
    await send(proof);
    await assertProblem(await annul('019ac0de-0000-7000-8000-000000000000'), 404, 'not-found');
    await assertProblem(await annul('no-id'), 404, 'not-found');
    for (const body of [{}, { reason: ' ' }, { reason: 'x'.repeat(501) }, { reason: 'a', who: 'b' }, []])
      await assertProblem(await annul(proof.id, body), 400, 'parameters-invalid');
    await annul(proof.id);
    await assertProblem(await annul(store.records.at(-1)!.id), 404, 'not-found');
  });

  test('needs a token that may manage', async () => {
    const { send, receive } = makeShop();
    const proof = choose(true);
    await send(proof);
    const path = `/consents/${proof.id}/annul`;
    await assertProblem(await receive(post({ reason: 'a' }, asShop, path)), 403, 'scope-missing');
    await assertProblem(await receive(post({ reason: 'a' }, {}, path)), 401, 'token-missing');
  });
});
