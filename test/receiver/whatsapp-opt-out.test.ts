/** Which words take a consent back, and which only may. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { normalised } from '../../src/receiver/whatsapp/normalised.js';
import { optOutWords, type OptOutWords } from '../../src/receiver/whatsapp/opt-out-words.js';
import { meaningOfReply, meaningOfText, type Meaning } from '../../src/receiver/whatsapp/opt-out.js';

type Kind = Exclude<keyof OptOutWords, 'language' | 'reviewed'>;

const listed = (...kinds: Kind[]) =>
  optOutWords.flatMap((language) =>
    kinds.flatMap((kind) =>
      (language[kind] ?? '')
        .split(',')
        .map((word) => word.replace(/\s+/g, ' ').trim())
        .filter(Boolean),
    ),
  );

function assertMeaning(meaning: Meaning, texts: readonly string[]): void {
  for (const text of texts) assert.equal(meaningOfText(text), meaning, text);
}

/** What it costs the processor, in µs: the least of several times, as other work on the machine only ever adds. */
function costOf(work: () => unknown): number {
  const once = () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  return Math.min(...Array.from({ length: 5 }, once));
}

describe('a message that says nothing else', () => {
  test('takes everything back by the words that the FCC and the carriers name', () => {
    assertMeaning('withdraw-all', [
      ...[
        'STOP',
        'stop',
        'Quit',
        'END',
        'Revoke',
        'Opt out',
        'OPT-OUT',
        'optout',
        'cancel',
        'Unsubscribe',
        'STOPALL',
      ],
      ...['Stop all', 'remove', 'TD', 'arrêt', 'ARRET'],
    ]);
  });

  test('takes everything back in the languages of the list', () => {
    assertMeaning('withdraw-all', [
      ...[
        'halt',
        'detener',
        'parar',
        'ferma',
        'ОСТАНОВИТЬ',
        'ZATRZYMAJ',
        'baja',
        'alto',
        'cancelar',
        'salir',
      ],
      ...[
        'darme de baja',
        'stopp',
        'Abmelden',
        'beenden',
        'Arrêter',
        'désabonner',
        'cancella',
        'disiscriviti',
        'İptal',
      ],
      ...[
        'iptal',
        'dur',
        'הסר',
        'הפסק',
        'donar de baixa',
        'SAIR',
        'PARE',
        'बंद करें',
        'रोकें',
        'band karo',
        'إلغاء',
        'توقف',
      ],
      ...['إيقاف', 'afmelden', 'uit', 'BERHENTI', '退订', '取消訂閱', '配信停止', 'ยกเลิก'],
    ]);
  });

  test('takes marketing back when it names that only', () => {
    assertMeaning('withdraw-marketing', [
      'STOP PROMOTIONS',
      'Stop promotions',
      'stop offers',
      'Keine Werbung',
      'plus de pub',
      'no más promociones',
      '停止推广',
    ]);
  });

  test('takes everything back when it is polite', () => {
    assertMeaning('withdraw-all', [
      'please stop',
      'Stop, please!',
      'Unsubscribe me.',
      'stop messaging me',
      'Bitte stopp',
    ]);
  });

  test('waits for a person when the word may mean something else', () => {
    assertMeaning('unclear', ['para', 'Para!', 'fim', 'बंद', 'хватит', 'basta']);
  });

  test('means nothing when it is another word', () => {
    assertMeaning('nothing', [
      '',
      ' ',
      '🛑',
      'fine',
      'START',
      'UNSTOP',
      'yes',
      'ok',
      'thanks',
      'weekend',
      'unstoppable',
      'Stopover',
      'dura',
      '好的',
    ]);
  });
});

