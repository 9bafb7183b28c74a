/** What a person adds to the ready-made message is told apart from it, and stays as they wrote it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { confirmationCode } from '../../src/proof/index.js';
import { normalised } from '../../src/receiver/whatsapp/normalised.js';
import { ownWords } from '../../src/receiver/whatsapp/own-words.js';
import { makeProof } from './support/proofs.js';

const { controller, notice } = makeProof();
const proofOf = (name: string, language = 'en') =>
  makeProof({ controller: { ...controller, name }, notice: { ...notice, language } });

const DRAFT = 'I confirm my choice for messages from Stop & Shop on WhatsApp. Code: ';

const cases: [what: string, name: string, words: (code: string) => string, own: string][] = [
  ['nothing', 'Stop & Shop', (code) => DRAFT + code, ''],
  ['a sign', 'Stop & Shop', (code) => `${DRAFT}${code} 🛑`, '🛑'],
  ['a question', 'Stop & Shop', (code) => `STOP? ${DRAFT}\n${code}`, 'STOP?'],
  ['the name once more', 'Stop & Shop', (code) => `Stop & Shop! ${DRAFT}${code}`, 'Stop & Shop!'],
  ['words beside a draft in capitals', 'Stop & Shop', (code) => `${DRAFT}${code} halt`.toUpperCase(), 'halt'],
  ['the name as a part of a word', 'END', (code) => `SEND it ${code}`, 'send it'],
  ['a name that is an expression', 'A.*(B)+[c]$', (code) => `${code} Hi A.*(B)+[c]$ STOP`, 'Hi STOP'],
  ['a name without a letter', '+++', (code) => `${code} +++`, '+++'],
  ['the name alone', 'END.', (code) => `END. ${code}`, 'END.'],
  ['a code in small letters', 'Acme', (code) => `stop ${code.toLowerCase().replace('-', '')}`, 'stop'],
];
for (const [what, name, words, own] of cases) {
  test(`beside the text: ${what}`, async () => {
    const proof = proofOf(name);
    assert.equal(await ownWords(words(confirmationCode(proof.id)), [proof]), own);
  });
}

test('a language that the element does not speak, and what is no language, have the English text', async () => {
  for (const language of ['tlh', 'en-x-shop', 'de']) {
    const proof = proofOf('Stop & Shop', language);
    const own = await ownWords(`STOP ${DRAFT}${confirmationCode(proof.id)}`, [proof]);
    assert.equal(own === 'STOP', language !== 'de', language);
  }
});

test('no name makes words of the person’s own vanish', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), async (name) => {
      const proof = proofOf(name.trim() || 'x');
      const own = await ownWords(`unsubscribe me ${confirmationCode(proof.id)} unsubscribe me`, [proof]);
      assert.match(normalised(own), /unsubscribe|me/);
    }),
  );
});
