import { assert } from 'chai';
import { options, type Option, type OptionInput, type OptionName } from '../../../src/config/index.js';
import { WhatsAppOptIn, type ConsentProof } from '../../../src/index.js';
import { endpoint } from '../../wtr/endpoint.js';
import { click } from '../../wtr/input.js';
import { optIn, page, until, type Attributes, type OptIn } from '../support/opt-in.js';

const PHONE = '+4915112345678';
const GIVEN: Attributes = { phone: PHONE };

/** What each option does, seen from outside: a value, and what it changes. */
interface Effect {
  value: unknown;
  /** Attributes that would be in the way, or are needed beside it. */
  beside?: Attributes;
  /** What is seen, and what should be. */
  see: (optIn: OptIn) => unknown;
  expected: unknown;
}

async function proofOf({ element, box }: OptIn): Promise<ConsentProof> {
  await click(box('marketing'));
  const proof = element.capture();
  assert.isNotNull(proof);
  return proof;
}

const inProof = (read: (proof: ConsentProof) => unknown) => async (optIn: OptIn) =>
  read(await proofOf(optIn));

async function confirmed(optIn: OptIn, act: () => Promise<unknown>): Promise<string | undefined> {
  await click(optIn.box('marketing'));
  await act();
  await until(() => optIn.element.lastProof);
  return optIn.element.lastProof?.subject.phone;
}

const taken: ConsentProof[] = [];
const take = (proof: ConsentProof) => taken.push(proof);
Object.assign(window, { takeConsent: take });

async function takenBy(optIn: OptIn): Promise<number> {
  taken.length = 0;
  await confirmed(optIn, () => optIn.element.confirm());
  return taken.length;
}

const EFFECTS: Record<OptionName, Effect> = {
  business: {
    value: 'Another Shop',
    beside: { business: undefined },
    see: ({ part }) => part('heading').textContent.trim(),
    expected: 'Messages from Another Shop on WhatsApp',
  },
  privacyUrl: {
    value: '/somewhere/else?x=1',
    beside: { 'privacy-url': undefined },
    see: ({ part }) => part<HTMLAnchorElement>('privacy-link').href,
    expected: new URL('/somewhere/else?x=1', location.href).href,
  },
  endpoint: {
    value: '', // made when the test begins
    see: async (optIn) => {
      await optIn.element.updateComplete;
      return confirmed(optIn, () => optIn.element.confirm());
    },
    expected: PHONE,
  },
  callback: { value: 'takeConsent', see: takenBy, expected: 1 },
  onConsent: { value: take, see: takenBy, expected: 1 },
  deliver: { value: take, see: takenBy, expected: 1 },
  pageToken: {
    value: 'page.to.ken',
    see: async (optIn) => {
      const shop = await endpoint({ status: 201 });
      Object.assign(optIn.element, { endpoint: shop.url });
      await confirmed(optIn, () => optIn.element.confirm());
      const [request] = await shop.received(1);
      return request!.headers['authorization'];
    },
    expected: 'Bearer page.to.ken',
  },
  name: {
    value: 'consent',
    see: ({ element }) => [...new FormData(element.form ?? undefined).keys()],
    expected: ['consent.marketing', 'consent.service'],
  },
  purposes: {
    value: 'service',
    see: ({ element }) => element.choices.map(({ purpose }) => purpose),
    expected: ['service'],
  },
  marketingFrequency: {
    value: '4/month',
    see: ({ disclosure }) => /Up to \d+ messages a month/.exec(disclosure('marketing').textContent)?.[0],
    expected: 'Up to 4 messages a month',
  },
  serviceFrequency: {
    value: '5/order',
    see: ({ disclosure }) => /Up to \d+ messages per order/.exec(disclosure('service').textContent)?.[0],
    expected: 'Up to 5 messages per order',
  },
  phone: {
    value: '+4930123456',
    beside: { phone: undefined },
    see: inProof(({ subject }) => subject.phone),
    expected: '+4930123456',
  },
  phoneField: {
    value: '#tel',
    beside: { phone: undefined },
    see: async (optIn) => {
      page<HTMLInputElement>('<input id="tel">').value = '+49 30 123456';
      optIn.element.requestUpdate();
      await click(optIn.box('marketing'));
      await until(() => optIn.element.capture());
      return optIn.element.capture()?.subject.phone;
    },
    expected: '+4930123456',
  },
  country: {
    value: 'at',
    beside: { phone: '0664 1234567' },
    see: async (optIn) => {
      await click(optIn.box('marketing'));
      return (await until(() => optIn.element.capture())).subject.phone;
    },
    expected: '+436641234567',
  },
  reference: {
    value: 'order-1001',
    see: inProof(({ subject }) => subject.reference),
    expected: 'order-1001',
  },
  whatsappNumber: {
    value: '+4930999999',
    see: async (optIn) => [
      optIn.disclosure('service').textContent.includes('send STOP to +4930999999'),
      (await proofOf(optIn)).controller.whatsappNumber,
    ],
    expected: [true, '+4930999999'],
  },
  submitOn: {
    value: '#pay',
    beside: { ...GIVEN, callback: 'takeConsent' },
    see: (optIn) => confirmed(optIn, () => click(page('<button id="pay">Pay</button>'))),
    expected: PHONE,
  },
  mode: {
    value: 'preferences',
    see: ({ part }) => part('heading').textContent.trim(),
    expected: 'Your choices for messages from Low Tide Coffee on WhatsApp',
  },
  confirmOnWhatsapp: {
    value: true,
    beside: { ...GIVEN, 'whatsapp-number': '+4930999999', callback: 'takeConsent' },
    see: async (optIn) => {
      await confirmed(optIn, () => optIn.element.confirm());
      const { renderRoot } = optIn.element;
      const link = await until(() => renderRoot.querySelector<HTMLAnchorElement>('[part~="whatsapp-link"]'));
      return new URL(link.href).origin + new URL(link.href).pathname;
    },
    expected: 'https://wa.me/4930999999',
  },
  consents: {
    value: {
      phone: PHONE,
      purposes: [
        {
          purpose: 'marketing',
          granted: true,
          since: '2026-01-02T03:04:05.678Z',
          proofId: '019ac0de-0000-7000-8000-000000000000',
          source: 'widget',
          confirmed: false,
          confirmedAt: null,
          confirmation: 'none',
        },
      ],
      stoppedOnWhatsApp: null,
    },
    beside: { mode: 'preferences' },
    see: async ({ box, element }) => {
      await until(() => element.renderRoot.querySelector('[data-purpose="marketing"]'));
      return box('marketing').checked;
    },
    expected: true,
  },
  jurisdiction: {
    value: 'uk',
    see: inProof(({ surface }) => surface.jurisdiction),
    expected: 'uk',
  },
  noticeVersion: { value: '2026-11', see: inProof(({ notice }) => notice.version), expected: '2026-11' },
  contact: {
    value: 'hello@lowtide.example',
    see: async (optIn) => [
      optIn.text().includes('hello@lowtide.example'),
      (await proofOf(optIn)).controller.contact,
    ],
    expected: [true, 'hello@lowtide.example'],
  },
  address: {
    value: 'Quay 1, Hamburg',
    see: async (optIn) => [
      optIn.text().includes('Quay 1, Hamburg'),
      (await proofOf(optIn)).controller.address,
    ],
    expected: [true, 'Quay 1, Hamburg'],
  },
  texts: {
    value: { en: { intro: 'Choose what you like.' } },
    see: ({ part }) => part('intro').textContent.trim(),
    expected: 'Choose what you like.',
  },
  test: { value: true, see: inProof(({ surface }) => surface.test), expected: true },
};

