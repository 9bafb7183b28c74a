import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lintTexts } from '../../../src/i18n/index.js';

const keys = (texts: Record<string, string>, business?: string) =>
  lintTexts(texts, business).map(({ key }) => key);

describe('the lint of the site\u2019s own texts', () => {
  it('takes names that every object has for keys that we do not have', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf_one']) {
      const texts = JSON.parse(`{"${key}": "x"}`) as Record<string, string>;
      const [problem, ...more] = lintTexts(texts);
      assert.deepEqual([problem?.key, more], [key, []]);
      assert.match(problem!.allowed, /^a text for one of /);
    }
  });

  it('takes texts that say what ours say', () => {
    assert.deepEqual(
      lintTexts({
        heading: '{{business}} on WhatsApp, if you like',
        'label.marketing': 'Bargains from {{business}} on WhatsApp, such as sales',
        stop: 'Send STOP and it ends.',
        'frequency.month_one': 'One message a month.',
        'frequency.month_other': 'At most {{count}} a month.',
        confirm: 'Keep it',
      }),
      [],
    );
  });

  it('takes the name of the business as written in place of the placeholder', () => {
    assert.deepEqual(keys({ heading: 'Low Tide Coffee on WhatsApp' }, 'Low Tide Coffee'), []);
    assert.deepEqual(keys({ heading: 'Another on WhatsApp' }, 'Low Tide Coffee'), ['heading']);
  });

  for (const [what, key, text, missing] of [
    ['the business', 'label.marketing', 'Offers on WhatsApp, such as sales', '{{business}}'],
    ['WhatsApp', 'label.service', 'Updates from {{business}}, such as receipts', 'WhatsApp'],
    ['WhatsApp, rightly written', 'heading', '{{business}} on Whatsapp', 'WhatsApp'],
    ['the word for stopping', 'stop', 'Tell us if you do not want it.', 'STOP'],
    ['the number to send it to', 'stop.number', 'Send STOP on WhatsApp.', '{{number}}'],
    ['the count', 'frequency.week_other', 'A few messages a week.', '{{count}}'],
    ['who uses the number', 'data', 'We use your number.', '{{business}}'],
  ] as const) {
    it(`misses ${what}`, () => {
      const [problem, ...more] = lintTexts({ [key]: text });
      assert.deepEqual([problem?.key, problem?.text, more.length], [key, text, 0]);
      assert.ok(problem!.allowed.includes(missing), problem!.allowed);
    });
  }

  it('names every key that does not exist, and the keys there are', () => {
    const [problem] = lintTexts({ headline: 'x' });
    assert.equal(problem?.key, 'headline');
    assert.match(problem.allowed, /heading, intro/);
    assert.deepEqual(keys({ heading_other: 'x' }), ['heading_other']);
  });

  it('takes labels and disclosures of the site\u2019s own purposes', () => {
    assert.deepEqual(keys({ 'label.groups': 'Invite me', 'disclosure.groups': 'Invitations.' }), []);
  });

  it('finds everything at once', () => {
    assert.deepEqual(keys({ heading: 'x', stop: 'y', nothing: 'z', confirm: 'fine' }), [
      'heading',
      'stop',
      'nothing',
    ]);
  });

  it('does not take a placeholder that nothing fills', () => {
    assert.deepEqual(keys({ confirm: 'Save for {{customer}}', 'label.groups': 'Invite {{friend}}' }), [
      'confirm',
      'label.groups',
    ]);
    assert.deepEqual(keys({ intro: 'Tick what {{business}} may send.' }), []);
  });
});
