/** From the click to the stored record, through both checkouts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { granted, onlyRecordOf } from './support/records.js';
import { useDemo } from './support/use-demo.js';

const place = useDemo();

/** The one record there is for a number. */
const recordOf = (phone: string) => onlyRecordOf(place.demo, phone);

test('checkout: a tick and a submitted form become a record, and fields of the form', async () => {
  const shopper = await place.visit('/checkout.html');
  await shopper.entersAddress('0151 1234 5601');
  await shopper.ticks('marketing');
  await shopper.canProve();
  await Promise.all([shopper.page.waitForNavigation(), place.gate.untilPosts(1), shopper.placesOrder()]);

  assert.match(shopper.page.url(), /\/orders\/\d+$/);
  assert.match(await shopper.reads('main'), /Thank you, Mira\.[\s\S]*whatsapp_opt_in\.marketing\s+granted/);
  assert.match(await shopper.reads('main'), /whatsapp_opt_in\.service\s+not-granted/);
  assert.equal(await shopper.reads('#form-proof'), 'a proof that holds');

  const { proof } = await recordOf('+4915112345601');
  assert.deepEqual(granted(proof), { marketing: true, service: false });
  const [marketing, service] = proof.choices;
  assert.deepEqual(
    [marketing!.decidedBy, marketing!.evidence.events.map(({ input }) => input), service!.decidedBy],
    ['person', ['pointer'], 'default'],
  );
  assert.equal(proof.surface.url, `${place.gate.url}/checkout.html`);
  assert.equal(proof.notice.language, 'en');
  assert.ok(proof.notice.text.includes(marketing!.label) && proof.notice.text.includes('+494066969123'));
  await shopper.seesReady(); // the choices of the next page, above
  await shopper.clicks('main details summary');
  assert.deepEqual(JSON.parse(await shopper.reads('main pre')), proof);
});

test('checkout: the keyboard alone is enough', async () => {
  const posts = place.gate.posts.length;
  const shopper = await place.visit('/checkout.html');
  const { keyboard } = shopper.page;
  await shopper.sees('whatsapp-opt-in >>> #purpose-service');
  await shopper.page.focus('#email');
  for (const answer of [
    'mira@example.org',
    '+44 7400 123456',
    'Mira',
    'Brandt',
    'Quay 9',
    '20457',
    'Hamburg',
  ]) {
    await keyboard.type(answer);
    await keyboard.press('Tab');
  }
  await keyboard.press('Tab'); // past the country
  await keyboard.press('Tab'); // past marketing
  await keyboard.press('Space');
  assert.equal(await shopper.isTicked('service'), true);
  assert.equal(await shopper.isTicked('marketing'), false);
  await shopper.page.focus('#checkout .button');
  await Promise.all([
    shopper.page.waitForNavigation(),
    place.gate.untilPosts(posts + 1),
    keyboard.press('Enter'),
  ]);
  const { proof } = await recordOf('+447400123456');
  assert.deepEqual(granted(proof), { marketing: false, service: true });
  assert.deepEqual(
    proof.choices[1]!.evidence.events.map(({ input }) => input),
    ['keyboard'],
  );
});

test('single page: the order and the view change, the proof is delivered, the events say so', async () => {
  const shopper = await place.visit('/single-page.html');
  await shopper.entersAddress('0151 1234 5602');
  await shopper.ticks('service');
  await shopper.placesOrder();
  await shopper.sees('[data-order]');
  await shopper.page.waitForFunction(() =>
    document.querySelector('#log')!.textContent.includes('opt-in-delivered'),
  );
  const events = await shopper.page.$$eval('#log code', (codes) =>
    codes.map((code) => code.textContent).reverse(),
  );
  assert.deepEqual(events, [
    'opt-in-ready',
    'opt-in-change',
    'opt-in-before-confirm',
    'opt-in-proof',
    'opt-in-delivered',
  ]);
  assert.match(await shopper.reads('#log li'), /delivered, with a receipt/);
  const { proof } = await recordOf('+4915112345602');
  assert.deepEqual(granted(proof), { marketing: false, service: true });
});

test('single page: the form can be used again, with nothing ticked', async () => {
  const shopper = await place.visit('/single-page.html');
  await shopper.entersAddress('0151 1234 5603');
  await shopper.ticks('service');
  await shopper.placesOrder();
  await shopper.clicks('[data-again]');
  assert.equal(await shopper.isTicked('service'), false);
  await shopper.entersAddress('0151 1234 5604');
  await shopper.placesOrder();
  await shopper.sees('[data-order]');
  assert.deepEqual(await place.demo.recordsOf('+4915112345604'), []);
});
