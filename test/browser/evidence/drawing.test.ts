/** The certificate's drawing of the notice, against the element as it stood on the screen. */
import { assert } from 'chai';
import type { ConsentProof, WhatsAppOptIn } from '../../../src/index.js';
import { drawNotice } from '../../../src/receiver/certificate/notice-drawing.js';
import { takePicture, type Picture } from '../../wtr/picture.js';
import { resize } from '../../wtr/screen.js';
import { page, type Attributes } from '../support/opt-in.js';
import { style } from '../support/style.js';
import type { Engine } from './looks.js';
import { proved, seenLines, type SeenLine } from './notice-on-page.js';
import { engine } from './support.js';

interface Look {
  attributes?: Attributes;
  width?: number;
  css?: string;
}

const LOOKS: Record<string, Look> = {
  'in English': {},
  'in German, narrow': { attributes: { lang: 'de' }, width: 290 },
  'in Arabic': { attributes: { lang: 'ar' } },
  'in Hebrew, wide': { attributes: { lang: 'he' }, width: 700 },
  'in Japanese': { attributes: { lang: 'ja' } },
  'in Tamil, with all lines of a law': { attributes: { lang: 'ta', jurisdiction: 'eu' } },
  'in a wide column': { attributes: { lang: 'fr' }, width: 1200 },
  'on a dark page': { css: 'html { color-scheme: dark; background: #10151c; color: #e8edf2 }' },
  'in a bold theme': {
    css: `whatsapp-opt-in { background: #fff4d6; color: #3a0d2e; font: 18px/1.6 sans-serif }
      whatsapp-opt-in::part(heading) { font-size: 28px; line-height: 1.1; font-weight: 800 }
      whatsapp-opt-in::part(disclosure) { background: #3a0d2e; color: #fff4d6 }`,
  },
  'in a dense theme': {
    css: 'whatsapp-opt-in { font: 13px/1.3 serif; --opt-in-padding: 4px; --opt-in-gap: 4px; color: #1c2430 }',
    width: 320,
  },
};

/** The drawing in place of the element, and each of its lines. */
function draw(proof: ConsentProof, element: WhatsAppOptIn): SVGGElement[] {
  const { left, top } = element.getBoundingClientRect();
  const place = page(
    `<div style="position: absolute; left: ${left + scrollX}px; top: ${top + scrollY}px"></div>`,
  );
  // The typeface is all that a proof does not say.
  place.style.fontFamily = getComputedStyle(element).fontFamily;
  place.innerHTML = drawNotice(proof, 'drawing')!.text;
  element.style.visibility = 'hidden';
  return [...place.querySelectorAll<SVGGElement>('[font-size]')];
}

/** Size, weight, colour and direction of the letters, as the browser computes them. */
function lookOf(element: Element): [size: number, weight: string, ink: string, direction: string] {
  const { fontSize, fontWeight, color, fill, direction } = getComputedStyle(element);
  const ink = element instanceof SVGElement ? fill : color;
  return [Number.parseFloat(fontSize), fontWeight, ink, direction];
}

function looksOf({ renderRoot }: WhatsAppOptIn): ReturnType<typeof lookOf>[] {
  const lines = [...renderRoot.querySelectorAll('.line')].filter((line) => line.getClientRects().length > 0);
  return lines.map((line) => lookOf(line.querySelector('a, span') ?? line));
}

/** The box of a line's letters in the window. */
const boxOf = (element: Element, { left, right, top, bottom }: SeenLine): DOMRect => {
  const host = element.getBoundingClientRect();
  return new DOMRect(host.left + left, host.top + top, right - left, bottom - top);
};

const CELLS = 4;

