import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { askWhetherConfirmed } from '../../../src/on-whatsapp/ask.js';
import { consentsAnswer } from './support/consents.js';

const ENDPOINT = 'https://shop.example/consents';
const ID = '019ac0de-0000-7000-8000-00112233445a';
const server = setupServer();

before(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
after(() => server.close());

function answerWith(make: () => Response) {
  const requests: Request[] = [];
  server.use(
    http.get(ENDPOINT, ({ request }) => {
      requests.push(request.clone());
      return make();
    }),
  );
  return requests;
}

const ask = () => askWhetherConfirmed(ENDPOINT, 'a.b.c', ID);

describe('asking whether the message has come', () => {
  it('shows the receipt, to that address only, and tells nothing of the page', async () => {
    const requests = answerWith(() => HttpResponse.json(consentsAnswer(ID, 'pending')));
    await ask();
    const { headers, url, credentials, referrerPolicy, redirect, cache } = requests[0]!;
    assert.equal(url, ENDPOINT);
    assert.equal(headers.get('authorization'), 'Bearer a.b.c');
    assert.deepEqual(
      { credentials, referrerPolicy, redirect, cache },
      { credentials: 'same-origin', referrerPolicy: 'strict-origin', redirect: 'error', cache: 'no-store' },
    );
  });

  it('hears that it has', async () => {
    answerWith(() => HttpResponse.json(consentsAnswer(ID, 'confirmed')));
    assert.deepEqual(await ask(), { kind: 'confirmed' });
  });

  it('hears that it has not', async () => {
    for (const confirmation of ['pending', 'none'] as const) {
      answerWith(() => HttpResponse.json(consentsAnswer(ID, confirmation)));
      assert.deepEqual(await ask(), { kind: 'not-yet', retryAfterMs: 0 });
    }
  });

  it('does not take the confirmation of another proof for that of this one', async () => {
    const other = '019ac0de-0000-7000-8000-00112233445b';
    answerWith(() => HttpResponse.json(consentsAnswer(other, 'confirmed')));
    assert.deepEqual(await ask(), { kind: 'not-yet', retryAfterMs: 0 });
  });

  for (const status of [401, 403, 404, 405, 410]) {
    it(`hears that it will never be told: ${status}`, async () => {
      answerWith(() => HttpResponse.json({ code: 'no' }, { status }));
      assert.deepEqual(await ask(), { kind: 'closed' });
    });
  }

  it('hears nothing more from an endpoint that is no receiver of ours', async () => {
    const answers = [
      HttpResponse.html('<!doctype html><title>Shop</title>'),
      new HttpResponse(null, { status: 204 }),
      HttpResponse.json(null),
      HttpResponse.json('ok'),
      HttpResponse.json({ purposes: 'marketing' }),
    ];
    for (const answer of answers) {
      answerWith(() => answer);
      assert.deepEqual(await ask(), { kind: 'closed' });
    }
  });

  it('may ask again later where it could not be answered', async () => {
    const answers = [
      () => HttpResponse.error(),
      () => new HttpResponse(null, { status: 503 }),
      () => HttpResponse.redirect('https://elsewhere.example/', 302),
    ];
    for (const answer of answers) {
      answerWith(answer);
      assert.deepEqual(await ask(), { kind: 'not-yet', retryAfterMs: 0 });
    }
  });

  it('hears the pause that a busy receiver asks for', async () => {
    answerWith(() => new HttpResponse(null, { status: 429, headers: { 'Retry-After': '20' } }));
    assert.deepEqual(await ask(), { kind: 'not-yet', retryAfterMs: 20_000 });
    answerWith(() => new HttpResponse(null, { status: 503, headers: { 'Retry-After': 'soon' } }));
    assert.deepEqual(await ask(), { kind: 'not-yet', retryAfterMs: 0 });
  });
});
