import { assert } from 'chai';
import { press } from '../../wtr/input.js';
import { optIn, type OptIn } from '../support/opt-in.js';
import { style } from '../support/style.js';
import { placed, type Engine, type Look } from './looks.js';

const engine: Engine = navigator.userAgent.includes('Firefox')
  ? 'firefox'
  : 'chrome' in window
    ? 'chromium'
    : 'webkit';

/** The box of a purpose ticked by a key, as what nobody can see cannot be clicked. */
export async function ticked(look: Look): Promise<OptIn> {
  if (look.css) style(look.css);
  const into = placed(look);
  const made = await optIn(
    { phone: '+4915112345678' },
    { into, ...(look.children && { html: look.children }) },
  );
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  made.box('marketing').focus();
  await press(' ');
  if (!made.box('marketing').checked) made.box('marketing').click();
  return made;
}

export const evidenceOf = ({ element }: OptIn) => element.capture()!.choices[0]!.evidence;
export const errorsOf = (made: OptIn) => made.errors('disclosure-illegible');

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
    const made = await ticked(look);
    assert.isTrue(evidenceOf(made).hidden);
    assert.match(errorsOf(made)[0]!.message, /^The (?:disclosure|label) of marketing is (?:hidden|covered)/);
  });
}
