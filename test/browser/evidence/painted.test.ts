import { assert } from 'chai';
import { illegible, type Legibility } from '../../../src/proof/index.js';
import { press } from '../../wtr/input.js';
import { optIn, type OptIn } from '../support/opt-in.js';
import { style } from '../support/style.js';
import { AROUND_HIDDEN, FAIR, HARD_TO_READ, HIDDEN, placed, type Engine, type Look } from './looks.js';

const engine: Engine = navigator.userAgent.includes('Firefox')
  ? 'firefox'
  : 'chrome' in window
    ? 'chromium'
    : 'webkit';

/** The box of a purpose ticked by a key, as what nobody can see cannot be clicked. */
async function ticked(look: Look): Promise<OptIn> {
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

const evidenceOf = ({ element }: OptIn) => element.capture()!.choices[0]!.evidence;
const errorsOf = (made: OptIn) => made.errors('disclosure-illegible');

/** A table of looks, each a test; what an engine cannot tell is held to that, so that the documentation stays true. */
function each(looks: Record<string, Look>, test: (look: Look) => Promise<void>): void {
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

describe('the words of a purpose that a page hides are told by the proof and to the developer', () => {
  each(HIDDEN, async (look) => {
    const made = await ticked(look);
    assert.isTrue(evidenceOf(made).hidden);
    assert.match(errorsOf(made)[0]!.message, /^The (?:disclosure|label) of marketing is (?:hidden|covered)/);
  });
});

describe('the words of a purpose that a page makes hard to read are told', () => {
  each(HARD_TO_READ, async (look) => {
    const made = await ticked(look);
    const { hidden, fontSizePx } = evidenceOf(made);
    assert.isFalse(hidden);
    assert.isTrue(
      illegible(evidenceOf(made)).length > 0 || fontSizePx < 14,
      JSON.stringify(evidenceOf(made)),
    );
    assert.lengthOf(errorsOf(made), 1);
  });
});

describe('the words around that a page hides are told, beside those of the purposes', () => {
  each(AROUND_HIDDEN, async (look) => {
    const made = await ticked(look);
    const { notice, choices } = made.element.capture()!;
    assert.isNotEmpty(illegible(notice.evidence as Legibility));
    assert.isEmpty(illegible(choices[0]!.evidence));
    assert.lengthOf(errorsOf(made), 1);
  });
});

describe('a page that hides nothing is not accused', () => {
  each(FAIR, async (look) => {
    const made = await ticked(look);
    assert.deepEqual(
      errorsOf(made).map(({ message }) => message),
      [],
    );
    const { notice, choices } = made.element.capture()!;
    for (const evidence of [notice.evidence!, ...choices.map((choice) => choice.evidence)])
      assert.deepEqual(illegible(evidence), [], JSON.stringify(evidence));
    for (const { label, disclosure } of choices) {
      assert.include(notice.text.split('\n'), label);
      assert.include(notice.text.split('\n'), disclosure);
    }
  });
});
