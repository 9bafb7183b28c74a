import { assert } from 'chai';
import { emulate } from '../../wtr/screen.js';
import { page } from '../support/opt-in.js';
import { style } from '../support/style.js';
import { seen, type Measured } from './support.js';

const evidenceOf = ({ reading }: Measured) => reading.of('marketing');

/** Of label and disclosure alike: the worse of both counts. */
const part = (css: string) => `whatsapp-opt-in::part(label), whatsapp-opt-in::part(disclosure) { ${css} }`;
const on = (background: string) => `body { background: ${background} }`;

/** Contrasts as WCAG 2.2 defines them, computed elsewhere. */
const EXACT: [what: string, css: string, ratio: number][] = [
  ['black on white', `${on('#fff')} ${part('color: #000')}`, 21],
  ['white on black', `${on('#000')} ${part('color: #fff')}`, 21],
  ['grey on white, just enough', `${on('#fff')} ${part('color: #767676')}`, 4.54],
  ['grey on white, not quite enough', `${on('#fff')} ${part('color: #777')}`, 4.48],
  ['green on white', `${on('white')} ${part('color: green')}`, 5.14],
  ['blue on white', `${on('white')} ${part('color: blue')}`, 8.59],
  ['yellow on white', `${on('white')} ${part('color: yellow')}`, 1.07],
  ['a colour on itself', `${on('white')} ${part('color: #123; background: #123')}`, 1],
  ['nothing but its place', `${on('white')} ${part('color: transparent')}`, 1],
  ['half black on white', `${on('white')} ${part('color: rgb(0 0 0 / 0.5)')}`, 3.98],
  ['white at 60 % on navy', `${on('navy')} ${part('color: rgb(255 255 255 / 60%)')}`, 5.93],
  [
    'light grey on a veil over black',
    `${on('#000')} whatsapp-opt-in { background: rgb(255 255 255 / 0.2) } ${part('color: #eee')}`,
    10.89,
  ],
  [
    'white on two veils over white',
    `${on('#fff')} whatsapp-opt-in { background: rgb(255 0 0 / 0.5) } ${part('background: rgb(0 0 0 / 0.5); color: #fff')}`,
    7.75,
  ],
  [
    'what covers what is below',
    `${on('black')} whatsapp-opt-in { background: white } ${part('color: black')}`,
    21,
  ],
  [
    'the element\u2019s own background',
    `${on('black')} whatsapp-opt-in { --opt-in-background: #fff; color: #000 }`,
    21,
  ],
  ['a colour in sRGB notation', `${on('white')} ${part('color: color(srgb 0.2 0.4 0.6)')}`, 6],
  ['a mixed colour', `${on('white')} ${part('color: color-mix(in srgb, black 50%, white)')}`, 3.98],
  ['a faded disclosure', `${on('white')} ${part('color: black; opacity: 0.3')}`, 2.11],
  ['a faded element', `${on('white')} whatsapp-opt-in { color: black; opacity: 0.5 }`, 3.98],
  [
    'a faded row in a faded element',
    `${on('white')} whatsapp-opt-in { color: black; opacity: 0.5 } whatsapp-opt-in::part(purpose) { opacity: 0.5 }`,
    1.83,
  ],
  [
    'a faded card over a black page',
    `${on('black')} whatsapp-opt-in { background: white; color: black; opacity: 0.5 }`,
    5.28,
  ],
];

describe('the contrast in a proof', () => {
  for (const [what, css, ratio] of EXACT) {
    it(`is exact for ${what}: ${ratio}`, async () => {
      const found = await seen({ css });
      const { contrastRatio } = evidenceOf(found);
      assert.closeTo(contrastRatio!, ratio, 0.02);
      const told = found.told.filter(({ value }) => value === 'marketing');
      assert.lengthOf(told, contrastRatio! < 4.5 ? 1 : 0);
    });
  }

  const UNKNOWN: [string, string][] = [
    ['a picture behind it', 'whatsapp-opt-in { background-image: url("data:image/svg+xml,<svg/>") }'],
    ['a gradient behind it', part('background-image: linear-gradient(white, black)')],
    [
      'a gradient behind a veil',
      `body { background: linear-gradient(white, black) } ${part('background: rgb(0 0 0 / 0.5)')}`,
    ],
    ['a colour that sRGB cannot say', part('color: oklch(0.4 0.2 30)')],
    ['a background that sRGB cannot say', part('background: color(display-p3 1 0 0)')],
  ];
  for (const [what, css] of UNKNOWN) {
    it(`is left out, not guessed, for ${what}`, async () => {
      const found = await seen({ css });
      assert.notProperty(evidenceOf(found), 'contrastRatio');
      assert.isFalse(evidenceOf(found).hidden);
      assert.deepEqual(found.told, []);
    });
  }

  it('looks past a picture that is covered', async () => {
    const css = `body { background: url("data:image/svg+xml,<svg/>") } whatsapp-opt-in { background: #fff; color: #000 }`;
    assert.equal(evidenceOf(await seen({ css })).contrastRatio, 21);
  });

  it('counts what is painted inside the components around it, through slots', async () => {
    const card = page('<div></div>');
    card.attachShadow({ mode: 'open' }).innerHTML =
      '<div style="background: black; color: white"><slot></slot></div>';
    assert.equal(evidenceOf(await seen({}, card)).contrastRatio, 21);
  });

  it('counts what is painted behind the shadow root around it', async () => {
    const card = page('<div style="background: navy; color: yellow"></div>');
    const root = card.attachShadow({ mode: 'closed' });
    assert.isAbove(evidenceOf(await seen({}, root)).contrastRatio!, 14);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`counts from the browser's own canvas on a page that asks for a ${scheme} one`, async () => {
      style(`:root { color-scheme: ${scheme} }`);
      const found = await seen({});
      assert.isAbove(evidenceOf(found).contrastRatio!, 12);
      assert.deepEqual(found.told, []);
      const css = part(`color: ${scheme === 'dark' ? 'black' : 'white'}`);
      assert.isBelow(evidenceOf(await seen({ css })).contrastRatio!, 1.5);
    });
  }

  it('follows the person\u2019s own choice of dark, on a page that leaves it to them', async function () {
    if (!(await emulate({ colorScheme: 'dark' }))) this.skip();
    const found = await seen({ css: ':root { color-scheme: light dark }' });
    await emulate({});
    assert.isAbove(evidenceOf(found).contrastRatio!, 12);
    assert.deepEqual(found.told, []);
  });
});
