/** The receiver inside servers that a site already has: plain Node, Express and Hono, asked over real connections. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test, type TestContext } from 'node:test';
import express, { type RequestHandler } from 'express';
import { Hono } from 'hono';
import { nodeHandler, type Connection, type Limits } from '../../src/receiver/index.js';
import { makeProof } from './support/proofs.js';
import { asAdmin, makeReceiver } from './support/receiver.js';

type Options = Parameters<typeof makeReceiver>[0];

/** One per kind of server: the receiver below `/opt-in`, and a page of the site's own beside it. */
const SERVERS: Record<string, (options: Options) => Server> = {
  'plain Node': (options) => {
    const receive = nodeHandler(makeReceiver({ ...options, basePath: '/opt-in' }).receive);
    return createServer((incoming, outgoing) => {
      if (incoming.url?.startsWith('/opt-in/')) void receive(incoming, outgoing);
      else outgoing.end('the shop');
    });
  },

  Express: (options) => {
    const app = express();
    // Express takes `/opt-in` off the address itself.
    app.use('/opt-in', nodeHandler(makeReceiver(options).receive) as RequestHandler);
    app.use(express.json());
    app.get('/', (_request, response) => void response.send('the shop'));
    return createServer(app as RequestListener);
  },

  Hono: (options) => {
    const { receive } = makeReceiver({ ...options, basePath: '/opt-in' });
    const app = new Hono<{ Bindings: Connection }>();
    app.all('/opt-in/*', (context) => receive(context.req.raw, { address: context.env.address }));
    app.get('/', (context) => context.text('the shop'));
    return createServer(
      nodeHandler(async (request, connection) => app.fetch(request, connection)) as RequestListener,
    );
  },
};

async function listen(t: TestContext, server: Server): Promise<string> {
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function send(base: string, headers: Record<string, string> = {}, proof = makeProof()): Promise<Response> {
  return fetch(`${base}/opt-in/consents`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(proof),
  });
}

const onePerMinute: Partial<Limits> = { proofsPerClient: { count: 1, perMs: 60_000 } };

for (const [name, serve] of Object.entries(SERVERS)) {
  describe(`in ${name}`, () => {
    test('a proof goes in, its record comes out, and the site has its own pages still', async (t) => {
      const base = await listen(t, serve({}));
      const proof = makeProof();
      assert.equal((await send(base, {}, proof)).status, 201);
      assert.equal((await send(base, {}, proof)).status, 200);
      const kept = await fetch(`${base}/opt-in/consents/${proof.id}`, { headers: asAdmin });
      assert.deepEqual((await kept.json()).proof, proof);
      assert.equal(await (await fetch(base)).text(), 'the shop');
    });

    test('what is refused there is refused here', async (t) => {
      const base = await listen(t, serve({ origins: ['https://shop.example'] }));
      const allowed = await send(base, { Origin: 'https://shop.example' });
      assert.equal(allowed.headers.get('access-control-allow-origin'), 'https://shop.example');
      assert.equal((await send(base, { Origin: 'https://other.example' })).status, 403);
      assert.equal((await fetch(`${base}/opt-in/export`)).status, 401);
      assert.equal((await fetch(`${base}/opt-in/nothing`)).status, 404);
      const preflight = await fetch(`${base}/opt-in/consents`, {
        method: 'OPTIONS',
        headers: { Origin: 'https://shop.example', 'Access-Control-Request-Method': 'POST' },
      });
      assert.equal(preflight.status, 204);
    });

    test('clients are told apart by their address', async (t) => {
      const base = await listen(t, serve({ limits: onePerMinute }));
      assert.equal((await send(base)).status, 201);
      assert.equal((await send(base)).status, 429);
    });
  });
}

test('mounted behind what reads bodies, it says so to the owner and is tried again', async (t) => {
  const said: unknown[] = [];
  t.mock.method(console, 'error', (line: unknown) => void said.push(line));
  const app = express();
  app.use(express.json());
  app.use('/opt-in', nodeHandler(makeReceiver().receive) as RequestHandler);
  const base = await listen(t, createServer(app as RequestListener));
  assert.equal((await send(base)).status, 500);
  assert.deepEqual(said.length, 1);
  assert.match(String(said[0]), /express\.json/);
});

describe('the address of a client', () => {
  async function ask(t: TestContext, trustedProxies: number | undefined, ...sent: Record<string, string>[]) {
    const addresses: (string | undefined)[] = [];
    const warnings: string[] = [];
    const handler = nodeHandler(
      (_request, { address }) => {
        addresses.push(address);
        return Promise.resolve(new Response());
      },
      { trustedProxies, onWarning: (text) => warnings.push(text) },
    );
    const base = await listen(t, createServer(handler as RequestListener));
    for (const headers of sent) await fetch(base, { headers });
    return { addresses, warnings };
  }
  const by = (list: string) => ({ 'X-Forwarded-For': list });

  test('is the connection, whatever the client claims', async (t) => {
    for (const trustedProxies of [0, undefined])
      assert.deepEqual((await ask(t, trustedProxies, by('192.0.2.1'))).addresses, ['127.0.0.1']);
  });

  test('behind proxies is what the first of them saw, not what stands before it', async (t) => {
    const seen = async (trustedProxies: number, ...headers: Record<string, string>[]) =>
      (await ask(t, trustedProxies, ...headers)).addresses;
    assert.deepEqual(await seen(1, by('203.0.113.9, 192.0.2.1'), {}), ['192.0.2.1', '127.0.0.1']);
    assert.deepEqual(await seen(2, by('203.0.113.9, 192.0.2.1, 198.51.100.7')), ['192.0.2.1']);
    assert.deepEqual(await seen(3, by('192.0.2.1')), ['127.0.0.1']);
    assert.deepEqual(
      await seen(1, by('192.0.2.1:4711'), by('[2001:db8::7]:4711'), by('2001:db8::7')),
      ['192.0.2.1', '2001:db8::7', '2001:db8::7'],
      'a port is another for each connection, and would be another client each time',
    );
  });

  test('behind a proxy that is not set is the same for everyone, and the owner is told, once', async (t) => {
    for (const headers of [by('192.0.2.1'), { Forwarded: 'for=192.0.2.1' }]) {
      const { warnings } = await ask(t, undefined, {}, headers, headers);
      assert.equal(warnings.length, 1);
      assert.match(warnings[0]!, /OPT_IN_TRUSTED_PROXIES \(trustedProxies\) is not set/);
      assert.doesNotMatch(warnings[0]!, /192/, 'no person in it');
    }
    assert.deepEqual((await ask(t, undefined, {})).warnings, [], 'no header, no proxy');
    assert.deepEqual((await ask(t, 0, by('192.0.2.1'))).warnings, [], '0 was said on purpose');
    assert.deepEqual((await ask(t, 1, by('192.0.2.1'))).warnings, []);
  });

  test('is not read from Forwarded, and the owner hears of that, too', async (t) => {
    const { addresses, warnings } = await ask(t, 1, { Forwarded: 'for=192.0.2.1' });
    assert.deepEqual(addresses, ['127.0.0.1']);
    assert.match(warnings.join(), /without X-Forwarded-For/);
  });
});
