import { assert } from 'chai';
import { verify } from '../../../src/proof/index.js';
import { click } from '../../wtr/input.js';
import { emulate, type Media } from '../../wtr/screen.js';
import { frameOf, optInIn } from '../support/frame.js';
import { optIn, settled, watch, type Attributes, type OptIn } from '../support/opt-in.js';
import { style } from '../support/style.js';
import { withMeasure } from './support.js';

const PHONE = '+4915112345678';

/** Both boxes ticked: nothing is reported, and the proof holds that everything could be read. */
async function assertLegible(made: OptIn, fontSizePx = 14): Promise<void> {
  await click(made.box('marketing'));
  await click(made.box('service'));
  await withMeasure(made);
  assert.deepEqual(made.errors('disclosure-illegible'), []);
  const proof = made.element.capture()!;
  for (const { evidence } of proof.choices) {
    assert.isFalse(evidence.hidden);
    assert.closeTo(evidence.fontSizePx, fontSizePx, 0.05);
    assert.isAtLeast(evidence.contrastRatio!, 4.5);
  }
  assert.deepEqual(verify(JSON.stringify(proof)).problems, []);
  const lines = proof.notice.text.split('\n');
  for (const { label, disclosure } of proof.choices) {
    assert.include(lines, label);
    assert.include(lines, disclosure);
  }
}

describe('the element as it comes', () => {
  const looks: [what: string, media: Media | undefined, css: string, attributes: Attributes][] = [
    ['in light', undefined, '', {}],
    ['in dark', { colorScheme: 'dark' }, ':root { color-scheme: light dark }', {}],
    ['on a dark page', undefined, ':root { color-scheme: dark }', {}],
    ['on a page painted dark', undefined, 'body { background: #222; color: #eee }', {}],
    ['in forced colours', { forcedColors: 'active' }, '', {}],
    ['right to left', undefined, '', { lang: 'ar' }],
    ['right to left on a page that is too', undefined, ':root { direction: rtl }', { lang: 'ar' }],
    ['in German', undefined, '', { lang: 'de' }],
  ];
  for (const [what, media, css, attributes] of looks) {
    it(`can be read ${what}`, async function () {
      if (media && !(await emulate(media))) this.skip();
      style(css);
      try {
        await assertLegible(await optIn({ phone: PHONE, ...attributes }));
      } finally {
        if (media) await emulate({});
      }
    });
  }

  for (const size of [11.5, 13, 15, 17, 18.4, 20, 32]) {
    it(`can be read in text of ${size}px: no rounding makes it too small`, async () => {
      style(`body { font: ${size}px sans-serif }`);
      await assertLegible(await optIn({ phone: PHONE }), size * 0.875);
    });
  }

  for (const width of [320, 200]) {
    it(`can be read in a frame ${width} px wide`, async () => {
      const frame = await frameOf(`<html lang="en"><style>body { margin: 0 }</style>
        <script type="module" src="/src/define.ts"></script>
        <whatsapp-opt-in business="Low Tide Coffee" privacy-url="/p" phone="${PHONE}"></whatsapp-opt-in>`);
      frame.frame.width = String(width);
      const made = watch(await optInIn(frame));
      await settled(made);
      await assertLegible(made);
    });
  }
});
