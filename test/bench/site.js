import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

/** With these, clocks in the page tell microseconds instead of tenths of milliseconds. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cache-Control': 'no-store',
};

const TEXT = 'Coffee from the harbour, roasted on Tuesdays and sent on Wednesdays. '.repeat(6);

/**
 * Opening the browser's locales takes it longer than the element takes for anything, whoever asks first. In a shop that
 * is who writes the price; elsewhere it is a task of the element's own (see LocalizedControl.scheduleUpdate).
 */
const PRICE = `new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' }).format(19)`;

/**
 * A page of a shop with the element in its middle, and without the script: whoever measures adds that. `height`: the
 * place that the page keeps for it, as the README says.
 */
function page({ lang = 'en', attributes = '', height }) {
  const reserved = height
    ? `<style>whatsapp-opt-in:is(:not(:defined), :state(loading)) { display: block; block-size: ${height}px; overflow: hidden }</style>`
    : '';
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8" /><title>Low Tide Coffee</title><link rel="icon" href="data:," />
    <meta name="viewport" content="width=device-width" />${reserved}
    <body style="font: 16px/1.5 sans-serif"><h1>Checkout</h1><p>${TEXT}</p>
    <p>Total <b></b></p><script>document.querySelector('b').textContent = ${PRICE}</script>
    <whatsapp-opt-in business="Low Tide Coffee" privacy-url="/privacy" endpoint="/consents" country="DE"
      marketing-frequency="4/month" ${attributes}></whatsapp-opt-in>
    <button>Place order</button><p>${TEXT}</p></body></html>`;
}

/**
 * Serves the shipped files and pages that hold the element. `hold(path)` keeps a file back until what it returns is called.
 * @param {string} root
 */
export async function openSite(root) {
  const held = new Map();
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    await held.get(pathname);
    const file = join(root, pathname);
    const send = (type, body) => response.writeHead(200, { ...ISOLATED, 'Content-Type': type }).end(body);
    if (request.method === 'POST') return send('application/json', '{"receipt":"a.b.c"}');
    if (pathname === '/page') return send('text/html', page(Object.fromEntries(searchParams)));
    if (/^\/dist\/[\w/.-]+\.js$/.test(pathname) && existsSync(file))
      return send('text/javascript', readFileSync(file));
    return response.writeHead(404, ISOLATED).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    /** @param {{ lang?: string, attributes?: string, height?: number }} [content] */
    url: (content = {}) => `http://127.0.0.1:${server.address().port}/page?${new URLSearchParams(content)}`,
    hold(path) {
      let release;
      held.set(path, new Promise((resolve) => (release = resolve)));
      return release;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
