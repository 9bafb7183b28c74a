import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Store } from '../../../src/receiver/index.js';
import { withDigest, type WhatsAppEvent } from '../../../src/receiver/rules/content.js';
import { effectOf } from '../../../src/receiver/rules/effect.js';
import { eventId } from '../../../src/receiver/whatsapp/event-id.js';
import { addChain, after, all, at, firstOf, makeErasure, somebody } from './records.js';

/** What every store promises about what opens a person's consents, and about what was kept beside the content. */
export function endingsContract(open: () => Store): void {
  let store: Store;
  before(() => {
    store = open();
  });

  test('of what was ended the latest moment is known, by kind and subject', async () => {
    const [one, other] = [somebody(), somebody()];
    assert.equal(await store.endedUntil('link', one), undefined);
    for (const second of [5, 9, 7]) await store.end('link', one, at(second));
    assert.equal(await store.endedUntil('link', one), at(9));
    assert.equal(await store.endedUntil('receipt', one), undefined);
    assert.equal(await store.endedUntil('link', other), undefined);
  });

  test('what was ended is forgotten with the person', async () => {
    const [one, other] = [somebody(), somebody()];
    for (const subject of [one, other])
      for (const kind of ['link', 'receipt'] as const) await store.end(kind, subject, at(1));
    await store.forget(one);
    assert.deepEqual(
      [await store.endedUntil('link', one), await store.endedUntil('receipt', one)],
      [undefined, undefined],
    );
    assert.equal(await store.endedUntil('link', other), at(1));
  });

  test("a subject's confirmations are found among all else, in order, and not once they are erased", async () => {
    const [first] = await addChain(store, somebody(), 1);
    const { subject, id } = first!;
    const confirming = (number: number): WhatsAppEvent =>
      withDigest({
        type: 'whatsapp-opt-in/whatsapp-event' as const,
        version: 1 as const,
        id: eventId(id, String(number)),
        at: at(number),
        subject: { phone: subject },
        act: 'confirmation' as const,
        origin: 'text' as const,
        confirms: id,
      });
    const second = after(first!, confirming(1));
    const third = after(second);
    const fourth = after(third, confirming(2));
    for (const record of [second, third, fourth]) assert.equal(await store.append(record), true);
    const expected = [second, fourth].map((record) => ({
      id: record.id,
      effect: effectOf(record.content!, record.receivedAt),
      assurance: record.assurance,
    }));
    assert.deepEqual(await store.remarksOf(subject), expected);
    assert.deepEqual(await store.remarksOf(somebody()), []);
    const erasure = after(fourth, makeErasure());
    assert.equal(await store.erase(erasure, `erased:${erasure.id}`), true);
    assert.deepEqual(await store.remarksOf(subject), []);
    assert.deepEqual(await store.remarksOf(`erased:${erasure.id}`), []);
  });

  test('a listing says what is kept of what each record does', async () => {
    const record = firstOf(somebody(), { receivedAt: '2031-01-01T00:00:00.000Z' });
    await store.append(record);
    const [listed] = await all(store.list({ from: record.receivedAt, to: record.receivedAt }));
    assert.deepEqual(listed, { ...record, effect: effectOf(record.content!, record.receivedAt) });
  });
}
