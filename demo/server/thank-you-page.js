import { verify } from '../../dist/esm/proof/index.js';
import { html } from './html.js';

/** The demo sells one basket. */
const LINES = [
  { picture: 'morning-harbour', name: 'Morning Harbour', what: 'Ethiopia · 2 × 250 g', price: '€29.00' },
  { picture: 'night-ferry', name: 'Night Ferry', what: 'Espresso · 250 g', price: '€13.50' },
  { picture: 'enamel-cup', name: 'Enamel cup', what: '0.3 l', price: '€18.00' },
];

/**
 * For somebody who ticked a box, and for nobody else: what they chose, to be changed at once. Should the proof not have
 * left the checkout yet, it leaves from here.
 */
const choicesWith = (pageToken) =>
  html`<section class="card" aria-label="Your messages on WhatsApp">
    <whatsapp-opt-in
      mode="preferences"
      business="Low Tide Coffee"
      privacy-url="/privacy.html"
      endpoint="/api/consents"
      page-token="${pageToken}"
      marketing-frequency="4/month"
      service-frequency="5/order"
      whatsapp-number="+494066969123"
      contact="hello@lowtide.example"
      test
    ></whatsapp-opt-in>
  </section>`;

/** Thanks the shopper and, as this is a demo, shows what the form brought the shop. */
export function thankYouPage({ id, fields }, pageToken) {
  const value = (name) => fields.find(([field]) => field === name)?.[1] ?? '';
  const consent = fields.filter(([name]) => name.startsWith('whatsapp_opt_in.'));
  const proof = value('whatsapp_opt_in');
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Thank you – Low Tide Coffee</title>
        <link rel="icon" href="/img/mark.svg" />
        <link rel="stylesheet" href="/shop.css" />
        <script type="module" src="/dist/whatsapp-opt-in.js"></script>
      </head>
      <body>
        <header class="bar">
          <a class="brand" href="/"
            ><img src="/img/mark.svg" alt="" width="32" height="32" />Low Tide Coffee</a
          >
          <nav aria-label="Demo"><a href="/">All pages</a> <a href="/owner.html">Owner</a></nav>
        </header>
        <main class="narrow">
          <p class="eyebrow">Order ${id}</p>
          <h1>Thank you${value('given-name') ? html`, ${value('given-name')}` : ''}.</h1>
          <p class="lead">Your coffee is roasted on Tuesday and leaves the harbour on Wednesday.</p>
          <section class="card" aria-labelledby="order">
            <h2 id="order">Your order</h2>
            <ul class="items">
              ${LINES.map(showLine)}
            </ul>
            <dl class="sums">
              <dt>Delivery</dt>
              <dd>€3.90</dd>
              <dt class="total">Total</dt>
              <dd class="total">€64.40</dd>
            </dl>
          </section>
          <section class="card" aria-labelledby="delivery">
            <h2 id="delivery">Delivery</h2>
            ${
              value('street') &&
              html`<address>
                ${value('given-name')} ${value('family-name')}<br />
                ${value('street')}<br />
                ${value('postal-code')} ${value('city')}, ${value('country')}
              </address>`
            }
            <p>${value('email')}<br />${value('phone')}</p>
          </section>
          ${consent.some(([, text]) => text === 'granted') ? choicesWith(pageToken) : ''}
          <section class="card" aria-labelledby="received">
            <h2 id="received">What the shop received with the form</h2>
            ${
              consent.length === 0
                ? html`<p id="no-consent">No field about WhatsApp came with the order.</p>`
                : html`<dl class="facts">
                      ${consent.map(
                        ([name, text]) =>
                          html`<dt><code>${name}</code></dt>
                            <dd>${text}</dd>`,
                      )}
                      <dt><code>whatsapp_opt_in</code></dt>
                      <dd id="form-proof">${state(proof, consent)}</dd>
                    </dl>
                    ${
                      proof &&
                      html`<details>
                        <summary>The proof as JSON</summary>
                        <pre dir="ltr">${pretty(proof)}</pre>
                      </details>`
                    }`
            }
          </section>
          <p class="row">
            <a class="button quiet" href="/checkout.html">Order again</a>
            <a class="button quiet" href="/owner.html">See it as the owner</a>
          </p>
        </main>
      </body>
    </html>`;
}

function showLine({ picture, name, what, price }) {
  return html`<li>
    <img src="/img/${picture}.svg" alt="" width="160" height="160" />
    <div><strong>${name}</strong><span class="small">${what}</span></div>
    <span class="price">${price}</span>
  </li>`;
}

function state(proof, consent) {
  if (proof) return verify(proof).valid ? 'a proof that holds' : 'a proof that does not hold';
  const isUnrecorded = consent.some(([, text]) => text === 'unrecorded');
  return isUnrecorded ? 'no proof, though a box was ticked' : 'no proof: nothing was ticked';
}

function pretty(json) {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
