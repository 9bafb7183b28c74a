import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { uuidv7 } from '../../../src/proof/index.js';
import type { KeptMessage, Store } from '../../../src/receiver/index.js';
import { at, somebody } from './records.js';

const DISMISSED = { decision: 'dismiss', by: 'admin', at: at(1) };

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
    await store.settle(message.id, DISMISSED);
    await store.keep(message);
    assert.equal(await store.keptMessage(message.id), undefined);
    assert.equal((await waiting()).includes(message.id), false);
    await store.settle(uuidv7(), DISMISSED); // unknown: nothing happens
  });

  test('pages and filters find the messages they are asked for, in order', async () => {
    const [one, other] = [somebody(), somebody()];
    const list = [0, 1, 2, 3, 4].map((n) =>
      make({
        id: uuidv7(),
        receivedAt: at(-50 + Math.floor(n / 2)), // two at the same moment
        subject: n % 2 ? one : other,
        reason: n === 4 ? 'paging-other' : 'paging',
        ...(n === 0 && { record: uuidv7() }),
      }),
    );
    for (const message of [...list].reverse()) await store.keep(message);
    list.sort((a, b) => (a.receivedAt + a.id < b.receivedAt + b.id ? -1 : 1));
    const own = { subjects: [one, other] };
    assert.deepEqual(await store.kept(10, own), list);
    assert.deepEqual(await store.kept(2, { ...own, after: list[1]! }), list.slice(2, 4));
    assert.deepEqual(await store.kept(10, { ...own, after: list[4]! }), []);
    assert.deepEqual(await store.kept(10, { ...own, since: list[2]!.receivedAt }), list.slice(2));
    assert.deepEqual(await store.kept(10, { reason: 'paging-other' }), list.slice(4));
    assert.deepEqual(await store.kept(10, { subjects: [] }), []);
    const theirs = list.filter(({ subject }) => subject === one);
    assert.deepEqual(await store.kept(10, { reason: 'paging', subjects: [one] }), theirs);
  });

  test('who settled a message stays, and the first who did; what was written does not', async () => {
    const message = make();
    await store.keep(message);
    await store.settle(message.id, { ...DISMISSED, person: 'Maria' });
    await store.settle(message.id, { decision: 'withdraw-all', by: 'other', at: at(2) });
    const { words: _, ...rest } = message;
    const subjects = [message.subject!];
    const settled = { ...rest, decided: { ...DISMISSED, person: 'Maria' } };
    assert.deepEqual(await store.settled(10, { subjects }), [settled]);
    assert.deepEqual(await store.settled(10, { subjects, after: message }), []);
    await store.forget(message.subject!);
    assert.deepEqual(await store.settled(10, { subjects }), []);
    assert.equal(
      (await store.settled(1000)).some(({ id }) => id === message.id),
      false,
    );
  });

  test('a message about the number that somebody moved to is forgotten with that number', async () => {
    const moved = somebody();
    const message = make({ reason: 'number-changed', words: moved });
    const mentioned = make({ words: moved });
    for (const one of [message, mentioned]) await store.keep(one);
    await store.forget(moved);
    assert.equal(await store.keptMessage(message.id), undefined);
    assert.deepEqual(await store.keptMessage(mentioned.id), mentioned);
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
