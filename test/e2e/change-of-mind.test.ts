/** What a person can do after the tick: from the page through the receiver to what the business may send. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeChoice, makeProof } from '../receiver/support/proofs.js';
import { hears, reasonFor } from './support/business.js';
import type { Shopper } from './support/shopper.js';
import { useDemo } from './support/use-demo.js';

const place = useDemo();
const OWN = '#choices whatsapp-opt-in';

const why = (phone: string, purpose = 'marketing') => reasonFor(place.demo, phone, purpose);

/** Agrees to both purposes on the page with the element's own field. */
async function agrees(typed: string): Promise<Shopper> {
  const shopper = await place.visit('/confirm-on-whatsapp.html');
  await shopper.ticks('marketing');
  await shopper.ticks('service');
  await shopper.entersOwnNumber(typed);
  await shopper.saves();
  await shopper.seesState('delivered');
  return shopper;
}

async function signsIn(shopper: Shopper, phone: string): Promise<void> {
  await place.goes(shopper, '/account.html');
  await shopper.types('#number', phone);
  await shopper.clicks('#sign-in .button');
  await shopper.sees(OWN);
  await shopper.seesReady();
}

test('account: a box that is unticked and saved ends that permission, keeps the other, and names what it follows', async () => {
  const phone = '+4915112345701';
  const shopper = await agrees('0151 1234 5701');
  await signsIn(shopper, phone);
  assert.equal(await shopper.isTicked('marketing', OWN), true);
  assert.match(await shopper.reads(`${OWN} >>> [part=consent]`), /You agreed to these words on /);
  await shopper.clicks(`${OWN} >>> #purpose-marketing`);
  assert.equal(await why(phone), 'granted', 'nothing counts before it is saved');
  await shopper.saves(OWN);
  await shopper.seesState('delivered', OWN);
  assert.deepEqual([await why(phone), await why(phone, 'service')], ['withdrawn', 'granted']);
  await shopper.sees('#permissions ::-p-text(No: they said no)');

  const [first, second] = (await place.demo.recordsOf(phone)).map(({ proof }) => proof);
  assert.equal(second!.previous, first!.id);
  assert.equal(second!.surface.mode, 'preferences');
  assert.deepEqual(
    second!.choices.map(({ purpose, granted, decidedBy }) => [purpose, granted, decidedBy]),
    [
      ['marketing', false, 'person'],
      ['service', true, 'earlier'],
    ],
  );
});

test('account: the keyboard alone stops everything, and what came of it is said', async () => {
  const phone = '+4915112345702';
  const shopper = await agrees('0151 1234 5702');
  await place.goes(shopper, '/account.html');
  const { keyboard } = shopper.page;
  const isFocused = (selector: string) =>
    shopper.page.evaluate((wanted) => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.matches(wanted) ?? false;
    }, selector);
  /** Goes on with Tab; a button that no Tab reaches fails the test. */
  const tabsTo = async (selector: string) => {
    for (let steps = 0; steps < 20; steps++) {
      await keyboard.press('Tab');
      if (await isFocused(selector)) return;
    }
    assert.fail(`Tab does not reach ${selector}`);
  };
  await tabsTo('#number');
  await keyboard.type(phone);
  await keyboard.press('Enter');
  await shopper.sees(OWN);
  await shopper.seesReady();
  await tabsTo('[part=stop-all]');
  await keyboard.press('Enter');
  await shopper.seesState('delivered', OWN);
  assert.deepEqual([await why(phone), await why(phone, 'service')], ['withdrawn', 'withdrawn']);
  assert.match(await shopper.reads(`${OWN} >>> [part=status]`), /saved/);
  assert.equal(await shopper.isTicked('marketing', OWN), false);
});

test('account: somebody unknown is shown empty boxes, and a first yes there counts', async () => {
  const phone = '+4915112345703';
  const shopper = await place.visit('/account.html');
  await signsIn(shopper, phone);
  assert.equal(await shopper.isTicked('service', OWN), false);
  assert.equal(await shopper.page.$(`${OWN} >>> [part=stop-all]`), null);
  await shopper.ticks('service', OWN);
  await shopper.saves(OWN);
  await shopper.seesState('delivered', OWN);
  assert.deepEqual([await why(phone), await why(phone, 'service')], ['not-granted', 'granted']);
});

test('account: a state that is older than what the receiver knows grants nothing back', async () => {
  const phone = '+4915112345709';
  const shopper = await agrees('0151 1234 5709');
  await signsIn(shopper, phone);
  await hears(place.demo, phone, 'STOP');
  assert.deepEqual([await why(phone), await why(phone, 'service')], ['withdrawn', 'withdrawn']);
  assert.equal(await shopper.isTicked('marketing', OWN), true, 'the page does not know it');
  await shopper.clicks(`${OWN} >>> #purpose-service`);
  await shopper.saves(OWN);
  await shopper.seesState('delivered', OWN);
  assert.deepEqual([await why(phone), await why(phone, 'service')], ['withdrawn', 'withdrawn']);
});

