import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { judge, pauseMs, retryAfterMs, waitMs } from '../../../src/delivery/retry.js';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 21, 21, 47, 47);

describe('the status of an answer', () => {
  it('delivers with any 2xx, is final with 4xx but for 408, 425 and 429, and is worth another try otherwise', () => {
    for (const status of [200, 201, 202, 204, 299]) assert.equal(judge(status), 'delivered', `${status}`);
    for (const status of [400, 401, 403, 404, 409, 413, 422, 451])
      assert.equal(judge(status), 'refused', `${status}`);
    for (const status of [408, 425, 429, 500, 502, 503, 504, 599])
      assert.equal(judge(status), 'retry', `${status}`);
  });

  it('keeps the proof when it is a redirect, of which a browser shows no more than the status 0', () => {
    for (const status of [0, 301, 302, 307]) assert.equal(judge(status), 'retry', `${status}`);
  });
});

describe('Retry-After', () => {
  it('is read in seconds and as an HTTP date', () => {
    assert.equal(retryAfterMs('120', NOW), 120_000);
    assert.equal(retryAfterMs('Sat, 21 Nov 2026 21:49:47 GMT', NOW), 120_000);
  });

  it('is no pause when absent, in the past or unreadable', () => {
    for (const header of [null, '', '0', 'soon', 'Sat, 21 Nov 2020 21:49:47 GMT']) {
      assert.equal(retryAfterMs(header, NOW), 0, String(header));
    }
  });

  it('asks for a day at most', () => {
    assert.equal(retryAfterMs('99999999999999', NOW), DAY);
    assert.equal(retryAfterMs('Sat, 21 Nov 2099 21:49:47 GMT', NOW), DAY);
  });

  it('never gives anything but a pause between nothing and a day, whatever the header', () => {
    const header = fc.oneof(
      fc.string(),
      fc.integer().map(String),
      fc.float().map(String),
      fc.date().map(String),
    );
    fc.assert(
      fc.property(header, fc.integer(), (value, now) => {
        const pause = retryAfterMs(value, now);
        assert.ok(pause >= 0 && pause <= DAY);
      }),
    );
  });
});

describe('our own pause', () => {
  it('is 2 to 4 s at first, doubles, and ends at 15 min', () => {
    assert.equal(pauseMs(1, 0), 2_000);
    assert.equal(pauseMs(1, 1), 4_000);
    assert.equal(pauseMs(2, 0), 4_000);
    assert.equal(pauseMs(4, 1), 32_000);
    assert.equal(pauseMs(5_000, 1), 900_000);
  });

  it('differs from tab to tab, also once it no longer grows', () => {
    assert.notEqual(pauseMs(50, 0.1), pauseMs(50, 0.9));
  });
});

describe('the time to wait', () => {
  it('is what is left, and nothing once it has passed', () => {
    assert.equal(waitMs(NOW + 5_000, NOW), 5_000);
    assert.equal(waitMs(NOW - 1, NOW), 0);
  });

  it('is nothing when the clock was set back by more than anybody may ask for', () => {
    assert.equal(waitMs(NOW + DAY + 1, NOW), 0);
  });

  it('is nothing when what was stored is no time', () => {
    assert.equal(waitMs(NaN, NOW), 0);
    assert.equal(waitMs(undefined as unknown as number, NOW), 0);
  });
});
