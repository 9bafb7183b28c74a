/** What people write in every language of the element: none that is harmless takes a consent back, none that matters is lost. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { languages } from '../../src/i18n/languages.js';
import { meaningOfText, type Meaning } from '../../src/receiver/whatsapp/opt-out.js';
import { asian } from './opt-out-messages/asian.js';
import { eastern } from './opt-out-messages/eastern.js';
import { english } from './opt-out-messages/english.js';
import type { Messages } from './opt-out-messages/table.js';
import { western } from './opt-out-messages/western.js';

interface Row {
  languages: string[];
  text: string;
  meaning: Meaning;
  isHarmless: boolean;
}

const MEANINGS = {
  all: 'withdraw-all',
  marketing: 'withdraw-marketing',
  review: 'unclear',
  needless: 'unclear',
  harmless: 'nothing',
} as const;

const table = [...english, ...western, ...eastern, ...asian].flatMap(rowsOf);

function rowsOf({ language, ...texts }: Messages): Row[] {
  const languages = language === undefined ? [] : [language];
  return Object.entries(texts).flatMap(([kind, list]: [string, string]) =>
    list.split('|').map((text) => ({
      languages,
      text: text.trim(),
      meaning: MEANINGS[kind as keyof typeof MEANINGS],
      isHarmless: kind === 'harmless' || kind === 'needless',
    })),
  );
}

/** What people and keyboards add, which nobody sees or which says nothing. */
const NOISE: Record<string, (text: string) => string> = {
  'in capitals': (text) => text.toUpperCase(),
  'in small letters': (text) => text.toLowerCase(),
  decomposed: (text) => text.normalize('NFD'),
  composed: (text) => text.normalize('NFC'),
  'with zero-width spaces': (text) => Array.from(text).join('\u200b'),
  'with zero-width joiners': (text) => Array.from(text).join('\u200d'),
  'with soft hyphens': (text) => Array.from(text).join('\u00ad'),
  'with variation selectors': (text) => Array.from(text).join('\ufe0f'),
  'with fillers': (text) => Array.from(text).join('\u3164'),
  'with tag characters': (text) => Array.from(text).join('\u{e0061}'),
  'from right to left': (text) => `\u202e${text}\u202c`,
  isolated: (text) => `\u2067${text}\u2069`,
  'full-width': (text) =>
    text.replace(/[a-z]/gi, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0)),
  bold: (text) =>
    text.replace(/[a-z]/g, (letter) => String.fromCodePoint(letter.codePointAt(0)! - 97 + 0x1d41a)),
  quoted: (text) => `“${text}”`,
  'in WhatsApp’s bold': (text) => `*${text}*`,
  'in more space': (text) => `\n ${text.replaceAll(' ', '  ')}\t\u00a0`,
  'with emoji': (text) => `🙏🏽 ${text} ❤️👨‍👩‍👧`,
  'with points': (text) => `...${text}`,
};

describe('what people write', () => {
  test('is tried with many messages, most of them harmless, in every language of the element', () => {
    assert.ok(table.length >= 600);
    assert.ok(table.filter(({ isHarmless }) => isHarmless).length >= 250);
    for (const language of languages) {
      const primary =
        language.startsWith('zh') || language.startsWith('pt') ? language : language.split('-')[0]!;
      const own = table.filter(({ languages: [one] }) => one?.startsWith(primary));
      for (const meaning of Object.values(MEANINGS)) {
        assert.ok(
          own.some((row) => row.meaning === meaning),
          `${language}: ${meaning}`,
        );
      }
    }
  });

  test('means what its writer would say it means', () => {
    const wrong = table.filter(({ text, languages, meaning }) => meaningOfText(text, languages) !== meaning);
    assert.deepEqual(wrong, []);
  });

  test('never takes a consent back where it is harmless, whoever writes it', () => {
    const harmless = table.filter(({ isHarmless }) => isHarmless);
    for (const { text, languages: own } of harmless) {
      for (const known of [own, ['en'], ['xx']]) {
        assert.match(meaningOfText(text, known), /^(?:unclear|nothing)$/, text);
      }
    }
  });

  test('does not flood the review where it is harmless', () => {
    const harmless = table.filter(({ isHarmless }) => isHarmless);
    const kept = harmless.filter(({ text, languages }) => meaningOfText(text, languages) !== 'nothing');
    assert.ok(kept.length < harmless.length / 20, `${kept.length} of ${harmless.length}`);
  });
});

describe('what is added to it', () => {
  for (const [name, noise] of Object.entries(NOISE)) {
    test(`changes nothing: ${name}`, () => {
      for (const { text, languages, meaning } of table) {
        if (!isSpoiltBy(noise, text))
          assert.equal(meaningOfText(noise(text), languages), meaning, noise(text));
      }
    });
  }

  test('changes nothing in any order', () => {
    const noises = fc.array(fc.constantFrom(...Object.values(NOISE)), { maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...table), noises, ({ text, languages, meaning }, added) => {
        if (added.some((noise) => isSpoiltBy(noise, text))) return;
        const noisy = added.reduce((sofar, noise) => noise(sofar), text);
        assert.equal(meaningOfText(noisy, languages), meaning, noisy);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Signs alone say something. */
function isSpoiltBy(noise: (text: string) => string, text: string): boolean {
  return noise === NOISE['with emoji'] && !/[\p{L}\p{N}]/u.test(text);
}
