import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messages as more } from '../../../src/i18n/en-more.js';
import { messages as page } from '../../../src/i18n/en-page.js';
import { unreachable } from '../../../src/i18n/en-unreachable.js';
import { en, languages, loadMessages } from '../../../src/i18n/index.js';
import { languageModule, partOf } from '../../build/split-languages.js';

describe('a language as it is shipped', () => {
  for (const language of languages.filter((one) => one !== 'en')) {
    it(`is in three parts, which hold every text, and twice only what two parts say: ${language}`, async () => {
      const whole = await loadMessages(language);
      const parts = [en, more, page].map((english) => Object.entries(partOf(whole, english)));
      assert.deepEqual(Object.fromEntries(parts.flat()), whole);
      const both = Object.keys(unreachable).length;
      assert.equal(parts.flat().length, Object.keys(whole).length + both);
    });
  }

  it('keeps plural forms that English has not beside those it has', () => {
    const texts = { a_few: '1', a_other: '2', a: '3', b: '4', a_b: '5' };
    assert.deepEqual(partOf(texts, { a_one: '', a_other: '' }), { a_few: '1', a_other: '2', a: '3' });
  });

  it('leads from what most pages show to the rest, and from nothing else', () => {
    assert.match(languageModule('fr', 'most', { a: 'b' }), /"a":"b"[^]*import\('\.\/fr\.ts\?more'\)/);
    assert.doesNotMatch(languageModule('fr', 'more', {}), /import/);
    assert.doesNotMatch(languageModule('fr', 'page', {}), /import/);
  });
});
