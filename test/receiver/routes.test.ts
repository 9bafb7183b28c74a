/** What all routes have in common, and the two that are for everyone. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { uuidv7 } from '../../src/proof/index.js';
import { assertProblem } from './support/problem.js';
import { makeProof } from './support/proofs.js';
import { asAdmin, get, makeReceiver, post, signingKey } from './support/receiver.js';

describe('every route', () => {
  test('says which methods it takes', async () => {
    const { receive } = makeReceiver();
    const cases: [string, string, string][] = [
      ['DELETE', '/consents', 'GET, POST, HEAD, OPTIONS'],
      ['GET', `/subjects/${uuidv7()}/links`, 'POST, DELETE, OPTIONS'],
      ['HEAD', `/subjects/${uuidv7()}/links`, 'POST, DELETE, OPTIONS'],
      ['DELETE', `/consents/${uuidv7()}`, 'GET, HEAD, OPTIONS'],
      ['POST', '/export', 'GET, HEAD, OPTIONS'],
      ['PUT', '/health', 'GET, HEAD, OPTIONS'],
    ];
    for (const [method, path, allow] of cases) {
      const response = await receive(new Request(`https://receiver.example${path}`, { method }));
      assert.deepEqual([response.status, response.headers.get('allow')], [405, allow], `${method} ${path}`);
      if (method !== 'HEAD') await assertProblem(response, 405, 'method-not-allowed');
    }
  });

  test('answers HEAD as GET without the body', async () => {
    const { receive } = makeReceiver();
    const proof = makeProof();
    await receive(post(proof));
    for (const path of [
      `/consents/${proof.id}`,
      '/export',
      '/health',
      '/.well-known/jwks.json',
      '/consents/x',
    ]) {
      const url = `https://receiver.example${path}`;
      const [full, head] = [
        await receive(new Request(url, { headers: asAdmin })),
        await receive(new Request(url, { method: 'HEAD', headers: asAdmin })),
      ];
      assert.deepEqual([head.status, [...head.headers]], [full.status, [...full.headers]]);
      assert.equal(await head.text(), '');
    }
  });

  test('lies below the path where the receiver is mounted, and only there', async () => {
    for (const basePath of ['/api', '/api/']) {
      const { receive } = makeReceiver({ basePath });
      assert.equal((await receive(post(makeProof(), {}, '/api/consents'))).status, 201);
      for (const path of ['/consents', '/apiconsents', '/api', '/other/consents', '/api//consents']) {
        await assertProblem(await receive(post(makeProof(), {}, path)), 404, 'not-found');
      }
    }
  });

  test('is found at its own address only', async () => {
    const { receive } = makeReceiver();
    for (const path of ['/', '/consents/', '/Consents', '/consents/a/b', '/%zz']) {
      await assertProblem(await receive(post(makeProof(), {}, path)), 404, 'not-found');
    }
  });

  test('hides what went wrong inside, and tells the owner', async () => {
    const { receive, store, failures } = makeReceiver();
    const failure = new Error('connection to 10.0.0.7 refused');
    store.append = () => Promise.reject(failure);
    const problem = await assertProblem(await receive(post(makeProof())), 500, 'internal');
    assert.ok(!JSON.stringify(problem).includes('10.0.0.7'));
    assert.deepEqual(failures, [failure]);
  });
});

describe('GET /health', () => {
  test('answers 200 while the store does, 503 when it does not', async () => {
    const { receive, store } = makeReceiver();
    assert.deepEqual(await (await receive(get('/health'))).json(), { status: 'ok' });
    store.check = () => Promise.reject(new Error('gone'));
    await assertProblem(await receive(get('/health')), 503, 'unavailable');
  });
});

describe('GET /.well-known/jwks.json', () => {
  test('publishes the public key to everyone', async () => {
    const response = await makeReceiver().receive(get('/.well-known/jwks.json'));
    assert.equal(response.headers.get('content-type'), 'application/jwk-set+json');
    assert.deepEqual(await response.json(), signingKey.keySet);
  });
});
