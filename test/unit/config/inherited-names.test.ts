/** Options given as JSON, with names that every object has. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { resolveConfig } from '../../../src/config/index.js';

const resolve = (options: string) =>
  resolveConfig({
    business: 'Acme Shoes',
    privacyUrl: 'https://acme.example/privacy',
    ...(JSON.parse(options) as object),
  });

it('a member of a purpose that every object has is refused as any other that is not known', () => {
  for (const name of ['toString', '__proto__', 'constructor', 'hasOwnProperty']) {
    const resolution = resolve(`{"purposes":[{"id":"a","label":"x","disclosure":"y","${name}":"x"}]}`);
    assert.ok('errors' in resolution);
    assert.deepEqual(
      resolution.errors.map(({ code }) => code),
      ['option-invalid'],
    );
    assert.match(resolution.errors[0]!.message, /Allowed: id, label, disclosure, frequency, examples\.$/);
  }
});

it('texts named so change nothing of what objects have', () => {
  resolve('{"texts":{"en":{"__proto__":"x"},"__proto__":{"polluted":"x"}}}');
  assert.equal(({} as { polluted?: string }).polluted, undefined);
});
