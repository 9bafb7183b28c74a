import { assert } from 'chai';
import { click } from '../../wtr/input.js';
import { emulate } from '../../wtr/screen.js';
import { frameOf, optInIn } from '../support/frame.js';
import { optIn, page, settled, until, watch, type OptIn } from '../support/opt-in.js';
import { style } from '../support/style.js';

const targets = ({ element }: OptIn) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('a, button, input, select'),
];
const shown = (element: Element) => element.getClientRects().length > 0;

describe('what is clicked', () => {
  for (const size of [12, 16, 24]) {
    it(`is at least 24 px high and wide, a label's row 44 px, in text of ${size}px`, async () => {
      style(`body { font-size: ${size}px }`);
      const made = await optIn();
      for (const target of targets(made).filter(shown)) {
        const { width, height } = target.getBoundingClientRect();
        const name = target.getAttribute('part');
        assert.isAtLeast(width, 24, `${name} is wide enough`);
        assert.isAtLeast(height, 24, `${name} is high enough`);
      }
      for (const purpose of ['marketing', 'service'])
        assert.isAtLeast(made.label(purpose).getBoundingClientRect().height, 44);
    });
  }

  it('in the explanation is big enough too', async () => {
    const made = await optIn();
    await click(made.part('details-button'));
    await until(() => made.part('details').matches(':popover-open'));
    assert.isAtLeast(made.part('details-close').getBoundingClientRect().height, 24);
  });

  it('includes the whole label: a click at its far end ticks the box', async () => {
    const made = await optIn();
    await click(made.label('service'));
    assert.isTrue(made.box('service').checked);
  });
});

const LONG = 'Donaudampfschifffahrtsgesellschaftskapit\u00e4nskaffeer\u00f6sterei';

describe('on a page 320 px wide', () => {
  const looks: [string, string][] = [
    ['in English', 'lang="en"'],
    ['in German', 'lang="de"'],
    ['in Arabic', 'lang="ar"'],
    ['with a name that does not break', `business="${LONG}${LONG}" contact="${LONG}@${LONG}.example"`],
  ];
  for (const [what, attributes] of looks) {
    it(`nothing sticks out, closed, open and with a message: ${what}`, async () => {
      const frame = await frameOf(`<html lang="en"><meta name="viewport" content="width=device-width">
        <script type="module" src="/src/define.ts"></script>
        <whatsapp-opt-in ${attributes} business="Low Tide Coffee" privacy-url="/p" callback="x"></whatsapp-opt-in>`);
      frame.frame.width = '320';
      const made = watch(await optInIn(frame));
      await settled(made);
      const root = frame.document.documentElement;
      const assertFits = (when: string) => {
        assert.isAtMost(root.scrollWidth, root.clientWidth, when);
        for (const target of targets(made).filter(shown)) {
          const { left, right } = target.getBoundingClientRect();
          assert.isTrue(left >= 0 && right <= root.clientWidth, `${when}: ${target.getAttribute('part')}`);
        }
      };
      assertFits('closed');
      await click(made.box('marketing'));
      await click(made.part('confirm'));
      await until(() => made.part('phone-error').textContent.trim() !== '');
      assertFits('with a message');
      await click(made.part('details-button'));
      await until(() => made.part('details').matches(':popover-open'));
      await until(() => made.part('details').getBoundingClientRect().right <= 320);
      assertFits('open');
    });
  }
});

describe('the explanation', () => {
  it('is not needed for anything that must be known: all of that stands there without a click', async () => {
    const made = await optIn({ 'marketing-frequency': '4/month' });
    const text = made.text();
    for (const words of [
      'Low Tide Coffee',
      'Up to 4 messages a month',
      'STOP',
      'You can buy without agreeing',
      'withdraw your consent at any time',
      'Privacy policy',
    ])
      assert.include(text, words);
    assert.isFalse(shown(made.part('details')));
  });

  it('moves nothing on the page when it opens', async () => {
    const made = await optIn();
    const below = page('<p>Below</p>');
    const place = () => below.getBoundingClientRect().top + scrollY;
    const before = place();
    await click(made.part('details-button'));
    await until(() => made.part('details').matches(':popover-open'));
    assert.equal(place(), before);
  });
});

describe('motion', () => {
  it('is none for those who want none', async function () {
    if (!(await emulate({ reducedMotion: 'reduce' }))) this.skip();
    const made = await optIn();
    await click(made.box('marketing'));
    const moving = made.element.renderRoot.querySelectorAll('*');
    await emulate({});
    for (const each of moving) assert.deepEqual(each.getAnimations(), []);
  });
});
