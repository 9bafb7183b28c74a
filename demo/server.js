/** The demo: a small shop, the receiver behind it, and what the shop owner sees. `npm start` */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import {
  createReceiver,
  importSigningKey,
  keptKey,
  nodeHandler,
  openStore,
} from '../dist/esm/receiver/index.js';
import { filesIn } from './server/files.js';
import { createFragments } from './server/fragments.js';
import { createOrders } from './server/orders.js';
import { createOwner } from './server/owner.js';
import { controllerAt, optIns, purposes, renewals } from './server/settings.js';
import { pageSecret, withPageToken } from './server/page-tokens.js';
import { createWhatsApp } from './server/whatsapp.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const PLENTY = { count: 10_000, perMs: 3_600_000 };

/** As strict as a policy gets: what works here works on any site. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

async function start({ PORT = '8080', HOST = '127.0.0.1', OPT_IN_DATABASE = here('.data') }) {
  const signingKey = await importSigningKey(await keptKey(OPT_IN_DATABASE, () => undefined));
  const { store, close } = await openStore(OPT_IN_DATABASE);
  const server = createServer();
  // This machine only: the owner's page asks nobody for a password.
  server.listen(Number(PORT), HOST);
  await once(server, 'listening');
  const origin = `http://localhost:${server.address().port}`;
  const adminToken = randomUUID(); // known to this process only
  // The elements of the demo are marked as tests, so their proofs are too.
  const whatsapp = { appSecret: randomUUID(), verifyToken: randomUUID(), optIns };
  const receiver = createReceiver({
    store,
    signingKey,
    adminToken,
    pageSecret,
    purposes,
    whatsapp,
    renewals,
    controller: controllerAt(origin),
    confirmOnWhatsApp: true,
    basePath: '/api',
    acceptTest: true,
    // Whoever tries it out is one client and, often, one number.
    limits: { numbersPerClient: PLENTY, recordsPerNumber: PLENTY },
  });
  const orders = createOrders();
  const fragments = createFragments();
  const owner = createOwner(receiver, adminToken);
  const messages = createWhatsApp(receiver, whatsapp);
  const pages = filesIn(here('pages'));
  const dist = filesIn(here('../dist'));

  async function answer(request, connection) {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/api/')) return receiver(request, connection);
    if (pathname === '/orders' || pathname.startsWith('/orders/')) return orders(request);
    if (pathname === '/fragments/payment') return fragments(request);
    if (pathname === '/owner/whatsapp') return messages(request);
    if (pathname.startsWith('/owner/')) return owner(request);
    if (pathname.startsWith('/dist/')) return dist(pathname.slice('/dist'.length));
    const page = await pages(pathname);
    return pathname.endsWith('.html') ? withPageToken(page) : page;
  }

  async function answerStrictly(request, connection) {
    const response = await answer(request, connection).catch((error) => {
      console.error(error);
      return new Response('The demo failed; its console says why.', { status: 500 });
    });
    // A record of consent brings a policy of its own.
    if (!response.headers.has('Content-Security-Policy')) {
      response.headers.set('Content-Security-Policy', POLICY);
    }
    response.headers.set('X-Content-Type-Options', 'nosniff');
    response.headers.set('Referrer-Policy', 'same-origin');
    return response;
  }

  server.on('request', nodeHandler(answerStrictly));
  console.log(`The demo shop is open at ${origin}/`);

  await Promise.race(['SIGTERM', 'SIGINT'].map((signal) => once(process, signal)));
  server.close();
  server.closeIdleConnections();
  await once(server, 'close');
  await close();
}

await start(process.env);
