import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { createTranslator, loadMessages } from '../../../src/i18n/index.js';
import { createOnWhatsApp, type Offer } from '../../../src/on-whatsapp/on-whatsapp.js';
import { confirmationCode } from '../../../src/proof/index.js';
import { consentsAnswer } from './support/consents.js';
import { markup } from './support/markup.js';

const ENDPOINT = 'https://shop.example/consents';
const [ID, OTHER] = ['019ac0de-0000-7000-8000-00112233445a', '019ac0de-0000-7000-8000-aabbccddeeff'];
const OFFER: Offer = { proofId: ID, number: '+4930123456', endpoint: ENDPOINT, receipt: 'a.b.c' };

beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'Date'] }));
afterEach(() => {
  mock.timers.reset();
  mock.restoreAll();
});

async function pass(ms: number) {
  mock.timers.tick(ms);
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** The part in a page, what it asked, and what it told the element. */
async function open({ language = 'en', isPhone = false, business = 'Low Tide Coffee' } = {}) {
  const translator = createTranslator(language, await loadMessages(language), { business });
  const asked: string[] = [];
  let confirmed: string | undefined;
  mock.method(globalThis, 'fetch', async (url: string, { headers }: { headers: Record<string, string> }) => {
    asked.push(`${url} ${headers['Authorization']}`);
    return Response.json(consentsAnswer(confirmed ?? ID, confirmed ? 'confirmed' : 'pending'));
  });
  const told: string[] = [];
  let drawings = 0;
  const part = createOnWhatsApp(
    { html: markup, changed: () => drawings++, confirmed: (id) => told.push(id) },
    { page: new EventTarget(), isVisible: () => true, isPhone: () => isPhone },
  );
  return {
    part,
    asked,
    told,
    drawings: () => drawings,
    shown: () => String(part.view(translator)),
    theMessageComes: (id = ID) => (confirmed = id),
  };
}

describe('the way to WhatsApp', () => {
  it('is not there before there is something to confirm', async () => {
    const { shown } = await open();
    assert.equal(shown(), '');
  });

  it('leads to the number with the code of the proof, in the picture too, and names the code', async () => {
    const { part, shown } = await open();
    part.offer(OFFER);
    const code = confirmationCode(ID);
    assert.match(shown(), /<a [^]*href=https:\/\/wa\.me\/4930123456\?text=I%20confirm[^]*>Open WhatsApp<\/a/);
    assert.ok(shown().includes(`Code%3A%20${code} `), shown());
    assert.ok(shown().includes(`<bdi dir="ltr">${code}</bdi>`));
    assert.match(shown(), /<svg[^]*role="img"[^]*aria-label=QR code/);
  });

  it('is first the picture, open, where there is a mouse', async () => {
    const { part, shown } = await open();
    part.offer(OFFER);
    assert.match(shown(), /<details \?open=true[^]*<svg[^]*<a /);
  });

  it('is first the link on a phone, whose picture is not even drawn', async () => {
    const { part, shown } = await open({ isPhone: true });
    part.offer(OFFER);
    assert.match(shown(), /<a [^]*<details \?open=false/);
    assert.doesNotMatch(shown(), /<svg/);
  });

  it('has no picture where the message is too long for one', async () => {
    const { part, shown } = await open({ business: 'Low Tide Coffee '.repeat(60) });
    part.offer(OFFER);
    assert.match(shown(), /<a /);
    assert.doesNotMatch(shown(), /<svg|<details/);
  });

  it('is there without a receiver of ours, and nobody is asked', async () => {
    for (const over of [{ endpoint: undefined }, { receipt: undefined }, { receipt: 'order 17\n' }]) {
      const { part, asked, shown } = await open();
      part.offer({ ...OFFER, ...over });
      await pass(10_000);
      assert.match(shown(), /<a [^]*role="status"><\/p>/);
      assert.deepEqual(asked, []);
    }
  });

  it('says that it waits a moment after it came, so that this is read out', async () => {
    const { part, drawings, shown } = await open();
    part.offer(OFFER);
    assert.match(shown(), /role="status">\u00a0<\/p>/);
    const before = drawings();
    await pass(200);
    assert.equal(drawings(), before + 1);
    assert.match(shown(), /role="status">Waiting for your message on WhatsApp\u2026<\/p>/);
  });

  it('stays with another word when the message does not come', async () => {
    const { part, shown } = await open();
    part.offer(OFFER);
    for (let minute = 0; minute < 40; minute++) await pass(30_000);
    assert.match(
      shown(),
      /<a [^]*role="status">Your message has not come yet\. You can still send it\.<\/p>/,
    );
  });
});

describe('a message that comes', () => {
  it('is told once, and the way to WhatsApp goes', async () => {
    const { part, asked, shown, theMessageComes, told } = await open();
    part.offer(OFFER);
    await pass(3000);
    assert.deepEqual(asked, [`${ENDPOINT} Bearer a.b.c`]);
    theMessageComes();
    await pass(5000);
    assert.deepEqual([told, shown()], [[ID], '']);
    part.offer(OFFER);
    await pass(60_000);
    assert.deepEqual([told, shown(), asked.length], [[ID], '', 2]);
  });

  it('is none once there is nothing to confirm any more', async () => {
    const { part, asked, shown, theMessageComes, told } = await open();
    part.offer(OFFER);
    part.stop();
    theMessageComes();
    await pass(60_000);
    assert.deepEqual([told, shown(), asked], [[], '', []]);
  });
});

describe('an offer', () => {
  it('that is made again begins nothing anew', async () => {
    const { part, asked } = await open();
    part.offer(OFFER);
    await pass(2000);
    part.offer({ ...OFFER });
    await pass(1000);
    assert.equal(asked.length, 1);
  });

  it('of another proof takes the place of the one before', async () => {
    const { part, shown, theMessageComes, told } = await open();
    part.offer(OFFER);
    await pass(3000);
    part.offer({ ...OFFER, proofId: OTHER, receipt: 'd.e.f' });
    assert.ok(shown().includes(confirmationCode(OTHER)));
    assert.ok(!shown().includes(confirmationCode(ID)));
    theMessageComes(ID);
    await pass(60_000);
    assert.deepEqual(told, []);
    theMessageComes(OTHER);
    await pass(60_000);
    assert.deepEqual(told, [OTHER]);
  });
});

describe('right-to-left text', () => {
  it('holds the code as a piece of its own', async () => {
    const { part, shown } = await open({ language: 'ar' });
    part.offer(OFFER);
    assert.ok(shown().includes(`\u2068<bdi dir="ltr">${confirmationCode(ID)}</bdi>\u2069`), shown());
  });
});
