import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openOutbox, type OutboxEntry } from '../../../src/delivery/index.js';
import type { OptInError } from '../../../src/errors.js';
import { makeProof } from './support/proof.js';
import { refusedStorage, TestStorage } from './support/storage.js';

function makeEntry(over: Partial<OutboxEntry> = {}): OutboxEntry {
  const record = makeProof();
  return { id: record.id, record, pending: ['endpoint https://shop.example/'], notBefore: 0, ...over };
}

function open(getStorage: () => Storage) {
  const errors: OptInError[] = [];
  const outbox = openOutbox(getStorage, (error) => void errors.push(error), new Map());
  return { outbox, errors };
}

const media: Record<string, () => () => Storage> = {
  'browser storage': () => {
    const storage = TestStorage.create();
    return () => storage;
  },
  'a full storage': () => {
    const storage = TestStorage.full();
    return () => storage;
  },
  'no storage': () => refusedStorage,
  'a browser that has switched storage off': () => () => null as unknown as Storage,
};

for (const [medium, make] of Object.entries(media)) {
  describe(`an outbox on ${medium}`, () => {
    it('gives back what it was given, once', () => {
      const { outbox } = open(make());
      const entry = makeEntry({ receipt: 'a.b.c', notBefore: 7 });
      outbox.put(entry);
      outbox.put(entry);
      assert.deepEqual(outbox.get(entry.id), entry);
      assert.deepEqual(outbox.list(), [entry]);
    });

    it('holds the latest of an entry', () => {
      const { outbox } = open(make());
      const entry = makeEntry({ pending: ['a', 'b'] });
      outbox.put(entry);
      outbox.put({ ...entry, pending: ['b'] });
      assert.deepEqual(
        outbox.list().map(({ pending }) => pending),
        [['b']],
      );
    });

    it('holds the last receipt of each destination where it can, and is no entry', () => {
      const { outbox } = open(make());
      outbox.keepReceipt('one', 'a.b.c');
      outbox.keepReceipt('one', 'd.e.f');
      assert.equal(outbox.receipt('one'), medium === 'browser storage' ? 'd.e.f' : undefined);
      assert.equal(outbox.receipt('another'), undefined);
      assert.deepEqual(outbox.list(), []);
      outbox.keepReceipt('one', undefined);
      assert.equal(outbox.receipt('one'), undefined);
    });

    it('forgets what was removed or set aside, and nothing else', () => {
      const { outbox } = open(make());
      const entries = [makeEntry(), makeEntry(), makeEntry()] as const;
      entries.forEach(outbox.put);
      outbox.remove(entries[0].id);
      outbox.setAside(entries[1]);
      outbox.remove('unknown');
      assert.deepEqual(outbox.list(), [entries[2]]);
      assert.equal(outbox.get(entries[0].id), undefined);
      assert.equal(outbox.get(entries[1].id), undefined);
    });
  });
}

describe('an outbox of a page', () => {
  it('is found again by the next page', () => {
    const storage = TestStorage.create();
    const entry = makeEntry();
    open(() => storage).outbox.put(entry);
    assert.deepEqual(open(() => storage).outbox.list(), [entry]);
  });

  it('never overwrites what another tab put in, as each entry has its own key', () => {
    const storage = TestStorage.create();
    const [one, other] = [open(() => storage), open(() => storage)];
    one.outbox.put(makeEntry());
    other.outbox.put(makeEntry());
    assert.equal(one.outbox.list().length, 2);
    assert.ok(Object.keys(storage).every((key) => key.startsWith('whatsapp-opt-in:')));
  });

  it('leaves alone what is corrupt, from another version, or not ours, and finds the rest', () => {
    const storage = TestStorage.create();
    const { outbox, errors } = open(() => storage);
    const entry = makeEntry();
    outbox.put(entry);
    const [key] = Object.keys(storage) as [string];
    const strangers = {
      [key.replace(entry.id, 'half')]: JSON.stringify(entry).slice(0, 100),
      [key.replace(entry.id, 'null')]: 'null',
      [key.replace(entry.id, 'empty')]: '{}',
      [key.replace(entry.id, 'moved')]: JSON.stringify(entry),
      [key.replace('outbox-1', 'outbox-2')]: '{"from":"the future"}',
      cart: '3 shoes',
    };
    for (const [name, value] of Object.entries(strangers)) storage.setItem(name, value);
    assert.deepEqual(outbox.list(), [entry]);
    assert.deepEqual(errors, []);
    for (const [name, value] of Object.entries(strangers)) assert.equal(storage.getItem(name), value);
  });

  it('keeps in memory what no longer fits, reports it once, and moves it when there is room', () => {
    const storage = TestStorage.create();
    const { outbox, errors } = open(() => storage);
    const [first, second] = [makeEntry({ pending: ['a', 'b'] }), makeEntry()];
    outbox.put(first);
    const full = TestStorage.full();
    for (const key of Object.keys(storage)) Object.assign(full, { [key]: storage.getItem(key) });
    let current = full;
    const page = openOutbox(
      () => current,
      (error) => void errors.push(error),
      new Map(),
    );
    page.put({ ...first, pending: ['b'] });
    page.put(second);
    assert.deepEqual(page.get(first.id)?.pending, ['b']);
    assert.equal(page.list().length, 2);
    assert.deepEqual(
      errors.map(({ code }) => code),
      ['storage-refused'],
    );
    assert.ok(errors[0]!.cause instanceof DOMException);
    current = storage;
    page.put(second);
    assert.deepEqual(open(() => storage).outbox.get(second.id), second);
  });

  it('may be looked into by whoever hears that storage refuses', () => {
    let reports = 0;
    const outbox = openOutbox(
      refusedStorage,
      () => {
        reports++;
        outbox.list();
      },
      new Map(),
    );
    outbox.list();
    assert.equal(reports, 1);
  });

  it('shares its memory with the other elements of the page', () => {
    const entry = makeEntry();
    openOutbox(refusedStorage, () => undefined).put(entry);
    assert.deepEqual(openOutbox(refusedStorage, () => undefined).get(entry.id), entry);
  });

  it('keeps the last twenty that were set aside, so that storage does not grow for ever', () => {
    const storage = TestStorage.create();
    const { outbox } = open(() => storage);
    const entries = Array.from({ length: 25 }, () => makeEntry({ refusal: 'no' }));
    entries.forEach(outbox.put);
    entries.forEach(outbox.setAside);
    const kept = Object.values(storage).map((json) => (JSON.parse(String(json)) as OutboxEntry).id);
    assert.deepEqual(
      kept.sort(),
      entries.slice(5).map(({ id }) => id),
    );
  });
});
