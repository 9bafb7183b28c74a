import { assert } from 'chai';
import { openOutbox } from '../../../src/delivery/index.js';
import type { OptInError } from '../../../src/errors.js';
import { makeProof } from '../../unit/delivery/support/proof.js';
import { closePages } from './support/frames.js';

function makeEntry() {
  const record = makeProof();
  return { id: record.id, record, pending: ['endpoint https://shop.example/'], notBefore: 0 };
}

/** A frame without an origin, such as a shop builder's preview; its script reports what the platform refuses it. */
function openSandbox(script: string): Promise<unknown> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-scripts');
  frame.srcdoc = `<script type="module">parent.postMessage(await (async () => { ${script} })(), '*')</script>`;
  const said = new Promise((resolve) =>
    window.addEventListener('message', ({ data }) => resolve(data), { once: true }),
  );
  document.body.append(frame);
  return said;
}

describe('storage of a real browser', () => {
  const errors: OptInError[] = [];
  beforeEach(() => {
    localStorage.clear();
    errors.length = 0;
  });
  afterEach(() => {
    localStorage.clear();
    closePages();
  });
  const open = (getStorage: () => Storage) =>
    openOutbox(getStorage, (error) => void errors.push(error), new Map());

  it('holds entries for the next page, next to whatever else the site stores', () => {
    const entry = makeEntry();
    localStorage.setItem('length', 'a key like any other');
    open(() => localStorage).put(entry);
    assert.deepEqual(open(() => localStorage).list(), [entry]);
    assert.lengthOf(errors, 0);
  });

  it('is done without when it is full, which is reported once', () => {
    const outbox = open(() => localStorage);
    let room = 8_000_000;
    // Halves down to the last byte: browsers differ in how much they give.
    for (let count = 0; room >= 1; count++) {
      try {
        localStorage.setItem(`ballast ${count}`, 'x'.repeat(room));
      } catch {
        room = Math.floor(room / 2); // that much no longer fits
      }
    }
    const entries = [makeEntry(), makeEntry()];
    entries.forEach(outbox.put);
    assert.deepEqual(outbox.list(), entries);
    assert.deepEqual(
      errors.map(({ code }) => code),
      ['storage-refused'],
    );
  });

  it('is done without where its mere mention throws', async () => {
    const said = openSandbox('return 1');
    const { contentWindow } = document.querySelector('iframe')!;
    await said;
    const outbox = open(() => contentWindow!.localStorage);
    const entry = makeEntry();
    outbox.put(entry);
    assert.deepEqual(outbox.list(), [entry]);
    assert.deepEqual(
      errors.map(({ code }) => code),
      ['storage-refused'],
    );
  });

  it('and locks are refused in a sandboxed frame with a throw and a rejection, as the code expects', async () => {
    const said = await openSandbox(`
      let storage = 'given';
      try { localStorage.getItem('x') } catch { storage = 'thrown' }
      const locks = await navigator.locks?.request('x', () => 'given').catch(() => 'rejected');
      return { storage, locks: locks ?? 'none' };
    `);
    assert.propertyVal(said, 'storage', 'thrown');
    assert.include(['rejected', 'none'], (said as { locks: string }).locks);
  });
});
