/**
 * `npx tsx test/campaign/mutated.ts [BODIES] [WEBHOOKS] [--seed N]`: sends so many mutated proofs and signed, mutated
 * webhooks to the real receiver over HTTP, and says what it answered. Exit code 1 when an answer is not as it should be.
 */
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { faultOf, mutatedHeaders, mutatedProof, mutatedWebhook } from '../receiver/support/mutated.js';
import { between, seeded } from './random.js';

const CLI = new URL('../../dist/esm/receiver/cli.js', import.meta.url).pathname;
const ADMIN_TOKEN = 'token-of-a-campaign-of-mutated-bodies';
const SECRET = 'secret-of-the-app';
const CONNECTIONS = 32;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } });
const [bodies, webhooks] = [Number(positionals[0] ?? 50_000), Number(positionals[1] ?? 5_000)];
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const random = seeded(seed);

const folder = await mkdtemp(join(tmpdir(), 'opt-in-mutated-'));
const receiver = spawn(process.execPath, [CLI, 'serve'], {
  env: {
    PORT: '0',
    OPT_IN_DATABASE: join(folder, 'data'),
    OPT_IN_ADMIN_TOKEN: ADMIN_TOKEN,
    OPT_IN_TRUSTED_PROXIES: '1', // so that each body comes from a client of its own
    OPT_IN_LIMITS: '{"recordsPerNumber": 1000000}',
    WHATSAPP_APP_SECRET: SECRET,
    WHATSAPP_VERIFY_TOKEN: 'token-of-the-shop',
  },
  stdio: ['ignore', 'inherit', 'pipe'],
});
const said: string[] = [];
const port = await new Promise<number>((resolve, reject) => {
  createInterface({ input: receiver.stderr }).on('line', (line) => {
    said.push(line);
    const found = /http:\/\/localhost:(\d+)/.exec(line)?.[1];
    if (found) resolve(Number(found));
  });
  receiver.once('exit', () => reject(new Error(said.join('\n'))));
});

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const statuses = new Map<string, number>();
const faults: string[] = [];

async function ask(method: string, path: string, headers: Record<string, string>, body?: Uint8Array) {
  const asked = request({ port, host: '127.0.0.1', agent, method, path, headers });
  asked.end(body);
  const [response] = (await once(asked, 'response')) as [import('node:http').IncomingMessage];
  const chunks = (await response.toArray()) as Buffer[];
  return {
    status: response.statusCode!,
    contentType: response.headers['content-type'] ?? null,
    answer: Buffer.concat(chunks).toString(),
  };
}

async function send(path: string, headers: Record<string, string>, body: Uint8Array): Promise<void> {
  const address = [10, between(random, 0, 255), between(random, 0, 255), between(random, 1, 254)].join('.');
  const answer = await ask('POST', path, { ...headers, 'X-Forwarded-For': address }, body).catch(
    (error: unknown) => ({ status: 599, contentType: null, answer: String(error) }),
  );
  const name = `${path} ${answer.status}`;
  statuses.set(name, (statuses.get(name) ?? 0) + 1);
  const fault = faultOf(body, answer);
  if (fault) faults.push(`${path}: ${fault}: ${Buffer.from(body).toString('latin1').slice(0, 2000)}`);
}

/** So many at a time as there are connections. */
async function sendAll(count: number, one: () => Promise<void>): Promise<void> {
  let left = count;
  const worker = async () => {
    while (left-- > 0) await one();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
}

const printable = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => /^[\x20-\x7e]+$/.test(value)));

const started = Date.now();
try {
  await sendAll(bodies, () => send('/consents', printable(mutatedHeaders(random)), mutatedProof(random)));
  await sendAll(webhooks, () => {
    const body = mutatedWebhook(random);
    const signature = createHmac('sha256', SECRET).update(body).digest('hex');
    return send('/webhooks/whatsapp', { 'X-Hub-Signature-256': `sha256=${signature}` }, body);
  });
  const asAdmin = { Authorization: `Bearer ${ADMIN_TOKEN}` };
  for (const path of ['/health', '/review', '/export?format=ndjson', '/export?format=csv', '/checkpoint']) {
    const { status, answer } = await ask('GET', path, asAdmin);
    console.log(`GET ${path}: ${status}, ${answer.split('\n').length} lines`);
    if (status !== 200) faults.push(`GET ${path}: ${status}`);
  }
} finally {
  agent.destroy();
  receiver.kill('SIGTERM');
  const [code] = (await once(receiver, 'exit')) as [number | null];
  if (code !== 0) faults.push(`the receiver ended with ${code}`);
  await rm(folder, { recursive: true, force: true });
}
for (const [name, count] of [...statuses].sort()) console.log(`${name}: ${count}`);
console.log(`seed ${seed}, ${((Date.now() - started) / 1000).toFixed(1)} s, faults: ${faults.length}`);
for (const fault of faults.slice(0, 20)) console.log(fault);
for (const line of said.filter((one) => !/^(Made|Listening|Stopping|OPT_IN)/.test(one)).slice(0, 20))
  console.log(line);
process.exitCode = faults.length === 0 ? 0 : 1;
