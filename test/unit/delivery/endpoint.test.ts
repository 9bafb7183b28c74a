import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { endpointTransport, reopenEndpoint } from '../../../src/delivery/endpoint.js';
import { makeProof } from './support/proof.js';

const URL_ = 'https://shop.example/consents';
const server = setupServer();
const proof = makeProof();

before(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
after(() => server.close());

/** Answers every request alike, and shows the requests that came. */
function answerWith(make: () => Response | Promise<Response>) {
  const requests: Request[] = [];
  server.use(
    http.post(URL_, ({ request }) => {
      requests.push(request.clone());
      return make();
    }),
  );
  return requests;
}

const deliver = () => endpointTransport(URL_).deliver(proof);

describe('the request to an endpoint', () => {
  it('carries the proof as JSON under its id', async () => {
    const [request] = await (async () => {
      const requests = answerWith(() => new HttpResponse(null, { status: 204 }));
      await deliver();
      return requests;
    })();
    assert.equal(request!.headers.get('content-type'), 'application/json');
    assert.equal(request!.headers.get('idempotency-key'), proof.id);
    assert.deepEqual(await request!.json(), proof);
  });

  it('outlives the page, takes no cookies elsewhere, tells no path and follows no redirect', async () => {
    const requests = answerWith(() => new HttpResponse(null, { status: 204 }));
    await deliver();
    const { keepalive, credentials, referrerPolicy, redirect } = requests[0]!;
    assert.deepEqual(
      { keepalive, credentials, referrerPolicy, redirect },
      { keepalive: true, credentials: 'same-origin', referrerPolicy: 'strict-origin', redirect: 'manual' },
    );
  });

  it('is made without keepalive where the page has none to spare', async (t) => {
    const fetch = globalThis.fetch;
    t.mock.method(globalThis, 'fetch', (url: string, init: RequestInit) =>
      init.keepalive ? Promise.reject(new TypeError('Failed to fetch')) : fetch(url, init),
    );
    const requests = answerWith(() => HttpResponse.json({ receipt: 'a.b.c' }, { status: 201 }));
    assert.deepEqual(await deliver(), { outcome: 'delivered', receipt: 'a.b.c' });
    assert.equal(requests.length, 1);
  });
});

describe('an endpoint that has the proof', () => {
  it('hands on its receipt', async () => {
    answerWith(() => HttpResponse.json({ id: proof.id, receipt: 'a.b.c' }, { status: 201 }));
    assert.deepEqual(await deliver(), { outcome: 'delivered', receipt: 'a.b.c' });
  });

  it('needs no receipt and no body', async () => {
    const answers = [
      new HttpResponse(null, { status: 204 }),
      new HttpResponse(null, { status: 204, headers: { 'Content-Type': 'text/html' } }),
      new HttpResponse('OK', { status: 200, headers: { 'Content-Type': 'text/plain' } }),
      new HttpResponse('{"receipt":', { status: 200, headers: { 'Content-Type': 'application/json' } }),
      HttpResponse.json(null),
      HttpResponse.json({ receipt: 42 }),
    ];
    for (const answer of answers) {
      answerWith(() => answer);
      assert.deepEqual(await deliver(), { outcome: 'delivered', receipt: undefined });
    }
  });

  it('may call its JSON text/html, as servers do by default', async () => {
    answerWith(() => HttpResponse.html('{"receipt":"a.b.c"}'));
    assert.deepEqual(await deliver(), { outcome: 'delivered', receipt: 'a.b.c' });
  });
});

describe('an endpoint that has not', () => {
  it('is tried again when it answers with a web page, and the message says why', async () => {
    answerWith(() => HttpResponse.html('<!doctype html><title>Sign in</title>'));
    const delivery = await deliver();
    assert.ok(delivery.outcome === 'retry');
    assert.equal(delivery.error.code, 'delivery-failed');
    assert.match(
      delivery.error.message,
      /https:\/\/shop\.example\/consents answered 200 \(text\/html instead of JSON\)/,
    );
  });

  it('is tried again when busy, and not before it said', async () => {
    answerWith(() => new HttpResponse(null, { status: 503, headers: { 'Retry-After': '120' } }));
    const delivery = await deliver();
    assert.ok(delivery.outcome === 'retry');
    assert.equal(delivery.retryAfterMs, 120_000);
    assert.match(delivery.error.message, /503/);
  });

  it('is tried again when it redirects, as the proof would be lost on the way', async () => {
    const requests = answerWith(() => HttpResponse.redirect('https://shop.example/login', 302));
    assert.equal((await deliver()).outcome, 'retry');
    assert.equal(requests.length, 1);
  });

  it('is tried again when it cannot be reached, and the cause is kept', async () => {
    answerWith(() => HttpResponse.error());
    const delivery = await deliver();
    assert.ok(delivery.outcome === 'retry');
    assert.ok(delivery.error.cause instanceof TypeError);
  });

  it('is not tried again when it refuses, and the message says what it said', async () => {
    answerWith(() =>
      HttpResponse.json(
        { code: 'test-proof' },
        { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    );
    assert.deepEqual(await deliver(), {
      outcome: 'refused',
      reason: 'The endpoint https://shop.example/consents answered 422 (test-proof); the proof is set aside.',
    });
  });

  it('never puts the phone number into a message', async () => {
    answerWith(() => HttpResponse.json({ code: 7, detail: proof.subject.phone }, { status: 400 }));
    assert.doesNotMatch(JSON.stringify(await deliver()), /4915112345678/);
  });
});

describe('a destination named on an earlier page view', () => {
  it('is found again when it is an endpoint', () => {
    const { destination } = endpointTransport(URL_);
    assert.equal(reopenEndpoint(destination)?.destination, destination);
  });

  it('is not when it is a callback of that page', () => {
    assert.equal(reopenEndpoint('callback saveConsent'), undefined);
  });
});
