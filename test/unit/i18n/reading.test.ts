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

/** Taken apart by signs, not by Intl.Segmenter, whose dictionaries differ from one Node to the next. */
const sentencesOf = (text: string) => text.split(/(?<=[.!?؟।۔])\s+|(?<=[。！？])/u).filter(Boolean);
const wordsIn = (text: string) => text.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
const isUnspaced = (language: string) => /^(?:ja|zh)/.test(language);
const signsIn = (text: string) => text.match(/[\p{L}\p{N}]/gu) ?? [];

/** Texts that stand on the page as running words; a button of two words has no grade. */
const running = Object.entries(english).filter(([, text]) => wordsIn(filled(text)).length >= 8);

/** Guides to plain English allow 25 words in a sentence at most. */
const LONGEST = 26;

/** Where what stands between spaces is less than a word of English: a particle, or a syllable. */
const LONGEST_IN: Readonly<Record<string, number>> = { hi: 30, ur: 32, vi: 32 };

/** Of the signs in a sentence of Chinese or Japanese; their style guides allow 60, and names in Latin letters take more. */
const MOST_SIGNS = 70;

describe('reading', () => {
  it('takes eight years of school, over all of the English texts', () => {
    const words = running.flatMap(([, text]) => wordsIn(filled(text)));
    const grade = fleschKincaid({
      sentence: running.flatMap(([, text]) => sentencesOf(filled(text))).length,
      word: words.length,
      syllable: words.reduce((sum, word) => sum + syllable(word), 0),
    });
    assert.ok(grade <= 8, String(grade));
  });

  for (const language of languages) {
    it(`goes in short sentences: ${language}`, async () => {
      for (const [key, text] of Object.entries(await allTexts(language))) {
        for (const sentence of sentencesOf(filled(text))) {
          const [length, most] = isUnspaced(language)
            ? [signsIn(sentence).length, MOST_SIGNS]
            : [wordsIn(sentence).length, LONGEST_IN[language] ?? LONGEST];
          assert.ok(length <= most, `${key}, ${length}: ${sentence}`);
        }
      }
    });
  }

  it('meets no double negative and no urgency in English', () => {
    const negative = /\b(?:not|no|never|without|cannot|un(?:less|able|til))\b/gi;
    for (const [key, text] of Object.entries(english)) {
      for (const sentence of sentencesOf(filled(text)))
        assert.ok((sentence.match(negative) ?? []).length < 2, `${key}: ${sentence}`);
      assert.doesNotMatch(text, /\b(?:hurry|now|today only|last chance|miss|don.t)\b|!/i, key);
    }
  });
});
