/** The translator that shoppers load says what i18next says of the same files. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createI18nextTranslator } from '../../../src/i18n/i18next.js';
import { createTranslator, languages, type AnyMessages, type MessageKey } from '../../../src/i18n/index.js';
import { allTexts } from './texts.js';

const COUNTS = [...Array(131).keys(), 200, 999, 1000, 1001, 10_000, 1_000_000, 1.5];
const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const ALWAYS = { business: 'Wool & \u201cTea\u201d <Ltd>' };

/** A value for every name that a text fills in. */
function valuesOf(messages: AnyMessages): Record<string, string> {
  const names = Object.values(messages).flatMap((text) => text.match(/(?<=\{\{)\w+(?=\}\})/g) ?? []);
  return Object.fromEntries(names.filter((name) => name !== 'count').map((name) => [name, `‹${name}›`]));
}

describe('our translator beside i18next', () => {
  for (const language of languages) {
    it(`says every text in ${language} for every count as i18next does`, async () => {
      const messages = await allTexts(language);
      const values = valuesOf(messages);
      const [ours, theirs] = [createTranslator, createI18nextTranslator].map((create) =>
        create(language, messages, ALWAYS),
      );
      for (const key of new Set(Object.keys(messages).map((name) => name.replace(PLURAL, '')))) {
        const isPlural = `${key}_other` in messages;
        for (const count of isPlural ? COUNTS : [undefined]) {
          const given = count === undefined ? values : { ...values, count };
          assert.equal(ours!.t(key as MessageKey, given), theirs!.t(key as MessageKey, given), key);
        }
      }
    });
  }

  it('says the same whatever a text and a value hold', () => {
    const word = fc.constantFrom('{{name}}', '{{count}}', '$t(hi)', '{ ', ' }', '$&', '<b>', 'a', ' ');
    const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(''));
    const keys = ['hi', 'label.a_b', 'constructor', 'n'];
    const names = [...keys.slice(0, -1), 'n_one', 'n_two', 'n_few', 'n_many', 'n_other'];
    const values = fc.record({
      name: fc.oneof(text, fc.integer()),
      count: fc.constantFrom(1, 2, 3, 5, 11, 100, 1.5),
    });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), text), values, (messages, given) => {
        for (const language of ['en', 'ar', 'pl', 'ja'])
          for (const key of keys) {
            const say = (create: typeof createTranslator) =>
              create(language, messages, { name: 'Ann' }).t(key as MessageKey, given);
            assert.equal(say(createTranslator), say(createI18nextTranslator), `${language} ${key}`);
          }
      }),
      { numRuns: 300 },
    );
  });
});
