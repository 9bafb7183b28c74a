import type { Shape, Shopper } from './shoppers.js';

export const FORM_NAME = 'whatsapp_opt_in';

export interface Pages {
  checkout: string;
  thanks: string;
  home: string;
}

/** Where the element posts proofs, and where its scripts are. */
interface Addresses {
  endpoint: string;
  scripts: string;
}

export function pagesFor(shopper: Shopper, { endpoint, scripts }: Addresses): Pages {
  const script = `<script type="module" crossorigin src="${scripts}/whatsapp-opt-in.js"></script>`;
  const home = shopper.home === 'element' ? element(`endpoint="${endpoint}"`) : '<p>New: slippers.</p>';
  return {
    checkout: page(script, CHECKOUTS[shopper.shape](`endpoint="${endpoint}"`)),
    thanks: page(shopper.thanks === 'script' ? script : '', '<p>Thank you.</p>'),
    home: page(script, home),
  };
}

function page(head: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Campaign Shoes</title>
<link rel="icon" href="data:,">
<style>#order { position: fixed; top: 0; right: 0 }</style>
<script src="/in-page.js"></script>
${head}
<body>${body}</body>
</html>`;
}

function element(more: string): string {
  return `<whatsapp-opt-in business="Campaign Shoes" privacy-url="https://shoes.example/privacy" country="DE" ${more}></whatsapp-opt-in>`;
}

const PHONE = '<p><label>Phone <input id="phone" type="tel" name="phone"></label></p>';
const PAGE_PHONE = 'phone-field="#phone"';
const SUBMIT = '<p><button id="order">Order and pay</button></p>';
const BUTTON = '<p><button id="order" type="button" onclick="inPage.order()">Order and pay</button></p>';
const BY_BUTTON = 'submit-on="#order"';

const form = (inside: string) => `<form action="/order" method="post">${inside}</form>`;

const CHECKOUTS: Record<Shape, (endpoint: string) => string> = {
  form: (endpoint) => form(`${PHONE}${element(`${PAGE_PHONE} ${endpoint}`)}${SUBMIT}`),
  'form-alone': () => form(`${PHONE}${element(PAGE_PHONE)}${SUBMIT}`),
  'form-and-endpoint': (endpoint) => form(`${PHONE}${element(`${PAGE_PHONE} ${endpoint}`)}${SUBMIT}`),
  'form-own-phone': (endpoint) => form(`${element(endpoint)}${SUBMIT}`),
  fetch: (endpoint) => `${PHONE}${element(`${PAGE_PHONE} ${BY_BUTTON} ${endpoint}`)}${BUTTON}`,
  'own-button': (endpoint) => `${element(endpoint)}${BUTTON}`,
  'button-in-form': (endpoint) =>
    form(`${PHONE}${element(`${PAGE_PHONE} ${BY_BUTTON} ${endpoint}`)}${BUTTON}`),
};

/** Shapes whose form carries the element's entries to the shop. */
export const isForm = (shape: Shape): boolean => shape.startsWith('form');
/** Shapes in which the shop's own server hands in what came with the form. */
export const isHandedIn = (shape: Shape): boolean => shape === 'form-alone' || shape === 'form-and-endpoint';
export const hasOwnPhone = (shape: Shape): boolean => shape === 'form-own-phone' || shape === 'own-button';
/** A shop that orders by script may say thank you in place. */
export const staysAfterOrder = ({ shape, event }: Shopper): boolean =>
  !isForm(shape) && (event === 'lingers' || event === 'reload');
