import { assert } from 'chai';
import { until } from '../support/opt-in.js';
import { answerAbout, offered, shows } from './support.js';

/** As when a network comes back: the answer is asked for at once. */
const ask = () => dispatchEvent(new Event('online'));

describe('the message that comes', () => {
  it('is shown when the receiver says so, in place of the way to WhatsApp', async () => {
    const made = await offered();
    await made.receiver.answer(answerAbout(made, 'confirmed'));
    ask();
    await until(() => made.element.state === 'confirmed');
    await made.element.updateComplete;
    assert.isTrue(made.element.matches(':state(confirmed)'));
    assert.equal(made.part('status').textContent.trim(), 'You have confirmed your choice on WhatsApp.');
    assert.isFalse(shows(made, 'whatsapp'));
    const [, request] = await made.receiver.requests();
    assert.deepEqual([request!.method, request!.headers['authorization']], ['GET', 'Bearer a.b.c']);
  });

  it('is asked for by itself, some seconds after the choice', async () => {
    const made = await offered();
    await made.receiver.answer(answerAbout(made, 'confirmed'));
    await until(() => made.element.state === 'confirmed');
  });

  it('is waited for while the receiver has not got it', async () => {
    const made = await offered();
    await made.receiver.answer(answerAbout(made, 'pending'));
    ask();
    await made.receiver.received(2);
    assert.equal(made.element.state, 'delivered');
    assert.isTrue(shows(made, 'whatsapp-link'));
  });

  it('leaves the way to WhatsApp open when the receiver will not say', async () => {
    const made = await offered();
    await made.receiver.answer({ status: 401, body: { code: 'capability-expired' } });
    const status = made.part('whatsapp').querySelector('[role="status"]')!;
    ask();
    await made.receiver.received(2);
    await until(() => status.textContent === '');
    assert.isTrue(shows(made, 'whatsapp-link'));
    assert.equal(made.element.state, 'delivered');
    assert.deepEqual(made.errors(), []);
  });

  it('is not asked for once the element has left the page', async () => {
    const made = await offered();
    made.element.remove();
    ask();
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.lengthOf(await made.receiver.requests(), 1);
  });
});
