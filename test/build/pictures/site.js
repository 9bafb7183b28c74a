import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { filesIn } from '../../../demo/server/files.js';

/** A page as plain as can be: nothing but the element, in the browser's own colours. */
const STYLE = `
  :root { color-scheme: light dark }
  body { margin: 0; padding: 20px; font: 16px/1.5 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif }
  @media (prefers-color-scheme: dark) { body { background: #17181b; color: #f0f1f3 } }
`;

const quoted = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function page({ lang, ...attributes }) {
  const dir = /^(?:ar|he|ur)/.test(lang) ? 'rtl' : 'ltr';
  const given = Object.entries(attributes).map(([name, value]) => `${name}="${quoted(value)}"`);
  return `<!doctype html><html lang="${quoted(lang)}" dir="${dir}"><meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" /><title>A picture</title><style>${STYLE}</style>
    <script type="module" src="/dist/whatsapp-opt-in.js"></script>
    <whatsapp-opt-in ${given.join(' ')}></whatsapp-opt-in></html>`;
}

const taken = () => Response.json({ receipt: 'a.b.c' });
const busy = () => new Response(null, { status: 503 });
/** The last proof, as confirmed from the phone. */
const confirmed = ({ id }) => Response.json({ purposes: [{ proofId: id, confirmation: 'confirmed' }] });

/** What becomes of a proof, and what is known of it later, by the first name of the endpoint's path. */
const ENDPOINTS = {
  api: { POST: taken, GET: busy },
  fails: { POST: busy, GET: busy },
  refuses: { POST: () => new Response(null, { status: 403 }), GET: busy },
  waits: { POST: () => new Promise(() => {}), GET: busy },
  confirms: { POST: taken, GET: confirmed },
};

/** The shipped files, the pages of the demo, `/picture?lang=…&ATTRIBUTE=…`, and the endpoints. */
export async function openSite(root) {
  const dist = filesIn(join(root, 'dist'));
  const pages = filesIn(join(root, 'demo/pages'));
  let last = {};
  const respond = async (request) => {
    const { method, url } = request;
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const endpoint = ENDPOINTS[pathname.split('/')[1]];
    if (endpoint) {
      if (method === 'POST') last = await json(request);
      return endpoint[method](last);
    }
    if (pathname === '/picture') {
      const headers = { 'Content-Type': 'text/html; charset=utf-8' };
      return new Response(page(Object.fromEntries(searchParams)), { headers });
    }
    return pathname.startsWith('/dist/') ? dist(pathname.slice('/dist'.length)) : pages(pathname);
  };
  const server = createServer(async (request, response) => {
    const { status, headers, ...answered } = await send(await respond(request));
    response.writeHead(status, headers).end(answered.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function json(request) {
  return JSON.parse(Buffer.concat(await request.toArray()).toString());
}

async function send(response) {
  const body = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: Object.fromEntries(response.headers), body };
}
