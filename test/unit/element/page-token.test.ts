import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { readPageToken } from '../../../src/element/page-token.js';
import type { OptInError } from '../../../src/errors.js';

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

function reading(given: unknown) {
  const errors: OptInError[] = [];
  const token = readPageToken(given as () => string, (error) => void errors.push(error));
  return { token, errors };
}

describe('a function that gives the page token', () => {
  it('is waited for ten seconds, then the proof goes without', async () => {
    const { token, errors } = reading(() => new Promise(() => undefined));
    mock.timers.tick(9_999);
    assert.deepEqual(errors, []);
    mock.timers.tick(1);
    assert.equal(await token, undefined);
    assert.deepEqual(
      errors.map(({ code }) => code),
      ['page-token-failed'],
    );
    assert.match(String(errors.map(({ cause }) => cause)), /no answer in 10 s/);
  });

  it('that has a token at once gives it at once', () => {
    assert.equal(reading(() => 'page.to.ken').token, 'page.to.ken');
    assert.equal(reading('page.to.ken').token, 'page.to.ken');
    assert.equal(reading(undefined).token, undefined);
  });

  const none = [
    '',
    'two words',
    'a\nb',
    'a\r\nX-Other: b',
    '\u00fcml\u00e4ut',
    'x'.repeat(4097),
    7,
    null,
    {},
  ];
  for (const value of none) {
    it(`gives none with ${JSON.stringify(value).slice(0, 20)}, and the error does not repeat it`, async () => {
      for (const give of [() => value, () => Promise.resolve(value)]) {
        const { token, errors } = reading(give);
        assert.equal(await token, undefined);
        assert.equal(errors.length, 1);
        const said = `${errors[0]!.message} ${String(errors[0]!.cause)}`;
        if (typeof value === 'string' && value) assert.ok(!said.includes(value));
      }
    });
  }
});
