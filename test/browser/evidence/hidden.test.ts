import { assert } from 'chai';
import { click } from '../../wtr/input.js';
import { optIn, page, until, type OptIn } from '../support/opt-in.js';
import { style } from '../support/style.js';
import { seen, withMeasure } from './support.js';

const part = (css: string) => `whatsapp-opt-in::part(disclosure) { ${css} }`;

async function ticked(lang = 'en'): Promise<OptIn> {
  const made = await optIn({ phone: '+4915112345678', lang });
  await click(made.box('marketing'));
  return withMeasure(made);
}

const choiceOf = ({ element }: OptIn) => element.capture()!.choices[0]!;
const noticeOf = ({ element }: OptIn) => element.capture()!.notice.text;

/** A few of what looks.ts lists, from the tick to the proof. */
const HIDING: Record<string, string> = {
  'display: none': part('display: none'),
  'opacity: 0 on the row': 'whatsapp-opt-in::part(purpose) { opacity: 0 }',
  'clip-path: inset(50%)': part('clip-path: inset(50%)'),
  'off the page to the left': part('position: absolute; left: -9999px'),
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
    await until(() => made.errors('disclosure-illegible').length > 0);
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
      const { reading, told } = await seen({ css: `body { font-size: 16px } ${css}` });
      const evidence = reading.of('marketing');
      assert.closeTo(evidence.fontSizePx, fontSizePx, 0.15);
      assert.isFalse(evidence.hidden);
      assert.lengthOf(told, 1);
      assert.match(told[0]!.message, /px high; at least \d/);
    });
  }

  it('by zoom is measured as painted too', async function () {
    if (!('currentCSSZoom' in Element.prototype)) this.skip(); // WebKit tells sizes as if there were no zoom
    const { reading, told } = await seen({ css: `body { font-size: 16px } ${part('zoom: 0.5')}` });
    assert.closeTo(reading.of('marketing').fontSizePx, 7, 0.15);
    assert.lengthOf(told, 1);
  });
});

describe('a disclosure that can be read', () => {
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
