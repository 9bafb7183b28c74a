import { assert } from 'chai';
import { click, hover, tab } from '../../wtr/input.js';
import { contrast, takePicture, type Picture } from '../../wtr/picture.js';
import { emulate, type Media } from '../../wtr/screen.js';
import { optIn, page, type OptIn } from '../support/opt-in.js';
import { style } from '../support/style.js';
import { controlsOf } from './measures.js';

/** How a page may look, and what the person may have set up. */
const LOOKS: Record<string, { css: string; media?: Media }> = {
  light: { css: '' },
  dark: { css: ':root { color-scheme: dark; background: canvas; color: canvastext }' },
  'a page with dark colours of its own': { css: ':root { background: #3b1054; color: #fff }' },
  'a page with soft colours of its own': { css: ':root { background: #fdf6e3; color: #57534e }' },
  'forced colours': { css: '', media: { forcedColors: 'active' } },
};

/** WCAG 1.4.11 and 2.4.13. */
const LEAST = 3;

const nameOf = (element: Element) => element.getAttribute('part') ?? element.localName;

/** The points of a box, `around` CSS pixels wider on each side. */
function* pointsIn({ left, top, right, bottom }: DOMRect, around = 0): Generator<[x: number, y: number]> {
  for (let y = top - around; y < bottom + around; y++)
    for (let x = left - around; x < right + around; x++) yield [x, y];
}

/** How many points are of another colour in the second picture, by a contrast that can be seen. */
function changed(before: Picture, after: Picture, box: DOMRect, around: number): number {
  return [...pointsIn(box, around)].filter(([x, y]) => contrast(before.at(x, y), after.at(x, y)) >= LEAST)
    .length;
}

/** The strongest contrast to what is around it that a box has at the middle of each of its edges. */
function edges(picture: Picture, box: DOMRect): number[] {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const strongest = (at: (step: number) => [x: number, y: number]) => {
    const outside = picture.at(...at(-3));
    return Math.max(...[-1, 0, 1, 2, 3, 4].map((step) => contrast(outside, picture.at(...at(step)))));
  };
  return [
    strongest((step) => [box.left + step, y]),
    strongest((step) => [box.right - 1 - step, y]),
    strongest((step) => [x, box.top + step]),
    strongest((step) => [x, box.bottom - 1 - step]),
  ];
}

/** What moves while it changes has come to its end. */
async function still({ element }: OptIn): Promise<void> {
  await Promise.all(element.shadowRoot!.getAnimations().map(({ finished }) => finished));
}

async function shown(): Promise<OptIn> {
  page('<button id="before">Before</button>');
  const made = await optIn({ country: 'DE' }, { properties: { onConsent: () => undefined } });
  await click(document.querySelector('#before')!);
  document.querySelector<HTMLElement>('#before')!.focus();
  scrollTo(0, 0);
  return made;
}

for (const [look, { css, media }] of Object.entries(LOOKS)) {
  describe(`what is seen, on ${look}`, () => {
    before(async function () {
      if (media && !(await emulate(media))) this.skip();
    });
    beforeEach(() => style(css));
    after(() => media && emulate({}));

    it('the focus: at least as much as a line of 2 px around what has it, in a contrast of 3:1', async () => {
      const made = await shown();
      let [without, scrolled] = [await takePicture(), scrollY];
      const found: string[] = [];
      for (const control of controlsOf(made)) {
        await tab();
        assert.equal(made.element.shadowRoot!.activeElement, control);
        if (scrollY !== scrolled) {
          // In this font not all of it is in the window.
          control.blur();
          [without, scrolled] = [await takePicture(), scrollY];
          control.focus();
        }
        const box = control.getBoundingClientRect();
        const least = 2 * 2 * (box.width + box.height);
        const seen = changed(without, await takePicture(), box, 8);
        if (seen < least) found.push(`${nameOf(control)}: ${seen} of ${least}`);
      }
      assert.deepEqual(found, []);
    });

    it('the edges of fields and boxes, in a contrast of 3:1; and whether a box is ticked', async () => {
      const made = await shown();
      const box = made.box('service').getBoundingClientRect();
      const empty = await takePicture();
      const faint = controlsOf(made)
        .filter(({ localName }) => /input|select/.test(localName)) // buttons and links are known by their words
        .map((control) => ({ control, edges: edges(empty, control.getBoundingClientRect()) }))
        .filter(({ edges: [...all] }) => Math.min(...all) < LEAST)
        .map((one) => `${nameOf(one.control)}: ${one.edges.map((edge) => edge.toFixed(1)).join(' ')}`);
      assert.deepEqual(faint, []);
      await click(made.box('service'));
      made.box('service').blur();
      await hover(document.querySelector('#before')!);
      await still(made);
      assert.isAtLeast(changed(empty, await takePicture(), box, 0), (box.width * box.height) / 20);
    });
  });
}
