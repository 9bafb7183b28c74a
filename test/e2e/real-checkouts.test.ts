/** Checkouts as they really are: a button that submits nothing, a part that is replaced, a number that is none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { granted, onlyRecordOf } from './support/records.js';
import type { Shopper } from './support/shopper.js';
import { useDemo } from './support/use-demo.js';

const place = useDemo();

const recordOf = (phone: string) => onlyRecordOf(place.demo, phone);

/** Presses what orders, and looks at the next page. */
async function orders(shopper: Shopper, button = '#checkout .button'): Promise<void> {
  await Promise.all([shopper.page.waitForNavigation(), shopper.clicks(button)]);
  assert.match(shopper.page.url(), /\/orders\/\d+$/);
}

/** Waits until a part of the page reads so: pages write down what they hear a moment later. */
async function says(shopper: Shopper, selector: string, pattern: string): Promise<void> {
  await shopper.page.waitForFunction(
    (where, what) => new RegExp(what).test(document.querySelector<HTMLElement>(where)!.innerText),
    {},
    selector,
    pattern,
  );
}

test('a plain button, which submit-on names: the click that orders confirms', async () => {
  const shopper = await place.visit('/no-submit.html');
  await shopper.types('#phone', '0151 1234 5661');
  await shopper.ticks('marketing');
  await shopper.canProve();
  assert.equal(await shopper.page.$('whatsapp-opt-in >>> [part=confirm]'), null);
  const posts = place.gate.posts.length;
  await Promise.all([place.gate.untilPosts(posts + 1), orders(shopper, '#order')]);
  assert.match(await shopper.reads('#no-consent'), /No field about WhatsApp came/);
  const { proof } = await recordOf('+4915112345661');
  assert.deepEqual(granted(proof), { marketing: true, service: false });
});

test('a plain button, which nothing names: the element keeps a button of its own', async () => {
  const shopper = await place.visit('/no-submit.html');
  await shopper.clicks('#named');
  await shopper.types('#phone', '0151 1234 5662');
  await shopper.ticks('service');
  await shopper.saves();
  await shopper.seesState('delivered');
  await orders(shopper, '#order');
  const { proof } = await recordOf('+4915112345662');
  assert.deepEqual(granted(proof), { marketing: false, service: true });
});

test('a plain button, which nothing names, and the element left alone: the page says what was lost', async () => {
  const shopper = await place.visit('/no-submit.html');
  await shopper.clicks('#named');
  await shopper.types('#phone', '0151 1234 5663');
  await shopper.ticks('marketing');
  await orders(shopper, '#order');
  assert.deepEqual(await place.demo.recordsOf('+4915112345663'), []);
  await place.goes(shopper, '/no-submit.html');
  assert.match(await shopper.reads('whatsapp-opt-in >>> [part=problem]'), /submit-on/);
});

test('fragments: ticks that went with the replaced part are told; ticked again they leave one record', async () => {
  const shopper = await place.visit('/fragments.html');
  await shopper.types('#phone', '0151 1234 5664');
  await shopper.ticks('marketing');
  const before = await shopper.sees('whatsapp-opt-in');
  await shopper.page.select('#country', 'AT');
  await shopper.page.waitForFunction((old: Element) => !old.isConnected, {}, before);
  await shopper.sees('whatsapp-opt-in >>> #purpose-marketing');
  await shopper.seesReady();
  assert.equal(await shopper.isTicked('marketing'), false);
  await shopper.page.waitForFunction(() =>
    document.querySelector('whatsapp-opt-in')!.shadowRoot!.querySelector('[part=status]')!.textContent.trim(),
  );
  await shopper.page.select('#country', 'DE');
  await shopper.sees('whatsapp-opt-in[country=DE] >>> #purpose-marketing');
  await shopper.seesReady();
  await shopper.ticks('marketing');
  await shopper.canProve();
  const posts = place.gate.posts.length;
  await Promise.all([place.gate.untilPosts(posts + 1), orders(shopper)]);
  assert.match(await shopper.reads('main'), /whatsapp_opt_in\.marketing\s+granted/);
  assert.equal(await shopper.reads('#form-proof'), 'a proof that holds');
  const { proof } = await recordOf('+4915112345664');
  assert.deepEqual(granted(proof), { marketing: true, service: false });
});

test('a wrong number: the shopper reads it, the form claims nothing, the order goes through', async () => {
  const shopper = await place.visit('/wrong-number.html');
  await shopper.types('#phone', '0151');
  await shopper.ticks('marketing');
  await shopper.page.bringToFront(); // what is behind another tab has no focus to lose
  await shopper.types('#email', 'ann@mail.example');
  await shopper.page.waitForFunction(() =>
    /number/i.test(
      document.querySelector('whatsapp-opt-in')!.shadowRoot!.querySelector('#container')!.textContent,
    ),
  );
  await says(shopper, '#entries', 'whatsapp_opt_in\\.marketing\\s+unrecorded');
  await orders(shopper);
  assert.match(await shopper.reads('main'), /whatsapp_opt_in\.marketing\s+unrecorded/);
  assert.equal(await shopper.reads('#form-proof'), 'no proof, though a box was ticked');
});

test('a wrong number put right: the form says so at once, and one record is left', async () => {
  const shopper = await place.visit('/wrong-number.html');
  await shopper.types('#phone', '0151');
  await shopper.ticks('marketing');
  await shopper.types('#phone', ' 1234 5665');
  await shopper.canProve();
  await shopper.page.bringToFront(); // what is behind another tab has no focus to lose
  await shopper.types('#email', 'ann@mail.example');
  await says(shopper, '#entries', 'a proof for \\+4915112345665\\s+whatsapp_opt_in\\.marketing\\s+granted');
  assert.deepEqual(await place.demo.recordsOf('+4915112345665'), []);
  const posts = place.gate.posts.length;
  await Promise.all([place.gate.untilPosts(posts + 1), orders(shopper)]);
  assert.equal(await shopper.reads('#form-proof'), 'a proof that holds');
  assert.deepEqual(granted((await recordOf('+4915112345665')).proof), { marketing: true, service: false });
});
