import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { callbackTransport } from '../../../src/delivery/callback.js';
import { makeProof } from './support/proof.js';

const proof = makeProof();

describe('a callback', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('has the proof when it returns, whatever it returns', async () => {
    for (const answer of [undefined, false, Promise.resolve('saved')]) {
      assert.deepEqual(await callbackTransport('save', () => answer).deliver(proof), {
        outcome: 'delivered',
      });
    }
  });

  it('that throws or rejects is offered the proof again, and the cause is kept', async () => {
    const cause = new Error('out of paper');
    const throwing = () => {
      throw cause;
    };
    for (const callback of [throwing, () => Promise.reject(cause)]) {
      const delivery = await callbackTransport('save', callback).deliver(proof);
      assert.ok(delivery.outcome === 'retry');
      assert.equal(delivery.error.code, 'callback-failed');
      assert.equal(delivery.error.cause, cause);
      assert.match(delivery.error.message, /callback save failed/);
    }
  });

  it('that never answers does not keep the proof for ever', async () => {
    const delivery = callbackTransport('save', () => new Promise(() => undefined)).deliver(proof);
    mock.timers.tick(30_000);
    assert.equal((await delivery).outcome, 'retry');
  });

  it('cannot change the proof that is kept and sent elsewhere', async () => {
    const before = structuredClone(proof);
    await callbackTransport('save', (given) => {
      given.choices.length = 0;
      given.subject.phone = '+1';
    }).deliver(proof);
    assert.deepEqual(proof, before);
  });
});