test('without an account: the receipt opens the choices of this browser, and of no other', async () => {
  const phone = '+4915112345704';
  const shopper = await agrees('0151 1234 5704');
  await place.goes(shopper, '/my-choices.html');
  assert.equal(await shopper.isTicked('marketing'), true);
  await shopper.clicks('whatsapp-opt-in >>> [part=stop-all]');
  await shopper.seesState('delivered');
  assert.equal(await why(phone), 'withdrawn');

  const stranger = await place.visit('/my-choices.html');
  assert.match(await stranger.reads('whatsapp-opt-in >>> [part=intro]'), /knows of no choice/);
  assert.equal(await stranger.page.$('whatsapp-opt-in >>> [part=checkbox]'), null);
});

test('a withdrawal made while the shop cannot be reached is kept, arrives later, and counts', async () => {
  const phone = '+4915112345705';
  const shopper = await agrees('0151 1234 5705');
  await place.goes(shopper, '/my-choices.html');
  await place.gate.shut();
  await shopper.clicks('whatsapp-opt-in >>> #purpose-marketing');
  await shopper.saves();
  await shopper.seesState('queued');
  assert.doesNotMatch(await shopper.reads('whatsapp-opt-in >>> [part=status]'), /saved/i);
  assert.equal(await why(phone), 'granted');

  await place.gate.open();
  await place.goes(shopper, '/my-choices.html');
  await shopper.sees('whatsapp-opt-in >>> [part=consent] ::-p-text(You said no)');
  assert.equal(await shopper.isTicked('marketing'), false);
  assert.deepEqual([await why(phone), await why(phone, 'service')], ['withdrawn', 'granted']);
});

test('the page after the checkout learns of a proof whose answer the checkout did not live to see, and can change it', async () => {
  const phone = '+4915112345706';
  const shopper = await place.visit('/checkout.html');
  await shopper.entersAddress('0151 1234 5706');
  await shopper.ticks('marketing');
  const posts = place.gate.posts.length;
  place.gate.hold();
  await Promise.all([
    shopper.page.waitForNavigation(),
    place.gate.untilPosts(posts + 1),
    shopper.placesOrder(),
  ]);
  await shopper.seesReady();
  assert.match(await shopper.reads('whatsapp-opt-in >>> [part=intro]'), /knows of no choice/);
  place.gate.release();
  await shopper.sees('whatsapp-opt-in >>> #purpose-marketing');
  assert.equal(await shopper.isTicked('marketing'), true);
  await shopper.clicks('whatsapp-opt-in >>> #purpose-marketing');
  await shopper.saves();
  await shopper.seesState('delivered');
  assert.equal(await why(phone), 'withdrawn');
});

test('after the checkout of an app, the choice that was just made can be taken back in the next view', async () => {
  const phone = '+4915112345707';
  const shopper = await place.visit('/single-page.html');
  await shopper.entersAddress('0151 1234 5707');
  await shopper.ticks('service');
  await shopper.placesOrder();
  await shopper.sees(OWN);
  await shopper.seesReady();
  assert.equal(await shopper.isTicked('service', OWN), true);
  await shopper.clicks(`${OWN} >>> [part=stop-all]`);
  await shopper.seesState('delivered', OWN);
  assert.equal(await why(phone, 'service'), 'withdrawn');
});

test('whoever types the number of somebody else sees nothing of theirs, and stops nothing of theirs', async () => {
  const phone = '+4915112345708';
  const owner = await place.visit('/script-tag.html');
  await owner.ticks('service');
  await owner.entersOwnNumber('0151 1234 5708');
  await owner.saves();
  await owner.seesState('delivered');

  const stranger = await place.visit('/script-tag.html');
  await stranger.ticks('marketing');
  await stranger.entersOwnNumber('0151 1234 5708');
  await stranger.saves();
  await stranger.seesState('delivered');
  await place.goes(stranger, '/my-choices.html');
  assert.equal(await stranger.isTicked('service'), false);
  assert.match(
    await stranger.reads('whatsapp-opt-in >>> [data-purpose=service] [part=consent]'),
    /You have not agreed/,
  );
  await stranger.clicks('whatsapp-opt-in >>> [part=stop-all]');
  await stranger.seesState('delivered');
  assert.equal(await why(phone, 'service'), 'granted');
});

test('a withdrawal counts whoever sent it, and is answered like any other', async () => {
  const phone = '+4915112345709';
  await agrees('0151 1234 5709');
  const decidedAt = new Date().toISOString();
  const no = makeChoice({ purpose: 'marketing', granted: false, decidedBy: 'person', decidedAt });
  const { surface } = makeProof();
  const forged = makeProof({
    subject: { phone },
    capturedAt: decidedAt,
    choices: [no],
    surface: { ...surface, mode: 'preferences', test: true },
  });
  const response = await fetch(`${place.demo.url}/api/consents`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(forged),
  });
  assert.equal(response.status, 201);
  assert.equal(await why(phone), 'withdrawn');
});