type Source = (name: OptionName, option: Option, value: unknown, attributes: Attributes) => Promise<OptIn>;

const intoFor = (name: OptionName) => (name === 'name' ? { into: page('<form></form>') } : {});

const SOURCES: Record<string, Source> = {
  attribute: (name, { attribute, flag }, value, attributes) =>
    optIn({ ...attributes, [attribute!]: flag ? '' : String(value) }, intoFor(name)),
  property: (name, _option, value, attributes) =>
    optIn(attributes, { ...intoFor(name), properties: { [name]: value } }),
  'config property': (name, _option, value, attributes) =>
    optIn(attributes, { ...intoFor(name), properties: { config: { [name]: value } } }),
  'JSON child': (name, _option, value, attributes) =>
    optIn(attributes, {
      ...intoFor(name),
      html: `<script type="application/json">${JSON.stringify({ [name]: value })}</script>`,
    }),
};

const canCome = (source: string, { attribute }: Option, value: unknown) =>
  (source !== 'attribute' || attribute !== undefined) &&
  (source !== 'JSON child' || typeof value !== 'function');

for (const [name, option] of Object.entries(options) as [OptionName, Option][]) {
  describe(`the option ${name}`, () => {
    const { value, beside = {}, see, expected } = EFFECTS[name];
    for (const [source, make] of Object.entries(SOURCES)) {
      if (!canCome(source, option, value)) continue;
      it(`works as ${source}`, async () => {
        const given = name === 'endpoint' ? (await endpoint()).path : value;
        const made = await make(name, option, given, { ...GIVEN, ...beside });
        assert.deepEqual(made.errors(), []);
        assert.deepEqual(await see(made), expected);
      });
    }

    it('reads as it was set, and set to undefined gives way again', async () => {
      const { element } = await optIn({ ...GIVEN, ...beside });
      const own = element as unknown as OptionInput;
      const { state } = element;
      const before = own[name];
      Object.assign(element, { [name]: value });
      assert.equal(own[name], value);
      Object.assign(element, { [name]: undefined });
      assert.deepEqual(own[name], before);
      Object.assign(element, { [name]: before });
      await element.updateComplete;
      assert.equal(element.state, state, 'what was read can be set');
    });
  });
}

describe('an option set before the class was defined', () => {
  it('is kept', async () => {
    const later = page<WhatsAppOptIn>('<whatsapp-later business="A" privacy-url="/p"></whatsapp-later>');
    Object.assign(later, { business: 'Set Early', config: { reference: 'early' } });
    customElements.define('whatsapp-later', class extends WhatsAppOptIn {});
    await later.updateComplete;
    assert.equal(later.business, 'Set Early');
    assert.equal(later.reference, 'early');
    assert.isFalse(Object.hasOwn(later, 'business'));
  });
});
