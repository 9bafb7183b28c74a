/** What the receiver answers, asked without a server: Request in, Response out. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { v7 as uuidv7 } from 'uuid';
import { verifyReceipt } from '../../src/receiver/index.js';
import { makeProof, makeTestProof, withOtherContent } from './support/proofs.js';
import { asAdmin, get, makeReceiver, NOW, post, signingKey } from './support/receiver.js';

/** Status and code of a refusal, after checking what all refusals have in common. */
async function problemOf(response: Response) {
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  const problem = (await response.json()) as {
    type: string;
    title: string;
    status: number;
    code: string;
    detail: string;
    problems?: { path: string; message: string }[];
  };
  assert.equal(problem.status, response.status);
  assert.ok(problem.type && problem.title && problem.detail);
  return problem;
}

async function assertProblem(response: Response, status: number, code: string) {
  const problem = await problemOf(response);
  assert.deepEqual([problem.status, problem.code], [status, code]);
  return problem;
}

describe('POST /consents', () => {
  test('answers 201 with the id, its own time and a receipt that its key set confirms', async () => {
    const { receive } = makeReceiver();
    const proof = makeProof();
    const response = await receive(post(proof, { 'Idempotency-Key': proof.id }));
    assert.equal(response.status, 201);
    const { id, receivedAt, receipt, ...rest } = (await response.json()) as Record<string, string>;
    assert.deepEqual([id, receivedAt, rest], [proof.id, NOW, {}]);
    const keySet = await (await receive(get('/.well-known/jwks.json'))).json();
    assert.equal((await verifyReceipt(receipt ?? '', keySet, proof)).valid, true);
  });

  test('answers the same proof again with 200 and the same receipt', async () => {
    const { receive } = makeReceiver();
    const proof = makeProof();
    const first = await receive(post(proof));
    const again = await receive(post(JSON.stringify(proof, null, 2)));
    assert.deepEqual([first.status, again.status], [201, 200]);
    assert.deepEqual(await again.json(), await first.json());
  });

  test('answers the same proof many times at once with one 201 and one receipt', async () => {
    const { receive } = makeReceiver();
    const proof = makeProof();
    const responses = await Promise.all(Array.from({ length: 10 }, () => receive(post(proof))));
    assert.deepEqual(responses.map(({ status }) => status).sort(), [
      ...Array.from({ length: 9 }, () => 200),
      201,
    ]);
    const bodies = await Promise.all(responses.map((response) => response.text()));
    assert.equal(new Set(bodies).size, 1);
  });

  test('refuses another content under the same id with 409', async () => {
    const { receive } = makeReceiver();
    const proof = makeProof();
    await receive(post(proof));
    await assertProblem(await receive(post(withOtherContent(proof))), 409, 'id-taken');
  });

  test('refuses what is not JSON with 400', async () => {
    const { receive } = makeReceiver();
    for (const body of ['', '{', 'undefined', '{"a":}', new Uint8Array([0x22, 0xff, 0x22])]) {
      await assertProblem(await receive(post(body)), 400, 'not-json');
    }
  });

  test('refuses an Idempotency-Key that is not the id of the proof with 400', async () => {
    const { receive, store } = makeReceiver();
    const response = await receive(post(makeProof(), { 'Idempotency-Key': uuidv7() }));
    await assertProblem(response, 400, 'idempotency-key-mismatch');
    assert.equal(store.records.length, 0);
  });

  test('refuses another media type with 415', async () => {
    const { receive } = makeReceiver();
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', '']) {
      await assertProblem(
        await receive(post(makeProof(), { 'Content-Type': type })),
        415,
        'media-type-unsupported',
      );
    }
    const response = await receive(post(makeProof(), { 'Content-Type': 'Application/JSON; charset=utf-8' }));
    assert.equal(response.status, 201);
  });

  test('refuses a proof that does not hold with 422 and the failing paths', async () => {
    const { receive, store } = makeReceiver();
    const proof = makeProof();
    const cases: [unknown, string[]][] = [
      [{ ...proof, subject: { phone: '0151' } }, ['subject.phone']],
      [{ ...proof, timeZone: 'Asia/Tokyo' }, ['digest']],
      [{ ...proof, notice: { ...proof.notice, text: 'other' } }, ['notice.sha256', 'digest']],
      [{ ...proof, extra: 1 }, ['']],
      [null, ['']],
      [[], ['']],
      ['7', ['']],
    ];
    for (const [body, paths] of cases) {
      const problem = await assertProblem(await receive(post(body)), 422, 'proof-invalid');
      assert.deepEqual(
        problem.problems?.map(({ path }) => path),
        paths,
      );
    }
    assert.equal(store.records.length, 0);
  });

  test('refuses a proof marked as a test with its own code, unless told to take them', async () => {
    const proof = makeTestProof();
    const problem = await assertProblem(await makeReceiver().receive(post(proof)), 422, 'test-proof');
    assert.deepEqual(
      problem.problems?.map(({ path }) => path),
      ['surface.test'],
    );
    assert.equal((await makeReceiver({ acceptTest: true }).receive(post(proof))).status, 201);
  });
});

