/** The one way in which a browser shows a receipt or a link's token: to the receiver, and to nobody it leads to. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { askWhetherConfirmed } from '../../../src/on-whatsapp/ask.js';
import { askOwnConsents } from '../../../src/preferences/own-consents.js';
import { ask } from '../../../src/preferences-page/ask.js';

// Awaited, so that this file has a process of its own: while other tests replace the timers, the connections that fetch
// has left here could not stop theirs, and would throw from them later.
const { askForConsents } = await import('../../../src/consents/client.js');

async function serve(t: TestContext, answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/consents`;
}

const json = (status: number, body: string, headers = {}): RequestListener => {
  return (_, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(body);
  };
};

describe('whoever asks how a person stands', () => {
  it('shows the receipt to no address that another one leads to', async (t) => {
    const heard: unknown[] = [];
    const elsewhere = await serve(t, (request, response) => {
      heard.push(request.headers.authorization);
      json(200, '{}')(request, response);
    });
    for (const status of [301, 302, 303, 307, 308]) {
      const endpoint = await serve(t, json(status, '', { Location: elsewhere }));
      assert.deepEqual(await askOwnConsents(endpoint, 'a.b.c'), { kind: 'unreachable' });
      assert.deepEqual(await askWhetherConfirmed(endpoint, 'a.b.c', 'x'), {
        kind: 'not-yet',
        retryAfterMs: 0,
      });
      assert.deepEqual(await ask(new URL(endpoint), 'a.b.c'), { problem: 'preferences.unreachable' });
    }
    assert.deepEqual(heard, []);
  });

  it('hears what the receiver says, and why not', async (t) => {
    const told = await serve(t, json(200, '{"phone":"+4915112345678"}'));
    assert.deepEqual(await askForConsents(told, 'a.b.c'), {
      kind: 'answered',
      body: { phone: '+4915112345678' },
    });
    const refused = await serve(t, json(401, '{"code":"capability-expired"}', { 'Retry-After': '7' }));
    assert.deepEqual(await askForConsents(refused, 'a.b.c'), {
      kind: 'refused',
      status: 401,
      code: 'capability-expired',
      retryAfterMs: 7000,
    });
  });

  it('takes a web page, or no answer at all, for what it is', async (t) => {
    const page = await serve(t, json(200, '<!doctype html>'));
    assert.deepEqual(await askForConsents(page, 'a.b.c'), { kind: 'no-receiver' });
    const busy = await serve(t, json(502, '<h1>Bad gateway</h1>'));
    const { kind, code } = (await askForConsents(busy, 'a.b.c')) as { kind: string; code: unknown };
    assert.deepEqual([kind, code], ['refused', undefined]);
    const cut = await serve(t, (_, response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('{"phone"', () => response.destroy());
    });
    assert.deepEqual(await askForConsents(cut, 'a.b.c'), { kind: 'unreachable' });
    assert.deepEqual(await askForConsents('http://127.0.0.1:1/consents', 'a.b.c'), { kind: 'unreachable' });
  });
});
