import { assert } from 'chai';
import { endpoint } from '../../wtr/endpoint.js';
import { click } from '../../wtr/input.js';
import { NOTHING, open, theOptIn } from '../script-tag/support.js';
import { until } from '../support/opt-in.js';
import { answerAbout, scanned, shows } from './support.js';

describe('under a strict content security policy', () => {
  for (const name of ['strict', 'trusted-types'])
    it(`the shipped files show the way to WhatsApp and hear of the message (${name}.html)`, async () => {
      const receiver = await endpoint({ status: 201, body: { receipt: 'a.b.c' } }, { status: 503 });
      const page = await open(name);
      const asked = await theOptIn(page);
      const { element } = asked;
      Object.assign(element, {
        endpoint: receiver.path,
        phone: '+4915112345678',
        whatsappNumber: '+4930123456',
        confirmOnWhatsapp: true,
      });
      await element.updateComplete;
      await click(asked.box('marketing'));
      await click(asked.part('confirm'));
      await until(() => shows(asked, 'whatsapp-code'));
      const { href } = asked.part<HTMLAnchorElement>('whatsapp-link');
      assert.match(href, /^https:\/\/wa\.me\/4930123456\?text=.+Code/);
      assert.equal(await scanned(asked.part('whatsapp-code')), href);

      await receiver.answer(answerAbout(asked, 'confirmed'));
      page.window.dispatchEvent(new Event('online'));
      await until(() => element.state === 'confirmed');
      assert.deepEqual(page.window.seen, NOTHING);
    });
});
