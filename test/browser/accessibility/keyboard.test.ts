import { assert } from 'chai';
import { click, press, tab, type } from '../../wtr/input.js';
import { optIn, page, until, type OptIn } from '../support/opt-in.js';

const focused = ({ element }: OptIn) => element.shadowRoot?.activeElement;
const nameOf = (element: Element | null | undefined) => element?.id ?? element?.getAttribute('part') ?? '';

/** Where the focus is in the element, by part; boxes by their purpose. */
function place(made: OptIn): string {
  const at = focused(made);
  return (
    at?.closest<HTMLElement>('[data-purpose]')?.dataset['purpose'] ??
    at?.getAttribute('part') ??
    nameOf(document.activeElement)
  );
}

async function start(): Promise<OptIn> {
  page('<button id="before">Before</button>');
  const made = await optIn({ country: 'DE' }, { properties: { onConsent: () => undefined } });
  page('<button id="after">After</button>');
  await click(document.querySelector('#before')!);
  document.querySelector<HTMLElement>('#before')!.focus(); // WebKit does not focus buttons on a click
  return made;
}

const ORDER = [
  'marketing',
  'service',
  'phone-country',
  'phone-input',
  'privacy-link',
  'confirm',
  'details-button',
];

describe('with the keyboard alone', () => {
  it('everything is reached in reading order, seen, and left again, there and back', async () => {
    const made = await start();
    const way: string[] = [];
    for (const _ of ORDER) {
      await tab();
      way.push(place(made));
      const { outlineStyle, outlineWidth } = getComputedStyle(focused(made)!);
      assert.notEqual(outlineStyle, 'none');
      assert.isAtLeast(parseFloat(outlineWidth), 2);
    }
    assert.deepEqual(way, ORDER);
    await tab();
    assert.equal(place(made), 'after');
    const back: string[] = [];
    for (const _ of ORDER) {
      await press('Shift', 'Tab');
      back.unshift(place(made));
    }
    assert.deepEqual(back, ORDER);
    await press('Shift', 'Tab');
    assert.equal(place(made), 'before');
  });

  it('a proof can be made from beginning to end', async () => {
    const made = await start();
    await tab();
    await press(' ');
    assert.isTrue(made.box('marketing').checked);
    await tab();
    await press(' ');
    await press(' ');
    assert.isFalse(made.box('service').checked);
    await tab();
    await tab();
    await type('0151 12345678');
    await tab();
    await tab();
    assert.equal(place(made), 'confirm');
    await press('Enter');
    await until(() => made.element.state === 'delivered');
    const { choices, subject } = made.element.lastProof!;
    assert.equal(subject.phone, '+4915112345678');
    assert.deepEqual(
      choices.map(({ granted, evidence }) => [granted, evidence.events.map(({ input }) => input)]),
      [
        [true, ['keyboard']],
        [false, ['keyboard', 'keyboard']],
      ],
    );
    assert.equal(place(made), 'confirm', 'the focus stays where it was');
  });

  for (const [how, key] of [
    ['the Enter key', 'Enter'],
    ['the space bar', ' '],
  ] as const) {
    it(`the explanation opens with ${how}, is read, and closes with Escape: the focus is back`, async () => {
      const made = await start();
      made.part('details-button').focus();
      await press(key);
      await until(() => made.part('details').matches(':popover-open'));
      assert.include(made.part('details').innerText, 'a service of Meta');
      await press('Escape');
      await until(() => !made.part('details').matches(':popover-open'));
      assert.equal(place(made), 'details-button');
    });
  }

  it('the way out of the explanation is its own button, which gives the focus back', async () => {
    const made = await start();
    made.part('details-button').focus();
    await press('Enter');
    await until(() => made.part('details').matches(':popover-open'));
    await tab();
    assert.equal(place(made), 'details-close');
    await press('Enter');
    await until(() => !made.part('details').matches(':popover-open'));
    assert.equal(place(made), 'details-button');
  });

  it('Escape in the midst of the explanation gives the focus back too', async () => {
    const made = await start();
    made.part('details-button').focus();
    await press('Enter');
    await until(() => made.part('details').matches(':popover-open'));
    await tab();
    await press('Escape');
    await until(() => !made.part('details').matches(':popover-open'));
    assert.equal(place(made), 'details-button');
  });

  it('Escape and the explanation leave ticks and number alone', async () => {
    const made = await start();
    await tab();
    await press(' ');
    made.part('details-button').focus();
    await press('Enter');
    await press('Escape');
    assert.isTrue(made.box('marketing').checked);
  });

  it('nothing is reached in a disabled element', async () => {
    const made = await start();
    made.element.disabled = true;
    await made.element.updateComplete;
    const way: string[] = [];
    for (let steps = 0; steps < 4 && way.at(-1) !== 'after'; steps++) {
      await tab();
      way.push(place(made));
    }
    assert.deepEqual(
      way.filter((name) => /marketing|service|phone|confirm/.test(name)),
      [],
    );
  });

  it('focus() on the element goes to its first box', async () => {
    const made = await start();
    made.element.focus();
    assert.equal(place(made), 'marketing');
  });
});
