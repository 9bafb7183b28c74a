import { assert } from 'chai';
import { wordsOf } from '../../../src/element/page/rows.js';
import { illegible } from '../../../src/proof/index.js';
import { FAIR } from './looks.js';
import { each, seen } from './support.js';

describe('a page that hides nothing is not accused', () => {
  each(FAIR, async (look) => {
    const { made, reading, told } = await seen(look);
    assert.deepEqual(told, []);
    const purposes = ['marketing', 'service'];
    for (const evidence of [reading.evidence!, ...purposes.map((purpose) => reading.of(purpose))])
      assert.deepEqual(illegible(evidence), [], JSON.stringify(evidence));
    for (const purpose of purposes) {
      const { label, disclosure } = wordsOf(made.element.renderRoot, purpose);
      assert.include(reading.text.split('\n'), label);
      assert.include(reading.text.split('\n'), disclosure);
    }
  });
});
