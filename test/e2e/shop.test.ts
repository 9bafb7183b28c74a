/** From the click to the stored record, on each page of the demo. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { verify, type ConsentProof } from '../../src/proof/index.js';
import { startDemo, type Demo, type OwnerRecord } from './support/demo.js';
import { Gate } from './support/gate.js';
import { openBrowser, Shopper } from './support/shopper.js';

let demo: Demo;
let gate: Gate;
let browser: Browser;
before(async () => {
  demo = await startDemo();
  gate = new Gate(demo.port);
  await gate.open();
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await gate.shut();
  await demo.stop();
});

const granted = ({ choices }: ConsentProof) =>
  Object.fromEntries(choices.map((choice) => [choice.purpose, choice.granted]));

/** The one record there is for a number, with proof and receipt checked. */
async function recordOf(phone: string): Promise<OwnerRecord> {
  const records = await demo.recordsOf(phone);
  assert.equal(records.length, 1, `records of ${phone}`);
  const [record] = records;
  assert.deepEqual(verify(record!.proof).problems, []);
  assert.equal(record!.isReceiptValid, true);
  return record!;
}

test('checkout: a tick and a submitted form become a record, and fields of the form', async () => {
  const shopper = await Shopper.visit(browser, `${gate.url}/checkout.html`);
  await shopper.entersAddress('0151 1234 5601');
  await shopper.ticks('marketing');
  await Promise.all([shopper.page.waitForNavigation(), gate.untilPosts(1), shopper.placesOrder()]);

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
  assert.equal(proof.surface.url, `${gate.url}/checkout.html`);
  assert.equal(proof.notice.language, 'en');
  assert.ok(proof.notice.text.includes(marketing!.label) && proof.notice.text.includes('+494066969123'));
  await shopper.clicks('main details summary');
  assert.deepEqual(JSON.parse(await shopper.reads('main pre')), proof);
});

test('checkout: the keyboard alone is enough', async () => {
  const posts = gate.posts.length;
  const shopper = await Shopper.visit(browser, `${gate.url}/checkout.html`);
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
  await Promise.all([shopper.page.waitForNavigation(), gate.untilPosts(posts + 1), keyboard.press('Enter')]);
  const { proof } = await recordOf('+447400123456');
  assert.deepEqual(granted(proof), { marketing: false, service: true });
  assert.deepEqual(
    proof.choices[1]!.evidence.events.map(({ input }) => input),
    ['keyboard'],
  );
});

test('single page: the order and the view change, the proof is delivered, the events say so', async () => {
  const shopper = await Shopper.visit(browser, `${gate.url}/single-page.html`);
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
  const shopper = await Shopper.visit(browser, `${gate.url}/single-page.html`);
  await shopper.entersAddress('0151 1234 5603');
  await shopper.ticks('service');
  await shopper.placesOrder();
  await shopper.clicks('[data-again]');
  assert.equal(await shopper.isTicked('service'), false);
  await shopper.entersAddress('0151 1234 5604');
  await shopper.placesOrder();
  await shopper.sees('[data-order]');
  assert.deepEqual(await demo.recordsOf('+4915112345604'), []);
});

test('script tag: its own phone field and its own button are enough', async () => {
  const shopper = await Shopper.visit(browser, `${gate.url}/script-tag.html`);
  await shopper.ticks('marketing');
  await shopper.entersOwnNumber('0151 1234 5605');
  await shopper.saves();
  await shopper.seesState('delivered');
  const { proof } = await recordOf('+4915112345605');
  assert.deepEqual(granted(proof), { marketing: true, service: false });
  assert.ok(proof.notice.text.includes('2 messages a month'));
});

test('script tag: a page that names no language is asked in that of the browser', async () => {
  const german = await openBrowser({ language: 'de-DE' });
  const shopper = await Shopper.visit(german, `${gate.url}/script-tag.html`);
  await shopper.ticks('marketing');
  await shopper.entersOwnNumber('0151 1234 5606');
  await shopper.saves();
  await shopper.seesState('delivered');
  await german.close();
  const { notice } = (await recordOf('+4915112345606')).proof;
  assert.match(notice.language, /^de/);
  assert.ok(notice.text.includes('Nachrichten von Low Tide Coffee'));
});

