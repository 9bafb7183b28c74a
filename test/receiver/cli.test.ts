/** The command, run as a process of its own. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { verifyReceipt } from '../../src/receiver/index.js';
import { makeProof, makeTestProof } from './support/proofs.js';

const CLI = new URL('../../src/receiver/cli.ts', import.meta.url).pathname;
const headers = { 'Content-Type': 'application/json' };

let folder: string;
const running = new Set<ChildProcess>();
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opt-in-cli-'));
});
after(async () => {
  for (const child of running) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

function start(words: string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', CLI, ...words], {
    env: { PATH: process.env['PATH'], ...environment },
  });
  running.add(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (said.out += chunk));
  child.stderr.on('data', (chunk) => (said.err += chunk));
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    return { code: code as number | null, ...said };
  });
  return { child, said, ended };
}

async function serve(environment: Record<string, string> = {}) {
  const command = start(['serve'], { PORT: '0', OPT_IN_DATABASE: join(folder, 'data'), ...environment });
  const base = await new Promise<string>((resolve, reject) => {
    command.child.stderr.on('data', () => {
      const [address] = /http:\/\/localhost:\d+/.exec(command.said.err) ?? [];
      if (address) resolve(address);
    });
    command.ended.then(({ err }) => reject(new Error(`serve ended: ${err}`)), reject);
  });
  return { ...command, base };
}

test('serve keeps proofs and its key over a restart, and stops on SIGTERM', async () => {
  const settings = { OPT_IN_ADMIN_TOKEN: 'a-token-for-this-test', OPT_IN_ORIGINS: 'https://Shop.example/' };
  const first = await serve(settings);
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

  const second = await serve(settings);
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
  assert.equal((await stat(join(folder, 'data', 'signing-key.json'))).mode & 0o777, 0o600);
});

test('serve says what is closed and what is open, takes tests when told to, and answers what it has begun', async () => {
  const { base, said, child, ended } = await serve({ OPT_IN_ACCEPT_TEST: '1' });
  assert.match(said.err, /OPT_IN_ADMIN_TOKEN is not set/);
  assert.match(said.err, /OPT_IN_ACCEPT_TEST is set/);
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
    [{ OPT_IN_ORIGINS: 'shop.example' }, /^OPT_IN_ORIGINS must hold origins such as/],
    [{ OPT_IN_ACCEPT_TEST: 'maybe' }, /^OPT_IN_ACCEPT_TEST must be 1 or 0/],
    [{ OPT_IN_ADMIN_TOKEN: 'two words' }, /^OPT_IN_ADMIN_TOKEN must be visible ASCII/],
    [{ OPT_IN_SIGNING_KEY: 'secret' }, /^OPT_IN_SIGNING_KEY must be a JWK/],
    [{ OPT_IN_SIGNING_KEY: '{"kty":"oct","k":"secret"}' }, /^OPT_IN_SIGNING_KEY cannot be used\./],
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

  const taken = createServer().listen(0);
  await once(taken, 'listening');
  const PORT = String((taken.address() as AddressInfo).port);
  const noPort = await start(['serve'], { PORT, OPT_IN_DATABASE: join(folder, 'data') }).ended;
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
  const good = join(folder, 'good.json');
  const bad = join(folder, 'bad.json');
  await writeFile(good, JSON.stringify(proof));
  await writeFile(bad, (await readFile(good, 'utf8')).replace('Europe/Berlin', 'Asia/Tokyo'));
  const valid = await start(['verify', good]).ended;
  assert.deepEqual([valid.code, valid.err], [0, '']);
  assert.match(valid.out, /good\.json: valid[\s\S]*marketing not granted, service granted/);
  const changed = await start(['verify', bad]).ended;
  assert.equal(changed.code, 1);
  assert.match(changed.out, /bad\.json: does not hold\n {2}digest-mismatch digest: /);
  const missing = await start(['verify', join(folder, 'none.json')]).ended;
  assert.deepEqual([missing.code, missing.out], [2, '']);
  assert.match(missing.err, /none\.json cannot be read: ENOENT/);
});

test('the command explains itself', async () => {
  for (const words of [['--help'], ['help'], ['serve', '--help'], ['verify', '-h']]) {
    const { code, out } = await start(words).ended;
    assert.equal(code, 0);
    assert.match(out, /whatsapp-opt-in serve[\s\S]*OPT_IN_DATABASE/);
  }
  for (const words of [[], ['sell'], ['verify'], ['verify', 'a', 'b'], ['serve', 'now']]) {
    const { code, out, err } = await start(words).ended;
    assert.deepEqual([code, out], [2, ''], words.join(' '));
    assert.match(err, /whatsapp-opt-in/);
  }
});
