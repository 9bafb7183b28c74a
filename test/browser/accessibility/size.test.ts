import { assert } from 'chai';
import { languages } from '../../../src/i18n/index.js';
import { click } from '../../wtr/input.js';
import { emulate } from '../../wtr/screen.js';
import { frameOf, optInIn } from '../support/frame.js';
import { optIn, page, settled, until, watch, type OptIn } from '../support/opt-in.js';
import { style } from '../support/style.js';
import { misfits, smallTargets } from './measures.js';

const targets = ({ element }: OptIn) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('a, button, input, select'),
];
const shown = (element: Element) => element.getClientRects().length > 0;

describe('what is clicked', () => {
  // In every state it is asked in every-state.ts.
  for (const size of [10, 16, 24]) {
    it(`is at least 44 px high and wide in text of ${size}px`, async () => {
      style(`body { font-size: ${size}px }`);
      assert.deepEqual(smallTargets(await optIn()), []);
    });
  }

  it('includes all that lies between a box and the end of its label', async () => {
    const made = await optIn();
    const [box, label] = [made.box('service'), made.label('service')].map((one) =>
      one.getBoundingClientRect(),
    );
    const root = made.element.shadowRoot!;
    const middle = box!.top + box!.height / 2;
    const hit: (string | null | undefined)[] = [];
    for (let x = box!.left + 1; x < label!.right - 1; x += 3)
      hit.push(root.elementFromPoint(x, middle)?.getAttribute('part'));
    assert.deepEqual([...new Set(hit)], ['checkbox', 'label']);
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

describe('in every language', () => {
  const everything = {
    ...{ jurisdiction: 'in', contact: 'hello@lowtide.example', 'whatsapp-number': '+4930123456' },
    purposes: 'marketing service groups calls',
  };

  for (const lang of languages) {
    it(`nothing is too small, cut or sticks out, as it is and at 320 px: ${lang}`, async () => {
      const made = await optIn({ ...everything, lang });
      for (const width of ['', '288px']) {
        made.element.style.width = width;
        assert.deepEqual([misfits(made), smallTargets(made)], [[], []], width);
      }
    });
  }
});

describe('letters and words that the person draws apart', () => {
  it('are drawn apart in all of it, fields and buttons too', async () => {
    style('* { line-height: 2 !important; letter-spacing: 3px !important; word-spacing: 5px !important }');
    const made = await optIn();
    const texts = ['heading', 'label', 'disclosure', 'privacy-link', 'confirm'];
    for (const part of [...texts, 'phone-country', 'phone-input']) {
      const { letterSpacing, wordSpacing, lineHeight, fontSize } = getComputedStyle(made.part(part));
      assert.deepEqual([letterSpacing, wordSpacing], ['3px', '5px'], part);
      // A field is one line: browsers allow no other height of it.
      if (texts.includes(part)) assert.closeTo(parseFloat(lineHeight), 2 * parseFloat(fontSize), 0.1, part);
    }
  });
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
    try {
      const made = await optIn();
      await click(made.box('marketing'));
      await click(made.part('details-button'));
      for (const each of made.element.renderRoot.querySelectorAll('*')) {
        assert.deepEqual(each.getAnimations(), []);
        for (const piece of ['', '::before', '::after']) {
          const { animationName, transitionDuration } = getComputedStyle(each, piece);
          const motion = [animationName, ...transitionDuration.split(', ')];
          assert.match(motion.join(' '), /^none( 0s)+$/, each.getAttribute('part') ?? each.localName);
        }
      }
    } finally {
      await emulate({});
    }
  });
});
