import { loadRules } from '../../../src/phone/index.js';
import { endpoint, type Answer, type Endpoint } from '../../wtr/endpoint.js';
import { click, tab, type } from '../../wtr/input.js';
import { FIELDS } from '../jurisdictions/support.js';
import { answerAbout, offered } from '../on-whatsapp/support.js';
import {
  consent,
  consents,
  PHONE,
  preferences,
  PROOF_ID,
  RENEWED_BY,
  WORDS,
} from '../preferences/support.js';
import { optIn, until, type Attributes, type OptIn } from '../support/opt-in.js';

/** The list of regions says their calling codes once the rules have loaded; here they always have. */
before(() => loadRules());

type State = (attributes: Attributes) => Promise<OptIn>;

const RECEIPT: Answer = { status: 201, body: { receipt: 'a.b.c' } };

const isIn = ({ element }: OptIn, state: string) => until(() => element.state === state);
const saysStatus = ({ part }: OptIn) => until(() => part('status').textContent.trim() !== '');
const saysProblem = ({ part }: OptIn) => until(() => part('phone-error').textContent.trim() !== '');

async function confirmed(made: OptIn, state: string): Promise<OptIn> {
  await click(made.box('marketing'));
  await click(made.part('confirm'));
  await isIn(made, state);
  await made.element.updateComplete;
  return made;
}

/** Ticked and confirmed, at an endpoint that answers so. */
const sent =
  (state: string, answer: Answer): State =>
  async (attributes) => {
    const { receiver } = await endpoint(answer);
    return confirmed(await optIn({ phone: PHONE, endpoint: receiver, ...attributes }), state);
  };

const under =
  (jurisdiction: string): State =>
  (attributes) =>
    optIn({ ...FIELDS, jurisdiction, ...attributes });

/** A browser that keeps a receipt, at a receiver that answers so to who asks with it. */
export async function returning(
  answer: Answer,
  attributes: Attributes,
): Promise<OptIn & { receiver: Endpoint }> {
  const receiver = await endpoint(RECEIPT, answer);
  const before = await optIn({ phone: PHONE, endpoint: receiver.receiver });
  await confirmed(before, 'delivered');
  before.element.remove();
  const made = await preferences(undefined, {
    callback: undefined,
    endpoint: receiver.receiver,
    ...attributes,
  });
  return { ...made, receiver };
}

const COPY = {
  id: PROOF_ID,
  receivedAt: '2026-01-02T12:00:01.000Z',
  receipt: 'a.b.c',
  proof: {
    capturedAt: '2026-01-02T12:00:00.000Z',
    notice: { language: 'de', direction: 'ltr', text: 'Nachrichten\nBitte w\u00e4hlen.' },
  },
};

const GERMAN = { label: 'Angebote auf WhatsApp', disclosure: 'Werbung.', language: 'de' };

