import { html } from './html.js';

/** How people like to pay, by country. */
const PAYMENTS = {
  DE: ['Invoice', 'Direct debit', 'Card'],
  AT: ['Invoice', 'Card'],
  NL: ['Bank transfer', 'Card'],
  GB: ['Card'],
};

/** The part of a checkout that depends on the country: how to pay, the question, and the button. */
export function createFragments() {
  return ({ url }) => {
    const country = new URL(url).searchParams.get('country');
    const payments = PAYMENTS[country];
    if (!payments) return new Response('Not delivered there.', { status: 404 });
    return new Response(String(payment(country, payments)), {
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
    });
  };
}

const payment = (country, payments) =>
  html`<div id="payment" class="stack">
    <fieldset>
      <legend>Payment</legend>
      ${payments.map(
        (name, at) =>
          html`<label class="switch"
            ><input type="radio" name="payment" value="${name}" ${at === 0 ? 'checked' : ''} />${name}</label
          >`,
      )}
    </fieldset>
    <script
      async
      src="/dist/loader.js"
      data-business="Low Tide Coffee"
      data-privacy-url="/privacy.html"
      data-endpoint="/api/consents"
      data-phone-field="#phone"
      data-country="${country}"
      data-test
    ></script>
    <button class="button wide">Place order · €64.40</button>
  </div>`;
