import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages } from '../../../src/i18n/index.js';
import { textsFor } from '../../../src/preferences-page/languages.js';

describe('the language of the page', () => {
  for (const [wanted, language, direction] of [
    [['de-AT', 'en'], 'de', 'ltr'],
    [['fi', 'ar-EG'], 'ar', 'rtl'],
    [['en', 'de'], 'en', 'ltr'],
    [['zh-HK'], 'zh-Hant', 'ltr'],
    [['fi', 'sv'], 'en', 'ltr'],
    [['toString', '__proto__', ''], 'en', 'ltr'],
    [[], 'en', 'ltr'],
  ] as const) {
    it(`is the first that it speaks, or English: ${language} of ${wanted.join(', ') || 'none'}`, async () => {
      const found = await textsFor(wanted);
      assert.deepEqual([found.language, found.direction], [language, direction]);
    });
  }

  it('says how to stop messages wherever it cannot help itself', async () => {
    for (const language of languages) {
      const { texts } = await textsFor([language]);
      for (const key of ['page.expired', 'page.invalid', 'page.nothing'] as const)
        assert.match(texts[key], /STOP/, `${language} ${key}`);
    }
  });
});
