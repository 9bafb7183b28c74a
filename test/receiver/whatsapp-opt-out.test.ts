/** Which words take a consent back, typed or tapped. What people write: whatsapp-opt-out-messages.test.ts. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { meaningOfReply, meaningOfText, type Meaning } from '../../src/receiver/whatsapp/opt-out.js';
import { everyPhrase } from './support/opt-out-phrases.js';

function assertMeaning(meaning: Meaning, texts: readonly string[], languages: readonly string[] = []): void {
  for (const text of texts) assert.equal(meaningOfText(text, languages), meaning, text);
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
