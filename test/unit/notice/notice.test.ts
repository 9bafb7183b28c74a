import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Config, Purpose } from '../../../src/config/index.js';
import { composeNotice, type Notice } from '../../../src/notice/index.js';
import { inDigits, wordsOf } from '../i18n/words.js';
import { createTranslator, languages, loadMessages } from '../../../src/i18n/index.js';

const BUSINESS = 'Low Tide Coffee';

const config = (over: Partial<Config> = {}) =>
  ({
    business: BUSINESS,
    purposes: [{ id: 'marketing' }, { id: 'service' }],
    jurisdiction: 'default',
    ...over,
  }) as Config;

async function noticeIn(language: string, over: Partial<Config> = {}): Promise<Notice> {
  const { business = BUSINESS } = over;
  return composeNotice(config(over), createTranslator(language, await loadMessages(language), { business }));
}

const rowOf = async (purpose: Purpose, over: Partial<Config> = {}, language = 'en') =>
  (await noticeIn(language, { ...over, purposes: [purpose] })).rows[0]!;

for (const language of languages) {
  describe(`the notice in ${language}`, () => {
    it('names the business, WhatsApp and what may come in every label, as policy.md section 8 asks', async () => {
      for (const { label } of (await noticeIn(language)).rows) {
        assert.ok(label.includes(BUSINESS), label);
        assert.ok(label.includes('WhatsApp'), label);
        assert.match(label, wordsOf(language).example);
      }
    });

    it('says in every disclosure what comes, how often, and how to stop', async () => {
      const messages = await loadMessages(language);
      const frequency = { count: 4, per: 'month' } as const;
      for (const purpose of ['marketing', 'service']) {
        const { disclosure } = await rowOf({ id: purpose }, {}, language);
        const said = [`disclosure.${purpose}`, 'frequency.varies', 'stop'].map((key) => messages[key]);
        // Between sentences of Chinese and Japanese stands no space.
        assert.equal(disclosure, said.join(/^(?:ja|zh)/.test(language) ? '' : ' '));
        assert.ok(disclosure.includes('STOP'), disclosure);
        const often = await rowOf({ id: purpose, frequency }, {}, language);
        assert.ok(often.disclosure.includes(inDigits(4, language)), often.disclosure);
      }
    });

    it('says who asks, that it is no condition of buying, what is used, that it can be withdrawn, and where to read more', async () => {
      const { heading, closing, privacy } = await noticeIn(language);
      const messages = await loadMessages(language);
      assert.ok(heading.includes(BUSINESS) && heading.includes('WhatsApp'));
      const [optional, data, ...others] = closing.map(({ text }) => text);
      assert.equal(optional, messages['optional']);
      assert.ok(data!.includes(BUSINESS) && others.length === 0);
      assert.ok(privacy.includes(BUSINESS));
    });

    it('leaves no placeholder, no key and no empty text', async () => {
      const over = { whatsappNumber: '+4930123456', contact: 'hello@lowtide.example', address: 'Quay 1' };
      const { heading, intro, rows, closing, privacy } = await noticeIn(language, over);
      const lines = [
        heading,
        intro,
        privacy,
        ...closing.map(({ text }) => text),
        ...rows.flatMap(({ label, disclosure }) => [label, disclosure]),
      ];
      for (const line of lines) {
        assert.doesNotMatch(line, /[{}]|undefined|\b(?:label|disclosure|stop|frequency)\.[a-z]/);
        assert.ok(line.trim().length > 0);
      }
    });
  });
}

describe('the notice', () => {
  it('keeps the purposes in the order the site gave', async () => {
    const { rows } = await noticeIn('en', { purposes: [{ id: 'service' }, { id: 'marketing' }] });
    assert.deepEqual(
      rows.map(({ purpose }) => purpose),
      ['service', 'marketing'],
    );
  });

  it('says where to send STOP when the number of the business is known', async () => {
    const { disclosure } = await rowOf({ id: 'marketing' }, { whatsappNumber: '+4930123456' });
    assert.ok(disclosure.endsWith('To stop, send STOP to +4930123456 on WhatsApp.'));
  });

  it('adds how often and how to stop to the site\u2019s own disclosure', async () => {
    const purpose = {
      id: 'groups',
      label: `Invite me to groups of ${BUSINESS} on WhatsApp`,
      disclosure: 'Invitations.',
    };
    assert.deepEqual(await rowOf({ ...purpose, frequency: { count: 1, per: 'year' } }), {
      purpose: 'groups',
      label: purpose.label,
      disclosure: 'Invitations. Up to 1 message a year. To stop, reply STOP to any message.',
    });
  });

  for (const label of ['Invite me', `Invite me to groups of ${BUSINESS}`, 'Invite me on WhatsApp']) {
    it(`says who sends, and where, when the site\u2019s own label leaves it out: ${label}`, async () => {
      const { disclosure } = await rowOf({ id: 'groups', label, disclosure: 'Invitations.' });
      assert.ok(disclosure.startsWith(`Invitations. Sent by ${BUSINESS} on WhatsApp. `), disclosure);
    });
  }

  it('does not say it twice when the label has both', async () => {
    const { disclosure } = await rowOf({
      id: 'groups',
      label: `${BUSINESS} on WhatsApp`,
      disclosure: 'Invitations.',
    });
    assert.doesNotMatch(disclosure, /Sent by/);
  });

  it('quotes examples, one by one', async () => {
    const { disclosure } = await rowOf({
      id: 'marketing',
      examples: ['New beans are in', '10 % off on Friday'],
    });
    assert.ok(
      disclosure.includes('For example: \u201cNew beans are in\u201d, \u201c10 % off on Friday\u201d'),
      disclosure,
    );
  });

  it('shows how to reach the business where the site says it', async () => {
    const { closing } = await noticeIn('en', {
      address: 'Quay 1, Hamburg',
      contact: 'hello@lowtide.example',
    });
    assert.equal(closing.at(-1)!.text, `${BUSINESS}, Quay 1, Hamburg, hello@lowtide.example`);
    assert.equal((await noticeIn('en')).closing.length, 2);
  });

  it('takes a name of any letters as a text', async () => {
    const { heading } = await noticeIn('en', { business: '<b>$& {{count}} $t(stop)' });
    assert.ok(heading.includes('<b>$& {{count}} $t(stop)'), heading);
  });

  it('isolates a Latin name in Arabic, so that it does not drag its neighbours along', async () => {
    const { heading, rows } = await noticeIn('ar', { whatsappNumber: '+4930123456' });
    assert.ok(heading.includes(`\u2068${BUSINESS}\u2069`));
    assert.ok(rows[0]!.disclosure.includes('\u2068+4930123456\u2069'));
  });
});
