/** The lists of stop words: every language of the element, and no word of one that takes back in another. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languages } from '../../src/i18n/languages.js';
import { optOutWords } from '../../src/receiver/whatsapp/opt-out-words.js';
import { meaningOfText, type Meaning } from '../../src/receiver/whatsapp/opt-out.js';
import { phrasesIn } from '../../src/receiver/whatsapp/word-patterns.js';
import { allTexts } from '../unit/i18n/texts.js';
import { everyPhrase, joined, type Kind } from './support/opt-out-phrases.js';

const MEANINGS: Partial<Record<Kind, Meaning>> = {
  clear: 'withdraw-all',
  everyday: 'withdraw-all',
  alone: 'withdraw-all',
  marketing: 'withdraw-marketing',
  unclear: 'unclear',
};

describe('a word of another language', () => {
  test('never takes a consent back by itself, and is never lost', () => {
    for (const { phrase, isEnglish } of everyPhrase('clear', 'everyday', 'alone', 'marketing', 'unclear')) {
      if (!isEnglish) assert.equal(meaningOfText(phrase, ['xx']), 'unclear', phrase);
    }
  });

  test('takes a consent back where nothing is known of the person only if it can mean nothing else', () => {
    for (const { phrase, kind, isEnglish } of everyPhrase('everyday', 'alone')) {
      if (!isEnglish) assert.equal(meaningOfText(phrase), 'unclear', `${kind} ${phrase}`);
    }
    for (const { phrase } of everyPhrase('clear'))
      assert.equal(meaningOfText(phrase), 'withdraw-all', phrase);
  });

  test('says so in both, for those who agreed in both', () => {
    assert.equal(meaningOfText('baja', ['id']), 'unclear');
    assert.equal(meaningOfText('baja', ['id', 'es-AR']), 'withdraw-all');
  });
});

describe('the list', () => {
  test('is written in patterns: words that may be left out, choices, words that belong together', () => {
    assert.deepEqual(phrasesIn('no [more] ads/news, I_will/please stop, unsub*'), [
      ...['no more ads', 'no more news', 'no ads', 'no news', 'i will stop', 'please stop', 'unsub*'],
    ]);
    for (const { language, reviewed, accents, ...lists } of optOutWords) {
      for (const slot of Object.values(lists)
        .join(',')
        .split(/[\s,]+/)) {
        assert.match(slot, /^(?:\[[^[\]]+\]|[^[\]]*)$/, language);
      }
    }
    for (const { phrase, language } of everyPhrase('clear', 'marketing', 'unclear', 'polite')) {
      assert.notEqual(phrase, '', language);
    }
  });

  test('has every language that the element speaks', () => {
    const listed = new Set(optOutWords.map(({ language }) => language));
    assert.deepEqual(
      languages.filter((language) => !listed.has(language.split('-')[0]!)),
      [],
    );
    assert.equal(listed.size, optOutWords.length);
  });

  test('brings about what it says, phrase by phrase, for those who agreed in the language', () => {
    for (const { phrase, kind, language } of everyPhrase(
      'clear',
      'everyday',
      'alone',
      'marketing',
      'unclear',
    )) {
      assert.equal(meaningOfText(phrase, [language]), MEANINGS[kind], `${language} ${kind} ${phrase}`);
    }
    for (const { phrase, language } of everyPhrase('hints')) {
      const text = phrase.replace('*', 'x');
      assert.notEqual(meaningOfText(`1234 ${text} 5678`, [language]), 'nothing', `${language} ${phrase}`);
    }
  });

  test('takes no opposite for a slip, so that a business may ask for it as a yes', () => {
    for (const { phrase } of everyPhrase('opposites')) {
      assert.notEqual(meaningOfText(phrase), 'withdraw-all', phrase);
    }
    const asked = [
      'ANMELDEN',
      'Підписатися',
      'wpisz mnie',
      'செய்தி வேண்டும்',
      'मैसेज भेजो',
      'ALTA',
      'subscribe',
      'aanmelden',
    ];
    for (const word of asked) assert.equal(meaningOfText(word), 'nothing', word);
  });

  test('calls nothing clear that is something else in another language', () => {
    const kinds = new Map<string, Set<Kind>>();
    for (const { phrase, kind } of everyPhrase('clear', 'everyday', 'alone', 'marketing', 'unclear')) {
      kinds.set(joined(phrase), (kinds.get(joined(phrase)) ?? new Set()).add(kind));
    }
    const clearAndMore = [...kinds].filter(([, known]) => known.has('clear') && known.size > 1);
    const marketingAndMore = [...kinds].filter(([, known]) => known.has('marketing') && known.size > 1);
    assert.deepEqual([clearAndMore, marketingAndMore], [[], []]);
  });

  test('has what our texts tell people to write, and the buttons that say it', async () => {
    for (const language of languages) {
      const texts = Object.entries<string>(await allTexts(language));
      const told = texts.flatMap(([key, text]) =>
        Array.from(text.matchAll(/[A-Z]{3,}(?: [A-Z]{3,})*/g), ([word]) => [key, word]),
      );
      assert.ok(
        told.some(([key]) => key === 'stop') && told.some(([key]) => key === 'stop.number'),
        language,
      );
      for (const [key, word] of told) {
        const meaning = meaningOfText(word!, [language]);
        assert.match(meaning, word === 'STOP' ? /^withdraw-all$/ : /^withdraw-/, `${language} ${key}`);
      }
      for (const [key, text] of texts.filter(([key]) => key.startsWith('preferences.stop'))) {
        assert.notEqual(meaningOfText(text, [language]), 'nothing', `${language} ${key}`);
      }
      const draft = texts.find(([key]) => key === 'whatsapp.message')![1];
      assert.equal(meaningOfText(draft, [language]), 'nothing', `${language} ${draft}`);
      for (const words of ['STOP PROMOTIONS', 'STOP OFFERS']) {
        assert.equal(meaningOfText(words, [language]), 'withdraw-marketing', language);
      }
    }
  });

  test('says of each language whether those who enforce it or native speakers stand behind it', () => {
    assert.deepEqual(
      optOutWords.filter(({ reviewed }) => reviewed).map(({ language }) => language),
      ['en'],
    );
  });
});
