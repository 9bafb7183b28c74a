/** Tokens that the shop's server makes for its pages: what they show, and that nothing else shows it. */
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { describe, test } from 'node:test';
import { SignJWT, UnsecuredJWT } from 'jose';
import { readSettings } from '../../src/receiver/cli/settings.js';
import { createReceiver } from '../../src/receiver/index.js';
import { comesFromPage, fits, isPageToken, readPageToken } from '../../src/receiver/rules/page-token.js';
import { memoryStore } from './support/memory-store.js';
import { makeProof } from './support/proofs.js';
import { ADMIN_TOKEN, signingKey } from './support/receiver.js';

const SECRET = '0123456789abcdef0123456789abcdef';
const NOW = new Date('2026-12-01T12:00:00.000Z');
const SECONDS = NOW.getTime() / 1000;
const CLAIMS = { iat: SECONDS, exp: SECONDS + 3600, jti: 'c5c3c1f0-7d0e-4f4b' };

const HEAD: object = { alg: 'HS256', typ: 'JWT' };

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token that is signed, whatever stands in it. */
function sign(payload: unknown, { secret = SECRET, head = HEAD } = {}) {
  const text = `${part(head)}.${part(payload)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}
const withClaims = (over: Record<string, unknown>) => sign({ ...CLAIMS, ...over });
const read = (jwt: string, now = NOW) => readPageToken(jwt, SECRET, now);

describe('a page token', () => {
  test('says its id, until when it is good, and for whom', async () => {
    const expiresAt = '2026-12-01T13:00:00.000Z';
    assert.deepEqual(await read(sign(CLAIMS)), { jti: CLAIMS.jti, expiresAt });
    const named = { phone: '+4915112345678', reference: 'order-1001' };
    assert.deepEqual(await read(withClaims(named)), { jti: CLAIMS.jti, expiresAt, ...named });
  });

  test('is read with the bytes of the secret as with its text, whatever library signed it', async () => {
    const secret = new TextEncoder().encode('ein Geheimnis, das länger ist als nötig');
    const jwt = await new SignJWT({ jti: CLAIMS.jti })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuedAt(SECONDS)
      .setExpirationTime(SECONDS + 60)
      .sign(secret);
    const token = await readPageToken(jwt, secret, NOW);
    assert.equal(token?.jti, CLAIMS.jti);
    assert.deepEqual(await readPageToken(jwt, new TextDecoder().decode(secret), NOW), token);
  });

  test('may hold claims of the shop’s own', async () => {
    assert.ok(await read(withClaims({ iss: 'https://acme.example', aud: 'checkout', cart: [1] })));
  });

  const limits: [string, Record<string, unknown>][] = [
    ['good for two hours', { exp: CLAIMS.iat + 7200 }],
    ['from a clock that is a minute fast', { iat: SECONDS + 60, exp: SECONDS + 7260 }],
    ['about to expire', { iat: SECONDS - 3600, exp: SECONDS + 1 }],
    ['with times in fractions of seconds', { iat: SECONDS - 0.25, exp: SECONDS + 0.75 }],
    ['with an id of one character', { jti: '7' }],
    ['with an id of 200 characters', { jti: 'a'.repeat(200) }],
  ];
  for (const [what, claims] of limits)
    test(`is taken: ${what}`, async () => {
      assert.ok(await read(withClaims(claims)));
    });

  const wrong: [string, Record<string, unknown>][] = [
    ['good for more than two hours', { exp: CLAIMS.iat + 7201 }],
    ['more than a minute from the future', { iat: SECONDS + 61 }],
    ['expired', { iat: SECONDS - 3600, exp: SECONDS }],
    ['not valid yet', { nbf: SECONDS + 3600 }],
    ['without iat', { iat: undefined }],
    ['without exp', { exp: undefined }],
    ['without jti', { jti: undefined }],
    ['with times as texts', { iat: String(SECONDS) }],
    ['with an end as a text', { exp: String(CLAIMS.exp) }],
    ['with a number for an id', { jti: 1234567890123456 }],
    ['with an empty id', { jti: '' }],
    ['with an id that is too long', { jti: 'a'.repeat(201) }],
    ['with an id that no database takes', { jti: 'a'.repeat(20) + '\0' }],
    ['for a number that is none', { phone: '0151 12345678' }],
    ['for a null number', { phone: null }],
    ['for a reference that is none', { reference: 17 }],
  ];
  for (const [what, claims] of wrong)
    test(`is nothing: ${what}`, async () => {
      assert.equal(await read(withClaims(claims)), undefined);
    });

  const [head = '', body = '', signature = ''] = sign(CLAIMS).split('.');
  const forged: [string, string][] = [
    ['signed with another secret', sign(CLAIMS, { secret: `${SECRET}x` })],
    ['changed after it was signed', `${head}.${part({ ...CLAIMS, exp: CLAIMS.exp + 1 })}.${signature}`],
    ['without a signature', `${head}.${body}.`],
    ['not signed at all', new UnsecuredJWT(CLAIMS).encode()],
    ['signed, and said not to be', sign(CLAIMS, { head: { alg: 'none' } })],
    ['of another algorithm', sign(CLAIMS, { head: { alg: 'HS512' } })],
    ['with a header that must be understood', sign(CLAIMS, { head: { alg: 'HS256', crit: ['x'], x: 1 } })],
    ['of a list', sign([1, 2])],
    ['of null', sign(null)],
    ['of two parts', `${head}.${body}`],
    ['of four parts', `${head}.${body}.${signature}.${signature}`],
    ['no token', 'Bearer'],
    ['empty', ''],
    ['no base64', '\ud800.\ud800.\ud800'],
  ];
  for (const [what, jwt] of forged)
    test(`is nothing: ${what}`, async () => {
      assert.equal(await read(jwt), undefined);
    });

  test('made with the public key of the receipts, which anybody has, is nothing', async () => {
    const { keys } = signingKey.keySet;
    assert.equal(await read(sign(CLAIMS, { secret: JSON.stringify(keys[0]) })), undefined);
  });
});

test('a page token has another form than an access token or a receipt', async () => {
  assert.ok(isPageToken(sign(CLAIMS)));
  assert.ok(isPageToken(sign({}, { secret: 'whose it is does not matter' })));
  const receipt = await signingKey.sign('whatsapp-opt-in-receipt', { id: 'x' });
  const odd = ['a.b.c', `${part('HS256')}.e.s`, `${part(null)}.e.s`, '..', 'a.b', '', `${sign(CLAIMS)} x`];
  for (const text of [ADMIN_TOKEN, receipt, ...odd]) assert.equal(isPageToken(text), false, text);
});

test('a page token fits the person that it names, in any form of their number, and nobody else', () => {
  const proof = makeProof({ subject: { phone: '+5215512345678', reference: 'order-1001' } });
  const anonymous = makeProof({ subject: { phone: '+5215512345678' } });
  assert.ok(fits({}, proof));
  assert.ok(fits({ phone: '+5215512345678' }, proof));
  assert.ok(fits({ phone: '+525512345678' }, proof));
  assert.ok(fits({ phone: '+525512345678', reference: 'order-1001' }, proof));
  assert.equal(fits({ phone: '+525512345679' }, proof), false);
  assert.equal(fits({ reference: 'order-1002' }, proof), false);
  assert.equal(fits({ phone: '+525512345678', reference: 'order-1002' }, proof), false);
  assert.equal(fits({ reference: 'order-1001' }, anonymous), false);
});

describe('a proof comes from a page of the shop’s', () => {
  const makeDesk = () => ({
    store: memoryStore(),
    pageSecret: new TextEncoder().encode(SECRET),
    clock: () => NOW,
  });
  const of = (phone: string, reference?: string) =>
    makeProof({ subject: { phone, ...(reference !== undefined && { reference }) } });
  const [ONE, OTHER] = ['+4915112345678', '+4915112345679'];

  test('with a token that names nobody: of the first number, as often as it comes', async () => {
    const desk = makeDesk();
    const jwt = sign(CLAIMS);
    assert.equal(await comesFromPage(jwt, of(ONE), desk), true);
    assert.equal(await comesFromPage(jwt, of(OTHER), desk), false);
    assert.equal(await comesFromPage(jwt, of(ONE), desk), true);
  });

  test('with a token that names a number: of that one, whichever came first', async () => {
    const desk = makeDesk();
    const jwt = withClaims({ phone: ONE });
    assert.equal(await comesFromPage(jwt, of(OTHER), desk), false);
    assert.equal(await comesFromPage(jwt, of(ONE), desk), true);
  });

  test('with a token that names an order: whoever has another one does not use it up', async () => {
    const desk = makeDesk();
    const jwt = withClaims({ reference: 'order-1001' });
    assert.equal(await comesFromPage(jwt, of(OTHER, 'order-1002'), desk), false);
    assert.equal(await comesFromPage(jwt, of(ONE, 'order-1001'), desk), true);
    assert.equal(await comesFromPage(jwt, of(OTHER, 'order-1001'), desk), false);
  });

  test('never with a token that does not hold, nor where no secret is set', async () => {
    const desk = makeDesk();
    assert.equal(await comesFromPage(sign(CLAIMS, { secret: 'another' }), of(ONE), desk), false);
    assert.equal(await comesFromPage(sign(CLAIMS), of(ONE), { ...desk, pageSecret: undefined }), false);
    assert.equal(await comesFromPage(sign(CLAIMS), of(OTHER), desk), true); // nothing was used up
  });
});

describe('the secret of page tokens', () => {
  const make = (pageSecret: string) => () => createReceiver({ store: memoryStore(), signingKey, pageSecret });
  const set = (OPT_IN_PAGE_SECRET: string) => () => readSettings({ OPT_IN_PAGE_SECRET });

  test('has at least 32 bytes, and a refusal does not quote it', () => {
    for (const short of ['too-short-to-be-a-secret', 'x'.repeat(31)])
      for (const [name, attempt] of [
        ['pageSecret', make(short)],
        ['OPT_IN_PAGE_SECRET', set(short)],
      ] as const)
        assert.throws(attempt, ({ message }: Error) => {
          assert.match(message, new RegExp(`^${name} must be at least 32 bytes`));
          return !message.includes(short);
        });
    assert.throws(make(''), /pageSecret must be/);
    make(SECRET)();
    make('ä'.repeat(16))();
  });

  test('is set by OPT_IN_PAGE_SECRET', () => {
    assert.equal(readSettings({ OPT_IN_PAGE_SECRET: `${SECRET}\n` }).pageSecret, SECRET);
    assert.equal(readSettings({}).pageSecret, undefined);
    assert.equal(readSettings({ OPT_IN_PAGE_SECRET: '' }).pageSecret, undefined);
  });
});
