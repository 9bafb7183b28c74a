/** The README's ways to show who said yes: handing in by the shop's server, and page tokens, run as they are shown. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { isPageToken, readPageToken } from '../../src/receiver/rules/page-token.js';
import { makeProof } from '../receiver/support/proofs.js';
import { asAdmin } from '../receiver/support/receiver.js';
import { listenAndTell } from './support/asked-receiver.js';
import { withInterpreter } from './support/interpreters.js';
import { examplesOf } from './support/markdown.js';
import { addressSaidBy } from './support/said-address.js';

const examples = examplesOf(readFileSync('README.md', 'utf8'));
const exampleOf = (under: string, language: string) =>
  examples.find((one) => one.under === under && one.language === language)!.code;

const INTAKE = 'token-of-the-server-of-the-shop';
const SECRET = 'ein Geheimnis der Seite, das länger ist als nötig';

/** What an example never asks of the receiver would be waited for. */
const ENDING = { timeout: 120_000 };

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'opt-in-readme-'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
});
after(() => rmSync(folder, { recursive: true, force: true }));

async function startReceiver(t: TestContext) {
  const receiver = await listenAndTell({
    tokens: [{ name: 'checkout', token: INTAKE, may: ['intake'] }],
    pageSecret: SECRET,
    clock: () => new Date(), // the examples know no other
  });
  t.after(receiver.close);
  return receiver;
}

async function heldBy(url: string, id: string) {
  const held = await fetch(`${url}/consents/${id}`, { headers: asAdmin });
  return (await held.json()) as { assurance: string; proof: unknown };
}

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('an order is taken whatever becomes of its proof, and the proof is handed in', () => {
  /** What a form on a page posts, as browsers write it. */
  const formOf = (proof: object) =>
    new URLSearchParams({
      phone: '0151 12345678',
      whatsapp_opt_in: JSON.stringify(proof),
      'whatsapp_opt_in.marketing': 'not-granted',
    });

  /** Has a shop's server of the example take orders, and sees what it asks of the receiver. */
  async function handsIn(t: TestContext, program: string, words: string[]): Promise<void> {
    const receiver = await startReceiver(t);
    const env = { ...process.env, OPT_IN_RECEIVER: receiver.url, OPT_IN_INTAKE_TOKEN: INTAKE };
    const shop = spawn(program, words, { env, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    const ended = once(shop, 'exit');
    t.after(async () => {
      shop.kill('SIGKILL');
      await ended;
    });
    const url = await addressSaidBy(shop);
    const order = async (body: URLSearchParams) => {
      const { status } = await fetch(`${url}/orders`, { method: 'POST', body, redirect: 'manual' });
      assert.ok(status < 400, `the order is taken: ${status}`);
    };
    const asked = { method: 'POST', path: '/consents', authorization: `Bearer ${INTAKE}` };
    const text = 'Grüße "&+\\ 100 %\nAngebote';
    const proof = makeProof({ notice: { language: 'de', direction: 'ltr', text } });
    await order(formOf(proof));
    assert.deepEqual(await receiver.next(), { ...asked, status: 201 });
    const held = await heldBy(receiver.url, proof.id);
    assert.deepEqual([held.assurance, held.proof], ['shop', proof]);
    await receiver.next();

    await order(formOf(proof)); // the same order again
    assert.deepEqual(await receiver.next(), { ...asked, status: 200 });
    await order(formOf({ ...proof, digest: 'sha-256:0' })); // a proof that does not hold
    assert.deepEqual(await receiver.next(), { ...asked, status: 422 });
    // Nothing ticked, nothing to hand in: what comes next is the order after.
    await order(new URLSearchParams({ phone: '0151 12345678', whatsapp_opt_in: '' }));
    await order(new URLSearchParams({ phone: '0151 12345678' }));
    await order(formOf(makeProof()));
    assert.deepEqual(await receiver.next(), { ...asked, status: 201 });
    assert.deepEqual(receiver.failures, []);
  }

  it('in Express', ENDING, async (t) => {
    const listening =
      'app.listen(0, function () { console.error(`http://localhost:${this.address().port}`); });';
    const file = write('express.mjs', `${exampleOf('Hand in by your server', 'js')}\n${listening}`);
    await handsIn(t, process.execPath, [file]);
  });

  withInterpreter('php', () => {
    it('in PHP', ENDING, async (t) => {
      const file = write('hand-in.php', exampleOf('Hand in by your server', 'php'));
      await handsIn(t, 'php', ['-S', '127.0.0.1:0', file]);
    });
  });
});

describe('a page token made', () => {
  const run = (program: string, file: string) =>
    execFileSync(program, [file], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8', OPT_IN_PAGE_SECRET: SECRET },
    }).trim();

  /** Two of them: what is not random would be the same. */
  async function isGood(t: TestContext, makeOne: () => string): Promise<void> {
    const made = [makeOne(), makeOne()];
    const read = await Promise.all(made.map((jwt) => readPageToken(jwt, SECRET, new Date())));
    assert.ok(made.every(isPageToken), made.join('\n'));
    assert.ok(read[0] && read[1], `${made.join('\n')} are read`);
    assert.notEqual(read[0].jti, read[1].jti);
    assert.equal(await readPageToken(made[0]!, `${SECRET}.`, new Date()), undefined);
    const { url } = await startReceiver(t);
    const proof = makeProof();
    const posted = await fetch(`${url}/consents`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${made[0]}` },
      body: JSON.stringify(proof),
    });
    assert.equal(posted.status, 201);
    assert.equal((await heldBy(url, proof.id)).assurance, 'page');
  }

  it('in Node is taken by the receiver', async (t) => {
    const show = 'console.log(pageToken(process.env.OPT_IN_PAGE_SECRET));';
    const file = write('page-token.mjs', `${exampleOf('Page tokens', 'js')}\n${show}`);
    await isGood(t, () => run(process.execPath, file));
  });

  withInterpreter('php', () => {
    it('in PHP is taken by the receiver', async (t) => {
      const show = "echo page_token(getenv('OPT_IN_PAGE_SECRET'));";
      const file = write('page-token.php', `${exampleOf('Page tokens', 'php')}\n${show}`);
      await isGood(t, () => run('php', file));
    });
  });

  withInterpreter('python3', () => {
    it('in Python is taken by the receiver', async (t) => {
      const show = 'import os\nprint(page_token(os.environ["OPT_IN_PAGE_SECRET"]))';
      const file = write('page_token.py', `${exampleOf('Page tokens', 'python')}\n${show}`);
      await isGood(t, () => run('python3', file));
    });
  });
});
