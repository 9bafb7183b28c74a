import { assert } from 'chai';
import { click } from '../../wtr/input.js';
import { NOTHING, open, theOptIn } from '../script-tag/support.js';
import { withMeasure } from './support.js';

describe('under a strict content security policy', () => {
  for (const name of ['strict', 'trusted-types'])
    it(`the shipped files measure what was painted (${name}.html)`, async () => {
      const page = await open(name);
      const asked = await theOptIn(page);
      asked.element.phone = '+4915112345678';
      await click(asked.box('marketing'));
      await withMeasure(asked);
      const { notice, choices } = asked.element.capture()!;
      assert.lengthOf(notice.layout!.lines, notice.text.split('\n').length);
      for (const evidence of [notice.evidence!, ...choices.map((choice) => choice.evidence)])
        assert.isFalse(evidence.hidden);
      assert.deepEqual(page.window.seen, NOTHING);
    });
});
