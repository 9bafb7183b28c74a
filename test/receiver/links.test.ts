/** Links that a business sends, so that people can change their minds later: who makes them, what they tell, when they end. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createReceiver } from '../../src/receiver/index.js';
import { SettingError } from '../../src/receiver/cli/setting-names.js';
import { readSettings } from '../../src/receiver/cli/settings.js';
import { choose, makeShop } from './support/capabilities.js';
import { assertProblem } from './support/problem.js';
import { asAdmin, NOW, signingKey } from './support/receiver.js';
import { PHONE } from './support/whatsapp.js';

const HOUR = 3_600_000;

const payloadOf = (url: string) =>
  JSON.parse(Buffer.from(url.split('#')[1]!.split('.')[1]!, 'base64url').toString()) as object;

describe('a link', () => {
  test('leads to the page, tells no phone number, and lasts a week', async () => {
    const { send, askLink, store } = makeShop();
    await send(choose(true, { reference: 'customer-7' }));
    const response = await askLink();
    assert.equal(response.status, 201);
    const { url, expiresAt, ...rest } = (await response.json()) as Record<string, string>;
    assert.deepEqual([expiresAt, rest], ['2026-11-28T22:00:00.000Z', {}]);
    assert.match(url!, /^https:\/\/receiver\.example\/preferences#[\w-]+\.[\w-]+\.[\w-]+$/);
    assert.deepEqual(payloadOf(url!), { id: store.records[0]!.id, issuedAt: NOW, expiresAt });
  });

  test('opens again and again until its time is over, and not one moment longer', async () => {
    const { send, link, open, later, store } = makeShop();
    await send(choose(true));
    const token = await link({ expiresInHours: 1 });
    const held = structuredClone(store.records);
    for (const ms of [0, HOUR - 1]) {
      later(ms);
      assert.equal((await open(token)).status, 200);
    }
    later(1);
    await assertProblem(await open(token), 401, 'capability-expired');
    assert.deepEqual(store.records, held, 'opening it changed nothing');
  });

  test('opens what came after it was made as well', async () => {
    const { send, link, opened } = makeShop();
    await send(choose(true, { minute: 1 }));
    const token = await link();
    const change = choose(false, { minute: 2 });
    await send(change);
    assert.equal((await opened(token)).latest, change.id);
  });

  test('lasts as long as the business says, from an hour to a year', async () => {
    const { send, askLink } = makeShop();
    await send(choose(true));
    const times: [unknown, string][] = [
      [{ expiresInHours: 1 }, '2026-11-21T23:00:00.000Z'],
      [{ expiresInHours: 1.5 }, '2026-11-21T23:30:00.000Z'],
      [{ expiresInHours: 8760 }, '2027-11-21T22:00:00.000Z'],
      [{}, '2026-11-28T22:00:00.000Z'],
    ];
    for (const [body, expiresAt] of times) {
      assert.equal((await (await askLink(body)).json()).expiresAt, expiresAt);
    }
  });

  test('is not made when it cannot be understood how long it lasts', async () => {
    const { send, askLink } = makeShop();
    await send(choose(true));
    for (const expiresInHours of [0, 0.5, -1, 8761, 1e300, '24', null, true, [24]]) {
      const { problems } = await assertProblem(await askLink({ expiresInHours }), 400, 'parameters-invalid');
      assert.deepEqual(
        problems?.map(({ path }) => path),
        ['expiresInHours'],
      );
    }
    const misspelt = await assertProblem(await askLink({ expiresInDays: 1 }), 400, 'parameters-invalid');
    assert.equal(misspelt.problems?.[0]?.path, 'expiresInDays');
    for (const body of [null, [], 7, '"24"'])
      await assertProblem(await askLink(body), 400, 'parameters-invalid');
    await assertProblem(await askLink('{'), 400, 'not-json');
    await assertProblem(await askLink({ a: 'x'.repeat(2000) }), 413, 'body-too-large');
  });

  test('is made from JSON or from nothing, not from a form', async () => {
    const { receive, send } = makeShop();
    await send(choose(true));
    const ask = (headers: Record<string, string>, body: BodyInit) =>
      receive(
        new Request(`https://receiver.example/subjects/${PHONE}/links`, {
          method: 'POST',
          headers: { ...asAdmin, ...headers },
          body,
        }),
      );
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
    await assertProblem(await ask(form, 'expiresInHours=1'), 415, 'media-type-unsupported');
    await assertProblem(await ask({}, new Uint8Array([123])), 415, 'media-type-unsupported');
    assert.equal((await ask({}, new Uint8Array())).status, 201);
  });

  test('is made for the business only, and only for people that something is held about', async () => {
    const { receive, send, askLink, erase } = makeShop();
    const request = () => new Request(`https://receiver.example/subjects/${PHONE}/links`, { method: 'POST' });
    await assertProblem(await receive(request()), 401, 'token-missing');
    await assertProblem(await askLink(), 404, 'not-found');
    await assertProblem(await askLink(undefined, '0151'), 400, 'phone-invalid');
    await send(choose(true));
    assert.equal((await askLink()).status, 201);
    await erase();
    await assertProblem(await askLink(), 404, 'not-found');
  });
});

describe('the address of a link', () => {
  const addressOf = async (options: Parameters<typeof makeShop>[0], path = '') => {
    const { receive, store, send } = makeShop();
    await send(choose(true));
    const receiver = createReceiver({
      store,
      signingKey,
      adminToken: 'token-of-the-owner-of-the-shop',
      ...options,
    });
    const url = `http://localhost:8080${path}/subjects/${PHONE}/links`;
    const response = await receiver(new Request(url, { method: 'POST', headers: asAdmin }));
    assert.ok(receive);
    return ((await response.json()) as { url: string }).url.split('#')[0];
  };

  test('is that of the request and where the receiver is mounted, unless one is set', async () => {
    assert.equal(await addressOf({}), 'http://localhost:8080/preferences');
    assert.equal(await addressOf({ basePath: '/api/' }, '/api'), 'http://localhost:8080/api/preferences');
    for (const publicUrl of ['https://shop.example/opt-in', 'https://shop.example/opt-in/']) {
      assert.equal(
        await addressOf({ publicUrl, basePath: '/api' }, '/api'),
        'https://shop.example/opt-in/preferences',
      );
    }
    assert.equal(await addressOf({ publicUrl: 'https://shop.example' }), 'https://shop.example/preferences');
  });

  test('cannot be set to what is no address of a page', () => {
    const wrong = [
      'shop.example',
      '/opt-in',
      'ftp://shop.example',
      'https://shop.example/?a=1',
      'https://shop.example/#a',
      'https://me:word@shop.example',
    ];
    for (const publicUrl of wrong) {
      const { store } = makeShop();
      assert.throws(() => createReceiver({ store, signingKey, publicUrl }), /^TypeError: publicUrl must be/);
      assert.throws(
        () => readSettings({ OPT_IN_URL: publicUrl }),
        (error) => error instanceof SettingError && error.message.startsWith('OPT_IN_URL must be an address'),
      );
    }
    const { publicUrl } = readSettings({ OPT_IN_URL: ' https://shop.example/opt-in/ ' });
    assert.equal(publicUrl, 'https://shop.example/opt-in');
    assert.equal(readSettings({}).publicUrl, undefined);
  });
});
