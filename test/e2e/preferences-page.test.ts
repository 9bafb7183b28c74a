/** A link in a message, a page of the receiver, a change of mind: from the click to what the business may send. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import type { Browser, HTTPRequest } from 'puppeteer-core';
import { nodeHandler } from '../../src/receiver/index.js';
import { signLink } from '../../src/receiver/rules/link.js';
import { makeShop } from '../receiver/support/capabilities.js';
import { makeChoice, makeProof } from '../receiver/support/proofs.js';
import { signingKey } from '../receiver/support/receiver.js';
import { openBrowser, Shopper } from './support/shopper.js';

let browser: Browser;
let server: Server;
let base: string;
/** The receiver of the test that runs; nothing while it cannot be reached. */
let shop: ReturnType<typeof makeShop> | undefined;

before(async () => {
  server = createServer(
    nodeHandler((request) => {
      const { pathname } = new URL(request.url);
      if (shop && pathname.startsWith('/opt-in/')) return shop.receive(request);
      return Promise.resolve(new Response('', { status: 503 }));
    }) as RequestListener,
  );
  server.listen(0, 'localhost');
  await once(server, 'listening');
  base = `http://localhost:${(server.address() as AddressInfo).port}/opt-in`;
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

/** Somebody who agreed to offers and to tastings, in the shop's own words. */
async function agreed() {
  const at = '2026-11-21T21:47:40.000Z';
  const choices = ['marketing', 'tastings'].map((purpose) =>
    makeChoice({ purpose, granted: true, decidedBy: 'person', decidedAt: at }),
  );
  const purposes = ['tastings'];
  const made = makeShop({ clock: () => new Date(), basePath: '/opt-in', purposes });
  // The receiver is below a path here; what the business does is asked without one.
  const business = makeShop({ store: made.store, clock: () => new Date(), purposes });
  await business.send(makeProof({ choices }));
  return { shop: made, business, token: await business.link() };
}

/** Opens a link, with every request that the browser makes for it and every complaint. */
async function opens(token: string) {
  const page = await (await browser.createBrowserContext()).newPage();
  const requests: HTTPRequest[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  const shopper = await Shopper.at(page, `${base}/preferences#${token}`);
  return { shopper, requests, complaints };
}

/** Waits until the page says something that matches. */
async function sees(shopper: Shopper, text: RegExp): Promise<void> {
  await shopper.page.waitForFunction(
    (source: string) => new RegExp(source).test(document.getElementById('message')!.textContent),
    {},
    text.source,
  );
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page as it stands, by rule. */
async function axeFindings({ page }: Shopper): Promise<unknown> {
  await page.evaluate(AXE);
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
  );
}

describe('a link', () => {
  test('shows what was agreed to, and an unticked box counts when it is saved', async () => {
    const made = await agreed();
    shop = made.shop;
    const { shopper, requests, complaints } = await opens(made.token);
    assert.equal(await shopper.isTicked('marketing'), true);
    assert.equal(await shopper.isTicked('tastings'), true);
    assert.deepEqual(await axeFindings(shopper), [], 'with the choices');
    await shopper.clicks('whatsapp-opt-in >>> #purpose-marketing');
    await shopper.saves();
    await shopper.seesState('delivered');
    assert.equal(await shopper.isTicked('marketing'), false, 'it is shown where it was');
    await shopper.page.waitForFunction(() =>
      document.querySelector('whatsapp-opt-in')!.shadowRoot!.textContent.includes('You said no'),
    );
    assert.equal((await made.business.may('marketing')).reason, 'withdrawn');
    assert.equal((await made.business.may('tastings')).reason, 'granted');
    assert.deepEqual(complaints, []);
    for (const request of requests) {
      assert.ok(request.url().startsWith(`${base}/`), request.url());
      const told = [request.url().split('#')[0], request.headers()['referer'] ?? ''].join();
      assert.ok(!told.includes(made.token) && !told.includes('4915112345678'));
    }
  });

  test('stops everything by one click, and shows that when it is opened again', async () => {
    const made = await agreed();
    shop = made.shop;
    const { shopper } = await opens(made.token);
    await shopper.clicks('whatsapp-opt-in >>> [part=stop-all]');
    await shopper.seesState('delivered');
    for (const purpose of ['marketing', 'tastings']) {
      assert.equal((await made.business.may(purpose)).reason, 'withdrawn');
    }
    const again = await opens(made.token);
    assert.equal(await again.shopper.isTicked('marketing'), false);
  });

  test('that opens nothing says why, and the right one in the same window works', async () => {
    const made = await agreed();
    shop = made.shop;
    const { id } = made.shop.store.records[0]!;
    const expired = await signLink(
      { id, issuedAt: '2025-12-25T00:00:00.000Z', expiresAt: '2026-01-01T00:00:00.000Z' },
      signingKey,
    );
    const { shopper } = await opens(expired);
    await sees(shopper, /expired.*STOP/);
    for (const [token, text] of [
      ['', /link that was sent to you/],
      [made.token.slice(0, -9), /not valid.*STOP/],
    ] as const) {
      await shopper.page.goto(`${base}/preferences#${token}`);
      await sees(shopper, text);
    }
    await shopper.page.goto(`${base}/preferences#${made.token}`);
    assert.equal(await shopper.isTicked('marketing'), true);
    await made.business.erase();
    await shopper.page.reload();
    await sees(shopper, /erased/);
    assert.equal(await shopper.page.$('whatsapp-opt-in'), null);
  });

  test('forgets the person on this device when they want it: the address opens nothing for who comes next', async () => {
    const made = await agreed();
    shop = made.shop;
    const { shopper, complaints } = await opens(made.token);
    await shopper.clicks('whatsapp-opt-in >>> [part=stop-all]');
    await shopper.seesState('delivered');
    await shopper.clicks('whatsapp-opt-in >>> [part=forget]');
    await shopper.page.waitForFunction(() => location.hash === '');
    const kept = () => shopper.page.evaluate(() => Object.keys(localStorage));
    await shopper.page.waitForFunction(() => localStorage.length === 0);
    await shopper.page.reload();
    await sees(shopper, /link that was sent to you/);
    assert.deepEqual(await kept(), []);
    assert.equal((await made.business.may('marketing')).reason, 'withdrawn', 'what they chose stands');
    assert.deepEqual(complaints, []);
  });

  test('opened while the receiver is down works at the next try', async () => {
    const made = await agreed();
    shop = made.shop;
    const { shopper } = await opens('');
    shop = undefined;
    await shopper.page.evaluate((token) => (location.hash = token), made.token);
    await sees(shopper, /Nothing has changed/);
    assert.deepEqual(await axeFindings(shopper), [], 'with the message');
    shop = made.shop;
    await shopper.page.focus('#again');
    await shopper.page.keyboard.press('Enter');
    assert.equal(await shopper.isTicked('marketing'), true);
    await shopper.page.keyboard.press('Tab');
    const inElement = () => document.activeElement?.localName === 'whatsapp-opt-in';
    assert.equal(await shopper.page.evaluate(inElement), true, 'the keyboard goes on where the choices are');
  });
});
