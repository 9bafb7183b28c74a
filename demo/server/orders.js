import { html } from './html.js';
import { makePageToken } from './page-tokens.js';
import { thankYouPage } from './thank-you-page.js';

/** A proof of 24 kB grows threefold at most when a form encodes it. */
const MAX_FORM_BYTES = 100_000;

/**
 * The shop's own side of the checkout: takes the form as any shop would and answers with a page that shows what
 * came in. Orders are kept as long as the demo runs.
 */
export function createOrders() {
  const orders = new Map();
  let number = 1000;

  async function place(request) {
    const body = await request.text();
    if (body.length > MAX_FORM_BYTES) return new Response('The form is too long.', { status: 413 });
    const id = String(++number);
    orders.set(id, { id, fields: [...new URLSearchParams(body)] });
    if (request.headers.get('accept') === 'application/json') return Response.json({ id }, { status: 201 });
    // To be left and come back to, a page needs an address of its own.
    return new Response(null, { status: 303, headers: { Location: `/orders/${id}` } });
  }

  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/orders' && request.method === 'POST') return place(request);
    const order = orders.get(pathname.slice('/orders/'.length));
    if (!order) return page(html`<p>There is no such order.</p>`, 404);
    return page(thankYouPage(order, await makePageToken()), 200);
  };
}

function page(content, status) {
  return new Response(String(content), { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
