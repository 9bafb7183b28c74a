import { assert } from 'chai';
import { endpoint } from '../../wtr/endpoint.js';
import { click } from '../../wtr/input.js';
import { optIn } from '../support/opt-in.js';
import { confirm, isLoaded, shows, ticked } from './support.js';

// Of a page by itself, as what a page has loaded once stays loaded.
describe('nothing of WhatsApp is loaded or shown', () => {
  it('where the site does not ask for it', async () => {
    const { url } = await endpoint({ status: 201, body: { receipt: 'a.b.c' } });
    const made = await ticked({ endpoint: url, 'confirm-on-whatsapp': undefined });
    await confirm(made);
    assert.isFalse(shows(made, 'whatsapp'));
    assert.isFalse(isLoaded());
  });

  it('before anything is confirmed, and when nothing is ticked', async () => {
    const made = await ticked();
    await click(made.box('marketing'));
    await click(made.part('confirm'));
    assert.equal((await made.element.confirm()).status, 'nothing-to-record');
    assert.isFalse(shows(made, 'whatsapp'));
    assert.isFalse(isLoaded());
  });

  it('without the number that the message goes to, which the developer is told', async () => {
    const made = await optIn({ 'confirm-on-whatsapp': '' });
    const [error] = made.errors();
    assert.equal(made.element.state, 'error');
    assert.match(error!.message, /whatsapp-number/);
    assert.match(error!.message, /confirm-on-whatsapp/);
    assert.isFalse(isLoaded());
  });
});
