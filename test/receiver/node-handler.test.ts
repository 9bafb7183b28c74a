/** Node's HTTP server in front, with real connections that break in real ways. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage, type RequestListener } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { after, test, type TestContext } from 'node:test';
import { nodeHandler } from '../../src/receiver/index.js';
import { deferred } from './support/deferred.js';
import { makeProof } from './support/proofs.js';
import { asAdmin, makeReceiver, post } from './support/receiver.js';

const unhandled: unknown[] = [];
process.on('unhandledRejection', (reason) => unhandled.push(reason));
after(() => assert.deepEqual(unhandled, []));

async function listen(t: TestContext, handle: (request: Request) => Promise<Response>): Promise<number> {
  const server = createServer(nodeHandler(handle) as RequestListener);
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Writes raw bytes, and reads until the server closes or `until` has come. */
async function raw(port: number, text: string, until: RegExp): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(text);
  let answer = '';
  for await (const chunk of socket) {
    answer += String(chunk);
    if (until.test(answer)) break;
  }
  socket.destroy();
  return answer;
}

test('a proof goes in and its record comes out', async (t) => {
  const { receive } = makeReceiver();
  const base = `http://127.0.0.1:${await listen(t, receive)}`;
  const proof = makeProof();
  const headers = { 'Content-Type': 'application/json' };
  const posted = await fetch(`${base}/consents`, { method: 'POST', headers, body: JSON.stringify(proof) });
  assert.equal(posted.status, 201);
  const kept = await fetch(`${base}/consents/${proof.id}`, { headers: asAdmin });
  assert.deepEqual((await kept.json()).proof, proof);
  const head = await fetch(`${base}/consents/${proof.id}`, { method: 'HEAD', headers: asAdmin });
  assert.equal(head.status, 200);
});

const whatsapp = { appSecret: 'secret', verifyToken: 'token' };

test('a body that comes too slowly is answered, and its connection closed', async (t) => {
  const port = await listen(t, makeReceiver({ limits: { bodyMs: 50 }, whatsapp }).receive);
  for (const path of ['/consents', '/permissions?purpose=marketing', '/webhooks/whatsapp']) {
    const request = httpRequest({ port, path, method: 'POST' });
    request.setHeader('Content-Type', 'application/json');
    request.setHeader('Authorization', asAdmin.Authorization);
    request.setHeader('X-Hub-Signature-256', `sha256=${'0'.repeat(64)}`);
    request.on('error', () => undefined);
    request.write('["+49');
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    assert.deepEqual([response.statusCode, response.headers.connection], [408, 'close'], path);
    response.resume();
    await once(response, 'close');
  }
});

test('a body that never ends gets its 413 while it is still being sent', async (t) => {
  const port = await listen(t, makeReceiver().receive);
  const request = httpRequest({ port, path: '/consents', method: 'POST' });
  request.setHeader('Content-Type', 'application/json');
  request.on('error', () => undefined);
  const chunk = Buffer.alloc(10_000, ' ');
  const send = () => request.write(chunk, () => !request.destroyed && setImmediate(send));
  send();
  const [response] = await once(request, 'response');
  assert.equal(response.statusCode, 413);
  assert.equal(JSON.parse(String((await response.toArray()).join(''))).code, 'body-too-large');
  request.destroy();
});

test('a connection goes on being useful after a body that was too long', async (t) => {
  const port = await listen(t, makeReceiver().receive);
  const headers = 'Host: x\r\nContent-Type: application/json';
  const tooLong = `POST /consents HTTP/1.1\r\n${headers}\r\nContent-Length: 50000\r\n\r\n${' '.repeat(50_000)}`;
  const answer = await raw(port, `${tooLong}GET /health HTTP/1.1\r\nHost: x\r\n\r\n`, /"status":"ok"/);
  assert.match(answer, /^HTTP\/1\.1 413 [\s\S]*HTTP\/1\.1 200 /);
});

test('a shopper who is gone in the middle of the body leaves nothing behind', async (t) => {
  const { receive, store, failures } = makeReceiver();
  const answered = deferred<Response>();
  const port = await listen(t, async (request) => {
    const response = await receive(request);
    answered.resolve(response);
    return response;
  });
  const socket = connect(port, '127.0.0.1');
  socket.write(
    'POST /consents HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{',
  );
  socket.end();
  assert.equal((await answered.promise).status, 400);
  assert.deepEqual([store.records, failures], [[], []]);
});