describe('a longer message', () => {
  test('waits for a person when it holds such a word', () => {
    assertMeaning('unclear', [
      ...[
        'stop by the store',
        'cancel my order #12',
        "don't stop",
        'When does the sale end?',
        'I want to unsubscribe from this',
      ],
      ...[
        'please do not contact me again',
        'Ich möchte mich abmelden, danke',
        'no quiero recibir nada',
        'STOP 7K3M-9QTX',
      ],
      ...['请取消我的订单', '配信停止をお願いします', 'ขอยกเลิกออเดอร์'],
    ]);
  });

  test('is ordinary conversation when the word is common in sentences, or part of another', () => {
    assertMeaning('nothing', [
      ...[
        'Tengo una pregunta para usted',
        'Vai sair hoje?',
        'Soy más alto que tú',
        'Ik ga vanavond uit',
        'Das ist halt so',
      ],
      ...['Does it come in another color?', 'The weekend is fine', 'बंद है क्या', 'your nonstop service'],
    ]);
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
    ['Quit', undefined, 'unclear'],
    ['Cancel order', 'order-1', 'unclear'],
    ['Para', undefined, 'unclear'],
    ['Track order', 'cancel-order-12', 'nothing'],
    ['Yes', 'yes', 'nothing'],
    [undefined, undefined, 'nothing'],
  ];
  for (const [label, payload, meaning] of cases) {
    test(`"${label ?? ''}" with the payload "${payload ?? ''}": ${meaning}`, () => {
      assert.equal(meaningOfReply(label, payload), meaning);
    });
  }
});

describe('the list', () => {
  test('gives each word one meaning, whatever the language', () => {
    const kinds: Kind[][] = [['clear'], ['everyday', 'alone'], ['marketing'], ['unclear']];
    const sets = kinds.map(
      (kind) => new Set(listed(...kind).map((word) => normalised(word).replaceAll(' ', ''))),
    );
    for (const [index, one] of sets.entries()) {
      for (const other of sets.slice(index + 1)) {
        assert.deepEqual(
          [...one].filter((word) => other.has(word)),
          [],
        );
      }
    }
  });

  test('brings about what it says, word by word', () => {
    assertMeaning('withdraw-all', listed('clear', 'everyday', 'alone'));
    assertMeaning('withdraw-marketing', listed('marketing'));
    assertMeaning('unclear', listed('unclear', 'hints'));
    for (const word of listed('clear')) assert.equal(meaningOfReply(word), 'withdraw-all', word);
    for (const word of listed('everyday', 'alone', 'unclear'))
      assert.equal(meaningOfReply(word), 'unclear', word);
    for (const word of listed('clear', 'everyday', 'marketing', 'hints')) {
      assert.equal(meaningOfText(`1234 ${word} 5678`), 'unclear', word);
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
  const anyWord = fc.constantFrom(...listed('clear', 'everyday', 'alone', 'marketing', 'unclear', 'hints'));
  const around = fc.constantFrom(
    '',
    ' ',
    '!',
    '...',
    '🛑',
    ' ✋🏽 ',
    '"',
    '\n',
    '\u200f',
    '\u200b',
    '❤️',
    '👨‍👩‍👧',
    '1️⃣'.slice(1),
  );
  const changes: ((word: string) => string)[] = [
    (word) => word.toUpperCase(),
    (word) => word.toLowerCase(),
    (word) => word.normalize('NFD'),
    (word) => word.normalize('NFC'),
    (word) => word.replaceAll(' ', '  '),
    (word) => word.replaceAll(' ', '-'),
    (word) => word.replace(/[\u064B-\u0652]/g, ''),
    (word) => word.replace(/[a-z]/gi, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0)),
    // Accents of Latin letters come and go; those of Indic scripts are the word.
    (word) =>
      word
        .normalize('NFD')
        .replace(/(?<=[a-z])\p{Mn}+/giu, '')
        .normalize('NFC'),
    (word) => word.replace(/[aeiou]/g, '$&\u0301'),
  ];

  test('does not matter: case, accents, width, punctuation, emoji, direction marks', () => {
    fc.assert(
      fc.property(anyWord, fc.constantFrom(...changes), around, around, (word, change, before, after) => {
        assert.equal(meaningOfText(before + change(word) + after), meaningOfText(word));
      }),
      { numRuns: 2000 },
    );
  });

  test('does not matter for Arabic and Hebrew with all their vowel points', () => {
    assertMeaning('withdraw-all', ['إِلْغَاء', 'الغاء', 'إلغـــاء', 'הָסֵר', 'הסר!']);
  });

  test('matters where a sign is the vowel', () => {
    assert.notEqual(normalised('की'), normalised('कि'));
    assert.notEqual(meaningOfText('बदकर'), 'withdraw-all');
  });

  test('never throws, and what was made the same stays the same', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        assert.equal(normalised(normalised(one)), normalised(one));
        meaningOfText(one);
        meaningOfReply(one, other);
      }),
      { numRuns: 3000 },
    );
  });

  test('takes no longer for each of its signs, however many there are', () => {
    for (const part of ['stop ', 'é', '\u0301', 'ن\u064B', 'א\u05B0', '退']) {
      const [some, fourTimes] = [4096, 4 * 4096].map((times) =>
        costOf(() => meaningOfText(part.repeat(times))),
      );
      // Sixteen times as much where each sign looked at all the others.
      assert.ok(fourTimes! < 10 * some!, `${JSON.stringify(part)}: ${some} and ${fourTimes} µs`);
    }
  });
});
