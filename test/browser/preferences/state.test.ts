import { assert } from 'chai';
import type { PurposeConsent } from '../../../src/proof/index.js';
import { dayOf } from '../support/day.js';
import { optIn, until } from '../support/opt-in.js';
import { consent, consents, preferences, shows, SINCE, stateOf, WORDS } from './support.js';

const ON = dayOf(SINCE);
const CONFIRMED_AT = '2026-01-03T12:00:00.000Z';

describe('in preferences mode the person reads', () => {
  it('what they agreed to, and its box says so', async () => {
    const made = await preferences(consents(consent()));
    assert.isTrue(made.box('marketing').checked);
    assert.deepEqual(stateOf(made, 'marketing'), [`You agreed to these words on ${ON}.`]);
    assert.isFalse(made.box('service').checked);
    assert.deepEqual(stateOf(made, 'service'), ['You have not agreed to this.']);
  });

  const cases: Record<string, [Partial<PurposeConsent>, string[]]> = {
    'what they said no to': [{ granted: false }, [`You said no on ${ON}.`]],
    'what they stopped in the chat': [
      { granted: false, source: 'whatsapp' },
      [`You stopped this on WhatsApp on ${ON}.`],
    ],
    'what was shown to them and never decided': [
      { granted: false, since: null, proofId: null },
      ['You have not agreed to this.'],
    ],
    'what they agreed to in the chat, and the message that asked': [
      {
        source: 'whatsapp',
        words: { label: 'START', disclosure: 'Reply START for offers.', language: 'en' },
      },
      [`You agreed in the chat on ${ON}, to this message: “Reply START for offers.”`],
    ],
    'what they agreed to in another language, in the words of then': [
      { words: { label: 'Angebote', disclosure: 'Werbung.', language: 'de' } },
      [`You agreed on ${ON} to these words: “Angebote” “Werbung.”`],
    ],
    'what waits for their message': [
      { confirmation: 'pending' },
      [`You agreed to these words on ${ON}.`, 'Not yet confirmed on WhatsApp.'],
    ],
    'what they confirmed': [
      { confirmation: 'confirmed', confirmed: true, confirmedAt: CONFIRMED_AT },
      [`You agreed to these words on ${ON}.`, `You confirmed this on WhatsApp on ${dayOf(CONFIRMED_AT)}.`],
    ],
  };
  for (const [what, [given, lines]] of Object.entries(cases)) {
    it(what, async () => {
      const made = await preferences(consents(consent(given)));
      assert.deepEqual(stateOf(made, 'marketing'), lines);
      assert.equal(made.box('marketing').checked, given.granted ?? true);
    });
  }

  it('that they stopped offers in WhatsApp itself, which a tick does not lift', async () => {
    const made = await preferences({ ...consents(consent()), stoppedOnWhatsApp: '2026-02-01T00:00:00.000Z' });
    assert.include(stateOf(made, 'marketing').at(-1), 'only you can, in your chat with Low Tide Coffee');
    assert.lengthOf(stateOf(made, 'service'), 1);
  });

  it('what the site does not ask for any more, in the words of then, and can take it back', async () => {
    const words = { label: 'Letters on WhatsApp', disclosure: 'Long ones.', language: 'en', version: '1' };
    const made = await preferences(consents(consent({ purpose: 'letters', words })));
    assert.equal(made.label('letters').textContent.trim(), words.label);
    assert.equal(made.disclosure('letters').textContent.trim(), words.disclosure);
    assert.isTrue(made.box('letters').checked);
  });

  it('purposes in the order in which they were asked for, where the page names only some', async () => {
    const state = consents(consent(), consent({ purpose: 'service', granted: false }));
    const made = await preferences(state, { purposes: 'service' });
    assert.deepEqual(
      made.element.choices.map(({ purpose }) => purpose),
      ['marketing', 'service'],
    );
  });

  it('no field for a number: it may be another person\u2019s', async () => {
    for (const state of [consents(consent()), undefined]) {
      const made = await preferences(state);
      assert.isFalse(shows(made, 'phone'));
    }
  });

  it('where nothing is known, what they can do instead, and no boxes', async () => {
    const made = await preferences(undefined);
    assert.include(made.part('intro').textContent, 'This browser knows of no choice of yours');
    assert.isFalse(shows(made, 'checkbox'));
    assert.isFalse(shows(made, 'stop-all'));
    assert.isFalse(shows(made, 'confirm'));
  });

  it('another state when the site knows another', async () => {
    const made = await preferences(consents(consent()));
    made.element.consents = consents(consent({ granted: false }));
    await made.element.updateComplete;
    assert.isFalse(made.box('marketing').checked);
    assert.deepEqual(stateOf(made, 'marketing'), [`You said no on ${ON}.`]);
  });

  it('the same in German and Arabic, with dates as people write them there', async () => {
    const german = await preferences(consents(consent({ words: { ...WORDS, language: 'en' } })), {
      lang: 'de',
    });
    assert.include(stateOf(german, 'marketing')[0], `Sie haben am ${dayOf(SINCE, 'de')}`);
    assert.equal(german.part('stop-all').textContent.trim(), 'Alle Nachrichten beenden');
    const arabic = await preferences(consents(consent()), { lang: 'ar' });
    assert.equal(getComputedStyle(arabic.part('container')).direction, 'rtl');
    assert.match(stateOf(arabic, 'marketing')[0]!, /2026|٢٠٢٦/, 'browsers differ in the digits of Arabic');
  });
});

