import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { languages } from '../../../src/i18n/index.js';
import { allTexts } from './texts.js';

const english = await allTexts('en');

/** As a shopper reads them: with a name, a number, a date in place. */
const filled = (text: string) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => (/count|number|code/.test(name) ? '4' : 'Acme'));

const parts = (text: string, granularity: 'sentence' | 'word', language = 'en') => {
  const segments = [...new Intl.Segmenter(language, { granularity }).segment(text)];
  return segments.filter((one) => granularity === 'sentence' || one.isWordLike).map(({ segment }) => segment);
};

/** Texts that stand on the page as running words; a button of two words has no grade. */
const running = Object.entries(english).filter(([, text]) => parts(filled(text), 'word').length >= 8);

/** Guides to plain English allow 25 words in a sentence at most. */
const LONGEST = 26;

/** Where a word of the Unicode rules is less than one of English: a particle, or a syllable. */
const LONGEST_IN: Readonly<Record<string, number>> = { hi: 30, ja: 32, ur: 32, vi: 32 };

describe('reading', () => {
  it('takes eight years of school, over all of the English texts', () => {
    const words = running.flatMap(([, text]) => parts(filled(text), 'word'));
    const grade = fleschKincaid({
      sentence: running.flatMap(([, text]) => parts(filled(text), 'sentence')).length,
      word: words.length,
      syllable: words.reduce((sum, word) => sum + syllable(word), 0),
    });
    assert.ok(grade <= 8, String(grade));
  });

  for (const language of languages) {
    it(`goes in short sentences: ${language}`, async () => {
      for (const [key, text] of Object.entries(await allTexts(language))) {
        for (const sentence of parts(filled(text), 'sentence', language)) {
          const { length } = parts(sentence, 'word', language);
          assert.ok(length <= (LONGEST_IN[language] ?? LONGEST), `${key}, ${length} words: ${sentence}`);
        }
      }
    });
  }

  it('meets no double negative and no urgency in English', () => {
    const negative = /\b(?:not|no|never|without|cannot|un(?:less|able|til))\b/gi;
    for (const [key, text] of Object.entries(english)) {
      for (const sentence of parts(filled(text), 'sentence'))
        assert.ok((sentence.match(negative) ?? []).length < 2, `${key}: ${sentence}`);
      assert.doesNotMatch(text, /\b(?:hurry|now|today only|last chance|miss|don.t)\b|!/i, key);
    }
  });
});
