import { delayed, markup, tag } from './asking.js';
import { everShop, magento, openCart, reactForm } from './others.js';
import { plain } from './plain.js';
import { ask, BOTH, tryEach, type Row } from './row.js';
import type { Visit } from './support.js';

const PHONE = { 'phone-field': '#input-telephone' };
const CONFIRM = { 'submit-on': '#button-confirm' };

/** The last step comes when the address has been sent. */
const register = async (visit: Visit) => {
  await visit.clicks('#button-register');
  await visit.updated(1);
};

describe('OpenCart: a ticked box and a placed order leave one proof', () =>
  tryEach([
    ...[true, false].map((hasEndpoint): Row => ({
      where: `in #form-register${hasEndpoint ? '' : ', without an endpoint'}`,
      shop: openCart('register', ask(tag, PHONE, hasEndpoint)),
      number: '#input-telephone',
      order: ['#button-register', '#button-confirm'],
      gets: hasEndpoint ? BOTH : ['order'],
    })),
    ...[tag, markup].map((how): Row => ({
      where: `in the step that is loaded, by ${how.name}, with submit-on`,
      shop: openCart('confirm', ask(how, { ...PHONE, ...CONFIRM })),
      number: '#input-telephone',
      before: register,
      order: '#button-confirm',
      gets: ['endpoint'],
    })),
    {
      where: 'above it, with submit-on a button that comes late',
      shop: openCart('above-confirm', ask(tag, { ...PHONE, ...CONFIRM })),
      number: '#input-telephone',
      before: register,
      order: '#button-confirm',
      gets: ['endpoint'],
    },
  ]));

const BUTTON = '#checkoutForm > button';

describe('EverShop: a ticked box and a placed order leave one proof', () =>
  tryEach(
    [
      { where: 'in its form, with submit-on', options: { 'submit-on': BUTTON }, order: BUTTON },
      { where: 'in its form, by the button that the element keeps', options: {}, order: 'own' },
    ].map(({ where, options, order }) => ({
      where,
      shop: everShop(ask(tag, { ...options, target: '#checkoutForm' })),
      before: (visit) => visit.updated(1),
      order,
      gets: ['endpoint'],
    })),
  ));

describe('Magento 2, whose submit button is clicked in vain: one proof', () =>
  tryEach(
    [tag, markup].map((how) => ({
      where: `by ${how.name}`,
      shop: magento(ask(how, { 'phone-field': '#telephone' })),
      number: '#telephone',
      order: '.action.primary.checkout',
      gets: ['endpoint'],
    })),
  ));

describe('A React form with onSubmit: a ticked box and a placed order leave one proof', () =>
  tryEach([
    {
      where: 'in a place that React makes anew',
      shop: reactForm(ask(tag, { 'phone-field': '#phone', target: '#messages' })),
      number: '#phone',
      order: 'form button:not([type])',
      gets: BOTH,
    },
  ]));

describe('A tag that an optimiser holds back until the page is touched (WP Rocket): one proof', () =>
  tryEach([
    {
      where: 'where the tag stands',
      shop: plain({ button: '<button id="go">Order</button>' }, ask(delayed, { 'phone-field': '#phone' })),
      number: '#phone',
      order: '#go',
      gets: BOTH,
    },
  ]));
