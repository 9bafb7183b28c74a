import { markup, tag } from './asking.js';
import { ask, BOTH, tryEach, type Row } from './row.js';
import type { Visit } from './support.js';
import { blocks, classic, thankYou } from './woocommerce.js';

/** The part with the pay button is replaced once at the start. */
const CLASSIC = {
  number: '#billing_phone',
  order: '#place_order',
  before: (visit: Visit) => visit.updated(1),
};
const PHONE = { 'phone-field': '#billing_phone' };

const byHook: Row[] = [tag, markup].flatMap((how) =>
  (['after-billing-form', 'before-submit'] as const).flatMap((hook) =>
    [true, false].map((hasEndpoint) => ({
      ...CLASSIC,
      where: `${hook}, by ${how.name}${hasEndpoint ? '' : ', without an endpoint'}`,
      shop: classic(hook, ask(how, PHONE, hasEndpoint)),
      gets: hasEndpoint ? BOTH : ['order'],
    })),
  ),
);

const PLACES = [
  { target: '#customer_details' },
  { target: 'form.checkout' },
  { before: '#place_order' },
  { before: '#payment' },
  { after: '#customer_details' },
];

const fromFooter: Row[] = PLACES.map((place) => ({
  ...CLASSIC,
  where: `in the footer, with data-${Object.entries(place).join()}`,
  shop: classic('footer', ask(tag, { ...PHONE, ...place })),
  gets: BOTH,
}));

describe('WooCommerce, classic checkout: a ticked box and a placed order leave one proof', () =>
  tryEach([...byHook, ...fromFooter]));

const BUTTON = '.wc-block-components-checkout-place-order-button';
const BLOCK_PHONE = { 'phone-field': '#billing-phone' };
const FORM = { target: 'form.wc-block-checkout__form' };
const SUBMIT_ON = { 'submit-on': BUTTON };

/** React builds all of it when our script has run already. */
const inBlocks = (
  where: string,
  shop: Row['shop'],
  order: Row['order'] = BUTTON,
  number = '#billing-phone',
): Row => ({ where, shop, order, number, before: (visit) => visit.updated(1), gets: ['endpoint'] });

const footer = (options: Record<string, string>) =>
  blocks('footer', ask(tag, { ...BLOCK_PHONE, ...options }));

describe('WooCommerce, block checkout: a ticked box and a placed order leave one proof', () =>
  tryEach([
    inBlocks('in its form, with submit-on', footer({ ...FORM, ...SUBMIT_ON })),
    inBlocks('before its button, with submit-on', footer({ before: BUTTON, ...SUBMIT_ON })),
    inBlocks('in its form, by the button that the element keeps', footer(FORM), 'own'),
    inBlocks('outside its form, with submit-on', footer(SUBMIT_ON)),
    inBlocks('outside its form, by the button of the element', footer({}), 'own'),
    ...[tag, markup].map((how) =>
      inBlocks(
        `in an HTML block that React writes anew, by ${how.name}, with submit-on`,
        blocks('inside', ask(how, { ...BLOCK_PHONE, ...SUBMIT_ON })),
      ),
    ),
  ]));

describe('WooCommerce, thank-you page: a ticked box and a press of the button leave one proof', () =>
  tryEach(
    [tag, markup].map((how) => ({
      where: `by ${how.name}`,
      shop: thankYou(ask(how, { phone: '+4915112345678', reference: '1001' })),
      order: 'own',
      gets: ['endpoint'],
    })),
  ));
