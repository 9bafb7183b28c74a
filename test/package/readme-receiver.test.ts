/** The receiver of the README: started by its command, asked what its table says. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readSettings } from '../../src/receiver/cli/settings.js';
import { routes } from '../../src/receiver/http/routes.js';
import { createSigningKey } from '../../src/receiver/index.js';
import { makeChoice, makeProof } from '../receiver/support/proofs.js';
import { install, linkCommands, linkPackages, type Consumer } from './support/consumer.js';
import { examplesOf, rowsOf } from './support/markdown.js';
import { addressSaidBy } from './support/said-address.js';

const readme = readFileSync('README.md', 'utf8');
const rows = rowsOf(readme, 'The receiver').map(([first = '', meaning = '']) => ({
  name: /`([^`]+)`/.exec(first)![1]!,
  isAdmins: first.endsWith('*'),
  meaning,
}));
const variables = rows.filter(({ name }) => /^[A-Z_]+$/.test(name));
const requests = rows.filter(({ name }) => name.includes(' '));

const ADMIN_TOKEN = randomBytes(24).toString('hex');

/** As a shell reads it. */
function filled(shell: string): string {
  return shell
    .replace('export OPT_IN_ADMIN_TOKEN=$(openssl rand -hex 24)', `OPT_IN_ADMIN_TOKEN=${ADMIN_TOKEN}`)
    .replaceAll('$OPT_IN_ADMIN_TOKEN', ADMIN_TOKEN);
}

/** `A=1 B=2 npx whatsapp-opt-in serve`, taken apart. */
function commandOf(shell: string) {
  const words = filled(shell).trim().split(/\s+/);
  const start = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
  const environment = Object.fromEntries(words.slice(0, start).map((word) => word.split('=')));
  return { environment: environment as Record<string, string>, words: words.slice(start) };
}

const { environment, words } = commandOf(
  examplesOf(readme).find(({ code }) => code.includes(' serve'))!.code,
);
const authorization = { Authorization: `Bearer ${ADMIN_TOKEN}` };

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

  it('can be set as the examples set them', () => {
    const { controller, renewals, whatsapp, limits } = readSettings({
      OPT_IN_LIMITS: /OPT_IN_LIMITS='([^']+)'/.exec(readme)![1]!,
      OPT_IN_CONTROLLER: /OPT_IN_CONTROLLER='([^']+)'/.exec(readme)![1]!,
      OPT_IN_RENEWALS: renewalsShown(),
      WHATSAPP_APP_SECRET: 'secret',
      WHATSAPP_VERIFY_TOKEN: 'a-word',
      WHATSAPP_OPT_INS: exampleWith('"asked"'),
    });
    assert.deepEqual(
      renewals.map(({ by }) => by),
      ['2026-12-31T23:59:59.999Z'],
    );
    assert.deepEqual(controller, { name: 'Acme Shoes', privacyUrl: 'https://acme.example/privacy' });
    assert.deepEqual(whatsapp?.optIns?.[0]?.words, ['START']);
    assert.deepEqual(limits.proofsPerClient, { count: 600, perMs: 60_000 });
  });

  it('say the port that it listens on if none is given', () => {
    const { meaning } = variables.find(({ name }) => name === 'PORT')!;
    assert.ok(meaning.includes(String(readSettings({}).port)));
  });
});

const proof = makeProof({
  surface: { ...makeProof().surface, url: `${environment['OPT_IN_ORIGINS']}/checkout` },
  choices: [
    makeChoice({
      purpose: 'marketing',
      granted: true,
      decidedBy: 'person',
      decidedAt: '2026-11-21T21:47:40.000Z',
    }),
  ],
});
const data = () => ({ ...environment, OPT_IN_DATABASE: join(consumer.folder, 'data') });

