/** The receiver of the README: started by its command, asked what its table says. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readSettings } from '../../src/receiver/cli/settings.js';
import { routes } from '../../src/receiver/http/routes.js';
import { makeProof } from '../receiver/support/proofs.js';
import { install, linkCommands, type Consumer } from './support/consumer.js';
import { examplesOf, rowsOf } from './support/markdown.js';

const readme = readFileSync('README.md', 'utf8');
const rows = rowsOf(readme, 'The receiver').map(([first = '', meaning = '']) => ({
  name: /`([^`]+)`/.exec(first)![1]!,
  isAdmins: first.endsWith('*'),
  meaning,
}));
const variables = rows.filter(({ name }) => /^[A-Z_]+$/.test(name));
const requests = rows.filter(({ name }) => name.includes(' '));

/** `A=1 B=2 npx whatsapp-opt-in serve`, taken apart. */
function commandOf(shell: string) {
  const words = shell.trim().split(/\s+/);
  const start = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
  const environment = Object.fromEntries(words.slice(0, start).map((word) => word.split('=')));
  return { environment: environment as Record<string, string>, words: words.slice(start) };
}

const { environment, words } = commandOf(
  examplesOf(readme).find(({ code }) => code.includes(' serve'))!.code,
);
const authorization = { Authorization: `Bearer ${environment['OPT_IN_ADMIN_TOKEN']}` };

let consumer: Consumer;
let bin: string;
before(() => {
  consumer = install();
  bin = linkCommands(consumer);
});
after(() => consumer.remove());

describe('the variables', () => {
  it('are those that the receiver reads, each', () => {
    const asked = new Set<string>();
    readSettings(
      new Proxy<Record<string, string>>({}, { get: (_, name) => (asked.add(String(name)), undefined) }),
    );
    assert.deepEqual(variables.map(({ name }) => name).sort(), [...asked].sort());
    for (const name of Object.keys(environment)) assert.ok(asked.has(name), name);
  });

  it('are those that the command tells of', async () => {
    const { out } = await consumer.run('whatsapp-opt-in', ['--help']);
    const told = [...out.matchAll(/^ {2}([A-Z_]+) /gm)].map(([, name]) => name!);
    assert.deepEqual(variables.map(({ name }) => name).sort(), told.sort());
  });

  it('say the port that it listens on if none is given', () => {
    const { meaning } = variables.find(({ name }) => name === 'PORT')!;
    assert.ok(meaning.includes(String(readSettings({}).port)));
  });
});

describe('the requests', () => {
  let receiver: ChildProcess;
  let url: string;
  before(async () => {
    assert.equal(words.shift(), 'npx');
    const [program, ...parameters] = words;
    const env = { ...process.env, ...environment, PORT: '0', OPT_IN_DATABASE: join(consumer.folder, 'data') };
    receiver = spawn(join(bin, program!), parameters, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    receiver.stderr!.on('data', (chunk) => (said += chunk));
    while (!/http:\/\/localhost:\d+/.test(said)) {
      const [event] = (await Promise.race([
        once(receiver.stderr!, 'data'),
        once(receiver, 'exit').then(() => ['exit']),
      ])) as [unknown];
      if (event === 'exit') throw new Error(`the receiver ended: ${said}`);
    }
    [url] = /http:\/\/localhost:\d+/.exec(said)!;
  });
  after(async () => {
    receiver.kill('SIGTERM');
    await once(receiver, 'exit');
  });

  const proof = makeProof();
  const ask = (path: string, init: RequestInit = {}) => fetch(`${url}${path}`, init);
  const post = () =>
    ask('/consents', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: environment['OPT_IN_ORIGINS']! },
      body: JSON.stringify(proof),
    });

  it('are all that it answers', () => {
    const answered = routes.flatMap(({ path, access, handlers }) =>
      Object.keys(handlers).map((method) => `${method} ${path}${access === 'admin' ? ' *' : ''}`),
    );
    const named = requests.map(({ name, isAdmins }) => `${name.split('?')[0]}${isAdmins ? ' *' : ''}`);
    assert.deepEqual(named.sort(), answered.sort());
  });

  it('to take a proof: 201, and the same receipt with 200 for the same proof', async () => {
    const first = await post();
    const answer = (await first.json()) as Record<string, string>;
    assert.deepEqual([first.status, Object.keys(answer).sort()], [201, ['id', 'receipt', 'receivedAt']]);
    const again = await post();
    assert.deepEqual([again.status, await again.json()], [200, answer]);
  });

  for (const { name, isAdmins } of requests.filter((one) => one.name.startsWith('GET '))) {
    it(`${name}: ${isAdmins ? 'for the admin only' : 'for anyone'}`, async () => {
      await post();
      const path = name.slice('GET '.length).replace('{id}', proof.id);
      assert.equal((await ask(path)).status, isAdmins ? 401 : 200);
      const answer = await ask(path, { headers: authorization });
      assert.equal(answer.status, 200);
      const text = await answer.text();
      if (isAdmins) assert.ok(text.includes(proof.digest) && text.includes('"receipt"'));
    });
  }
});
