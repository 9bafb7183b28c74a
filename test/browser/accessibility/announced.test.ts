import { assert } from 'chai';
import { loadRules } from '../../../src/phone/index.js';
import { endpoint } from '../../wtr/endpoint.js';
import { click, tab, type } from '../../wtr/input.js';
import { buttonOf, shopForm } from '../form/support.js';
import { answerAbout, ticked } from '../on-whatsapp/support.js';
import { consent, consents, PHONE, preferences } from '../preferences/support.js';
import { optIn, until, type OptIn } from '../support/opt-in.js';
import { inState } from './states.js';

before(() => loadRules());

const LIVE = '[role="status"], [role="alert"], [aria-live]';

/**
 * What the live regions say from now on, in order. A region is read out when its text changes: what comes with its text
 * is noted as unheard, and what is emptied and filled again with the same is noted twice.
 */
function listen({ element }: OptIn): string[] {
  const heard: string[] = [];
  const texts = new Map<Element, string>();
  const look = (isNew: (text: string) => string) => {
    for (const region of element.renderRoot.querySelectorAll(LIVE)) {
      const text = region.textContent.replace(/\s+/g, ' ').trim();
      if (text !== '' && text !== texts.get(region)) heard.push(texts.has(region) ? text : isNew(text));
      texts.set(region, text);
    }
  };
  look((text) => text);
  heard.length = 0;
  new MutationObserver(() => look((text) => `unheard: ${text}`)).observe(element.renderRoot, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return heard;
}

const SAVING = 'Saving your choice\u2026';
const SAVED = 'Your choice is saved.';
const MISSING = 'Enter your mobile number, or untick the boxes.';
const WRONG =
  'Check this number, or untick the boxes. If the country (Germany) is wrong, choose yours, or start with + and the country code.';

/** Draws everything once more, as a page does that sets options again: nothing of it is news. */
async function drawAgain({ element }: OptIn): Promise<void> {
  element.requestUpdate();
  await element.updateComplete;
}

async function write({ part }: OptIn, number: string): Promise<void> {
  await click(part('phone-input'));
  await type(number);
}

const own = () => optIn({ country: 'DE' }, { properties: { onConsent: () => undefined } });

describe('what is announced, in order and once', () => {
  it('a region is there, empty, before there is anything to say', async () => {
    const made = await optIn();
    const regions = [...made.element.renderRoot.querySelectorAll(LIVE)];
    assert.deepEqual(
      regions.map((region) => [region.getAttribute('part'), region.textContent]),
      [
        ['phone-error', ''],
        ['status', ''],
      ],
    );
  });

  it('nothing, while boxes are ticked and unticked, a number is typed and the explanation is read', async () => {
    const made = await own();
    const heard = listen(made);
    for (const purpose of ['marketing', 'service', 'marketing']) await click(made.box(purpose));
    await write(made, '0151 12345678');
    await click(made.part('details-button'));
    await drawAgain(made);
    assert.deepEqual(heard, []);
  });

  it('each step of a delivery, from one and the same place', async () => {
    const shop = await endpoint({ hold: true, status: 201, body: {} });
    const made = await optIn({ phone: PHONE, endpoint: shop.url });
    const region = made.part('status');
    const heard = listen(made);
    await click(made.box('marketing'));
    await click(made.part('confirm'));
    await until(() => heard.length > 0);
    await shop.release();
    await until(() => made.element.state === 'delivered');
    await drawAgain(made);
    assert.deepEqual(heard, [SAVING, SAVED]);
    assert.equal(made.part('status'), region);
  });

  for (const [status, said] of [
    [503, 'Not sent yet. Your choice is kept on this device and sent as soon as possible.'],
    [422, 'Your choice could not be saved. Please contact Low Tide Coffee.'],
  ] as const) {
    it(`what became of it, where the endpoint answers ${status}`, async () => {
      const shop = await endpoint({ status });
      const made = await optIn({ phone: PHONE, endpoint: shop.url });
      const heard = listen(made);
      await click(made.box('marketing'));
      await click(made.part('confirm'));
      await until(() => /queued|refused/.test(made.element.state));
      await drawAgain(made);
      assert.deepEqual(heard, [SAVING, said]);
    });
  }

  it('what is wrong with the number, beside its field and nowhere else; then that it is saved', async () => {
    const made = await own();
    const heard = listen(made);
    await click(made.box('marketing'));
    await click(made.part('confirm'));
    await until(() => heard.length > 0);
    assert.deepEqual(heard, [MISSING]);
    await write(made, '12');
    await tab();
    await until(() => heard.length > 1);
    await click(made.part('confirm'));
    await drawAgain(made);
    assert.deepEqual(heard, [MISSING, WRONG]);
    assert.equal(made.part('status').textContent, '');
    await write(made, '7012345');
    await click(made.part('confirm'));
    await until(() => made.element.state === 'delivered');
    await drawAgain(made);
    assert.deepEqual(heard.slice(2), [SAVING, SAVED]);
  });

  it('what is wrong with the number, where the browser holds a form up for it', async () => {
    const form = shopForm();
    const made = await optIn({}, { into: form });
    const heard = listen(made);
    await click(made.box('marketing'));
    await click(buttonOf(form));
    await until(() => heard.length > 0);
    await drawAgain(made);
    assert.deepEqual(heard, [MISSING]);
  });

  it('what is wrong with the number of the page, which has its own field', async () => {
    const made = await optIn({ phone: '12' }, { properties: { onConsent: () => undefined } });
    const heard = listen(made);
    await click(made.box('marketing'));
    await click(made.part('confirm'));
    await until(() => heard.length > 0);
    await drawAgain(made);
    assert.deepEqual(heard, ['For messages on WhatsApp, check the mobile number in the form.']);
  });

  it('that ticks were removed because the words changed', async () => {
    const made = await optIn();
    const heard = listen(made);
    await click(made.box('marketing'));
    made.element.setAttribute('marketing-frequency', '9/day');
    await until(() => heard.length > 0);
    await drawAgain(made);
    assert.deepEqual(heard, ['The text has changed, so your ticks were removed. Please choose again.']);
  });

  it('that nothing was saved when nothing is ticked', async () => {
    const { path } = await endpoint({});
    const made = await optIn({ phone: PHONE, endpoint: path });
    const heard = listen(made);
    await click(made.part('confirm'));
    await until(() => heard.length > 0);
    await drawAgain(made);
    assert.deepEqual(heard, ['No box is ticked, so nothing was saved.']);
  });

  it('that a message on WhatsApp is waited for, and that it has come', async () => {
    const receiver = await endpoint({ status: 201, body: { receipt: 'a.b.c' } }, { status: 503 });
    const made = await ticked({ endpoint: receiver.url });
    const heard = listen(made);
    await click(made.part('confirm'));
    await until(() => heard.length > 2);
    await receiver.answer(answerAbout(made, 'confirmed'));
    dispatchEvent(new Event('online'));
    await until(() => made.element.state === 'confirmed');
    await drawAgain(made);
    assert.deepEqual(heard, [
      SAVING,
      SAVED,
      'Waiting for your message on WhatsApp\u2026',
      'You have confirmed your choice on WhatsApp.',
    ]);
  });

  for (const how of ['its box', 'its button'] as const) {
    it(`that messages stop when it is saved, once they are taken back by ${how}`, async () => {
      const made = await inState(how === 'its box' ? 'preferences: granted' : 'preferences: renewal');
      const heard = listen(made);
      await click(how === 'its box' ? made.box('marketing') : made.part('stop'));
      await drawAgain(made);
      assert.deepEqual(heard, ['These messages stop when you save.']);
    });
  }

  it('that all messages are stopped, and nothing of the lines that change with it', async () => {
    const made = await preferences(consents(consent()));
    const heard = listen(made);
    await click(made.part('stop-all'));
    await until(() => made.element.state === 'delivered');
    await drawAgain(made);
    assert.deepEqual(heard, [SAVING, SAVED]);
  });
});
