/** What was confirmed arrives, once, whatever becomes of the page, the server and the browser in between. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { Gate } from './support/gate.js';
import { onlyRecordOf } from './support/records.js';
import { openBrowser, Shopper } from './support/shopper.js';
import { useDemo } from './support/use-demo.js';

const place = useDemo();
/** Of the test that runs: what one holds back or shuts is none of the next one's. */
let gate: Gate;
beforeEach(async () => {
  gate = new Gate(place.demo.port);
  await gate.open();
});
afterEach(async () => {
  gate.release();
  await gate.shut();
});

async function assertKeptOnce(phone: string): Promise<void> {
  await onlyRecordOf(place.demo, phone);
}

/** Waits until nothing of the element's is left in the browser's storage. */
async function outboxIsEmpty(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !Object.values(localStorage).some((value) => value.includes('consent-proof')),
    { polling: 50 }, // a tab behind another may draw no frame, at which it would be asked otherwise
  );
}

/** Confirms on the script-tag page, where nothing but the element sends anything. */
async function confirms(shopper: Shopper, phone: string): Promise<void> {
  await shopper.ticks('marketing');
  await shopper.entersOwnNumber(phone);
  await shopper.saves();
}

test('a page left while the answer is on its way: the proof is there, once, and the next page view learns it', async () => {
  const shopper = await Shopper.visit(place.browser, `${gate.url}/checkout.html`);
  await shopper.entersAddress('0151 1234 5631');
  await shopper.ticks('marketing');
  gate.hold();
  await Promise.all([shopper.page.waitForNavigation(), gate.untilPosts(1), shopper.placesOrder()]);
  await assertKeptOnce('+4915112345631');

  gate.release();
  await shopper.page.goto(`${gate.url}/script-tag.html`);
  await outboxIsEmpty(shopper.page);
  await assertKeptOnce('+4915112345631');
  assert.deepEqual(
    gate.posts.map(({ status }) => status).filter((status) => status === 201),
    [201],
  );
});

test('a page left before the rules for numbers came: the confirmation is kept as typed and finished on the next page view', async () => {
  const shopper = await Shopper.visit(place.browser, `${gate.url}/checkout.html`);
  gate.hold('/dist/chunks/phone.js');
  await shopper.entersAddress('0151 1234 5640');
  await shopper.ticks('marketing');
  await Promise.all([shopper.page.waitForNavigation(), shopper.placesOrder()]);
  assert.deepEqual(gate.posts, [], 'without the number in E.164 there is no proof to send');

  gate.release();
  await shopper.page.goto(`${gate.url}/script-tag.html`);
  await gate.untilPosts(1);
  await outboxIsEmpty(shopper.page);
  const { proof } = await onlyRecordOf(place.demo, '+4915112345640');
  assert.equal(
    proof.surface.url,
    `${gate.url}/checkout.html`,
    'the proof is of the page where it was confirmed',
  );
});

test('a page with the script and without the element sends what the checkout left', async () => {
  const shopper = await Shopper.visit(place.browser, `${gate.url}/script-tag.html`);
  await shopper.page.waitForNetworkIdle();
  await shopper.ticks('marketing');
  await shopper.entersOwnNumber('0151 1234 5641');
  await shopper.page.waitForNetworkIdle();
  await gate.shut();
  await shopper.saves();
  await shopper.seesState('queued');
  await gate.open();

  await shopper.page.goto(`${gate.url}/privacy.html`);
  assert.equal(await shopper.page.$('whatsapp-opt-in'), null);
  await shopper.page.addScriptTag({ type: 'module', url: '/dist/whatsapp-opt-in.js' });
  await outboxIsEmpty(shopper.page);
  await assertKeptOnce('+4915112345641');
});

