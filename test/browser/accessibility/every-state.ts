import { assert } from 'chai';
import { axeFindings, colourFindings } from '../support/axe.js';
import type { OptIn } from '../support/opt-in.js';
import { style } from '../support/style.js';
import { misfits, smallTargets, unspeakable } from './measures.js';
import { inState, stateNames } from './states.js';

/** A page 320 px wide, as 1280 px are at a zoom of 400 %, less the room that a page leaves at its sides. */
const NARROW = '288px';
/** 1280 px with text twice as large. */
const HALF = '640px';

/** WCAG 1.4.12: how far a person may draw text apart. Paragraphs are the element's own, out of reach of a page. */
const SPACED = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
}`;
const PARAGRAPHS = 'p { margin-block-end: 2em !important }';

/** axe reads the same in each engine, and takes longer than all the rest here: axe.test.ts lets the others have a look. */
const isForAxe = navigator.userAgent.includes('Chrome/');

const dark = (isDark: boolean) => document.documentElement.classList.toggle('dark', isDark);
const themes = () => style(':root.dark { color-scheme: dark; background: canvas; color: canvastext }');

function assertFits(made: OptIn, how: string): void {
  assert.deepEqual(misfits(made), [], how);
  assert.deepEqual(smallTargets(made), [], how);
}

function assertFitsEverywhere(made: OptIn): void {
  const { style: own, shadowRoot } = made.element;
  assertFits(made, 'as it is');
  own.width = HALF;
  own.fontSize = '200%';
  assertFits(made, 'text of 200 %');
  own.fontSize = '';
  own.width = NARROW;
  assertFits(made, 'at 320 px');
  const paragraphs = new CSSStyleSheet();
  paragraphs.replaceSync(PARAGRAPHS);
  shadowRoot!.adoptedStyleSheets.push(paragraphs);
  style(SPACED);
  assertFits(made, 'at 320 px, drawn apart');
}

async function assertNothingFound({ element }: OptIn): Promise<void> {
  assert.deepEqual(await axeFindings(element), [], 'light');
  dark(true);
  assert.deepEqual(await colourFindings(element), [], 'dark');
  dark(false);
}

/** In every state: axe finds nothing in light and dark, and nothing is too small, cut, or called otherwise than it reads. */
export function testEveryState(lang: string): void {
  afterEach(() => dark(false));

  for (const name of stateNames) {
    it(name, async () => {
      themes();
      const made = await inState(name, { lang });
      if (isForAxe) await assertNothingFound(made);
      assert.deepEqual(unspeakable(made), []);
      if (name !== 'a problem shown') assertFitsEverywhere(made); // for developers only
    });
  }
}
