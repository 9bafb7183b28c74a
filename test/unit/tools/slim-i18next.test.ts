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

/** Everything the package asks of i18next (src/i18n/translator.ts), one after the other. */
async function useIt(code: string) {
  const { createInstance } = await load(code);
  const open = (lng: string, translation: Record<string, string>) => {
    const i18n = createInstance();
    void i18n.init({
      lng,
      fallbackLng: false,
      resources: { [lng]: { translation } },
      keySeparator: false,
      nsSeparator: false,
      initAsync: false,
      interpolation: { escapeValue: false },
    });
    return i18n;
  };
  const nest = false;
  const english = open('en', {
    'hi.you': 'Hi {{name}}',
    n_one: '{{count}} message',
    n_other: '{{count}} messages',
    price: 'costs {{ price }}, {{name}}',
  });
  const polish = open('pl', { n_one: 'wiadomość', n_few: 'wiadomości', n_many: 'wiadomości!' });
  const arabic = open('ar', { n_zero: '0', n_two: '2', n_many: '11' });
  return [
    english.t('hi.you', { name: '<Ann>', nest }),
    english.t('n', { count: 1, nest }),
    english.t('n', { count: 4, nest }),
    english.t('absent: {{name}}', { name: 'Ann', nest }),
    ...[1, 3, 7].map((count) => polish.t('n', { count, nest })),
    ...[0, 2, 11, 3].map((count) => arabic.t('n', { count, nest })),
    english.t('price', { price: '$t(hi.you)', name: '{{price}}', nest }),
    english.dir('ar'),
    english.dir('de'),
    english.language,
  ];
}

describe('slim i18next', () => {
  it('says the same as the original', async () => {
    const said = await useIt(slim(original));
    assert.deepEqual(said, await useIt(original));
    assert.deepEqual(said.slice(0, 7), [
      'Hi <Ann>',
      '1 message',
      '4 messages',
      'absent: Ann',
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
