import { assert } from 'chai';
import { click } from '../../wtr/input.js';
import { optIn, type OptIn } from '../support/opt-in.js';

const json = (value: unknown) => `<script type="application/json">${JSON.stringify(value)}</script>`;

/** One option, its attribute, a value for each place it may come from, and where it shows. */
const CASES: [
  name: string,
  attribute: string,
  values: string[],
  see: (optIn: OptIn) => string | undefined,
][] = [
  [
    'business',
    'business',
    ['Prop', 'Conf', 'Attr', 'Json'],
    ({ part }) => /from (\w+)/.exec(part('heading').textContent)?.[1],
  ],
  [
    'contact',
    'contact',
    ['Prop', 'Conf', 'Attr', 'Json'],
    ({ text }) => /, (Prop|Conf|Attr|Json)/.exec(text())?.[1],
  ],
  [
    'marketingFrequency',
    'marketing-frequency',
    ['1/day', '2/week', '3/month', '4/year'],
    ({ disclosure }) =>
      /Up to (\d) messages? a (\w+)/.exec(disclosure('marketing').textContent)?.slice(1).join('/'),
  ],
  [
    'purposes',
    'purposes',
    ['service marketing', 'service', 'marketing', 'marketing service'],
    ({ element }) => element.choices.map(({ purpose }) => purpose).join(' '),
  ],
  [
    'privacyUrl',
    'privacy-url',
    ['https://p.example/', 'https://c.example/', 'https://a.example/', 'https://j.example/'],
    ({ part }) => part<HTMLAnchorElement>('privacy-link').href,
  ],
];

for (const [name, attribute, [property, config, inAttribute, inJson], see] of CASES) {
  describe(`${name}, given in several places`, () => {
    const give = (places: { property?: boolean; config?: boolean; attribute?: boolean }) =>
      optIn(
        { [attribute]: places.attribute ? inAttribute : undefined },
        {
          html: json({ [name]: inJson }),
          properties: {
            ...(places.property && { [name]: property }),
            ...(places.config && { config: { [name]: config } }),
          },
        },
      );

    it('is what the property says, before all else', async () => {
      assert.equal(see(await give({ property: true, config: true, attribute: true })), property);
    });

    it('is what the config property says, before the attribute', async () => {
      assert.equal(see(await give({ config: true, attribute: true })), config);
    });

    it('is what the attribute says, before the JSON child', async () => {
      assert.equal(see(await give({ attribute: true })), inAttribute);
    });

    it('is what the JSON child says, before the default', async () => {
      assert.equal(see(await give({})), inJson);
    });

    it('falls back step by step as the higher places are emptied', async () => {
      const made = await give({ property: true, config: true, attribute: true });
      const steps: [() => void, string | undefined][] = [
        [() => Object.assign(made.element, { [name]: undefined }), config],
        [() => (made.element.config = {}), inAttribute],
        [() => made.element.removeAttribute(attribute), inJson],
      ];
      for (const [step, expected] of steps) {
        step();
        await made.element.updateComplete;
        assert.equal(see(made), expected);
      }
    });
  });
}

describe('options given in several places', () => {
  it('count as not given where they are empty, as templates leave them', async () => {
    const made = await optIn(
      { contact: '', endpoint: '', 'phone-field': '', 'marketing-frequency': '', country: '', phone: '' },
      { html: json({ contact: 'Json' }), properties: { address: '', reference: undefined } },
    );
    assert.deepEqual(made.errors(), []);
    assert.equal(made.element.state, 'ready');
    assert.include(made.text(), 'Low Tide Coffee, Json');
  });

  it('are named in JSON and config as properties or as attributes are', async () => {
    const made = await optIn(
      { 'privacy-url': undefined },
      { html: json({ 'privacy-url': 'https://j.example/', whatsappNumber: '+4930123456' }) },
    );
    assert.equal(made.part<HTMLAnchorElement>('privacy-link').href, 'https://j.example/');
    assert.include(made.disclosure('service').textContent, '+4930123456');
  });

  it('count at once: what the page sets just before it confirms is in the proof', async () => {
    const made = await optIn({}, { properties: { onConsent: () => undefined } });
    await click(made.box('marketing'));
    made.element.phone = '+4915112345678';
    made.element.reference = 'order-7';
    assert.equal(made.element.capture()?.subject.reference, 'order-7');
    made.element.reference = 'order-8';
    assert.deepEqual((await made.element.confirm()).proof?.subject, {
      phone: '+4915112345678',
      reference: 'order-8',
    });
  });

  it('have defaults that can be read', async () => {
    const { element } = await optIn();
    assert.equal(element.name, 'whatsapp_opt_in');
    assert.equal(element.mode, 'opt-in');
    assert.equal(element.jurisdiction, 'default');
    assert.isUndefined(element.endpoint);
    assert.isUndefined(element.test);
  });
});

describe('the JSON child', () => {
  it('may come after the element', async () => {
    const made = await optIn({ business: undefined });
    assert.equal(made.element.state, 'error');
    made.element.append(document.createRange().createContextualFragment(json({ business: 'Come Late' })));
    await new Promise((resolve) => made.element.addEventListener('opt-in-ready', resolve));
    assert.include(made.part('heading').textContent, 'Come Late');
  });

  it('may be filled, changed and taken away', async () => {
    const made = await optIn({}, { html: json({ contact: 'First' }) });
    const script = made.element.querySelector('script')!;
    const shows = async () => {
      await new Promise((resolve) => setTimeout(resolve)); // mutation observers report after the task
      await made.element.updateComplete;
      return /Low Tide Coffee, (\w+)/.exec(made.text())?.[1];
    };
    assert.equal(await shows(), 'First');
    script.firstChild!.nodeValue = JSON.stringify({ contact: 'Second' });
    assert.equal(await shows(), 'Second');
    script.textContent = JSON.stringify({ contact: 'Third' });
    assert.equal(await shows(), 'Third');
    script.remove();
    assert.isUndefined(await shows());
  });

  it('is only a child of the element itself and only of this type', async () => {
    const made = await optIn(
      {},
      {
        html: `<div slot="closing">${json({ business: 'Deep' })}</div><script type="text/plain">{"business":"Plain"}</script>`,
      },
    );
    assert.deepEqual(made.errors(), []);
    assert.equal(made.element.business, 'Low Tide Coffee');
  });
});
