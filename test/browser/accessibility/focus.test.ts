import { assert } from 'chai';
import { press } from '../../wtr/input.js';
import { answerAbout, offered } from '../on-whatsapp/support.js';
import { consent, consents, preferences, PROOF_ID, shows } from '../preferences/support.js';
import { optIn, page, until, type OptIn } from '../support/opt-in.js';
import { inState, returning } from './states.js';

const focused = ({ element }: OptIn) => element.shadowRoot!.activeElement;

async function messageComes(made: Awaited<ReturnType<typeof offered>>): Promise<void> {
  await made.receiver.answer(answerAbout(made, 'confirmed'));
  dispatchEvent(new Event('online'));
  await until(() => made.element.state === 'confirmed');
  await made.element.updateComplete;
}

describe('when what had the focus is drawn away, the focus', () => {
  it('is on a button that stays, once the message on WhatsApp has come', async () => {
    const made = await offered();
    made.part('whatsapp-link').focus();
    await messageComes(made);
    assert.equal(focused(made), made.part('confirm'));
  });

  it('is on a button that stays, once all messages are stopped', async () => {
    const made = await preferences(consents(consent()));
    made.part('stop-all').focus();
    await press('Enter');
    await until(() => made.element.state === 'delivered');
    assert.isFalse(shows(made, 'stop-all'));
    assert.equal(focused(made), made.part('confirm'));
  });

  it('is where it was, once the choices could not be loaded again; and on the first box, once they could', async () => {
    const made = await returning({ status: 503 }, {});
    const again = made.part('again');
    again.focus();
    await press('Enter');
    await until(() => shows(made, 'again') && made.part('again') !== again && focused(made));
    assert.equal(focused(made), made.part('again'));
    await made.receiver.answer({
      status: 200,
      body: { ...consents(consent()), latest: PROOF_ID, copies: [] },
    });
    await press('Enter');
    await until(() => shows(made, 'checkbox') && focused(made));
    assert.equal(focused(made), made.box('marketing'));
  });

  it('is where it was, once texts of another language have come', async () => {
    const made = await optIn();
    made.box('service').focus();
    made.element.lang = 'de';
    await until(() => made.part('container').lang === 'de' && !made.part('container').inert);
    await made.element.updateComplete;
    assert.equal(focused(made), made.box('service'));
  });

  it('stays with the page, where the person has gone on meanwhile', async () => {
    const elsewhere = page('<button>Elsewhere</button>');
    const made = await optIn();
    made.box('service').focus();
    made.element.lang = 'ar';
    elsewhere.focus();
    await until(() => made.part('container').lang === 'ar' && !made.part('container').inert);
    await made.element.updateComplete;
    assert.equal(document.activeElement, elsewhere);
  });

  it('is never taken from where the element did not have it', async () => {
    const made = await offered();
    (document.activeElement as HTMLElement).blur();
    await messageComes(made);
    const quiet = await inState('quiet after a no');
    quiet.element.lang = 'de';
    await until(() => quiet.part('container').lang === 'de');
    await quiet.element.updateComplete;
    assert.equal(document.activeElement, document.body);
  });
});
