import {
  clicks,
  entersWrongNumber,
  find,
  reaches,
  saves,
  savesNothing,
  says,
  saysNo,
  ticks,
} from './shopper.js';

const ASKING = {
  lang: 'en',
  business: 'Acme Shoes',
  'privacy-url': '/privacy.html',
  endpoint: '/api/consents',
  country: 'GB',
  'marketing-frequency': '4/month',
  'service-frequency': '5/order',
};
const BUSINESS = { contact: 'hello@acme.example', address: 'Quay 7, London' };

const agreed = (purpose, since) => ({
  purpose,
  granted: true,
  since,
  proofId: '019ac0de-0000-7000-8000-000000000001',
  source: 'widget',
  confirmed: false,
  confirmedAt: null,
  confirmation: 'none',
});
const CONSENTS = {
  phone: '+4915112345678',
  purposes: [
    {
      ...agreed('marketing', '2026-01-02T12:00:00.000Z'),
      words: {
        label: 'Send me offers from Acme Shoes on WhatsApp',
        disclosure: 'Advertising messages. To stop, reply STOP to any message.',
        language: 'en',
      },
    },
    agreed('service', '2026-03-04T12:00:00.000Z'),
  ],
  stoppedOnWhatsApp: null,
};

async function knowsConsents(page) {
  await page.evaluate((consents) => {
    document.querySelector('whatsapp-opt-in').consents = consents;
  }, CONSENTS);
  await find(page, '[part=stop-all]');
}

async function opensDetails(page) {
  await clicks(page, '[part=details-button]');
  await page.waitForFunction(() => {
    const { renderRoot } = document.querySelector('whatsapp-opt-in');
    return renderRoot.querySelector('#details').style.left !== '';
  });
}

async function hearsOfTheMessage(page) {
  await saves(page);
  await reaches(page, 'confirmed');
}

/** The account page of somebody whose receipt opens nothing just now. */
async function comesBack(page) {
  await saves(page);
  await page.evaluate(() => {
    const element = document.querySelector('whatsapp-opt-in');
    const account = element.cloneNode();
    account.setAttribute('mode', 'preferences');
    element.replaceWith(account);
  });
  await find(page, '[part=again]');
}

async function isOfferedTheChat(page) {
  await saves(page);
  await find(page, '[part=whatsapp-code]');
  await says(page, '[part=whatsapp] [role=status]');
}

const CHAT = { 'confirm-on-whatsapp': '', 'whatsapp-number': '+442071234567' };

const element = (name, given = {}, act = undefined, look = {}) => ({
  name,
  path: `/picture?${new URLSearchParams({ ...ASKING, ...given })}`,
  act,
  ...look,
});
const theme = (name) => ({ name, path: `/${name}.html`, act: ticks, width: 1080, scale: 1, isPage: true });

/** Every picture of the README: where it is taken, after what, and how wide and light the page is. */
export const scenes = [
  element('empty'),
  element('ticked', {}, ticks),
  element('dark', {}, ticks, { scheme: 'dark' }),
  element('number-wrong', {}, entersWrongNumber),
  element('saved', {}, saves),
  element('nothing-ticked', {}, savesNothing),
  element('pending', { endpoint: '/waits/consents' }, (page) => saves(page, 'pending')),
  element('queued', { endpoint: '/fails/consents' }, (page) => saves(page, 'queued')),
  element('refused', { endpoint: '/refuses/consents' }, (page) => saves(page, 'refused')),
  element('details', {}, opensDetails),
  element('after-a-no', {}, saysNo),
  element('confirm-on-whatsapp', CHAT, isOfferedTheChat),
  element('confirmed', { ...CHAT, endpoint: '/confirms/consents' }, hearsOfTheMessage),
  element('preferences', { mode: 'preferences' }, knowsConsents),
  element('unreachable', {}, comesBack),
  element('disabled', { disabled: '' }),
  element('problem', { 'marketing-frequency': 'often' }),
  element('arabic', { lang: 'ar', country: 'AE' }, ticks),
  element('brazil', { lang: 'pt-BR', country: 'BR', jurisdiction: 'br' }),
  element('india', { country: 'IN', jurisdiction: 'in', ...BUSINESS }),
  element('narrow', { ...BUSINESS }, undefined, { width: 320 }),
  theme('theme-plain'),
  theme('theme-bold'),
  theme('theme-dense'),
];
