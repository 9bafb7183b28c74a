/** The command, run as a process of its own. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { JSONWebKeySet } from 'jose';
import { commands } from '../../src/receiver/cli/commands.js';
import { verifyReceipt } from '../../src/receiver/index.js';
import { useCommand } from './support/command.js';
import { makeProof, makeTestProof } from './support/proofs.js';

const headers = { 'Content-Type': 'application/json' };
const { folder, start, serve } = useCommand();

test('serve keeps proofs and its key over a restart, and stops on SIGTERM', async () => {
  const settings = {
    OPT_IN_ADMIN_TOKEN: 'a-token-for-this-test-alone',
    OPT_IN_ORIGINS: 'https://Shop.example/',
  };
  const first = await serve({ ...settings, OPT_IN_TRUSTED_PROXIES: '0' });
  assert.match(first.said.err, /for this machine only \(HOST=127\.0\.0\.1\)/);
  assert.doesNotMatch(first.said.err, /OPT_IN_TRUSTED_PROXIES/);
  assert.match(first.said.err, /Made a key to sign receipts with, in .*signing-key\.json/);
  const proof = makeProof();
  const posted = await fetch(`${first.base}/consents`, {
    method: 'POST',
    headers: { ...headers, Origin: 'https://shop.example' },
    body: JSON.stringify(proof),
  });
  assert.equal(posted.status, 201);
  const { receipt } = (await posted.json()) as { receipt: string };
  first.child.kill('SIGTERM');
  assert.equal((await first.ended).code, 0);

  const second = await serve({ ...settings, OPT_IN_TRUSTED_PROXIES: '1' });
  assert.match(second.said.err, /can claim any address/);
  assert.doesNotMatch(second.said.err, /Made a key/);
  const keySet = await (await fetch(`${second.base}/.well-known/jwks.json`)).json();
  assert.equal((await verifyReceipt(receipt, keySet, proof)).valid, true);
  const kept = await fetch(`${second.base}/consents/${proof.id}`, {
    headers: { Authorization: `Bearer ${settings.OPT_IN_ADMIN_TOKEN}` },
  });
  const record = (await kept.json()) as { proof: unknown; receipt: string };
  assert.deepEqual([record.proof, record.receipt], [proof, receipt]);
  second.child.kill('SIGINT');
  assert.equal((await second.ended).code, 0);
  assert.equal((await stat(join(folder(), 'data', 'signing-key.json'))).mode & 0o777, 0o600);
});

test('serve says what is closed and what is open, takes tests when told to, and answers what it has begun', async () => {
  const { base, said, child, ended } = await serve({ OPT_IN_ACCEPT_TEST: '1', HOST: '0.0.0.0' });
  assert.match(said.err, /OPT_IN_ADMIN_TOKEN is not set/);
  assert.match(said.err, /OPT_IN_ACCEPT_TEST is set/);
  assert.match(said.err, /OPT_IN_TRUSTED_PROXIES is not set: whoever connects counts as the client/);
  assert.match(said.err, /and all other addresses of this machine \(HOST=0\.0\.0\.0\)/);
  const body = JSON.stringify(makeTestProof());
  const slow = request(`${base}/consents`, {
    method: 'POST',
    headers: { ...headers, Expect: '100-continue' },
  });
  slow.write(body.slice(0, 100));
  await once(slow, 'continue'); // now the request has been begun
  child.kill('SIGTERM');
  slow.end(body.slice(100));
  const [answer] = (await once(slow, 'response')) as [IncomingMessage];
  assert.equal(answer.resume().statusCode, 201);
  assert.equal((await ended).code, 0);
});

test('serve names the variable that is wrong, and ends with 2', async () => {
  const cases: [Record<string, string>, RegExp][] = [
    [{ PORT: '70000' }, /^PORT must be a number from 0 to 65535, not 70000\./],
    [{ HOST: 'http://0.0.0.0:80' }, /^HOST must be an address or a name of this machine, .* not http/],
    [{ OPT_IN_ORIGINS: 'shop.example' }, /^OPT_IN_ORIGINS must hold origins such as/],
    [{ OPT_IN_ACCEPT_TEST: 'maybe' }, /^OPT_IN_ACCEPT_TEST must be 1 or 0/],
    [{ OPT_IN_ADMIN_TOKEN: 'two words' }, /^OPT_IN_ADMIN_TOKEN must be at least 24/],
    [{ OPT_IN_SIGNING_KEY: 'secret' }, /^OPT_IN_SIGNING_KEY must be a JWK/],
    [{ OPT_IN_SIGNING_KEY: '{"kty":"oct","k":"secret"}' }, /^OPT_IN_SIGNING_KEY cannot be used\./],
    [{ OPT_IN_TRUSTED_PROXIES: '-1' }, /^OPT_IN_TRUSTED_PROXIES must be a number from 0 to 99, not -1\./],
    [{ OPT_IN_LIMITS: '{"perClient": 5}' }, /^OPT_IN_LIMITS has a member that is not known: perClient;/],
    [{ WHATSAPP_APP_SECRET: 'secret' }, /^WHATSAPP_VERIFY_TOKEN must be set with WHATSAPP_APP_SECRET\./],
    [{ WHATSAPP_VERIFY_TOKEN: 'secret' }, /^WHATSAPP_APP_SECRET must be set with WHATSAPP_VERIFY_TOKEN\./],
    [{ OPT_IN_DATABASE: 'postgres://127.0.0.1:1/x' }, /^OPT_IN_SIGNING_KEY must be set with a postgres/],
  ];
  await Promise.all(
    cases.map(async ([environment, message]) => {
      const { code, err } = await start(['serve'], environment).ended;
      assert.match(err, message);
      assert.doesNotMatch(err, /secret|^ +at /m);
      assert.equal(code, 2);
    }),
  );
});

test('serve ends with 1 when the database or the port cannot be had', async () => {
  const { out: key } = await start(['key']).ended;
  const unreachable = { OPT_IN_DATABASE: 'postgres://opt_in@127.0.0.1:1/x', OPT_IN_SIGNING_KEY: key };
  const noDatabase = await start(['serve'], unreachable).ended;
  assert.equal(noDatabase.code, 1);
  assert.match(noDatabase.err, /ECONNREFUSED/);

  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const PORT = String((taken.address() as AddressInfo).port);
  const noPort = await start(['serve'], { PORT, OPT_IN_DATABASE: join(folder(), 'data') }).ended;
  taken.close();
  assert.equal(noPort.code, 1);
  assert.match(noPort.err, /EADDRINUSE/);
});

test('key prints a private key that serve can sign with', async () => {
  const { code, out } = await start(['key']).ended;
  assert.equal(code, 0);
  const { kty, crv, d, kid } = JSON.parse(out);
  assert.deepEqual([kty, crv, typeof d, typeof kid], ['EC', 'P-256', 'string', 'string']);
});

test('verify tells a proof that holds from one that does not', async () => {
  const proof = makeProof();
  const good = join(folder(), 'good.json');
  const bad = join(folder(), 'bad.json');
  await writeFile(good, JSON.stringify(proof));
  await writeFile(bad, (await readFile(good, 'utf8')).replace('Europe/Berlin', 'Asia/Tokyo'));
  const valid = await start(['verify', good]).ended;
  assert.deepEqual([valid.code, valid.err], [0, '']);
  assert.match(valid.out, /good\.json: valid[\s\S]*marketing not granted, service granted/);
  const changed = await start(['verify', bad]).ended;
  assert.equal(changed.code, 1);
  assert.match(changed.out, /bad\.json: does not hold\n {2}digest-mismatch digest: /);
  const missing = await start(['verify', join(folder(), 'none.json')]).ended;
  assert.deepEqual([missing.code, missing.out], [2, '']);
  assert.match(missing.err, /none\.json cannot be read: ENOENT/);
});

test('the command explains itself, and each of its parts', async () => {
  for (const words of [['--help'], ['help'], ['-h']]) {
    const { code, out } = await start(words).ended;
    assert.equal(code, 0);
    assert.match(out, /whatsapp-opt-in serve[\s\S]*OPT_IN_DATABASE[\s\S]*Exit codes/);
    for (const { name } of commands) assert.match(out, new RegExp(`^ {2}whatsapp-opt-in ${name} `, 'm'));
  }
  for (const { name, options } of commands) {
    const { code, out } = await start([name, '--help']).ended;
    assert.equal(code, 0);
    assert.match(out, new RegExp(`^whatsapp-opt-in ${name}`));
    for (const option of Object.keys(options)) assert.match(out, new RegExp(`^ {2}--${option} `, 'm'));
  }
});

test('what cannot be meant is named, and ends with 2', async () => {
  const cases: [string[], RegExp][] = [
    [[], /whatsapp-opt-in serve/],
    [['sell'], /^Not understood: sell\n/],
    [['verify'], /^FILE is missing\nwhatsapp-opt-in verify --help/],
    [['verify', 'a', 'b'], /^Not understood: b\n/],
    [['serve', 'now'], /^Not understood: now\n/],
    [['key', '--roll'], /^Unknown option '--roll'\nwhatsapp-opt-in key --help/],
    [['verify', 'a', '--keys'], /^Option '--keys <value>' argument missing\n/],
    [['verify', 'a', '--part=yes'], /^Option '--part' does not take an argument\n/],
    [['export', '--format', 'xml'], /^--format must be ndjson or csv, not xml\.$/m],
    [['export', '--from', 'May', '--to', 'June'], /^--from must be a day such as .*\n--to must be/],
    [['export'], /^OPT_IN_DATABASE must name a folder with a database in it; .*none has none\.$/m],
    [['checkpoint'], /^OPT_IN_DATABASE must name a folder/],
    [['key', '--grace', '30'], /^--grace needs --rotate FILE\.$/m],
    [
      ['key', '--rotate', 'x', '--grace', 'soon'],
      /^--grace must be a number of days from 0 to 999, not soon\.$/m,
    ],
    [['key', '--rotate', '/nowhere/key.json'], /^\/nowhere\/key\.json is not there\.$/m],
  ];
  await Promise.all(
    cases.map(async ([words, message]) => {
      const { code, out, err } = await start(words, { OPT_IN_DATABASE: join(folder(), 'none') }).ended;
      assert.match(err, message);
      assert.deepEqual([code, out], [2, ''], words.join(' '));
    }),
  );
  await assert.rejects(stat(join(folder(), 'none')), { code: 'ENOENT' });
});

test('key --rotate puts a new key first, keeps the older public, and serve goes on with both', async () => {
  const OPT_IN_DATABASE = join(folder(), 'rotating');
  const first = await serve({ OPT_IN_DATABASE });
  const proof = makeProof();
  const post = (base: string) =>
    fetch(`${base}/consents`, { method: 'POST', headers, body: JSON.stringify(proof) });
  const { receipt } = (await (await post(first.base)).json()) as { receipt: string };
  first.child.kill('SIGTERM');
  await first.ended;

  const file = join(OPT_IN_DATABASE, 'signing-key.json');
  const before = JSON.parse(await readFile(file, 'utf8'));
  const rotated = await start(['key', '--rotate', file]).ended;
  assert.deepEqual([rotated.code, rotated.out], [0, '']);
  const text = await readFile(file, 'utf8');
  assert.ok(!text.includes(before.d) && !rotated.err.includes(JSON.parse(text).keys[0].d));
  assert.equal((await stat(file)).mode & 0o777, 0o600);

  const second = await serve({ OPT_IN_DATABASE });
  const keySet = (await (await fetch(`${second.base}/.well-known/jwks.json`)).json()) as JSONWebKeySet;
  assert.equal(keySet.keys.length, 2);
  const [end] = /\d{4}-\d\d-\d\dT\S+Z/.exec(rotated.err)!;
  assert.deepEqual(
    keySet.keys.map((key) => (key as { exp?: number }).exp),
    [undefined, Math.floor(Date.parse(end) / 1000)],
  );
  const own = () => fetch(`${second.base}/consents`, { headers: { Authorization: `Bearer ${receipt}` } });
  assert.equal((await own()).status, 200, 'within the grace it opens what it did');
  assert.equal((await verifyReceipt(receipt, keySet, proof)).valid, true);
  assert.equal(((await (await post(second.base)).json()) as { receipt: string }).receipt, receipt);
  second.child.kill('SIGTERM');
  assert.equal((await second.ended).code, 0);

  const set = await start(['serve'], { OPT_IN_SIGNING_KEY: text, PORT: '70000' }).ended;
  assert.match(set.err, /^PORT/); // a set of keys can stand in the variable as well
});

test('key --rotate leaves a file alone that holds no key', async () => {
  const file = join(folder(), 'no-key.json');
  for (const text of ['{"kty":"oct","k":"secret"}', 'secret']) {
    await writeFile(file, text);
    const { code, err } = await start(['key', '--rotate', file]).ended;
    assert.equal(code, 1);
    assert.doesNotMatch(err, /secret/);
    assert.equal(await readFile(file, 'utf8'), text);
  }
});

test('serve is reached from this machine only, unless HOST says otherwise', async () => {
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((one) => one && !one.internal && one.family === 'IPv4')?.address;
  const { base, child, ended } = await serve();
  assert.equal((await fetch(`http://127.0.0.1:${new URL(base).port}/health`)).status, 200);
  // 127.0.0.2 is this machine as well, and another address (on Linux): only what is bound answers.
  for (const address of [outside, ...(process.platform === 'linux' ? ['127.0.0.2'] : [])]) {
    if (address) await assert.rejects(fetch(`http://${address}:${new URL(base).port}/health`), address);
  }
  child.kill('SIGTERM');
  await ended;
});