describe('the admin routes', () => {
  test('give a proof out by its id, with when it came and its receipt', async () => {
    const { receive, store } = makeReceiver();
    const proof = makeProof();
    await receive(post(proof));
    const response = await receive(get(`/consents/${proof.id}`, asAdmin));
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const receipt = store.records[0]?.receipt;
    assert.deepEqual(await response.json(), { id: proof.id, receivedAt: NOW, receipt, proof });
  });

  test('answer 404 for an id they do not hold, and for what is no id', async () => {
    const { receive } = makeReceiver();
    for (const id of [uuidv7(), 'x', "'; drop table records", encodeURIComponent('../export'), '%E0%A4%A']) {
      await assertProblem(await receive(get(`/consents/${id}`, asAdmin)), 404, 'not-found');
    }
  });

  test('export every record as a line of JSON, in the order they arrived', async () => {
    const { receive } = makeReceiver();
    const proofs = [makeProof(), makeProof({ subject: { phone: '+819012345678' } }), makeProof()];
    for (const proof of proofs) await receive(post(proof));
    const response = await receive(get('/export?format=ndjson', asAdmin));
    assert.equal(response.headers.get('content-type'), 'application/x-ndjson');
    const lines = (await response.text()).trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line).proof),
      proofs,
    );
  });

  test('export an empty store as nothing, and no format but ndjson', async () => {
    const { receive } = makeReceiver();
    assert.equal(await (await receive(get('/export', asAdmin))).text(), '');
    await assertProblem(await receive(get('/export?format=xml', asAdmin)), 400, 'format-unknown');
  });

  test('stop reading the store when the other side stops reading the export', async () => {
    let read = 0;
    let closed = false;
    const { receive, store } = makeReceiver();
    await receive(post(makeProof()));
    const [record] = store.records;
    assert.ok(record);
    store.list = async function* () {
      try {
        for (; read < 1000; read++) yield record;
      } finally {
        closed = true;
      }
    };
    const body = (await receive(get('/export', asAdmin))).body?.getReader();
    await body?.read();
    await body?.cancel();
    assert.ok(read < 10);
    assert.ok(closed);
  });

  test('are closed to whoever lacks the token', async () => {
    const { receive } = makeReceiver();
    const proof = makeProof();
    await receive(post(proof));
    const wrong = ['', 'Bearer', 'Bearer ', 'Bearer x', 'Basic dG9rZW4=', `Bearer ${asAdmin.Authorization}`];
    for (const Authorization of wrong) {
      for (const path of [`/consents/${proof.id}`, `/consents/${uuidv7()}`, '/export']) {
        const response = await receive(get(path, { Authorization }));
        assert.equal(response.headers.get('www-authenticate'), 'Bearer');
        await assertProblem(response, 401, 'token-missing');
      }
    }
  });

  test('are closed to everyone where no token is set', async () => {
    for (const adminToken of [undefined, '']) {
      const { receive } = makeReceiver({ adminToken });
      for (const Authorization of ['Bearer ', 'Bearer undefined']) {
        await assertProblem(await receive(get('/export', { Authorization })), 401, 'token-missing');
      }
    }
  });
});

describe('every route', () => {
  test('says which methods it takes', async () => {
    const { receive } = makeReceiver();
    const cases: [string, string, string][] = [
      ['GET', '/consents', 'POST, OPTIONS'],
      ['HEAD', '/consents', 'POST, OPTIONS'],
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