/** Every state that a person can meet, by what has happened. */
export const STATES = {
  'ready, with the page\u2019s number': (attributes) => optIn({ phone: PHONE, ...attributes }),
  'ready, with its own phone field': (attributes) => optIn(attributes),
  'ready, with all that a site can add': (attributes) =>
    optIn(
      { ...FIELDS, purposes: 'marketing service groups calls', ...attributes },
      {
        html: '<b slot="heading">News</b><svg slot="icon" aria-hidden="true"></svg><span slot="closing">More.</span>',
      },
    ),
  ticked: async (attributes) => {
    const made = await optIn({ phone: PHONE, ...attributes });
    await click(made.box('marketing'));
    await click(made.label('service'));
    return made;
  },
  'no number': async (attributes) => {
    const made = await optIn({ callback: 'takeAnswer', ...attributes });
    await click(made.box('marketing'));
    await click(made.part('confirm'));
    await saysProblem(made);
    return made;
  },
  'a number that is wrong': async (attributes) => {
    const made = await optIn({ callback: 'takeAnswer', ...attributes });
    await click(made.box('marketing'));
    await click(made.part('phone-input'));
    await type('12');
    await tab();
    await saysProblem(made);
    return made;
  },
  'the page\u2019s number is wrong': async (attributes) => {
    const made = await optIn({ phone: '12', callback: 'takeAnswer', ...attributes });
    await confirmed(made, 'invalid');
    return made;
  },
  pending: sent('pending', { hold: true }),
  delivered: sent('delivered', { status: 204 }),
  'delivered, with a receipt': sent('delivered', RECEIPT),
  queued: sent('queued', { status: 503 }),
  refused: sent('refused', { status: 422 }),
  'nothing ticked': async (attributes) => {
    const { path } = await endpoint({});
    const made = await optIn({ phone: PHONE, endpoint: path, ...attributes });
    await click(made.part('confirm'));
    await saysStatus(made);
    return made;
  },
  'quiet after a no': async (attributes) => {
    const { path } = await endpoint({});
    const asked = await optIn({ phone: PHONE, endpoint: path, ...attributes });
    await click(asked.part('confirm'));
    await saysStatus(asked);
    asked.element.remove();
    return optIn({ phone: PHONE, endpoint: path, ...attributes });
  },
  'ticks cleared': async (attributes) => {
    const made = await optIn({ phone: PHONE, ...attributes });
    await click(made.box('marketing'));
    made.element.setAttribute('marketing-frequency', '4/month');
    await saysStatus(made);
    return made;
  },
  disabled: (attributes) => optIn({ disabled: '', ...attributes }),
  'the explanation is open': async (attributes) => {
    const made = await optIn({ phone: PHONE, ...attributes });
    await click(made.part('details-button'));
    await until(
      () => made.part('details').matches(':popover-open') && made.part('details').style.left !== '',
    );
    return made;
  },
  'preferences: granted': (attributes) =>
    preferences(
      consents(consent({ confirmation: 'pending' }), consent({ purpose: 'service', words: undefined })),
      attributes,
    ),
  'preferences: taken back, not saved': async (attributes) => {
    const made = await preferences(consents(consent()), attributes);
    await click(made.box('marketing'));
    await made.element.updateComplete;
    return made;
  },
  'preferences: withdrawn': (attributes) =>
    preferences(
      consents(
        consent({ granted: false }),
        consent({ purpose: 'service', granted: false, source: 'whatsapp' }),
      ),
      attributes,
    ),
  'preferences: renewal': (attributes) =>
    preferences(consents(consent({ words: GERMAN, renewal: { by: RENEWED_BY } })), attributes),
  'preferences: not asked for any more, with a record': (attributes) =>
    preferences(
      { ...consents(consent({ purpose: 'letters', words: GERMAN })), latest: PROOF_ID, copies: [COPY] },
      { purposes: 'service', ...attributes },
    ),
  'preferences: stopped on WhatsApp': (attributes) =>
    preferences({ ...consents(consent()), stoppedOnWhatsApp: '2026-02-01T00:00:00.000Z' }, attributes),
  'preferences: all stopped': async (attributes) => {
    const made = await preferences(
      consents(consent(), consent({ purpose: 'service', words: undefined })),
      attributes,
    );
    await click(made.part('stop-all'));
    await isIn(made, 'delivered');
    await made.element.updateComplete;
    return made;
  },
  'preferences: nothing changed': async (attributes) => {
    const made = await preferences(consents(consent({ words: WORDS })), attributes);
    await click(made.part('confirm'));
    await saysStatus(made);
    return made;
  },
  'preferences: nothing known': (attributes) => preferences(undefined, attributes),
  'preferences: unreachable': (attributes) => returning({ status: 503 }, attributes),
  'preferences: forgotten': async (attributes) => {
    const made = await preferences(consents(consent()), attributes);
    await click(made.part('forget'));
    await saysStatus(made);
    return made;
  },
  'WhatsApp: offered': async (attributes) => offered(attributes, { status: 204 }),
  'WhatsApp: waiting': async (attributes) => {
    const made = await offered(attributes);
    await until(() => made.part('whatsapp').querySelector('[role="status"]')!.textContent.trim() !== '');
    return made;
  },
  'WhatsApp: confirmed': async (attributes) => {
    const made = await offered(attributes);
    await made.receiver.answer(answerAbout(made, 'confirmed'));
    dispatchEvent(new Event('online'));
    await isIn(made, 'confirmed');
    await made.element.updateComplete;
    return made;
  },
  'jurisdiction eu': under('eu'),
  'jurisdiction de': under('de'),
  'jurisdiction us': under('us'),
  'jurisdiction ca': under('ca'),
  'jurisdiction in': under('in'),
  'jurisdiction br': under('br'),
  'a problem shown': (attributes) => optIn({ ...attributes, business: undefined }),
} satisfies Record<string, State>;

Object.assign(window, { takeAnswer: () => undefined });

export type StateName = keyof typeof STATES;
export const stateNames = Object.keys(STATES) as StateName[];

/** An element in a state, in the region that numbers without a country code are of here. */
export function inState(name: StateName, attributes: Attributes = {}): Promise<OptIn> {
  return STATES[name]({ country: 'DE', ...attributes });
}
