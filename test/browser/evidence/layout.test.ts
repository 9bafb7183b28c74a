/** What the proof says about how the notice stood on the screen, against what stood there. */
import { assert } from 'chai';
import { verify, type ConsentProof } from '../../../src/proof/index.js';
import { emulate } from '../../wtr/screen.js';
import { page, type Attributes, type Setting } from '../support/opt-in.js';
import { style } from '../support/style.js';
import { proved, seenLines } from './notice-on-page.js';
import { seen } from './support.js';

interface Look {
  css?: string;
  attributes?: Attributes;
  setting?: Setting & { width?: number };
}

const HEADING = '<h2 slot="heading">News from <b>us</b>, by message</h2>';

const LOOKS: Record<string, Look> = {
  'as it comes': {},
  'in a narrow column, from right to left': { attributes: { lang: 'ar' }, setting: { width: 290 } },
  'in a wide one': { setting: { width: 720 } },
  'scaled down': { css: 'whatsapp-opt-in { transform: scale(0.8); transform-origin: 30% 70% }' },
  'with a zoom': { css: 'whatsapp-opt-in { zoom: 1.25 }' },
  'in a zoomed page': { css: 'body { zoom: 0.9 }' },
  'in a page that is scrolled': { css: 'body { margin: 900px 0 2000px 60px }' },
  'with a large type and loose lines': {
    css: 'whatsapp-opt-in { font-size: 22px; line-height: 1.9 } whatsapp-opt-in::part(label) { font-weight: 700 }',
  },
  'with a heading of the site': {
    css: 'h2 { font-size: 25px; font-weight: 800; line-height: normal; color: #a00000 }',
    setting: { html: HEADING },
  },
  'with a closing text of the site': {
    setting: { html: '<span slot="closing">Also by <em>post</em>.</span>' },
  },
  'with all lines of a law': { attributes: { jurisdiction: 'eu', contact: 'help@lowtide.example' } },
  'with its own field': { attributes: { country: 'DE' } },
};

/** The lines of a notice, by what each member means. */
function linesOf({ text, layout }: Pick<ConsentProof['notice'], 'text' | 'layout'>) {
  const { lines, colors } = layout!;
  const texts = text.split('\n');
  assert.lengthOf(lines, texts.length);
  return lines.map(([left, top, width, height, fontSize, weight, ink, paper], index) => ({
    text: texts[index]!,
    left,
    top,
    right: left + width,
    bottom: top + height,
    fontSize,
    weight,
    ink: colors[ink],
    paper: colors[paper],
  }));
}

for (const [look, { css = '', attributes, setting }] of Object.entries(LOOKS)) {
  describe(`the layout in a proof, ${look}`, () => {
    it('says where each line of the text stood', async () => {
      style(css);
      const { made, proof } = await proved(attributes, setting);
      const lines = linesOf(proof.notice);
      const onPage = seenLines(made.element);
      assert.deepEqual(
        lines.map(({ text }) => text),
        onPage.map(({ text }) => text),
      );
      for (const [index, { text, left, right, top, bottom }] of lines.entries()) {
        const { [index]: line } = onPage;
        assert.closeTo(left, line!.left, 0.2, `left of ${text}`);
        assert.closeTo(right, line!.right, 0.2, `right of ${text}`);
        assert.closeTo((top + bottom) / 2, (line!.top + line!.bottom) / 2, 0.3, `middle of ${text}`);
      }
      assert.closeTo(proof.notice.layout!.width, made.element.getBoundingClientRect().width, 0.1);
      assert.deepEqual(verify(JSON.stringify(proof)).problems, []);
    });
  });
}

