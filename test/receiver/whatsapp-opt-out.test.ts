/** Which words take a consent back, and whose. What people write: whatsapp-opt-out-messages.test.ts. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { languages } from '../../src/i18n/languages.js';
import { normalised } from '../../src/receiver/whatsapp/normalised.js';
import { optOutWords, type OptOutWords } from '../../src/receiver/whatsapp/opt-out-words.js';
import { meaningOfReply, meaningOfText, type Meaning } from '../../src/receiver/whatsapp/opt-out.js';
import { phrasesIn } from '../../src/receiver/whatsapp/word-patterns.js';
import { allTexts } from '../unit/i18n/texts.js';

type Kind = Exclude<keyof OptOutWords, 'language' | 'reviewed' | 'accents'>;

const MEANINGS: Partial<Record<Kind, Meaning>> = {
  clear: 'withdraw-all',
  everyday: 'withdraw-all',
  alone: 'withdraw-all',
  marketing: 'withdraw-marketing',
  unclear: 'unclear',
};

const phrasesOf = (words: OptOutWords, kind: Kind) =>
  phrasesIn(words[kind], words.accents === undefined ? 'dropped' : 'kept');

function assertMeaning(meaning: Meaning, texts: readonly string[], languages: readonly string[] = []): void {
  for (const text of texts) assert.equal(meaningOfText(text, languages), meaning, text);
}

/** Every phrase of one list of every language, with those that stand in the English lists too or not. */
function* everyPhrase(...kinds: Kind[]) {
  const english = new Set(kinds.flatMap((kind) => phrasesOf(optOutWords[0]!, kind).map(joined)));
  for (const words of optOutWords) {
    for (const kind of kinds) {
      for (const phrase of phrasesOf(words, kind)) {
        yield { phrase, kind, language: words.language, isEnglish: english.has(joined(phrase)) };
      }
    }
  }
}

function joined(phrase: string): string {
  return normalised(phrase).replaceAll(' ', '');
}

describe('a message that says nothing else', () => {
  test('takes everything back by the words that the FCC names, whatever language the person agreed in', () => {
    const words = ['STOP', 'Quit', 'END', 'Revoke', 'Opt out', 'OPT-OUT', 'cancel', 'Unsubscribe', 'STOPALL'];
    for (const known of [[], ['en'], ['de-AT'], ['zh-Hant-TW'], ['xx']]) {
      assertMeaning('withdraw-all', words, known);
    }
  });

  test('takes everything back by the words of vendors and carriers, in their languages', () => {
    assertMeaning('withdraw-all', ['remove'], ['en']);
    assertMeaning('withdraw-all', ['halt', 'stopp', 'Abmelden', 'beenden'], ['de']);
    assertMeaning('withdraw-all', ['arrêt', 'ARRET', 'Arrêter', 'désabonner'], ['fr-CA']);
    assertMeaning('withdraw-all', ['detener', 'baja', 'parar', 'cancelar', 'salir', 'darme de baja'], ['es']);
    assertMeaning('withdraw-all', ['parar', 'SAIR', 'PARE'], ['pt-BR']);
    assertMeaning('withdraw-all', ['ferma', 'cancella', 'disiscriviti'], ['it']);
    assertMeaning('withdraw-all', ['ОСТАНОВИТЬ'], ['ru']);
    assertMeaning('withdraw-all', ['ZATRZYMAJ'], ['pl']);
    assertMeaning('withdraw-all', ['İptal', 'iptal', 'RET'], ['tr']);
    assertMeaning('withdraw-all', ['הסר', 'הפסק'], ['iw']);
    assertMeaning('withdraw-all', ['UNREG', 'BERHENTI'], ['in']);
    assertMeaning('withdraw-all', ['수신거부'], ['ko']);
  });

  test('counts in any language the person agreed in', () => {
    assertMeaning('withdraw-all', ['beenden', 'dezabonare', 'iptal'], ['de', 'ro', 'tr']);
  });

  test('means nothing when it is another word', () => {
    assertMeaning('nothing', [
      '',
      ' ',
      'fine',
      'START',
      'UNSTOP',
      'weekend',
      'unstoppable',
      'Stopover',
      'dura',
    ]);
    assertMeaning('nothing', [
      'shop',
      'step',
      'top',
      'stap',
      'post',
      'spot',
      'stopy',
      'send',
      'and',
      'quiet',
    ]);
  });
});

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

describe('a longer message', () => {
  test('waits for a person when it holds such a word', () => {
    assertMeaning('unclear', [
      'stop by the store',
      'cancel my order #12',
      "don't stop",
      'dont text me before noon, my phone is off',
      'STOP 7K3M-9QTX',
      'no quiero recibir nada de esto nunca',
      '请取消我的订单',
      'STOP이라고 했는데 왜 계속 와요',
    ]);
  });

  test('is ordinary conversation when the word is common in sentences, or part of another', () => {
    assertMeaning('nothing', [
      'Tengo una pregunta para usted',
      'Vai sair hoje?',
      'Ik ga vanavond uit',
      'When does the sale end?',
      "Lands' End",
      'your nonstop service',
    ]);
  });

  test('is heard to its end, up to what WhatsApp lets people write; beyond, at both ends', () => {
    assert.equal(meaningOfText(`${'a '.repeat(32_000)}stop`), 'unclear');
    assert.equal(meaningOfText(`stop ${'a '.repeat(100_000)}`), 'unclear');
    assert.equal(meaningOfText(`${'a '.repeat(100_000)}stop`), 'unclear');
    // This is what bounds the work: what nobody could have written is not read through.
    assert.equal(meaningOfText(`${'a '.repeat(100_000)}stop${' a'.repeat(100_000)}`), 'nothing');
    assert.equal(meaningOfText('a'.repeat(1_000_000)), 'nothing');
  });
});

