import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { uuidv7 } from '../../../src/proof/index.js';
import type { KeptMessage, Store } from '../../../src/receiver/index.js';
import { at, somebody } from './records.js';

/** What every store promises about messages that wait for a person, and about user ids. */
export function inboxContract(open: () => Store): void {
  let store: Store;
  before(() => {
    store = open();
  });

  const make = (over: Partial<KeptMessage> = {}): KeptMessage => ({
    id: uuidv7(),
    subject: somebody(),
    at: at(-5),
    receivedAt: at(0),
    reason: 'unclear',
    words: 'maybe later',
    ...over,
  });
  const waiting = async () => (await store.kept(1000)).map(({ id }) => id);

  test('messages wait, oldest first, as many as are asked for', async () => {
    const [late, early, nobodys] = [
      make({ receivedAt: at(-100) }),
      make({ receivedAt: at(-200) }),
      make({ receivedAt: at(-300), subject: null }),
    ];
    for (const message of [late, early, nobodys]) await store.keep(message);
    assert.deepEqual((await store.kept(1000)).slice(0, 3), [nobodys, early, late]);
    assert.deepEqual(await store.kept(1), [nobodys]);
    assert.deepEqual(await store.keptMessage(early.id), early);
  });

  test('a message that comes again is kept once, also while it comes', async () => {
    const message = make();
    await Promise.all([1, 2, 3].map(() => store.keep(message)));
    await store.keep({ ...message, words: 'something else' });
    assert.deepEqual(await store.keptMessage(message.id), message);
    assert.equal((await waiting()).filter((id) => id === message.id).length, 1);
  });

  test('a settled message waits no more, also when it comes again', async () => {
    const message = make();
    await store.keep(message);
    await store.settle(message.id);
    await store.keep(message);
    assert.equal(await store.keptMessage(message.id), undefined);
    assert.equal((await waiting()).includes(message.id), false);
    await store.settle(uuidv7()); // unknown: nothing happens
  });

  test('whatever was written can be kept; what no database has a form for is replaced', async () => {
    const message = make({ words: `a\u0000b ' " \\ 🌊 =1+1` });
    await store.keep(message);
    const kept = await store.keptMessage(message.id);
    assert.match(kept!.words, /^a[\u0000\uFFFD]b ' " \\ 🌊 =1\+1$/);
  });

  test('the newest word on whose a user id is counts', async () => {
    const [userId, first, second] = [uuidv7(), somebody(), somebody()];
    assert.equal(await store.phoneOf(userId), undefined);
    await store.identify(userId, first);
    assert.equal(await store.phoneOf(userId), first);
    await store.identify(userId, second);
    assert.equal(await store.phoneOf(userId), second);
  });
}
