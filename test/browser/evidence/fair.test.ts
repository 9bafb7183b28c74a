import { assert } from 'chai';
import { illegible } from '../../../src/proof/index.js';
import { FAIR } from './looks.js';
import { each, errorsOf, ticked } from './support.js';

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