describe('the present state', () => {
  it('ticks nothing where the element asks', async () => {
    const made = await optIn({ phone: '+4915112345678' }, { properties: { consents: consents(consent()) } });
    assert.isFalse(made.box('marketing').checked);
    assert.deepEqual(made.element.choices, [
      { purpose: 'marketing', granted: false },
      { purpose: 'service', granted: false },
    ]);
  });

  const faults: Record<string, [unknown, string]> = {
    'without a number': [{ purposes: [] }, 'consents.phone'],
    'with a number that is none': [{ ...consents(), phone: '0151' }, 'consents.phone'],
    'without purposes': [{ phone: '+4915112345678' }, 'consents.purposes'],
    'with a grant of no time': [consents(consent({ since: null })), 'consents.purposes.0.since'],
    'with a grant of no record': [consents(consent({ proofId: null })), 'consents.purposes.0.proofId'],
    'with a time that is none': [consents(consent({ since: 'yesterday' })), 'consents.purposes.0.since'],
    'with a purpose that is none': [consents(consent({ purpose: '<b>' })), 'consents.purposes.0.purpose'],
  };
  for (const [how, [state, path]] of Object.entries(faults)) {
    it(`${how} is named as wrong, and shows as unknown`, async () => {
      const made = await preferences(state);
      const [error] = made.errors('option-invalid');
      assert.include(error?.message, path);
      assert.isFalse(shows(made, 'checkbox'));
    });
  }

  it('of another number than the page\u2019s is not shown', async () => {
    const made = await preferences(consents(consent()), { phone: '+4915199999999' });
    assert.include(made.errors('option-invalid')[0]?.message, 'two numbers');
    assert.isFalse(shows(made, 'checkbox'));
  });

  it('of another person leaves nothing of the one before', async () => {
    const made = await preferences(consents(consent(), consent({ purpose: 'service', words: undefined })));
    made.element.consents = { ...consents(consent()), phone: '+4915199999999' };
    await made.element.updateComplete;
    assert.isTrue(made.box('marketing').checked);
    assert.isFalse(made.box('service').checked);
    assert.deepEqual(stateOf(made, 'service'), ['You have not agreed to this.']);
  });

  it('gives way to empty boxes when the mode changes', async () => {
    const made = await preferences(consents(consent()));
    made.element.mode = 'opt-in';
    await until(() => made.part('heading').textContent.includes('Messages from'));
    assert.isFalse(made.box('marketing').checked);
  });
});