test('a reader who is gone in the middle of an answer ends the answer and the request', async (t) => {
  const cancelled = deferred<boolean>();
  const port = await listen(t, async (request) => {
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(100_000)),
      cancel: () => cancelled.resolve(request.signal.aborted),
    });
    return new Response(body);
  });
  await raw(port, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n', /200 OK/);
  assert.equal(await cancelled.promise, true);
});

test('an answer that fails in the middle is cut off, so that it cannot be taken for a whole one', async (t) => {
  const port = await listen(t, async () => {
    let lines = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (++lines > 3) controller.error(new Error('store gone'));
        else controller.enqueue(new TextEncoder().encode('line\n'));
      },
    });
    return new Response(body);
  });
  const response = await fetch(`http://127.0.0.1:${port}/`);
  await assert.rejects(response.text());
});

test('what HTTP allows and Request does not is answered with 400', async (t) => {
  const port = await listen(t, makeReceiver().receive);
  for (const start of ['TRACE / HTTP/1.1\r\nHost: x', 'OPTIONS * HTTP/1.1\r\nHost: x']) {
    assert.match(await raw(port, `${start}\r\n\r\n`, /\r\n\r\n/), /^HTTP\/1\.1 400 /, start);
  }
});

test('what is asked for is the path alone, whatever stands in Host or before the path', async (t) => {
  const { receive } = makeReceiver();
  const port = await listen(t, receive);
  const status = async (start: string) =>
    /^HTTP\/1\.1 (\d+)/.exec(await raw(port, `${start}\r\n\r\n`, /\r\n\r\n/))![1];
  for (const host of [
    'x/health?',
    'x/health#',
    'x\\health?',
    'u@x/health?',
    'a b',
    'x:99999',
    'x\r\nHost: y',
  ]) {
    assert.equal(await status(`GET /nowhere HTTP/1.1\r\nHost: ${host}`), '404', host);
    assert.equal(await status(`GET /health HTTP/1.1\r\nHost: ${host}`), '200', host);
  }
  assert.equal(await status('GET http://evil.example/health?x HTTP/1.1\r\nHost: x'), '200');
  assert.equal(await status('GET http://evil.example/nowhere HTTP/1.1\r\nHost: x/health?'), '404');
  assert.equal(await status('GET evil.example/health HTTP/1.1\r\nHost: x'), '400');
});

test('links begin with the host that was asked, where it is a plain one', async (t) => {
  const { receive } = makeReceiver();
  const behind = makeReceiver({ publicUrl: 'https://shop.example/opt-in' });
  const [port, portBehind] = [await listen(t, receive), await listen(t, behind.receive)];
  const proof = makeProof();
  for (const one of [receive, behind.receive]) assert.equal((await one(post(proof))).status, 201);
  const ask = (at: number, target: string, host: string) =>
    raw(
      at,
      `POST ${target} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: ${asAdmin.Authorization}\r\nContent-Length: 0\r\n\r\n`,
      /\}/,
    );
  const path = `/subjects/${proof.subject.phone}/links`;
  for (const host of ['shop.example', 'shop.example:8443', 'opt_in:8080', '[2001:db8::7]:80', '192.0.2.1']) {
    assert.ok(
      (await ask(port, path, host)).includes(`"http://${host.replace(/:80$/, '')}/preferences#`),
      host,
    );
  }
  assert.match(
    await ask(port, `http://evil.example${path}`, 'shop.example'),
    /"http:\/\/shop\.example\/pref/,
  );
  for (const host of ['evil.example/x?', 'evil.example#', 'shop.example\r\nHost: evil.example']) {
    const answer = await ask(port, path, host);
    assert.match(answer, /^HTTP\/1\.1 400 [\s\S]*"code":"host-unknown"/, host);
    assert.doesNotMatch(answer, /evil/);
    assert.match(await ask(portBehind, path, host), /"https:\/\/shop\.example\/opt-in\/preferences#/, host);
  }
});

test('a path that starts with two slashes does not name another host', async (t) => {
  const port = await listen(t, async (request) => new Response(new URL(request.url).pathname));
  assert.match(
    await raw(port, 'GET //evil.example/x HTTP/1.1\r\nHost: x\r\n\r\n', /evil/),
    /\/\/evil\.example\/x/,
  );
});
