import { assert } from 'chai';
import { click } from '../../wtr/input.js';
import { optIn, page, type OptIn } from '../support/opt-in.js';
import { style } from '../support/style.js';

const part = (css: string) => `whatsapp-opt-in::part(disclosure) { ${css} }`;

async function ticked(lang = 'en'): Promise<OptIn> {
  const made = await optIn({ phone: '+4915112345678', lang });
  await click(made.box('marketing'));
  return made;
}

const choiceOf = ({ element }: OptIn) => element.capture()!.choices[0]!;
const noticeOf = ({ element }: OptIn) => element.capture()!.notice.text;

/** Styles of a page that keep a disclosure from the shopper's eyes. */
const HIDING: Record<string, string> = {
  'display: none': part('display: none'),
  'visibility: hidden': part('visibility: hidden'),
  'visibility: collapse': part('visibility: collapse'),
  'opacity: 0': part('opacity: 0'),
  'opacity: 0 on the row': 'whatsapp-opt-in::part(purpose) { opacity: 0 }',
  'no height': part('height: 0; overflow: hidden'),
  'no height, clipped': part('max-height: 0; overflow: clip'),
  'little height': part('max-height: 0.4em; overflow: hidden'),
  'no width': part('width: 0; overflow: hidden; white-space: nowrap'),
  'the height of a row cut off':
    'whatsapp-opt-in::part(purpose) { height: 44px; overflow: hidden } whatsapp-opt-in::part(label) { min-height: 60px }',
  'for screen readers only': part(
    'position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0); white-space: nowrap',
  ),
  clip: part('position: absolute; clip: rect(0, 0, 0, 0)'),
  'clip-path: inset(50%)': part('clip-path: inset(50%)'),
  'clip-path: circle(0)': part('clip-path: circle(0)'),
  'text-indent off the page': part('text-indent: -9999px; white-space: nowrap'),
  'text-indent out of its box': part('text-indent: 9999px; white-space: nowrap; overflow: hidden'),
  'off the page to the left': part('position: absolute; left: -9999px'),
  'off the page at the top': part('position: absolute; top: -9999px'),
  'font-size: 0': part('font-size: 0'),
  'scale(0)': part('transform: scale(0)'),
};

describe('a disclosure that the page hides', () => {
  for (const [how, css] of Object.entries(HIDING)) {
    it(`is reported, and the proof says it: ${how}`, async () => {
      style(css);
      const made = await ticked();
      const [error, ...more] = made.errors('disclosure-illegible');
      assert.deepEqual(more, []);
      assert.match(error?.message ?? '', /disclosure of marketing is hidden/);
      const { evidence, disclosure } = choiceOf(made);
      assert.isTrue(evidence.hidden);
      assert.include(disclosure, 'To stop, reply STOP', 'the words are told, hidden or not');
    });
  }

  it('is not part of the notice, which is what the shopper could see', async () => {
    style(part('display: none'));
    const made = await ticked();
    assert.notInclude(noticeOf(made), 'Advertising messages.');
    assert.include(noticeOf(made), 'Send me offers and news');
  });

  it('is reported for the purpose that is ticked, when it is ticked', async () => {
    style('whatsapp-opt-in::part(disclosure) { display: none }');
    const made = await optIn();
    assert.deepEqual(made.errors('disclosure-illegible'), []);
    await click(made.box('service'));
    assert.deepEqual(
      made.errors('disclosure-illegible').map(({ value }) => value),
      ['service'],
    );
  });

  it('is found however late the style sheet came', async () => {
    const made = await ticked();
    assert.isFalse(choiceOf(made).evidence.hidden);
    style(part('visibility: hidden'));
    assert.isTrue(choiceOf(made).evidence.hidden);
  });
});

const SHRINKING: [how: string, css: string, fontSizePx: number][] = [
  ['font-size: 6px', part('font-size: 6px'), 6],
  ['font-size on the element', 'whatsapp-opt-in { font-size: 8px }', 7],
  ['the custom property', 'whatsapp-opt-in { --opt-in-font-size: 8px }', 7],
  ['scale(0.5)', part('transform: scale(0.5)'), 7],
  ['scale on the page', 'whatsapp-opt-in { transform: scale(0.25) }', 3.5],
  ['less than seven eighths', part('font-size: 0.8em'), 12.8],
];

describe('a disclosure that the page shrinks', () => {
  for (const [how, css, fontSizePx] of SHRINKING) {
    it(`is reported, with the size as painted: ${how}`, async () => {
      style(`body { font-size: 16px } ${css}`);
      const made = await ticked();
      const { evidence } = choiceOf(made);
      assert.closeTo(evidence.fontSizePx, fontSizePx, 0.15);
      assert.isFalse(evidence.hidden);
      const messages = made.errors('disclosure-illegible').map(({ message }) => message);
      assert.lengthOf(messages, 1);
      assert.match(messages[0]!, /px high; at least \d/);
    });
  }

  it('by zoom is measured as painted too', async function () {
    if (!('currentCSSZoom' in Element.prototype)) this.skip(); // WebKit tells sizes as if there were no zoom
    style(`body { font-size: 16px } ${part('zoom: 0.5')}`);
    const made = await ticked();
    assert.closeTo(choiceOf(made).evidence.fontSizePx, 7, 0.15);
    assert.lengthOf(made.errors('disclosure-illegible'), 1);
  });
});

describe('a disclosure that can be read', () => {
  const HARMLESS: Record<string, string> = {
    'rounded corners that clip': 'whatsapp-opt-in { overflow: hidden; border-radius: 12px }',
    'rounded corners by clip-path': 'whatsapp-opt-in { clip-path: inset(0 round 12px) }',
    'a box that scrolls': 'whatsapp-opt-in { max-height: 80px; overflow: auto }',
    'larger text': part('font-size: 22px'),
    'a transform that only moves': 'whatsapp-opt-in { transform: translateX(10px) rotate(0.01deg) }',
    'a card': 'whatsapp-opt-in { background: #fff; color: #222; padding: 20px; box-shadow: 0 0 9px #0003 }',
  };
  for (const [what, css] of Object.entries(HARMLESS)) {
    it(`is not called hidden: ${what}`, async () => {
      style(css);
      const made = await ticked();
      assert.isFalse(choiceOf(made).evidence.hidden);
      assert.deepEqual(made.errors('disclosure-illegible'), []);
    });
  }

  it('is not called hidden where it is below the fold, or scrolled away', async () => {
    page('<div style="height: 4000px"></div>');
    const made = await ticked();
    page('<div style="height: 4000px"></div>');
    for (const top of [0, 3000, document.documentElement.scrollHeight]) {
      scrollTo({ top, behavior: 'instant' });
      assert.isFalse(choiceOf(made).evidence.hidden, `scrolled to ${top}`);
    }
  });
});