test("JSON: the shop's own purpose is asked and recorded in the shop's own words", async () => {
  const shopper = await Shopper.visit(browser, `${gate.url}/json-config.html`);
  await shopper.ticks('evenings');
  await shopper.entersOwnNumber('0151 1234 5607');
  await shopper.saves();
  await shopper.seesState('delivered');
  const { proof } = await recordOf('+4915112345607');
  assert.deepEqual(granted(proof), { marketing: false, evenings: true });
  assert.match(proof.choices[1]!.label, /^Tell me about brewing evenings at Low Tide Coffee on WhatsApp/);
  for (const words of ['when an evening is planned', 'A seat is free this Friday', '2 messages a month']) {
    assert.ok(proof.notice.text.includes(words), words);
  }
  assert.deepEqual(
    [proof.notice.version, proof.controller.contact, proof.controller.address],
    ['2026-11', 'hello@lowtide.example', 'Quay 7, 20457 Hamburg, Germany'],
  );
});

test('callback: what fails is kept and shown as such, and handed over when it works again', async () => {
  const shopper = await Shopper.visit(browser, `${gate.url}/callback.html`);
  await shopper.clicks('#works');
  await shopper.ticks('marketing');
  await shopper.entersOwnNumber('0151 1234 5608');
  await shopper.saves();
  await shopper.seesState('queued');
  assert.doesNotMatch(await shopper.reads('whatsapp-opt-in >>> [part=status]'), /saved/i);
  assert.equal(await shopper.page.$('#log li'), null);

  await shopper.page.reload();
  await shopper.page.waitForFunction(() =>
    document.querySelector('#log')!.textContent.includes('+4915112345608'),
  );
  assert.match(await shopper.reads('#log'), /\+4915112345608: marketing granted/);
  assert.equal((await shopper.page.$$('#log li')).length, 1);
});

test('languages: an Arabic choice is recorded in Arabic, and shown to the owner from right to left', async () => {
  const shopper = await Shopper.visit(browser, `${gate.url}/languages.html`);
  const arabic = '[lang=ar] whatsapp-opt-in';
  await shopper.ticks('service', arabic);
  await shopper.entersOwnNumber('050 123 4567', arabic);
  await shopper.saves(arabic);
  await shopper.seesState('delivered', arabic);
  const { proof } = await recordOf('+971501234567');
  assert.deepEqual([proof.notice.language, proof.notice.direction], ['ar', 'rtl']);
  assert.match(proof.notice.text, /رسائل من .?Low Tide Coffee/);

  await shopper.page.goto(`${gate.url}/owner.html`);
  const notice = await shopper.sees(`[data-id="${proof.id}"] .notice`);
  assert.deepEqual(await notice.evaluate((node) => [node.textContent, getComputedStyle(node).direction]), [
    proof.notice.text,
    'rtl',
  ]);
});

test('languages: a tick made under other words is taken back, and that is said', async () => {
  const shopper = await Shopper.visit(browser, `${gate.url}/languages.html`);
  const switched = '#switched whatsapp-opt-in';
  await shopper.ticks('marketing', switched);
  await shopper.page.select('#language', 'de');
  await shopper.page.waitForSelector(`${switched} >>> ::-p-text(Angebote und Neuigkeiten)`);
  assert.equal(await shopper.isTicked('marketing', switched), false);
  assert.match(await shopper.reads(`${switched} >>> [part=status]`), /geändert/);
});

test('owner: the newest comes first, readable and checked', async () => {
  const shopper = await Shopper.visit(browser, `${gate.url}/script-tag.html`);
  await shopper.ticks('marketing');
  await shopper.entersOwnNumber('0151 1234 5609');
  await shopper.saves();
  await shopper.seesState('delivered');
  await shopper.page.goto(`${gate.url}/owner.html`);
  const newest = await shopper.reads('#records article');
  assert.match(newest, /\+4915112345609/);
  assert.match(newest, /marketing: granted\s+service: not granted/);
  assert.match(newest, /✓ The proof holds\s+✓ The receipt’s signature holds/);
  assert.match(newest, /Messages from Low Tide Coffee on WhatsApp/);
});
