/** Tokens that open a part of the receiver each, and nothing else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routes } from '../../src/receiver/http/routes.js';
import { createReceiver } from '../../src/receiver/index.js';
import { SCOPES, type AccessToken } from '../../src/receiver/rules/token.js';
import { memoryStore } from './support/memory-store.js';
import { assertProblem } from './support/problem.js';
import { asAdmin, ADMIN_TOKEN, makeReceiver, signingKey } from './support/receiver.js';

const tokens: AccessToken[] = SCOPES.map((scope) => ({
  name: `only-${scope}`,
  token: `token-that-may-only-${scope}-here`,
  may: [scope],
}));
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

/** Every method of every route that needs a token, with what it needs. */
const closed = routes.flatMap(({ path, access, needs, handlers }) =>
  access === 'token'
    ? Object.keys(handlers).map((method) => ({
        path: path
          .replace('{id}', '019ac0de-0000-7000-8000-000000000000')
          .replace('{phone}', '+4915112345678'),
        method,
        scope: needs![method as 'GET']!,
      }))
    : [],
);

function ask(path: string, method: string, headers: Record<string, string>): Request {
  return new Request(`https://receiver.example${path}`, { method, headers });
}

test('each opens what its scope names, and is told which scope it lacks everywhere else', async () => {
  const { receive } = makeReceiver({ tokens });
  for (const { path, method, scope } of closed) {
    assert.ok(SCOPES.includes(scope), `${method} ${path} names no scope`);
    for (const { token, may } of tokens) {
      const response = await receive(ask(path, method, bearer(token)));
      if (may.includes(scope)) assert.ok(![401, 403].includes(response.status), `${method} ${path}`);
      else assert.ok((await assertProblem(response, 403, 'scope-missing')).detail.includes(scope));
    }
  }
});

test('the admin token may do everything, and whoever has none may do nothing', async () => {
  const { receive } = makeReceiver({ tokens });
  for (const { path, method } of closed) {
    assert.ok(![401, 403].includes((await receive(ask(path, method, asAdmin))).status));
    await assertProblem(await receive(ask(path, method, {})), 401, 'token-missing');
    const other = bearer(`${tokens[0]!.token}x`);
    await assertProblem(await receive(ask(path, method, other)), 401, 'token-missing');
  }
});

test('without any token set nobody passes', async () => {
  const receive = createReceiver({ store: memoryStore(), signingKey });
  for (const { path, method } of closed)
    await assertProblem(await receive(ask(path, method, asAdmin)), 401, 'token-missing');
});

test('what can be guessed or told apart by nobody is refused before it opens anything', () => {
  const make = (options: { adminToken?: string; tokens?: unknown }) => () =>
    createReceiver({ store: memoryStore(), signingKey, ...(options as { tokens?: AccessToken[] }) });
  const [one, other] = tokens as [AccessToken, AccessToken];
  assert.throws(make({ adminToken: 'a-long-secret' }), /adminToken must be at least 24 characters/);
  assert.throws(make({ adminToken: '' }), /adminToken must be/);
  assert.throws(make({ tokens: [{ ...one, token: 'short' }] }), /tokens\[0\]\.token must be at least 24/);
  assert.throws(make({ tokens: [{ ...one, token: `${one.token} x` }] }), /without spaces/);
  assert.throws(make({ tokens: [{ ...one, may: [] }] }), /tokens\[0\]\.may must be a list of ask/);
  assert.throws(make({ tokens: [{ ...one, may: ['all'] }] }), /tokens\[0\]\.may must be/);
  assert.throws(make({ tokens: [{ ...one, name: 'the sender' }] }), /tokens\[0\]\.name must be/);
  assert.throws(make({ tokens: [one, { ...other, token: one.token }] }), /tokens\[1\]\.token must differ/);
  assert.throws(make({ tokens: [one, { ...other, name: one.name }] }), /tokens\[1\]\.name must differ/);
  assert.throws(make({ tokens: [{ ...one, name: 'admin' }] }), /tokens\[0\]\.name must differ/);
  assert.throws(
    make({ adminToken: ADMIN_TOKEN, tokens: [{ ...one, token: ADMIN_TOKEN }] }),
    /adminToken must differ/,
  );
  assert.throws(
    make({ tokens: [{ ...one, token: 'secret-that-is short-of-one-rule' }] }),
    (error: Error) => !error.message.includes('secret'),
  );
});