/** What each route that gives something is asked, and what the answer then holds. */
const { id, subject } = proof;
const ASKED: Record<string, [path: string, holds: string]> = {
  'GET /consents/{id}': [`/consents/${id}`, proof.digest],
  'GET /consents/{id}/certificate': [`/consents/${id}/certificate`, proof.digest],
  'GET /subjects/{phone}': [`/subjects/${subject.phone}`, id],
  'GET /permissions': [`/permissions?phone=${encodeURIComponent(subject.phone)}&purpose=marketing`, id],
  'GET /renewals': ['/renewals', `"proofId":"${id}"`],
  'GET /export': ['/export?from=2026-01-01&format=csv', proof.digest],
  'GET /checkpoint': ['/checkpoint', '"digest"'],
  'GET /review': ['/review', '"messages":[]'],
  'GET /webhooks/whatsapp': [
    '/webhooks/whatsapp?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=a-word',
    '1158201444',
  ],
  'GET /preferences': ['/preferences', 'preferences-page.js'],
  'GET /assets/{file}': ['/assets/preferences-page.js', 'whatsapp-opt-in'],
  'GET /assets/chunks/{file}': ['/assets/chunks/de.js', 'WhatsApp'],
  'GET /.well-known/jwks.json': ['/.well-known/jwks.json', '"keys"'],
  'GET /health': ['/health', 'ok'],
};

describe('the requests', () => {
  let receiver: ChildProcess;
  let url: string;
  before(async () => {
    assert.equal(words.shift(), 'npx');
    const [program, ...parameters] = words;
    const whatsapp = { WHATSAPP_APP_SECRET: 'secret', WHATSAPP_VERIFY_TOKEN: 'a-word' };
    // Its date passes one day, and grants must count here.
    const renewing = { OPT_IN_RENEWALS: renewalsShown().replace(/"by": "[^"]+"/, '"by": "2999-12-31"') };
    const env = { ...process.env, ...data(), ...whatsapp, ...renewing, PORT: '0' };
    receiver = spawn(join(bin, program!), parameters, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    url = await addressSaidBy(receiver);
  });
  after(async () => {
    receiver.kill('SIGTERM');
    await once(receiver, 'exit');
  });

  const ask = (path: string, init: RequestInit = {}) => fetch(`${url}${path}`, init);
  const post = () =>
    ask('/consents', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: environment['OPT_IN_ORIGINS']! },
      body: JSON.stringify(proof),
    });

  it('are all that it answers', () => {
    const answered = routes.flatMap(({ path, access, handlers }) =>
      Object.keys(handlers).map((method) => `${method} ${path}${access === 'token' ? ' *' : ''}`),
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

  it('to see one\u2019s own consents: by the receipt, and by the link that the example asks for', async () => {
    const { receipt } = (await (await post()).json()) as { receipt: string };
    const [, header, address] = /-H "([^"]+)" '([^']+)'/.exec(filled(exampleWith('/links')))!;
    const [name, value] = header!.split(': ');
    const asked = await ask(new URL(address!).pathname, { method: 'POST', headers: { [name!]: value! } });
    assert.equal(asked.status, 201);
    const link = (await asked.json()) as { url: string; expiresAt: string };
    assert.ok(link.url.startsWith(`${url}/preferences#`));
    assert.equal((await ask('/consents')).status, 401);
    for (const token of [receipt, link.url.split('#')[1]]) {
      const answer = await ask('/consents', { headers: { Authorization: `Bearer ${token}` } });
      assert.equal(((await answer.json()) as { latest: string }).latest, id);
    }
  });

  const given = requests.filter(({ name }) => name.startsWith('GET ') && name !== 'GET /consents');
  for (const { name, isAdmins } of given) {
    it(`${name}: ${isAdmins ? 'for the admin only' : 'for anyone'}`, async () => {
      await post();
      const [path, holds] = ASKED[name.split('?')[0]!]!;
      assert.equal((await ask(path)).status, isAdmins ? 401 : 200);
      const answer = await ask(path, { headers: authorization });
      assert.equal(answer.status, 200);
      assert.ok((await answer.text()).includes(holds));
    });
  }

  it('may I send this: as the example asks it, over curl', async () => {
    await post();
    const [, header, address] = /-H "([^"]+)" '([^']+)'/.exec(filled(exampleWith('curl')))!;
    const [name, value] = header!.split(': ');
    const { pathname, search } = new URL(address!);
    const answer = await ask(pathname + search, { headers: { [name!]: value! } });
    const shown = /answers `(\{"allowed": true.*?\})`/.exec(readme)![1]!;
    const permission = (await answer.json()) as Record<string, unknown>;
    assert.deepEqual(Object.keys(permission), Object.keys(JSON.parse(shown) as object));
    assert.deepEqual([permission['reason'], permission['proofId']], ['granted', id]);
  });

  it('for a list: in the same form and order', async () => {
    await post();
    const answer = await ask('/permissions?purpose=marketing', {
      method: 'POST',
      headers: { ...authorization, 'Content-Type': 'application/json' },
      body: JSON.stringify([subject.phone, '+4915112345670']),
    });
    assert.deepEqual(
      ((await answer.json()) as { allowed: boolean }[]).map(({ allowed }) => allowed),
      [true, false],
    );
  });

  it('to erase a person: nothing is known of them any more', async () => {
    await post();
    const init = { method: 'DELETE', headers: authorization };
    assert.equal((await ask(`/subjects/${subject.phone}`, init)).status, 204);
    assert.equal((await ask(`/subjects/${subject.phone}`, { headers: authorization })).status, 404);
  });

  it('keys: a copy is kept for the commands below', async () => {
    consumer.write('keys.json', await (await ask('/.well-known/jwks.json')).text());
  });
});

