import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import type { createInstance } from 'i18next';
import { slim } from '../../build/slim-i18next.js';

const installed = dirname(createRequire(import.meta.url).resolve('i18next/package.json'));
const original = readFileSync(join(installed, 'dist/esm/i18next.js'), 'utf8');

async function load(code: string) {
  const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  return (await import(url)) as { createInstance: typeof createInstance };
}

/** Everything the package asks of i18next, one after the other. */
async function useIt(code: string) {
  const said: string[] = [];
  const { createInstance } = await load(code);
  const own = createInstance();
  const resources = {
    en: { translation: { hi: 'Hi {{name}}', n_one: '{{count}} message', n_other: '{{count}} messages' } },
  };
  await own.init({ lng: 'en', fallbackLng: 'en', resources, interpolation: { escapeValue: false } });
  said.push(
    own.t('hi', { name: '<Ann>' }),
    own.t('n', { count: 1 }),
    own.t('n', { count: 4 }),
    own.t('absent'),
  );
  own.addResourceBundle('pl', 'translation', {
    n_one: 'wiadomość',
    n_few: 'wiadomości',
    n_many: 'wiadomości!',
  });
  await own.changeLanguage('pl');
  said.push(
    own.t('n', { count: 1 }),
    own.t('n', { count: 3 }),
    own.t('n', { count: 7 }),
    own.t('hi', { name: 'B' }),
  );
  said.push(
    own.getFixedT('en')('n', { count: 2 }),
    own.dir('ar'),
    own.language,
    String(own.exists('absent')),
  );
  said.push(String(own.hasResourceBundle('pl', 'translation')), own.t('hi', { lng: 'de', name: 'C' }));
  const other = createInstance();
  await other.init({
    lng: 'ar',
    resources: { ar: { translation: { n_zero: '0', n_two: '2', n_many: '11' } } },
  });
  said.push(
    other.t('n', { count: 0 }),
    other.t('n', { count: 2 }),
    other.t('n', { count: 11 }),
    own.language,
  );
  return said;
}

describe('slim i18next', () => {
  it('says the same as the original', async () => {
    const said = await useIt(slim(original));
    assert.deepEqual(said, await useIt(original));
    assert.deepEqual(said.slice(0, 7), [
      'Hi <Ann>',
      '1 message',
      '4 messages',
      'absent',
      'wiadomość',
      'wiadomości',
      'wiadomości!',
    ]);
  });

  it('stops the build when i18next has changed', () => {
    const changed = [
      original.replace('class Connector extends', 'class Backend extends'),
      original.replace('  create(moduleName) {', '  make(moduleName) {'),
      original.replace('  addCached(name, fc) {', '  addCached(name, fc) {\n  }\n  more(name) {'),
    ];
    for (const code of changed) {
      assert.notEqual(code, original);
      assert.throws(() => slim(code), /slim-i18next: class \w+ of i18next has changed/);
    }
  });
});
