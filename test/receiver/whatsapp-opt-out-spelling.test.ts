/** Stop words as people type them: mistyped, in other letters, as signs. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { normalised } from '../../src/receiver/whatsapp/normalised.js';
import { meaningOfReply, meaningOfText, type Meaning } from '../../src/receiver/whatsapp/opt-out.js';

function assertMeaning(meaning: Meaning, texts: readonly string[], languages: readonly string[] = []): void {
  for (const text of texts) assert.equal(meaningOfText(text, languages), meaning, text);
}

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