describe('the layout in a proof', () => {
  it('gives each row the height of its line, whatever the font', async () => {
    style(
      'whatsapp-opt-in { font-size: 20px; line-height: 30px } whatsapp-opt-in::part(disclosure) { font-size: 16px }',
    );
    const { proof } = await proved();
    for (const { text, top, bottom } of linesOf(proof.notice)) {
      const rows = (bottom - top) / 30;
      assert.closeTo(rows, Math.max(1, Math.round(rows)), 0.02, text);
    }
  });

  it('says size and weight as painted, of what the site put into a slot too', async () => {
    style(
      'h2 { font-size: 30px; font-weight: 800 } whatsapp-opt-in { font-size: 20px; transform: scale(0.5) }',
    );
    const { proof } = await proved({}, { html: HEADING });
    const [heading, , label, disclosure] = linesOf(proof.notice);
    assert.deepEqual([heading!.fontSize, heading!.weight], [15, 800]);
    assert.closeTo(label!.fontSize, 10, 0.1);
    assert.closeTo(disclosure!.fontSize, 8.8, 0.1);
    assert.deepEqual([label!.weight, disclosure!.weight], [500, 400]);
  });

  const COLORS: [what: string, css: string, ink: string, paper: string][] = [
    ['of the page', 'body { background: #fdf6e3; color: #57534e }', '#57534e', '#fdf6e3'],
    [
      'of a card on a dark page',
      'body { background: #000 } whatsapp-opt-in { background: #1e293b; color: #f1f5f9 }',
      '#f1f5f9',
      '#1e293b',
    ],
    [
      'that shine through',
      'body { background: #fff } whatsapp-opt-in { color: #000; opacity: 0.6; background: rgb(255 0 0 / 0.5) }',
      '#666666',
      '#ffb3b3',
    ],
    [
      'of the fill of the letters',
      'body { background: #fff } whatsapp-opt-in { color: red; -webkit-text-fill-color: #123456 }',
      '#123456',
      '#ffffff',
    ],
    [
      'in a notation of its own',
      'body { background: color(srgb 0.2 0.4 0.6) } whatsapp-opt-in { color: oklch(1 0 0) }',
      '#ffffff',
      '#336699',
    ],
    [
      'on a gradient: where it begins',
      'whatsapp-opt-in { background: linear-gradient(#112233, #334455); color: #fff }',
      '#ffffff',
      '#112233',
    ],
    [
      'on a picture: what lies around it',
      'whatsapp-opt-in { background: #012345 url("data:image/svg+xml,<svg/>"); color: #fff }',
      '#ffffff',
      '#012345',
    ],
  ];
  for (const [what, css, ink, paper] of COLORS) {
    it(`says the colours ${what}`, async () => {
      const { reading } = await seen({ css });
      const [, , , disclosure] = linesOf(reading);
      assert.deepEqual([disclosure!.ink, disclosure!.paper], [ink, paper]);
    });
  }

  it('says the colours that a person forces upon all pages', async function () {
    if (!(await emulate({ forcedColors: 'active' }))) this.skip();
    style(
      'body { background: #fdf6e3; color: #57534e } whatsapp-opt-in { background: #1e293b; color: #f1f5f9 }',
    );
    const { proof } = await proved();
    const system = page('<p style="color: CanvasText; background: Canvas"></p>');
    const { color, backgroundColor } = getComputedStyle(system);
    await emulate({});
    const [, , , disclosure] = linesOf(proof.notice);
    assert.deepEqual([disclosure!.ink, disclosure!.paper].map(rgbOf), [color, backgroundColor]);
  });

  it('leaves out what the text leaves out: a line that the page hides', async () => {
    style('whatsapp-opt-in::part(intro) { display: none }');
    const { proof } = await proved();
    assert.deepEqual(
      linesOf(proof.notice).map(({ text }) => text),
      proof.notice.text.split('\n'),
    );
    assert.isAbove(linesOf(proof.notice)[1]!.top, linesOf(proof.notice)[0]!.bottom);
  });

  it('is that of the last tick where the page has put the element away since then', async () => {
    const { made, proof } = await proved();
    style('whatsapp-opt-in { display: none }');
    const { notice } = made.element.capture()!;
    const places = ({ layout }: typeof notice) => [
      layout!.width,
      layout!.lines.map((line) => line.slice(0, 4)),
    ];
    assert.equal(notice.text, proof.notice.text);
    assert.deepEqual(places(notice), places(proof.notice));
  });
});

function rgbOf(hex: string | undefined): string {
  const parts = hex!.match(/[0-9a-f]{2}/g)!.map((part) => Number.parseInt(part, 16));
  return `rgb(${parts.join(', ')})`;
}
