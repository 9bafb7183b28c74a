import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createTranslator,
  en,
  languages,
  lintTexts,
  loadMessages,
  type AnyMessages,
  type MessageKey,
} from '../../../src/i18n/index.js';
import { allTexts } from './texts.js';
import { inDigits, wordsOf } from './words.js';

const PERIODS = ['day', 'week', 'month', 'year', 'order'] as const;
const COUNTS = [0, 1, 2, 3, 5, 10, 11, 21, 99, 100, 101, 102, 103, 111, 999];

const stemOf = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
const isPlural = (key: string) => stemOf(key) !== key;
const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();

for (const language of languages) {
  describe(`the texts in ${language}`, () => {
    const load = (): Promise<AnyMessages> => allTexts(language);

    it('have exactly the plural forms that the language has, for each period', async () => {
      const messages = await load();
      const plurals = wordsOf(language).plurals.split(' ');
      for (const per of PERIODS) {
        const forms = Object.keys(messages).filter((key) => stemOf(key) === `frequency.${per}`);
        assert.deepEqual(forms.sort(), plurals.map((form) => `frequency.${per}_${form}`).sort());
      }
    });

    it('have every other key of English, and none beside', async () => {
      const plain = (messages: AnyMessages) =>
        Object.keys(messages)
          .filter((key) => !isPlural(key))
          .sort();
      assert.deepEqual(plain(await load()), plain(await allTexts('en')));
    });

    it('say each count in the form, and in the digits, that the language wants', async () => {
      const messages = await load();
      const { t } = createTranslator(language, messages);
      const rules = new Intl.PluralRules(language);
      for (const count of COUNTS) {
        for (const per of PERIODS) {
          const text =
            messages[`frequency.${per}_${rules.select(count)}`] ?? messages[`frequency.${per}_other`];
          assert.equal(
            t(`frequency.${per}`, { count }),
            text!.replaceAll('{{count}}', inDigits(count, language)),
          );
        }
      }
    });

    it('pass the lint that the site\u2019s own texts must pass', async () => {
      assert.deepEqual(lintTexts(await load(), undefined, await allTexts('en')), []);
    });

    it('fill in the same things as English', async () => {
      const english = await allTexts('en');
      for (const [key, text] of Object.entries(await load())) {
        if (isPlural(key)) continue;
        assert.deepEqual(placeholders(text), placeholders(english[key]!), key);
      }
    });

    it('claim nothing that is not true, and shame nobody', async () => {
      for (const [key, text] of Object.entries(await load())) {
        assert.doesNotMatch(text, wordsOf(language).claims, key);
        assert.doesNotMatch(text, wordsOf(language).pressure, key);
      }
    });

    it('hold no markup and write WhatsApp as its owner does', async () => {
      for (const [key, text] of Object.entries(await load())) {
        assert.doesNotMatch(text, /[<>]/, key);
        assert.doesNotMatch(text.replaceAll('WhatsApp', ''), /whats.?app/i, key);
        assert.doesNotMatch(text, /\bWA\b/, key);
        assert.ok(text.trim() === text && text.length > 0, key);
      }
    });
  });
}

describe('a translator', () => {
  it('knows which way its language runs', async () => {
    const directions = await Promise.all(
      languages.map(async (language) => [
        language,
        createTranslator(language, await loadMessages(language)).direction,
      ]),
    );
    const rightToLeft = directions
      .filter(([, direction]) => direction === 'rtl')
      .map(([language]) => language);
    assert.deepEqual(rightToLeft, ['ar', 'he', 'ur']);
    for (const [tag, direction] of Object.entries({
      fa: 'rtl',
      yi: 'rtl',
      'az-Arab': 'rtl',
      'ar-Latn': 'ltr',
      mr: 'ltr',
    }))
      assert.equal(createTranslator(tag, { heading: 'x' }).direction, direction);
  });

  it('says a plural in the form other where the texts have not the one that the browser asks for', () => {
    const { t } = createTranslator('pl', { 'frequency.day_other': '{{count}} dziennie' });
    assert.equal(t('frequency.day', { count: 2 }), '2 dziennie');
  });

  it('writes numbers as the language does', () => {
    const messages = { 'frequency.day_other': '{{count}}', 'frequency.day_one': '{{count}}' };
    assert.equal(createTranslator('bn', messages).t('frequency.day', { count: 12 }), '১২');
    assert.equal(createTranslator('ar-EG', messages).t('frequency.day', { count: 12 }), '١٢');
    assert.equal(createTranslator('de', messages).t('frequency.day', { count: 12 }), '12');
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
