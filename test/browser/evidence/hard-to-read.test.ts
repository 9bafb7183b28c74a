import { assert } from 'chai';
import { illegible, type Legibility } from '../../../src/proof/index.js';
import { AROUND_HIDDEN, HARD_TO_READ } from './looks.js';
import { each, errorsOf, evidenceOf, ticked } from './support.js';

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
