import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { uuidv7 } from '../../../src/proof/index.js';
import type { Store } from '../../../src/receiver/index.js';
import { at, somebody } from './records.js';

const HOUR = 3600;

/** What every store promises about page tokens: each is good for one number. */
export function pageTokensContract(open: () => Store): void {
  let store: Store;
  before(() => {
    store = open();
  });
  const end = at(HOUR);

  test('a page token is the first number’s that it comes with, however often that comes, and no other’s', async () => {
    const [token, one, other] = [uuidv7(), somebody(), somebody()];
    assert.equal(await store.bindPageToken(token, one, end), true);
    assert.equal(await store.bindPageToken(token, other, end), false);
    assert.equal(await store.bindPageToken(token, one, end), true);
    assert.equal(await store.bindPageToken(uuidv7(), other, end), true);
  });

  test('of many numbers that one page token comes with at once, one has it', async () => {
    const token = uuidv7();
    const phones = Array.from({ length: 20 }, somebody);
    const bound = await Promise.all(phones.map((phone) => store.bindPageToken(token, phone, end)));
    assert.equal(bound.filter(Boolean).length, 1);
    const again = await Promise.all(phones.map((phone) => store.bindPageToken(token, phone, end)));
    assert.deepEqual(again, bound);
  });

  test('one number that a page token comes with many times at once has it each time', async () => {
    const [token, phone] = [uuidv7(), somebody()];
    const bound = await Promise.all(Array.from({ length: 20 }, () => store.bindPageToken(token, phone, end)));
    assert.ok(bound.every(Boolean));
  });

  test('a page token of somebody who was forgotten is nobody’s any more', async () => {
    const [token, kept, one, other] = [uuidv7(), uuidv7(), somebody(), somebody()];
    await store.bindPageToken(token, one, end);
    await store.bindPageToken(kept, other, end);
    await store.forget(one);
    assert.equal(await store.bindPageToken(token, other, end), false);
    assert.equal(await store.bindPageToken(token, one, end), false);
    assert.equal(await store.bindPageToken(kept, other, end), true);
  });

  test('page tokens that have expired go as others come, and no others', async () => {
    const [over, good, one, other] = [uuidv7(), uuidv7(), somebody(), somebody()];
    const days = 30 * 24 * HOUR;
    await store.bindPageToken(over, one, at(days));
    await store.bindPageToken(good, one, at(days + 3 * HOUR));
    // All of these may have been made two hours before they end, when the one had ended and the other had not.
    for (let count = 0; count < 60; count++) await store.bindPageToken(uuidv7(), one, at(days + 4 * HOUR));
    assert.equal(await store.bindPageToken(good, other, at(days + 4 * HOUR)), false);
    assert.equal(await store.bindPageToken(over, other, at(days + 4 * HOUR)), true);
  });
}