describe('the commands', () => {
  it('export, make a checkpoint and verify both with no server at hand', async () => {
    for (const line of exampleWith(' export ').trim().split('\n')) {
      const [npx, program, ...parameters] = line.split(/\s+/);
      assert.equal(npx, 'npx');
      const { code, out, err } = await consumer.run(program!, parameters, data());
      assert.equal(code, 0, `${line}\n${out}${err}`);
    }
  });

  it('make a new key beside the old one', async () => {
    const [, line = ''] = /`npx (whatsapp-opt-in key --rotate [^`]+)`/.exec(readme)!;
    const [program, ...parameters] = line.replace('opt-in-data', 'data').split(' ');
    const { code, err } = await consumer.run(program!, parameters);
    assert.equal(code, 0, err);
    const { keys } = JSON.parse(readFileSync(join(consumer.folder, 'data/signing-key.json'), 'utf8'));
    assert.deepEqual(
      keys.map((key: object) => 'd' in key),
      [true, false],
    );
  });
});

describe('in a server of your own', () => {
  const serve = {
    express: 'app.listen(0, function () { console.error(`http://localhost:${this.address().port}`); });',
    hono: `import { createServer } from 'node:http';
      import { nodeHandler } from 'whatsapp-opt-in/receiver';
      const server = createServer(nodeHandler(async (request) => app.fetch(request)));
      server.listen(0, () => console.error('http://localhost:' + server.address().port));`,
  };
  for (const [name, listening] of Object.entries(serve)) {
    it(`the example for ${name} takes a proof`, async () => {
      linkPackages(consumer, name);
      const file = consumer.write(`${name}.js`, `${mounting(name)}\n${listening}`);
      const env = {
        ...process.env,
        OPT_IN_DATABASE: join(consumer.folder, `data-${name}`),
        OPT_IN_SIGNING_KEY: JSON.stringify(await createSigningKey()),
        OPT_IN_ADMIN_TOKEN: 'token-of-the-owner-of-the-shop',
      };
      const server = spawn(process.execPath, [file], { env, stdio: ['ignore', 'ignore', 'pipe'] });
      try {
        const url = await addressSaidBy(server);
        const answer = await fetch(`${url}/opt-in/consents`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(proof),
        });
        assert.equal(answer.status, 201);
      } finally {
        server.kill('SIGKILL');
        await once(server, 'exit');
      }
    });
  }
});

function exampleWith(part: string): string {
  return examplesOf(readme).find(({ code }) => code.includes(part))!.code;
}

/** How the receiver stands in a server of this kind. */
function mounting(framework: string): string {
  const isMounting = ({ code }: { code: string }) =>
    code.includes('createReceiver') && code.includes(`from '${framework}'`);
  return examplesOf(readme).find(isMounting)!.code;
}

function renewalsShown(): string {
  return /OPT_IN_RENEWALS='([^']+)'/.exec(readme)![1]!;
}
