import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import type * as translator from '../../../src/i18n/translator.js';
import { bundle } from './support/bundle.js';

type Module = typeof translator;
type Texts = Record<string, string>;
type Asked = Parameters<Module['createTranslator']>;

const languages = ['en', 'de', 'ar', 'pl', 'ja', 'pt-BR', 'zh-Hant-TW', 'sl-rozaj', 'zxx'];
const keys = ['hi.you', 'label.a_b', 'n', 'm', 'empty', 'absent {{name}}', 'constructor', '__proto__'];
const forms = ['', '_zero', '_one', '_two', '_few', '_many', '_other'];

/** What a text, and a value inside a text, may hold that another part of i18next would take for its own. */
const word = fc.constantFrom(
  ...['{{name}}', '{{ name }}', '{{count}}', '{{-name}}', '{{absent}}', '{{name, upper}}', '{{name.length}}'],
  ...[
    '{{constructor}}',
    '$t(hi.you)',
    '$t(n, {"count": 2})',
    '{{',
    '}}',
    '$&',
    '<b>',
    'a',
    ' ',
    '\n',
    'ü',
    '',
  ],
);
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(''));
const texts: fc.Arbitrary<Texts> = fc.dictionary(
  fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...forms)).map((parts) => parts.join('')),
  text,
);
const values = fc.record(
  { name: fc.oneof(text, fc.integer()), count: fc.constantFrom(0, 1, 2, 3, 5, 11, 100, 1.5) },
  { requiredKeys: [] },
);

describe('slim i18next', () => {
  let whole: Module;
  let slim: Module;
  before(async () => {
    whole = await bundle<Module>('src/i18n/translator.ts', 'whole');
    slim = await bundle<Module>('src/i18n/translator.ts', 'slim');
  });

  it('says what is meant', () => {
    const english = slim.createTranslator(
      'en',
      {
        'status.delivered': 'Hi {{name}}',
        'frequency.day_one': '{{count}} message',
        'frequency.day_other': '{{count}}',
      },
      { name: '<Ann>' },
    );
    assert.equal(english.t('status.delivered'), 'Hi <Ann>');
    assert.equal(english.t('frequency.day', { count: 1 }), '1 message');
    assert.equal(english.t('frequency.day', { count: 4 }), '4');
    assert.equal(english.t('label.of-nobody'), 'label.of-nobody');
  });

  it('says the same as the original, whatever a text and a value hold', () => {
    const say = ({ createTranslator }: Module, asked: Asked, given: object) => {
      const { t } = createTranslator(...asked);
      return keys.map((key) => t(key as 'heading', given as Texts));
    };
    const always = fc.record({ name: text }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.constantFrom(...languages), texts, always, values, (language, own, named, given) => {
        assert.deepEqual(say(slim, [language, own, named], given), say(whole, [language, own, named], given));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps two languages apart', () => {
    const [german, arabic] = ['de', 'ar'].map((tag) => slim.createTranslator(tag, { heading: tag }));
    assert.deepEqual([german!.t('heading'), arabic!.t('heading')], ['de', 'ar']);
  });
});
