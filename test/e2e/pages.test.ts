/** From the click to the stored record, on the pages without a checkout. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../../src/i18n/index.js';
import { reasonFor } from './support/business.js';
import { granted, onlyRecordOf } from './support/records.js';
import { openBrowser, Shopper } from './support/shopper.js';
import { useDemo } from './support/use-demo.js';

const place = useDemo();

/** The one record there is for a number. */
const recordOf = (phone: string) => onlyRecordOf(place.demo, phone);

test('script tag: its own phone field and its own button are enough', async () => {
  const shopper = await place.visit('/script-tag.html');
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
  const shopper = await Shopper.visit(german, `${place.gate.url}/script-tag.html`);
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
  const shopper = await place.visit('/json-config.html');
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
  const shopper = await place.visit('/callback.html');
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
  const shopper = await place.visit('/languages.html');
  const arabic = '[lang=ar] whatsapp-opt-in';
  await shopper.ticks('service', arabic);
  await shopper.entersOwnNumber('050 123 4567', arabic);
  await shopper.saves(arabic);
  await shopper.seesState('delivered', arabic);
  const { proof } = await recordOf('+971501234567');
  assert.deepEqual([proof.notice.language, proof.notice.direction], ['ar', 'rtl']);
  assert.match(proof.notice.text, /رسائل من .?Low Tide Coffee/);

  await shopper.page.goto(`${place.gate.url}/owner.html`);
  const notice = await shopper.sees(`[data-id="${proof.id}"] .notice`);
  assert.deepEqual(await notice.evaluate((node) => [node.textContent, getComputedStyle(node).direction]), [
    proof.notice.text,
    'rtl',
  ]);
});

test('languages: a tick made under other words is taken back, and that is said', async () => {
  const shopper = await place.visit('/languages.html');
  const switched = '#switched whatsapp-opt-in';
  await shopper.ticks('marketing', switched);
  await shopper.page.select('#language', 'de');
  await shopper.page.waitForSelector(`${switched} >>> ::-p-text(Angebote und Neuigkeiten)`);
  assert.equal(await shopper.isTicked('marketing', switched), false);
  assert.match(await shopper.reads(`${switched} >>> [part=status]`), /geändert/);
});

test('languages: each of those to choose from is spoken on the page', async () => {
  const shopper = await place.visit('/languages.html');
  const tags = await shopper.page.$$eval('#language option', (options) => options.map(({ value }) => value));
  assert.deepEqual(tags, languages);
  for (const tag of tags) {
    await shopper.page.select('#language', tag);
    await shopper.sees(`#switched whatsapp-opt-in >>> #container[lang="${tag}"]:not([inert])`);
  }
});

test('laws: the texts of the shopper\u2019s country are asked under and recorded', async () => {
  const shopper = await place.visit('/laws.html');
  await shopper.page.select('#country', 'CA');
  await shopper.sees('whatsapp-opt-in >>> #container[data-jurisdiction=ca]');
  await shopper.ticks('marketing');
  await shopper.entersOwnNumber('506 234 5678');
  await shopper.saves();
  await shopper.seesState('delivered');
  const { proof } = await recordOf('+15062345678');
  assert.equal(proof.surface.jurisdiction, 'ca');
  assert.match(
    proof.notice.text,
    /To withdraw your consent or ask about it, contact hello@lowtide\.example\./,
  );
  assert.match(proof.notice.text, /Low Tide Coffee, Quay 7, 20457 Hamburg, Germany, hello@lowtide\.example/);
});

test('laws: in Germany a yes waits until it is confirmed from the phone', async () => {
  const shopper = await place.visit('/laws.html');
  await shopper.page.select('#country', 'DE');
  await shopper.sees('whatsapp-opt-in >>> #container[data-jurisdiction=de]');
  await shopper.ticks('marketing');
  await shopper.entersOwnNumber('0151 1234 5613');
  await shopper.saves();
  await shopper.sees('whatsapp-opt-in >>> [part=whatsapp-link]');
  assert.equal(await reasonFor(place.demo, '+4915112345613', 'marketing'), 'confirmation-missing');
});

