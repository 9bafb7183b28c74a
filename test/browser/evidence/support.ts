import { assert } from 'chai';
import { hostOf, parentOf } from '../../../src/element/base/host-page.js';
import { linesOf, type Reading } from '../../../src/element/page/reading.js';
import { childrenOf } from '../../../src/element/page/rendered-text.js';
import { createMeasure } from '../../../src/evidence/index.js';
import type { WhatsAppOptIn } from '../../../src/index.js';
import { optIn, type OptIn } from '../support/opt-in.js';
import { style } from '../support/style.js';
import { placed, type Engine, type Look } from './looks.js';

export const engine: Engine = navigator.userAgent.includes('Firefox')
  ? 'firefox'
  : 'chrome' in window
    ? 'chromium'
    : 'webkit';

/** What of a notice could be read, and what the developer is told. */
export interface Measured {
  reading: Reading;
  told: { message: string; value: string }[];
}

/** What the element measures when a box is ticked, without waiting for a person: tables are long, and a look is short. */
export function measured({ renderRoot }: WhatsAppOptIn, ticked = 'marketing'): Measured {
  const told: Measured['told'] = [];
  const report = (message: string, value: string) => told.push({ message, value });
  const measure = createMeasure({ childrenOf, hostOf, linesOf, parentOf, report });
  return { reading: measure(renderRoot.querySelector<HTMLElement>('#container')!, ticked), told };
}

/** Waits until the part that measures has come to an element with a ticked box and a number: its proofs say more then. */
export async function withMeasure(made: OptIn): Promise<OptIn> {
  while (!made.element.capture()?.notice.layout) await new Promise(requestAnimationFrame);
  return made;
}

/** One element for a whole table: the looks change around it. */
let shared: OptIn | undefined;
afterEach(() => shared?.element.remove());

/** What is measured in a page with this look. */
export async function seen(look: Look, into: Node = placed(look)): Promise<Measured & { made: OptIn }> {
  shared ??= await optIn();
  const { element, box } = shared;
  if (look.css) style(look.css);
  element.innerHTML = look.children ?? '';
  into.appendChild(element);
  await element.updateComplete;
  const animations = document.getAnimations();
  await Promise.all(animations.map(({ finished }) => finished));
  if (look.isDrawnLate) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  box('marketing').focus(); // brings it into view
  return { ...measured(element), made: shared };
}

/** A table of looks, each a test; what an engine cannot tell is held to that, so that the documentation stays true. */
export function each(looks: Record<string, Look>, test: (look: Look) => Promise<void>): void {
  for (const [name, look] of Object.entries(looks)) {
    const reason = look.untold?.[engine];
    it(reason ? `${name} (not told: ${reason})` : name, async function () {
      if (look.unknown?.includes(engine)) this.skip();
      if (!reason) return test(look);
      const failed = await test(look).then(
        () => false,
        () => true,
      );
      assert.isTrue(failed, 'it is told now: the documentation says it cannot be');
    });
  }
}

/** A table of looks that leave nothing to read of a purpose's words. */
export function eachIsTold(looks: Record<string, Look>): void {
  each(looks, async (look) => {
    const { reading, told } = await seen(look);
    assert.isTrue(reading.of('marketing').hidden);
    assert.match(told[0]!.message, /^The (?:disclosure|label) of marketing is (?:hidden|covered)/);
  });
}