test('a server that is down: the shopper is told the truth, and the next page view delivers', async () => {
  const shopper = await Shopper.visit(place.browser, `${gate.url}/script-tag.html`);
  await shopper.page.waitForNetworkIdle();
  await shopper.ticks('marketing');
  await shopper.entersOwnNumber('0151 1234 5632');
  await shopper.page.waitForNetworkIdle(); // the rules for numbers have come
  await gate.shut();
  await shopper.saves();
  await shopper.seesState('queued');
  assert.match(await shopper.reads('whatsapp-opt-in >>> [part=status]'), /Not sent yet/);
  assert.deepEqual(await place.demo.recordsOf('+4915112345632'), []);

  await gate.open();
  await Promise.all([gate.untilPosts(1), shopper.page.reload()]);
  await outboxIsEmpty(shopper.page);
  await assertKeptOnce('+4915112345632');
});

test('a server that is down: the open page delivers on its own when the server is back', async () => {
  const shopper = await Shopper.visit(place.browser, `${gate.url}/script-tag.html`);
  await shopper.ticks('marketing');
  await shopper.entersOwnNumber('0151 1234 5633');
  await shopper.page.waitForNetworkIdle();
  await gate.shut();
  await shopper.saves();
  await shopper.seesState('queued');
  await gate.open();
  await shopper.seesState('delivered');
  await assertKeptOnce('+4915112345633');
});

test('a browser that is closed and opened again delivers what was kept', async () => {
  const userDataDir = await mkdtemp(join(tmpdir(), 'opt-in-profile-'));
  const first = await openBrowser({ userDataDir });
  const shopper = await Shopper.at(await first.newPage(), `${gate.url}/script-tag.html`);
  await shopper.ticks('marketing');
  await shopper.entersOwnNumber('0151 1234 5634');
  await shopper.page.waitForNetworkIdle();
  await gate.shut();
  await shopper.saves();
  await shopper.seesState('queued');
  await first.close();

  await gate.open();
  const second = await openBrowser({ userDataDir });
  const page = await second.newPage();
  await page.goto(`${gate.url}/checkout.html`); // any page of the site with the element will do
  await gate.untilPosts(1);
  await outboxIsEmpty(page);
  await second.close();
  await rm(userDataDir, { recursive: true, force: true });
  await assertKeptOnce('+4915112345634');
});

test('two tabs that both find a kept proof send it once', async () => {
  const shopper = await Shopper.visit(place.browser, `${gate.url}/script-tag.html`);
  const other = await shopper.page.browserContext().newPage();
  await other.goto(`${gate.url}/script-tag.html`);
  await shopper.page.bringToFront();
  await shopper.ticks('marketing');
  await shopper.entersOwnNumber('0151 1234 5635');
  await shopper.page.waitForNetworkIdle();
  await gate.shut();
  await shopper.saves();
  await shopper.seesState('queued');

  await gate.open();
  await Promise.all([shopper.page.reload(), other.reload(), gate.untilPosts(1)]);
  await Promise.all([outboxIsEmpty(shopper.page), outboxIsEmpty(other)]);
  await assertKeptOnce('+4915112345635');
  assert.equal(gate.posts.length, 1);
});

test('the same choice confirmed twice is one proof', async () => {
  const shopper = await Shopper.visit(place.browser, `${gate.url}/script-tag.html`);
  await confirms(shopper, '0151 1234 5636');
  await shopper.seesState('delivered');
  await shopper.saves();
  await shopper.page.waitForNetworkIdle();
  assert.equal(gate.posts.length, 1);
  await assertKeptOnce('+4915112345636');
});

test('a change of mind is a second proof, which follows the first', async () => {
  const shopper = await Shopper.visit(place.browser, `${gate.url}/script-tag.html`);
  await confirms(shopper, '0151 1234 5637');
  await shopper.seesState('delivered');
  await shopper.clicks('whatsapp-opt-in >>> #purpose-marketing');
  await Promise.all([gate.untilPosts(2), shopper.saves()]);
  const [first, second] = await place.demo.recordsOf('+4915112345637');
  assert.deepEqual(
    [first!.proof.choices[0]!.granted, second!.proof.choices[0]!.granted, second!.proof.previous],
    [true, false, first!.proof.id],
  );
});
