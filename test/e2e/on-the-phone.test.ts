/** Confirming from the phone, and a yes that begins in the chat: from the message to what the business may send. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consentsOf, eventsOf, reasonFor } from './support/business.js';
import type { Shopper } from './support/shopper.js';
import { useDemo } from './support/use-demo.js';

const place = useDemo();

const confirmation = async (phone: string) =>
  (await consentsOf(place.demo, phone)).purposes.find(({ purpose }) => purpose === 'marketing')?.confirmation;

/** Agrees on the page that offers to confirm, and is at the draft on the phone. */
async function isAskedToConfirm(typed: string): Promise<Shopper> {
  const shopper = await place.visit('/confirm-on-whatsapp.html');
  await shopper.ticks('marketing');
  await shopper.entersOwnNumber(typed);
  await shopper.saves();
  await shopper.sees('whatsapp-opt-in >>> [part=whatsapp-code]');
  await shopper.clicks('whatsapp-opt-in >>> [part=whatsapp-link]');
  await shopper.page.waitForFunction(() => document.activeElement!.id === 'draft');
  return shopper;
}

/** At the page where the opt-in begins in the chat, with a word ready to be sent. */
async function isAskedInChat(): Promise<Shopper> {
  const shopper = await place.visit('/chat.html');
  await shopper.sees('#permissions ::-p-text(they never agreed)');
  return shopper;
}

/** Sends what stands on the phone, or something else, and waits until the shop has it. */
async function sends(shopper: Shopper, text?: string): Promise<void> {
  const { page } = shopper;
  if (text !== undefined) {
    await page.$eval('#draft', (draft) => ((draft as HTMLTextAreaElement).value = ''));
    await shopper.types('#draft', text);
  }
  const sent = (await page.$$('#chat .own')).length;
  await shopper.clicks('#compose .button');
  await page.waitForFunction(
    (count: number) => document.querySelectorAll('#chat .own').length > count,
    {},
    sent,
  );
}

test('a wrong code confirms nothing, the right one does, twice counts once, and the page sees it by itself', async () => {
  const phone = '+4915112345731';
  const shopper = await isAskedToConfirm('0151 1234 5731');
  const draft = await shopper.page.$eval('#draft', (field) => (field as HTMLTextAreaElement).value);
  assert.match(draft, /Code: [0-9A-Z]{4}-[0-9A-Z]{4}/);
  assert.ok(
    draft.includes(await shopper.reads('whatsapp-opt-in >>> [part=whatsapp] bdi')),
    'the code on the page is that of the draft',
  );

  await sends(shopper, draft.replace(/.{4}$/, 'ZZZZ'));
  assert.equal(await confirmation(phone), 'pending');
  assert.deepEqual(await eventsOf(place.demo, phone), []);

  await sends(shopper, draft);
  await sends(shopper, draft);
  assert.equal(await confirmation(phone), 'confirmed');
  assert.deepEqual(
    (await eventsOf(place.demo, phone)).map(({ act }) => act),
    ['confirmation'],
  );
  await shopper.seesState('confirmed');
  assert.match(await shopper.reads('whatsapp-opt-in >>> [part=status]'), /You have confirmed/);
  assert.equal(await shopper.page.$('whatsapp-opt-in >>> [part=whatsapp]'), null);
});

test('the code sent from another phone confirms nothing, and waits for a person of the business', async () => {
  const phone = '+4915112345732';
  const shopper = await isAskedToConfirm('0151 1234 5732');
  await shopper.page.$eval('#from', (field) => ((field as HTMLInputElement).value = '+49 151 12345733'));
  await sends(shopper);
  assert.equal(await confirmation(phone), 'pending');
  await place.goes(shopper, '/owner.html');
  assert.match(await shopper.reads('#review'), /\+4915112345733[^]*I confirm my choice/);
});

test('after it was confirmed, a receipt of that browser opens all that the person chose elsewhere', async () => {
  const shopper = await isAskedToConfirm('0151 1234 5734');
  const elsewhere = await place.visit('/script-tag.html');
  await elsewhere.ticks('service');
  await elsewhere.entersOwnNumber('0151 1234 5734');
  await elsewhere.saves();
  await elsewhere.seesState('delivered');
  const opened = await shopper.page.browserContext().newPage();
  const sees = async () => {
    await opened.goto(`${place.gate.url}/my-choices.html`);
    const state = await opened.waitForSelector('whatsapp-opt-in >>> [data-purpose=service] [part=consent]', {
      visible: true,
    });
    return state!.evaluate((node) => (node as HTMLElement).innerText);
  };
  assert.match(await sees(), /You have not agreed/);
  await shopper.page.bringToFront();
  await sends(shopper);
  await opened.bringToFront();
  assert.match(await sees(), /You agreed on/);
});

test('chat: a tap on the answer grants what was asked, in the words of the question, and STOP ends it', async () => {
  const phone = '+4915112345678';
  const shopper = await isAskedInChat();
  const asked = await shopper.reads('#chat .theirs p');
  await shopper.clicks('#chat .theirs button');
  await shopper.sees('#permissions [data-purpose=marketing]::-p-text(Yes.)');
  assert.deepEqual(
    [await reasonFor(place.demo, phone, 'marketing'), await reasonFor(place.demo, phone, 'service')],
    ['granted', 'not-granted'],
  );
  const [grant] = await eventsOf(place.demo, phone);
  assert.deepEqual([grant!.act, grant!.words, grant!.asked], ['grant', 'Yes, please', asked]);

  await sends(shopper, 'STOP');
  await shopper.sees('#permissions ::-p-text(took it back)');
  assert.equal(await reasonFor(place.demo, phone, 'marketing'), 'withdrawn');
});

test('chat: the word START does the same, and the account shows what was asked there and takes it back', async () => {
  const phone = '+4915112345735';
  const shopper = await isAskedInChat();
  await shopper.page.$eval('#from', (field) => ((field as HTMLInputElement).value = '+49 151 12345735'));
  await sends(shopper, ' start! ');
  assert.equal(await reasonFor(place.demo, phone, 'marketing'), 'granted');
  await place.goes(shopper, '/account.html');
  await shopper.types('#number', phone);
  await shopper.clicks('#sign-in .button');
  const own = '#choices whatsapp-opt-in';
  await shopper.sees(own);
  await shopper.seesReady();
  assert.match(await shopper.reads(`${own} >>> [part=consent]`), /agreed in the chat[^]*Reply START or tap/);
  await shopper.clicks(`${own} >>> [part=stop-all]`);
  await shopper.seesState('delivered', own);
  assert.equal(await reasonFor(place.demo, phone, 'marketing'), 'withdrawn-unverified');
});
