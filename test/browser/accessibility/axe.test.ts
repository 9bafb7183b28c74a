import { assert } from 'chai';
import { endpoint, type Answer } from '../../wtr/endpoint.js';
import { click, tab, type } from '../../wtr/input.js';
import { emulate } from '../../wtr/screen.js';
import { axeFindings } from '../support/axe.js';
import { consent, consents, preferences } from '../preferences/support.js';
import { optIn, page, until, type Attributes, type OptIn } from '../support/opt-in.js';
import { style } from '../support/style.js';

const PHONE = '+4915112345678';

const STANDING = consents(
  consent({ words: { label: 'Old', disclosure: 'Old words.', language: 'en' } }),
  consent({ purpose: 'service', words: undefined, confirmation: 'pending' }),
);
const notice = { language: 'en', direction: 'ltr', text: 'Messages\nTick them.' };
const COPY = {
  id: 'x',
  receivedAt: '2026-01-02T12:00:01.000Z',
  receipt: 'a.b.c',
  proof: { capturedAt: '2026-01-02T12:00:00.000Z', notice },
};

type State = (attributes: Attributes) => Promise<OptIn>;

/** Ticked and confirmed, with an endpoint that answers so; as it stands once it has reached a state. */
const confirmed =
  (state: string, ...answers: Answer[]): State =>
  async (attributes) => {
    const { path } = await endpoint(...answers);
    const made = await optIn({ phone: PHONE, endpoint: path, ...attributes });
    await click(made.box('marketing'));
    await click(made.part('confirm'));
    await until(() => made.element.state === state);
    await made.element.updateComplete;
    assert.notEqual(made.part('status').textContent, '');
    return made;
  };

const STATES: Record<string, State> = {
  ready: (attributes) => optIn(attributes),
  'ready with everything': (attributes) =>
    optIn(
      {
        'whatsapp-number': '+4930123456',
        contact: 'hello@lowtide.example',
        address: 'Quay 1',
        ...attributes,
      },
      {
        html: '<b slot="heading">News</b><svg slot="icon" aria-hidden="true"></svg><span slot="closing">More.</span>',
      },
    ),
  ticked: async (attributes) => {
    const made = await optIn(attributes);
    await click(made.box('marketing'));
    await click(made.label('service'));
    return made;
  },
  'a number that is wrong': async (attributes) => {
    const made = await optIn({ country: 'DE', ...attributes });
    await click(made.box('marketing'));
    await click(made.part('phone-input'));
    await type('12');
    await until(() => made.part<HTMLSelectElement>('phone-country').options.length > 200);
    await tab();
    await until(() => made.part('phone-error').textContent.trim() !== '');
    return made;
  },
  pending: confirmed('pending', { hold: true }),
  delivered: confirmed('delivered', { status: 201, body: {} }),
  queued: confirmed('queued', { status: 503 }),
  refused: confirmed('refused', { status: 422 }),
  disabled: (attributes) => optIn({ disabled: '', ...attributes }),
  'popover open': async (attributes) => {
    const made = await optIn(attributes);
    await click(made.part('details-button'));
    await until(() => made.part('details').matches(':popover-open'));
    return made;
  },
  'ticks cleared': async (attributes) => {
    const made = await optIn(attributes);
    await click(made.box('marketing'));
    made.element.setAttribute('business', 'Another Name');
    await until(() => made.part('status').textContent !== '');
    return made;
  },
  'preferences, with a renewal and a record': (attributes) =>
    preferences({ ...STANDING, latest: null, copies: [COPY] }, attributes),
  'preferences, stopped': async (attributes) => {
    const made = await preferences(STANDING, attributes);
    await click(made.part('stop-all'));
    await until(() => made.element.state === 'delivered');
    return made;
  },
  'preferences, nothing known': (attributes) => preferences(undefined, attributes),
  'a problem shown': (attributes) => optIn({ ...attributes, business: undefined }),
};

for (const lang of ['en', 'de', 'ar']) {
  describe(`axe finds nothing, in ${lang}`, () => {
    for (const [state, make] of Object.entries(STATES)) {
      it(`in the state: ${state}`, async () => {
        const made = await make({ lang });
        assert.deepEqual(await axeFindings(made.element), []);
      });
    }
  });
}

describe('axe finds nothing in the dark', () => {
  for (const [state, make] of Object.entries(STATES)) {
    it(`in the state: ${state}`, async function () {
      if (!(await emulate({ colorScheme: 'dark' }))) this.skip();
      style(':root { color-scheme: light dark; background: canvas; color: canvastext }');
      try {
        assert.deepEqual(await axeFindings((await make({})).element), []);
      } finally {
        await emulate({});
      }
    });
  }
});

describe('axe', () => {
  it('finds what is wrong, in the shadow root too', async () => {
    const made = await optIn();
    made.label('marketing').remove();
    assert.match((await axeFindings(made.element)).join(), /^label/);
  });
});

describe('axe finds nothing with two on one page', () => {
  it('whose ids do not clash', async () => {
    const both = page('<main></main>');
    await optIn({}, { into: both });
    await optIn({ lang: 'ar' }, { into: both });
    assert.deepEqual(await axeFindings(both), []);
  });
});
