/** Say no, leave no trace. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HTTPRequest } from 'puppeteer-core';
import { NO_TRACES, Shopper } from './support/shopper.js';
import { useDemo } from './support/use-demo.js';

const place = useDemo();

/** A visit, with every request that the browser makes for it and every complaint about the policy. */
async function watchedVisit(path: string) {
  const context = await place.browser.createBrowserContext();
  const page = await context.newPage();
  const requests: HTTPRequest[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  const shopper = await Shopper.at(page, place.demo.url + path);
  const asked = () =>
    requests.map((request) => `${request.method()} ${request.url().replace(place.demo.url, '')}`);
  return { shopper, asked, complaints };
}

const PAGES = [
  '/checkout.html',
  '/single-page.html',
  '/script-tag.html',
  '/json-config.html',
  '/callback.html',
  '/languages.html',
  '/purposes.html',
  '/theme-plain.html',
  '/theme-bold.html',
  '/theme-dense.html',
  '/after-a-no.html',
  '/confirm-on-whatsapp.html',
  '/renewal.html',
  '/account.html',
  '/my-choices.html',
];

for (const path of PAGES) {
  test(`${path}: looking is answered with files of the same site, nothing is kept, the policy is kept`, async () => {
    const { shopper, asked, complaints } = await watchedVisit(path);
    for (const line of asked()) assert.match(line, /^GET \/(dist\/|img\/|[a-z-]+\.(html|css|js)$)/);
    assert.deepEqual(await shopper.traces(), NO_TRACES);
    assert.deepEqual(complaints, []);
  });
}

test('an order without a tick sends the form and nothing else, and leaves nothing behind', async () => {
  const { shopper, asked } = await watchedVisit('/checkout.html');
  await shopper.entersAddress('0151 1234 5620');
  await Promise.all([shopper.page.waitForNavigation(), shopper.placesOrder()]);
  assert.match(await shopper.reads('main'), /whatsapp_opt_in\.marketing\s+not-granted/);
  assert.deepEqual(
    asked().filter((line) => !line.startsWith('GET ')),
    ['POST /orders'],
  );
  assert.deepEqual(await place.demo.recordsOf('+4915112345620'), []);
  assert.deepEqual(await shopper.traces(), NO_TRACES);
});

test('a tick that is taken back before the order is as good as none', async () => {
  const { shopper, asked } = await watchedVisit('/checkout.html');
  await shopper.entersAddress('0151 1234 5621');
  await shopper.ticks('marketing');
  await shopper.clicks('whatsapp-opt-in >>> #purpose-marketing');
  assert.equal(await shopper.isTicked('marketing'), false);
  await Promise.all([shopper.page.waitForNavigation(), shopper.placesOrder()]);
  assert.deepEqual(
    asked().filter((line) => !line.startsWith('GET ')),
    ['POST /orders'],
  );
  assert.deepEqual(await place.demo.recordsOf('+4915112345621'), []);
  assert.deepEqual(await shopper.traces(), NO_TRACES);
});

test('ticking alone asks for files of the same site only', async () => {
  const { shopper, asked } = await watchedVisit('/checkout.html');
  await shopper.entersAddress('0151 1234 5622');
  await shopper.ticks('marketing');
  await shopper.page.waitForNetworkIdle();
  for (const line of asked()) assert.match(line, /^GET \//);
  assert.deepEqual(await shopper.traces(), NO_TRACES);
});

test('saying no with the own button records nothing', async () => {
  const { shopper, asked } = await watchedVisit('/script-tag.html');
  await shopper.saves();
  await shopper.page.waitForNetworkIdle();
  for (const line of asked()) assert.match(line, /^GET \//);
  assert.deepEqual(await shopper.traces(), NO_TRACES);
});
