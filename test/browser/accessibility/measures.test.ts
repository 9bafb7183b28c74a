import { assert } from 'chai';
import { optIn, type OptIn } from '../support/opt-in.js';
import { misfits, smallTargets, unspeakable } from './measures.js';

/** What is done to a sound element, and which measure finds it at which part. */
const FAULTS: [what: string, part: string, css: string, measure: (made: OptIn) => string[]][] = [
  ['a button that is too flat', 'confirm', 'min-block-size: 0; padding: 0', smallTargets],
  [
    'a link in a line of its own that is too flat',
    'privacy-link',
    'min-block-size: 0; padding: 0',
    smallTargets,
  ],
  ['a gap between a box and its label', 'checkbox', 'transform: translateX(-6px)', smallTargets],
  ['a line that does not break', 'disclosure', 'white-space: nowrap', misfits],
  ['a text that is cut at its side', 'disclosure', 'white-space: nowrap; overflow: hidden', misfits],
  ['a text that is cut at its foot', 'closing', 'overflow: hidden; block-size: 5px', misfits],
  ['a button too small for its words', 'confirm', 'inline-size: 4em; block-size: 44px', misfits],
];

describe('the measures find', () => {
  for (const [what, part, css, measure] of FAULTS) {
    it(what, async () => {
      const made = await optIn();
      made.element.style.width = '288px';
      assert.deepEqual(measure(made), []);
      made.part(part).style.cssText += css;
      assert.match(measure(made).join('\n'), new RegExp(`^${part}: `, 'm'));
    });
  }

  it('a name that is not what stands there, and one that is missing', async () => {
    const made = await optIn();
    assert.deepEqual(unspeakable(made), []);
    made.part('confirm').ariaLabel = 'Submit';
    made.label('service').remove();
    assert.deepEqual(unspeakable(made), ['checkbox: ""', 'confirm: "Save my choice"']);
  });
});
