import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages, matchLanguage, speak } from '../../../src/i18n/index.js';

describe('the language that stands in for another', () => {
  for (const language of languages) {
    it(`is ${language} for itself, in any case, for any region and any variant`, () => {
      for (const tag of [language, language.toUpperCase(), `${language}-rozaj`])
        assert.equal(matchLanguage(tag), language);
      const { language: stem, script } = new Intl.Locale(language).maximize();
      if (!language.includes('-')) assert.equal(matchLanguage(`${stem}-${script}-ZZ`), language);
    });
  }

  for (const [tag, expected] of [
    ['de-AT', 'de'],
    ['de-1996', 'de'],
    ['de_CH', 'de'],
    ['ar-EG', 'ar'],
    ['en-GB', 'en'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-PT'],
    ['pt-AO', 'pt-PT'],
    ['pt-MZ', 'pt-PT'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh-Hans-TW', 'zh-Hans'],
    ['iw', 'he'],
    ['in', 'id'],
    ['es-419', 'es'],
    // Another script is another text.
    ['hi-Latn', undefined],
    ['ur-Deva', undefined],
    ['fi', undefined],
    ['den', undefined],
    ['d', undefined],
    ['', undefined],
    ['-', undefined],
    ['x-klingon', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ] as const) {
    it(`for ${tag || 'nothing'} is ${expected ?? 'none of ours'}`, () =>
      assert.equal(matchLanguage(tag), expected));
  }
});

describe('what a page gets', () => {
  const texts = {
    en: { intro: 'en' },
    de: { intro: 'de', confirm: 'de' },
    'de-AT': { intro: 'de-AT' },
    mr: { intro: 'mr' },
    zh: { intro: 'zh' },
  };

  for (const [tag, language, ours, own] of [
    ['de', 'de', 'de', { intro: 'de', confirm: 'de' }],
    ['de-DE', 'de', 'de', { intro: 'de', confirm: 'de' }],
    ['de-AT', 'de-AT', 'de', { intro: 'de-AT', confirm: 'de' }],
    ['DE-at', 'de-AT', 'de', { intro: 'de-AT', confirm: 'de' }],
    ['mr-IN', 'mr', undefined, { intro: 'mr' }],
    ['fr-CA', 'fr', 'fr', {}],
    ['en-GB', 'en', 'en', { intro: 'en' }],
    ['zh-CN', 'zh-Hans', 'zh-Hans', { intro: 'zh' }],
    ['zh-TW', 'zh-Hant', 'zh-Hant', {}],
    ['fi', 'en', 'en', { intro: 'en' }],
    ['', 'en', 'en', { intro: 'en' }],
  ] as const) {
    it(`in ${tag || 'no language'} is ${language}, with the site’s own texts for it`, () =>
      assert.deepEqual(speak(tag, texts), { language, ours, own }));
  }

  it('is ours where the site has none of its own', () => {
    assert.deepEqual(speak('pt-AO'), { language: 'pt-PT', ours: 'pt-PT', own: {} });
    assert.deepEqual(speak('fi'), { language: 'en', ours: 'en', own: {} });
  });
});