test('owner: the newest comes first, readable and checked', async () => {
  const shopper = await place.visit('/script-tag.html');
  await shopper.ticks('marketing');
  await shopper.entersOwnNumber('0151 1234 5609');
  await shopper.saves();
  await shopper.seesState('delivered');
  await shopper.page.goto(`${place.gate.url}/owner.html`);
  const newest = await shopper.reads('#records article');
  assert.match(newest, /\+4915112345609/);
  assert.match(newest, /marketing: granted\s+service: not granted/);
  assert.match(newest, /✓ The proof holds\s+✓ The receipt’s signature holds/);
  assert.match(newest, /Messages from Low Tide Coffee on WhatsApp/);
});

test('owner: a STOP from the phone ends the permission at once, and says where it came from', async () => {
  const { page } = await ownerOf('0151 1234 5610');
  const asks = async () => {
    await page.$eval('#ask-phone', (input) => ((input as HTMLInputElement).value = '+49 151 12345610'));
    await page.click('#ask button');
    await page.waitForFunction(() => document.querySelector('#answer')!.textContent !== '');
    const answer = await page.$eval('#answer', (output) => {
      const text = output.textContent;
      output.textContent = '';
      return text;
    });
    return answer;
  };
  assert.equal(await asks(), 'Yes. Anybody could have sent that.');
  await page.click('#records article .write button');
  await page.waitForSelector('#records article:first-child ::-p-text(Withdrawn over WhatsApp)');
  assert.match(await asks(), /took it back. That came from the phone/);
});

test('owner: a message that may mean a withdrawal waits for a person, whose word counts', async () => {
  const { page } = await ownerOf('0151 1234 5611');
  await page.$eval('#records article .write input', (input) => (input.value = ''));
  await page.type('#records article .write input', 'please stop by the shop');
  await page.click('#records article .write button');
  await page.waitForSelector('#messages ::-p-text(please stop by the shop)');
  assert.match(await page.$eval('#records article', (article) => article.textContent), /marketing: yes/);
  await page.click(`::-p-xpath(//*[@id="messages"]/article[contains(., "stop by the shop")]//button)`);
  await page.waitForFunction(
    () => !document.querySelector('#review')!.textContent.includes('please stop by the shop'),
  );
  const newest = await page.$eval('#records article', (article) => article.textContent);
  assert.match(newest, /^\+4915112345611[^]*Withdrawn over WhatsApp/);
});

test('owner: the record of consent can be read and printed, and a person can be erased', async () => {
  const { page } = await ownerOf('0151 1234 5612');
  const address = await page.$eval('#records a[href*=certificate]', (link) => link.href);
  const record = await place.browser.newPage();
  await record.goto(address);
  assert.match(await record.$eval('body', (body) => body.innerText), /Record of consent[^]*\+4915112345612/);
  await record.close();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.click('#records ::-p-text(Erase this person)');
  await page.waitForSelector('#records ::-p-text(Somebody who was erased)');
  assert.doesNotMatch(
    await page.$eval('#records', (records) => (records as HTMLElement).innerText),
    /4915112345612/,
  );
  assert.deepEqual(await place.demo.recordsOf('+4915112345612'), []);
});

/** Agrees to marketing as somebody, and goes to the owner's page. */
async function ownerOf(number: string): Promise<Shopper> {
  const shopper = await place.visit('/script-tag.html');
  await shopper.ticks('marketing');
  await shopper.entersOwnNumber(number);
  await shopper.saves();
  await shopper.seesState('delivered');
  await shopper.page.goto(`${place.gate.url}/owner.html`);
  await shopper.page.waitForSelector('#records article');
  return shopper;
}
