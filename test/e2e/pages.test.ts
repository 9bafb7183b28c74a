/** From the click to the stored record, on the pages without a checkout. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { startDemo, type Demo } from './support/demo.js';
import { Gate } from './support/gate.js';
import { granted, onlyRecordOf } from './support/records.js';
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

/** The one record there is for a number. */
const recordOf = (phone: string) => onlyRecordOf(demo, phone);

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
