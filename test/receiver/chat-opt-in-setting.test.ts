/** What the business sets of its questions in the chat: a mistake must show at the start, not in a consent. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readSettings } from '../../src/receiver/cli/settings.js';
import type { OptIn } from '../../src/receiver/index.js';
import { optInOf } from '../../src/receiver/whatsapp/opt-in.js';
import { OFFERS } from './support/chat.js';
import { makeReceiver } from './support/receiver.js';
import { whatsapp } from './support/whatsapp.js';

const start = (optIns: OptIn[]) => makeReceiver({ whatsapp: { ...whatsapp, optIns } });

describe('the setting', () => {
  const wrong: [unknown, RegExp][] = [
    ['START', / must be a list\.$/],
    [
      [{ ...OFFERS, word: 'x' }],
      /\[0\] has a member that is not known: word; its members are words, replies/,
    ],
    [[{ ...OFFERS, words: undefined, replies: undefined }], /\[0\] must have words, replies, or both/],
    [[{ ...OFFERS, words: [] }], /\[0\]\.words must be a list of texts/],
    [[{ ...OFFERS, replies: [''] }], /\[0\]\.replies must be a list of texts/],
    [[{ ...OFFERS, purposes: [] }], /\[0\]\.purposes must be a list of ids/],
    [[{ ...OFFERS, purposes: ['all of it'] }], /\[0\]\.purposes must be/],
    [[OFFERS, { ...OFFERS, asked: '' }], /\[1\]\.asked must be the words of the message that asks/],
    [[{ ...OFFERS, asked: 'x\ud800' }], /\[0\]\.asked must be/],
    [[{ ...OFFERS, language: 'English, please' }], /\[0\]\.language must be/],
    [[{ ...OFFERS, words: ['👍'] }], /\[0\]\.words: "👍" holds no letter and no digit\.$/],
    [
      [OFFERS, { ...OFFERS, replies: ['other'] }],
      /\[1\]\.words: "START" stands there twice, or for two questions/,
    ],
    [[{ ...OFFERS, words: ['Start', 'START!'] }], /"START!" stands there twice/],
  ];

  test('that cannot be meant stops the start, and says which member is wrong', () => {
    for (const [value, message] of wrong) {
      assert.throws(() => start(value as OptIn[]), { name: 'TypeError', message });
      const environment = { WHATSAPP_APP_SECRET: 'a', WHATSAPP_VERIFY_TOKEN: 'b' };
      assert.throws(() => readSettings({ ...environment, WHATSAPP_OPT_INS: JSON.stringify(value) }), message);
    }
  });

  test('cannot make a grant of words that take a consent back, or may be meant to', () => {
    const message = /takes a consent back, or may be meant to; it cannot grant one\.$/;
    for (const word of [
      'STOP',
      'Stop!',
      'stop promotions',
      'Abmelden',
      'cancel',
      'para',
      'yes, stop by',
      '停止',
    ]) {
      assert.throws(() => start([{ ...OFFERS, words: ['START', word] }]), { message }, word);
    }
    for (const reply of ['STOP', 'stop_promotions', 'opt-out', 'cancel']) {
      assert.throws(() => start([{ ...OFFERS, replies: ['yes', reply] }]), { message }, reply);
    }
  });

  test('is read from the environment, and is no use without a webhook', () => {
    const WHATSAPP_OPT_INS = JSON.stringify([OFFERS]);
    assert.throws(() => readSettings({ WHATSAPP_OPT_INS }), /WHATSAPP_OPT_INS needs WHATSAPP_APP_SECRET/);
    const settings = readSettings({ WHATSAPP_OPT_INS, WHATSAPP_APP_SECRET: 'a', WHATSAPP_VERIFY_TOKEN: 'b' });
    assert.deepEqual(settings.whatsapp?.optIns, [OFFERS]);
  });

  test('never grants by any other text than those it names', () => {
    const named = new Set(['start', 'siquiero']);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const isNamed = named.has(words.toLowerCase().replace(/[^a-z]/g, ''));
        if (!isNamed) assert.equal(optInOf({ kind: 'words', words }, [OFFERS]), undefined);
      }),
    );
  });
});
