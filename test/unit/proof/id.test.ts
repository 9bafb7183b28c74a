import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { uuidv7 } from '../../../src/proof/index.js';

const SHAPE = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('the id of a proof', () => {
  it('is a UUID of version 7 and the standard variant that says its time, whatever the clock says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), (now) => {
        const id = uuidv7(now);
        assert.match(id, SHAPE);
        assert.equal(parseInt(id.replaceAll('-', '').slice(0, 12), 16), now);
      }),
    );
  });

  it('sorts by time as a text', () => {
    const times = [0, 1, 255, 256, 1763761667268, 1763761667269, 1800000000000, 2 ** 47];
    const ids = times.map((now) => uuidv7(now));
    assert.deepEqual([...ids].sort(), ids);
  });

  it('does not come twice, not even in one millisecond', () => {
    const ids = Array.from({ length: 20_000 }, () => uuidv7(1763761667269));
    assert.equal(new Set(ids).size, ids.length);
  });

  it('says nothing but the time: every other digit varies', () => {
    const ids = Array.from({ length: 500 }, () => uuidv7(0).replaceAll('-', '').slice(12));
    for (const place of [1, 2, 3, ...Array.from({ length: 15 }, (_, index) => index + 5)])
      assert.equal(new Set(ids.map((id) => id[place])).size, 16, `digit ${place}`);
    assert.deepEqual([...new Set(ids.map((id) => id[4]))].sort(), ['8', '9', 'a', 'b']);
  });
});
