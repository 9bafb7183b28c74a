/** What the business can hand out: a link for a person, and the copy that anyone can check. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { hears, reasonFor } from './support/business.js';
import { Shopper } from './support/shopper.js';
import { useDemo } from './support/use-demo.js';

const place = useDemo();
const COMMAND = new URL('../../dist/esm/receiver/cli.js', import.meta.url).pathname;

/** Agrees to groups on the page with examples. */
async function agrees(typed: string): Promise<Shopper> {
  const shopper = await place.visit('/purposes.html');
  await shopper.ticks('groups');
  await shopper.entersOwnNumber(typed);
  await shopper.saves();
  await shopper.seesState('delivered');
  return shopper;
}

/** The address that the owner's page makes for whoever came last. */
async function linkFromOwner(): Promise<string> {
  const owner = await place.visit('/owner.html');
  await owner.clicks('#records article ::-p-text(Make a link for this person)');
  const link = await owner.sees('#records article a.long');
  return link.evaluate((anchor) => (anchor as HTMLAnchorElement).href);
}

test('a link from the owner opens a page of the receiver in a browser that knows nothing, and one button there ends it all', async () => {
  const phone = '+4915112345711';
  await agrees('0151 1234 5711');
  const address = await linkFromOwner();
  assert.ok(address.startsWith(`${place.gate.url}/api/preferences#`), address);
  assert.doesNotMatch(decodeURIComponent(atob(address.split('.')[1]!)), /15112345711/);

  const shopper = await Shopper.visit(place.browser, address);
  await shopper.sees('whatsapp-opt-in >>> #purpose-groups');
  assert.equal(await shopper.isTicked('groups'), true);
  assert.equal(await reasonFor(place.demo, phone, 'groups'), 'granted', 'opening it changes nothing');
  await shopper.clicks('whatsapp-opt-in >>> [part=stop-all]');
  await shopper.seesState('delivered');
  assert.equal(await reasonFor(place.demo, phone, 'groups'), 'withdrawn');
});

test('a link opens for somebody who agreed in the chat alone, names the business, and lets them take it back', async () => {
  const phone = '+4915112345714';
  await hears(place.demo, phone, 'START');
  assert.equal(await reasonFor(place.demo, phone, 'marketing'), 'granted');

  const shopper = await Shopper.visit(place.browser, await linkFromOwner());
  const state = await shopper.reads('whatsapp-opt-in >>> [data-purpose=marketing] [part=consent]');
  assert.match(state, /agreed in the chat[^]*Reply START or tap/);
  assert.match(await shopper.reads('whatsapp-opt-in >>> [part=privacy-link]'), /Low Tide Coffee/);
  await shopper.clicks('whatsapp-opt-in >>> [part=stop-all]');
  await shopper.seesState('delivered');
  assert.equal(await reasonFor(place.demo, phone, 'marketing'), 'withdrawn-unverified');
});

test('a link that was changed, cut off or belongs to somebody erased says so, and shows no boxes', async () => {
  await agrees('0151 1234 5712');
  const address = await linkFromOwner();
  const says = async (url: string, text: RegExp) => {
    const shopper = await Shopper.visit(place.browser, url);
    await shopper.page.waitForFunction(
      (source: string) => new RegExp(source).test(document.getElementById('message')!.textContent),
      {},
      text.source,
    );
    assert.equal(await shopper.page.$('whatsapp-opt-in'), null);
  };
  const [page, token = ''] = address.split('#');
  const [head, payload = '', signature] = token.split('.');
  const content = JSON.parse(atob(payload)) as object;
  const longer = btoa(JSON.stringify({ ...content, expiresAt: '2099-01-01T00:00:00.000Z' }));
  await says(`${page}#${head}.${longer.replace(/=+$/, '')}.${signature}`, /not valid/);
  await says(address.slice(0, -20), /not valid/);
  await says(page!, /link that was sent to you/);
  await fetch(`${place.demo.url}/owner/subjects/%2B4915112345712`, {
    method: 'DELETE',
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  });
  await says(address, /erased/);
});

test("the shopper's own copy can be downloaded from the link below their choice, and holds with the published keys alone", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'opt-in-copy-'));
  const shopper = await agrees('0151 1234 5713');
  const link = await shopper.sees('whatsapp-opt-in >>> [part=copy-link]');
  const address = await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href);
  assert.ok(address.startsWith(`${place.gate.url}/api/preferences#`), address);
  await shopper.page.goto(address);
  await shopper.sees('whatsapp-opt-in >>> [part=copy-file]');
  await shopper.clicks('whatsapp-opt-in >>> summary');
  assert.match(
    await shopper.reads('whatsapp-opt-in >>> [part=copy]'),
    /You are invited to the group Espresso/,
  );

  const client = await shopper.page.createCDPSession();
  const { id } = shopper.page.browserContext();
  await client.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
    ...(id !== undefined && { browserContextId: id }),
  });
  const saved = new Promise<void>((resolve) => {
    client.on('Browser.downloadProgress', ({ state }) => {
      if (state === 'completed') resolve();
    });
  });
  await shopper.clicks('whatsapp-opt-in >>> [part=copy-file]');
  await saved;
  const [file = ''] = await readdir(folder);
  assert.match(file, /^whatsapp-consent-\d{4}-\d\d-\d\d\.json$/);

  const keys = await (await fetch(`${place.demo.url}/api/.well-known/jwks.json`)).text();
  await writeFile(join(folder, 'keys.json'), keys);
  const { stdout } = await promisify(execFile)(process.execPath, [
    COMMAND,
    'verify',
    join(folder, file),
    '--keys',
    join(folder, 'keys.json'),
  ]);
  assert.match(stdout, /: valid\n[^]*groups granted[^]*It arrived /);
  await rm(folder, { recursive: true });
});
