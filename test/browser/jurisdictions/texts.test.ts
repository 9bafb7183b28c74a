import { assert } from 'chai';
import { click } from '../../wtr/input.js';
import { optIn, page, until, type Attributes, type OptIn } from '../support/opt-in.js';
import { FIELDS } from './support.js';

const PHONE = '+14155550132';

const under = (jurisdiction: string, attributes: Attributes = {}) =>
  optIn({ phone: PHONE, endpoint: '/x', ...FIELDS, jurisdiction, ...attributes });

/** The lines that stand below the boxes. */
const closing = ({ element }: OptIn) =>
  Array.from(element.renderRoot.querySelectorAll('[part~="closing"]:not([hidden])'), (line) =>
    line.textContent.trim(),
  );

const GDPR = [
  'Low Tide Coffee is responsible for your data.',
  'Data used: your mobile number, what you chose and when.',
  'Low Tide Coffee sends these messages through WhatsApp, a service of Meta. WhatsApp handles your number and the messages for this.',
  'Withdrawing your consent takes effect from then on. It does not affect what was sent before.',
];

/** What each adds, in its order. */
const ADDED: Record<string, string[]> = {
  default: [],
  eu: GDPR,
  de: ['A yes counts only after you confirm it on WhatsApp from the same number.', ...GDPR],
  uk: GDPR,
  us: [
    `By ticking a box, you agree that Low Tide Coffee may send you automated messages on WhatsApp to ${PHONE}.`,
    'Your consent is not a condition of purchase.',
  ],
  ca: ['To withdraw your consent or ask about it, contact hello@lowtide.example.'],
  in: [
    'Low Tide Coffee is responsible for your data.',
    'Data used: your mobile number, what you chose and when.',
    'Used for: sending you the messages you tick.',
    'To withdraw your consent, use your rights or complain, contact hello@lowtide.example. You can also complain to the Data Protection Board of India.',
  ],
  br: [
    'By ticking a box, you consent to Low Tide Coffee using your mobile number to send you those messages on WhatsApp. You can withdraw your consent at any time, free of charge.',
    'Data used: your mobile number, what you chose and when.',
  ],
};

describe('a jurisdiction', () => {
  for (const [jurisdiction, added] of Object.entries(ADDED)) {
    it(`only adds, and what it adds is in the proof: ${jurisdiction}`, async () => {
      const always = closing(await under('default'));
      const made = await under(jurisdiction);
      assert.deepEqual(closing(made), [...always.slice(0, 2), ...added, ...always.slice(2)]);
      await click(made.box('marketing'));
      const { notice, surface } = made.element.capture()!;
      assert.equal(surface.jurisdiction, jurisdiction);
      const lines = notice.text.split('\n');
      assert.deepEqual(
        lines.filter((line) => added.includes(line)),
        added,
      );
      assert.deepEqual(made.errors(), []);
    });
  }

  it('names the number in the United States where the page knows it, and else points to the field above', async () => {
    const made = await under('us', { phone: undefined });
    const [line] = closing(made).slice(2);
    assert.match(line!, /may send you automated messages on WhatsApp to the number above\.$/);
    const [field, text] = ['phone-input', 'closing'].map((part) => made.part(part).getBoundingClientRect());
    assert.isBelow(field!.top, text!.top);
  });

  describe('that points to the number above tells the developer of a field that is not', () => {
    const withField = (jurisdiction: string) =>
      under(jurisdiction, { phone: undefined, 'phone-field': '#tel' });
    const field = () => page<HTMLInputElement>('<input id="tel" type="tel">');
    const said = (made: OptIn) => made.errors('option-invalid').map(({ message }) => message);

    it('once, where the field comes after the element', async () => {
      const made = await withField('us');
      field();
      await click(made.box('marketing'));
      await click(made.box('service'));
      const [message, ...more] = said(made);
      assert.match(message!, /^phone-field="#tel" is not allowed\. .*jurisdiction="us".*before the element/);
      assert.deepEqual(more, []);
    });

    it('not where the field comes before it', async () => {
      field();
      const made = await withField('us');
      await click(made.box('marketing'));
      assert.deepEqual(said(made), []);
    });

    it('not under a law whose texts point nowhere', async () => {
      const made = await withField('eu');
      field();
      await click(made.box('marketing'));
      assert.deepEqual(said(made), []);
    });
  });

  it('stands out in Brazil, and nowhere else', async () => {
    const made = await under('br');
    const [highlighted, plain] = ['highlight', 'intro'].map((part) => getComputedStyle(made.part(part)));
    assert.match(made.part('highlight').textContent, /^\s*By ticking a box, you consent/);
    assert.notEqual(
      highlighted!.borderInlineStartWidth + highlighted!.fontWeight,
      plain!.borderInlineStartWidth + plain!.fontWeight,
    );
    assert.isNull((await under('eu')).element.renderRoot.querySelector('[part~="highlight"]'));
  });

  it('clears the ticks when it changes, as they were made under other texts', async () => {
    const made = await under('eu');
    await click(made.box('service'));
    made.element.jurisdiction = 'br';
    await until(() => made.part('status').textContent.includes('your ticks were removed'));
    assert.isTrue(made.element.choices.every(({ granted }) => !granted));
  });

  it('adds to preferences too, where something may be granted', async () => {
    const consents = { phone: PHONE, purposes: [], stoppedOnWhatsApp: null };
    const made = await optIn(
      { endpoint: '/x', ...FIELDS, jurisdiction: 'us', mode: 'preferences' },
      { properties: { consents } },
    );
    assert.include(made.text(), 'Your consent is not a condition of purchase.');
  });
});

describe('the contact', () => {
  for (const [contact, href] of [
    ['hello@lowtide.example', 'mailto:hello@lowtide.example'],
    ['+1 (902) 555-0132', 'tel:+19025550132'],
    ['https://lowtide.example/help?a=b', 'https://lowtide.example/help?a=b'],
    ['Ms Low, hello@lowtide.example', 'mailto:hello@lowtide.example'],
  ] as const) {
    it(`can be reached by a click: ${contact}`, async () => {
      const made = await under('ca', { contact });
      const links = made.element.renderRoot.querySelectorAll<HTMLAnchorElement>('[part="contact-link"]');
      assert.deepEqual(
        Array.from(links, ({ href: to }) => to),
        [href, href],
      );
      assert.include(closing(made), `To withdraw your consent or ask about it, contact ${contact}.`);
    });
  }

  it('is a text where nothing in it can be reached', async () => {
    const made = await under('ca', { contact: 'javascript:alert(1)' });
    assert.isNull(made.element.renderRoot.querySelector('[part="contact-link"]'));
  });
});
