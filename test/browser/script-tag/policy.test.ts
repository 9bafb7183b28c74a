import { assert } from 'chai';
import { endpoint } from '../../wtr/endpoint.js';
import { click, type } from '../../wtr/input.js';
import { until } from '../support/opt-in.js';
import { NOTHING, open, theOptIn } from './support.js';

describe('under a strict content security policy nothing is refused', () => {
  // Between them: the loader and the module; a language, the rules for numbers, the details and a request.
  for (const name of ['strict', 'trusted-types'])
    it(`from the first line to the delivery (${name}.html)`, async () => {
      const at = await endpoint({ status: 201, body: { receipt: 'a.b.c' } });
      const page = await open(name);
      const asked = await theOptIn(page);
      asked.element.endpoint = at.path;
      assert.include(asked.text(), 'Datenschutz');

      await click(asked.part('details-button'));
      await until(() => asked.part('details').style.left); // it has been placed
      await click(asked.part('details-close'));
      await click(asked.part('phone-input'));
      await type('0151 1234 5678');
      await click(asked.box('marketing'));
      await click(asked.part('confirm'));
      await until(() => asked.element.state === 'delivered');
      assert.equal(asked.element.lastProof?.subject.phone, '+4915112345678');
      assert.equal(asked.element.lastReceipt, 'a.b.c');
      assert.deepEqual(page.window.seen, NOTHING);
    });

  it('and a refusal would be seen', async () => {
    const { document, window } = await open('strict');
    document.body.setAttribute('style', 'color: red');
    await until(() => window.seen.violations.length);
    assert.match(window.seen.violations[0]!, /^style-src/);
  });
});