/** How much of a line's box is not paper, by its luminance: in so many cells from left to right. */
function inkIn(picture: Picture, { left, right, top, bottom }: DOMRect, paper: number): number[] {
  const sums = Array<number>(CELLS).fill(0);
  for (let y = Math.ceil(top); y < bottom; y++)
    for (let x = Math.ceil(left); x < right; x++) {
      const cell = Math.min(CELLS - 1, Math.floor(((x - left) / (right - left)) * CELLS));
      sums[cell]! += Math.abs(brightness(picture.at(x, y)) - paper);
    }
  return sums;
}

const brightness = (color: readonly number[]) => color.reduce((sum, part) => sum + part, 0) / 765;

/** What lay behind each line, as the proof says it. */
function papersIn({ notice }: ConsentProof): number[] {
  const { lines, colors } = notice.layout!;
  return lines.map(([, , , , , , , paper]) =>
    brightness(colors[paper]!.match(/[0-9a-f]{2}/g)!.map((part) => Number.parseInt(part, 16))),
  );
}

/** The part of the ink of a line that is elsewhere in the other picture: 0 in the same place, 1 where there is none. */
function misplaced(one: Picture, other: Picture, box: DOMRect, paper: number): number {
  const [before, after] = [inkIn(one, box, paper), inkIn(other, box, paper)];
  const total = before.reduce((sum, ink) => sum + ink, 0);
  return before.reduce((sum, ink, cell) => sum + Math.abs(ink - after[cell]!), 0) / total;
}

/** Pictures take long: each look is compared in one engine, and all engines have some. */
const ENGINES: Engine[] = ['chromium', 'firefox', 'webkit'];

for (const [index, [look, { attributes, width, css = '' }]] of Object.entries(LOOKS).entries()) {
  describe(`the drawing of a notice ${look}`, () => {
    let proof: ConsentProof;
    let element: WhatsAppOptIn;
    let seen: SeenLine[];
    before(() => resize(1240, 900));
    beforeEach(async () => {
      style(`body { margin: 8px } ${css}`);
      ({
        proof,
        made: { element },
      } = await proved(attributes, width === undefined ? {} : { width }));
      seen = seenLines(element);
    });

    it('has every line where it was, as large and in the same colours', () => {
      const host = element.getBoundingClientRect();
      const looks = looksOf(element);
      const drawn = draw(proof, element);
      assert.lengthOf(drawn, seen.length);
      for (const [index, line] of drawn.entries()) {
        const { text, left, right, top, bottom } = seen[index]!;
        const box = line.getBoundingClientRect();
        assert.closeTo(box.left - host.left, left, 4, `left of ${text}`);
        assert.closeTo(box.right - host.left, right, 4, `right of ${text}`);
        const [size, ...look] = lookOf(line);
        const [letter, ...other] = looks[index]!;
        assert.deepEqual(look, other, text);
        assert.closeTo(size, letter, 0.06, text);
        assert.closeTo(
          (box.top + box.bottom) / 2 - host.top,
          (top + bottom) / 2,
          letter / 3,
          `middle of ${text}`,
        );
        assert.equal(line.textContent.replace(/\s/g, ''), text.replace(/\s/g, ''));
      }
    });

    const isCompared = ENGINES[index % ENGINES.length] === engine;
    (isCompared ? it : it.skip)('looks like it from a little way off', async () => {
      scrollTo(0, 0);
      const boxes = seen.map((line) => boxOf(element, line));
      const papers = papersIn(proof);
      const before = await takePicture();
      draw(proof, element);
      const after = await takePicture();
      for (const row of document.querySelectorAll('svg text')) row.remove();
      const without = await takePicture();
      // All lines together: without a font for its script, a line may break elsewhere.
      const inPicture = boxes.filter(({ bottom }) => bottom <= innerHeight);
      const away = (other: Picture) =>
        inPicture.reduce((sum, box, index) => sum + misplaced(before, other, box, papers[index]!), 0) /
        inPicture.length;
      assert.isBelow(away(after), 0.3);
      assert.isAbove(away(without), 0.9, 'without its letters');
    });
  });
}
