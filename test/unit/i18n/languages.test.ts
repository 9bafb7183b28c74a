import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createTranslator,
  en,
  languages,
  lintTexts,
  loadMessages,
  matchLanguage,
  type AnyMessages,
  type MessageKey,
} from '../../../src/i18n/index.js';

const PERIODS = ['day', 'week', 'month', 'year', 'order'] as const;
const COUNTS = [0, 1, 2, 3, 5, 10, 11, 21, 99, 100, 101, 102, 103, 111, 999];

const stemOf = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
const isPlural = (key: string) => stemOf(key) !== key;
const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();

/** design.md, rule 9: what the product must never claim, in the words of each language. */
const CLAIMS =
  /complian|certif|approved|WhatsApp requires|GDPR|konform|zertifi|genehmigt|WhatsApp verlangt|DSGVO|rechtssicher|متوافق|امتثال|معتمد|مصادق|تشترط WhatsApp|تتطلب WhatsApp/i;

/** policy.md section 5: wording that shames, or that makes no cost more than yes. */
const SHAME = /are you sure|miss(?:ing)? out|no thanks, i|sind sie sicher|verpassen|هل أنت متأكد|تفوّت/i;

for (const language of languages) {
  describe(`the texts in ${language}`, () => {
    const load = (): Promise<AnyMessages> => loadMessages(language);

    it('have exactly the plural forms that the language has, for each period', async () => {
      const messages = await load();
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      for (const per of PERIODS) {
        const forms = Object.keys(messages).filter((key) => stemOf(key) === `frequency.${per}`);
        assert.deepEqual(forms.sort(), pluralCategories.map((form) => `frequency.${per}_${form}`).sort());
      }
    });

    it('have every other key of English, and none beside', async () => {
      const plain = (messages: AnyMessages) =>
        Object.keys(messages)
          .filter((key) => !isPlural(key))
          .sort();
      assert.deepEqual(plain(await load()), plain(await loadMessages('en')));
    });

    for (const count of COUNTS) {
      it(`say ${count} in the form that the language wants`, async () => {
        const messages = await load();
        const form = new Intl.PluralRules(language).select(count);
        const { t } = createTranslator(language, messages);
        for (const per of PERIODS) {
          const expected = messages[`frequency.${per}_${form}`]!.replaceAll('{{count}}', String(count));
          assert.equal(t(`frequency.${per}`, { count }), expected);
        }
      });
    }

    it('say different things for one and for many', async () => {
      const { t } = createTranslator(language, await load());
      for (const per of PERIODS) {
        const bare = (count: number) => t(`frequency.${per}`, { count }).replace(String(count), '');
        assert.notEqual(bare(1), bare(3));
      }
    });

    it('pass the lint that the site\u2019s own texts must pass', async () => {
      assert.deepEqual(lintTexts(await load(), undefined, await loadMessages('en')), []);
    });

    it('fill in the same things as English', async () => {
      const english = await loadMessages('en');
      for (const [key, text] of Object.entries(await load())) {
        if (isPlural(key)) continue;
        assert.deepEqual(placeholders(text), placeholders(english[key]!), key);
      }
    });

    it('claim nothing that is not true, and shame nobody', async () => {
      for (const [key, text] of Object.entries(await load())) {
        assert.doesNotMatch(text, CLAIMS, key);
        assert.doesNotMatch(text, SHAME, key);
      }
    });

    it('hold no markup and write WhatsApp as its owner does', async () => {
      for (const [key, text] of Object.entries(await load())) {
        assert.doesNotMatch(text, /[<>]/, key);
        assert.doesNotMatch(text.replaceAll('WhatsApp', ''), /whats.?app|\bWA\b/i, key);
        assert.ok(text.trim() === text && text.length > 0, key);
      }
    });

    it('are found for the language itself and for any of its regions', () => {
      for (const tag of [language, language.toUpperCase(), `${language}-XX`, `${language}-Latn-XX-variant`])
        assert.equal(matchLanguage(tag), language);
    });
  });
}

describe('the language that stands in for another', () => {
  for (const [tag, expected] of [
    ['de-AT', 'de'],
    ['de-1996', 'de'],
    ['ar-EG', 'ar'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['zh-Hant-HK', 'en'],
    ['den', 'en'],
    ['d', 'en'],
    ['', 'en'],
    ['-', 'en'],
    ['x-klingon', 'en'],
    ['constructor', 'en'],
    ['__proto__', 'en'],
  ] as const) {
    it(`for ${tag || 'nothing'} is ${expected}`, () => assert.equal(matchLanguage(tag), expected));
  }
});

describe('a translator', () => {
  it('knows which way its language runs', async () => {
    const directions = await Promise.all(
      languages.map(async (language) => [
        language,
        createTranslator(language, await loadMessages(language)).direction,
      ]),
    );
    assert.deepEqual(Object.fromEntries(directions), { en: 'ltr', ar: 'rtl', de: 'ltr' });
  });

  it('never borrows from another language: a missing text shows as its key', () => {
    const { t } = createTranslator('de', { heading: 'Nachrichten' });
    assert.equal(t('intro'), 'intro');
    assert.equal(t('heading'), 'Nachrichten');
  });

  it('shares nothing with another one', async () => {
    const german = createTranslator('de', await loadMessages('de'));
    const english = createTranslator('en', { ...en, confirm: 'Yes, save' }, { business: 'A' });
    assert.equal(createTranslator('en', en).t('confirm'), 'Save my choice');
    assert.equal(createTranslator('en', en, { business: 'B' }).t('privacy'), 'Privacy policy of B');
    assert.equal(english.t('privacy'), 'Privacy policy of A');
    assert.equal(english.t('confirm'), 'Yes, save');
    assert.equal(german.t('confirm'), 'Auswahl speichern');
  });

  it('puts in values as they are: no markup, no nesting, no second pass', () => {
    const { t } = createTranslator('en', en);
    for (const business of ['A & B', '<b>x</b>', '$t(stop)', '{{number}}', '$&', '$1', 'a\u0000b'])
      assert.equal(t('privacy', { business }), `Privacy policy of ${business}`);
  });

  it('says nothing outside: no network, no console', async () => {
    const said: unknown[] = [];
    const { info, log, warn } = console;
    Object.assign(console, {
      info: said.push.bind(said),
      log: said.push.bind(said),
      warn: said.push.bind(said),
    });
    createTranslator('en', en).t('nothing' as MessageKey);
    Object.assign(console, { info, log, warn });
    assert.deepEqual(said, []);
  });
});