describe('a mistyped word', () => {
  const swapped = (word: string) =>
    Array.from(word.slice(1), (letter, at) => word.slice(0, at) + letter + word[at] + word.slice(at + 2));
  const lacking = (word: string) => Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
  const doubled = (word: string) =>
    Array.from(word, (letter, at) => word.slice(0, at) + letter.repeat(3) + word.slice(at + 1));

  test('waits for a person, alone and in a short sentence', () => {
    const mistyped = [
      ...swapped('stop'),
      ...doubled('stop'),
      ...swapped('unsubscribe'),
      ...lacking('unsubscribe'),
      ...doubled('unsubscribe'),
      'st0p',
      '5top',
      'uns8bscribe',
    ];
    assertMeaning('unclear', mistyped);
    assertMeaning(
      'unclear',
      mistyped.map((word) => `hey ${word} your texts`),
    );
  });

  test('waits for a person in other languages, and as a sentence', () => {
    assertMeaning('unclear', ['Abmleden', 'desabonenr', 'отписатсья', 'dezabonre', 'withdraw my concent']);
  });
});

describe('a sign', () => {
  test('that says stop waits for a person; others say nothing', () => {
    assertMeaning('unclear', ['🛑', '✋🏽', '🚫📩', '🙅‍♀️', '⛔️!']);
    assertMeaning('nothing', ['👋', '👍', '🙏', '❤️', '?', '😡', 'nice 🛑']);
  });
});

describe('a label that was tapped', () => {
  const cases: [string | undefined, string | undefined, Meaning][] = [
    ['Unsubscribe', undefined, 'withdraw-all'],
    ['STOP', 'whatever', 'withdraw-all'],
    ['Opt-out', undefined, 'withdraw-all'],
    ['Stop promotions', undefined, 'withdraw-marketing'],
    ['Stop promotions', 'STOP', 'withdraw-marketing'],
    ['Abbestellen', 'x', 'withdraw-all'],
    ['Genug', 'STOP_PROMOTIONS', 'withdraw-marketing'],
    [undefined, 'unsubscribe', 'withdraw-all'],
    ['Cancel', 'cancel-button', 'unclear'],
    ['Cancel', 'unsubscribe', 'withdraw-all'],
    ['End', undefined, 'unclear'],
    ['Cancel order', 'order-1', 'unclear'],
    ['Para', undefined, 'unclear'],
    ['Plus d’offres', undefined, 'unclear'],
    ['Track order', 'cancel-order-12', 'nothing'],
    ['Yes', 'yes', 'nothing'],
    [undefined, undefined, 'nothing'],
  ];
  for (const [label, payload, meaning] of cases) {
    test(`"${label ?? ''}" with the payload "${payload ?? ''}": ${meaning}`, () => {
      assert.equal(meaningOfReply(label, payload), meaning);
    });
  }

  test('takes back in any language what can mean nothing else, and nothing more', () => {
    for (const { phrase } of everyPhrase('clear'))
      assert.equal(meaningOfReply(phrase), 'withdraw-all', phrase);
    for (const { phrase } of everyPhrase('everyday', 'alone', 'unclear')) {
      assert.equal(meaningOfReply(phrase), 'unclear', phrase);
    }
  });
});

describe('the list', () => {
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
      assertMeaning('withdraw-marketing', ['STOP PROMOTIONS', 'STOP OFFERS'], [language]);
    }
  });

  test('says of each language whether those who enforce it or native speakers stand behind it', () => {
    assert.deepEqual(
      optOutWords.filter(({ reviewed }) => reviewed).map(({ language }) => language),
      ['en'],
    );
  });
});

describe('how it is written', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );

  test('does not matter: letters of other scripts that look the same, small capitals, letters in boxes', () => {
    assertMeaning('withdraw-all', ['ЅТОР', 'SТОP', 'ꜱᴛᴏᴘ', '🅂🅃🄾🄿', '🆂🆃🅾🅿', 'Ⓢⓣⓞⓟ', 'UΝSUΒSCRΙΒΕ', 'ѕtορ']);
  });

  test('does not matter: vowel points, stretched letters, keyboards of neighbours, the digits of a script', () => {
    assertMeaning('withdraw-all', ['إِلْغَاء', 'الغاء', 'إلغـــاء'], ['ar']);
    assertMeaning('withdraw-all', ['הָסֵר', 'הסר!'], ['he']);
    assertMeaning('withdraw-all', ['بند کریں', 'بند كريں', 'بند کريں'], ['ur']);
    assertMeaning('withdraw-all', ['stop2end', 'stop٢end', 'stop२end']);
    assert.equal(normalised('०१२३४५६७८९ ٠١٢٣٤٥٦٧٨٩'), '0123456789 0123456789');
  });

  test('matters where a sign is the vowel, or an accent makes another word', () => {
    assert.notEqual(normalised('की'), normalised('कि'));
    assert.notEqual(meaningOfText('बदकर', ['hi']), 'withdraw-all');
    assertMeaning('unclear', ['dừng', 'hủy', 'huỷ'], ['vi']);
    assertMeaning('nothing', ['đúng', 'dùng', 'dung', 'Huy'], ['vi']);
  });

  test('never throws, and what was made the same stays the same', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.string({ maxLength: 5 }), (one, other, language) => {
        assert.equal(normalised(normalised(one)), normalised(one));
        assert.equal(normalised(normalised(one, 'kept'), 'kept'), normalised(one, 'kept'));
        meaningOfText(one, [language]);
        meaningOfReply(one, other);
      }),
      { numRuns: 3000 },
    );
  });
});
