import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import type { PresentedRecord } from '../../src/receiver/index.js';

const CLI = new URL('../../dist/esm/receiver/cli.js', import.meta.url).pathname;
const ADMIN_TOKEN = 'the-campaign-reads-what-was-stored';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** The real receiver, as a process that can be killed, on a folder that outlives it. */
export class Receiver {
  readonly #folder: string;
  readonly #agent = new Agent({ keepAlive: true });
  #child: ChildProcess | undefined;
  #port = 0;
  #starting: Promise<void>;
  kills = 0;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#starting = this.#start();
    process.once('exit', () => this.#child?.kill('SIGKILL'));
  }

  static async start(): Promise<Receiver> {
    const receiver = new Receiver(await mkdtemp(join(tmpdir(), 'opt-in-campaign-')));
    await receiver.ready();
    return receiver;
  }

  /** Resolves when it takes proofs. */
  ready(): Promise<void> {
    return this.#starting;
  }

  /** Ends it as a power cut would, and starts it again on the same folder. */
  kill(): void {
    const child = this.#child;
    if (!child) return; // on its way up from the last time
    this.kills++;
    this.#child = undefined;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    this.#starting = ended.then(() => this.#start());
  }

  /** Rejects when it is gone before it has answered. */
  async send(method: string, path: string, headers: IncomingHttpHeaders, body: Buffer): Promise<Answer> {
    const options = { port: this.#port, host: '127.0.0.1', method, path, headers, agent: this.#agent };
    const sent = request(options);
    sent.end(body);
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    await finished(answer);
    return { status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(chunks) };
  }

  /** All that it holds, as its export gives it. */
  async records(): Promise<PresentedRecord[]> {
    const lines = (await this.#export()).split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as PresentedRecord);
  }

  /** What its own `verify` says of all that it holds: nothing where every chain, seal and proof holds. */
  async faults(): Promise<string> {
    const [file, keys] = [join(this.#folder, 'all.ndjson'), join(this.#folder, 'keys.json')];
    await writeFile(file, await this.#export());
    await writeFile(keys, await (await fetch(`${this.#base}/.well-known/jwks.json`)).text());
    const child = spawn(process.execPath, [CLI, 'verify', file, '--keys', keys], { env: {} });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    const [code] = (await once(child, 'close')) as [number];
    return code === 0 ? '' : said;
  }

  async stop(): Promise<void> {
    await this.#starting;
    const ended = once(this.#child!, 'exit');
    this.#child!.kill('SIGTERM');
    await ended;
    this.#agent.destroy();
    await rm(this.#folder, { recursive: true, force: true });
  }

  get #base(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async #export(): Promise<string> {
    const headers = { Authorization: `Bearer ${ADMIN_TOKEN}` };
    return (await fetch(`${this.#base}/export?format=ndjson`, { headers })).text();
  }

  async #start(): Promise<void> {
    const child = spawn(process.execPath, [CLI, 'serve'], {
      env: {
        PORT: '0',
        OPT_IN_DATABASE: join(this.#folder, 'data'),
        OPT_IN_ADMIN_TOKEN: ADMIN_TOKEN,
        OPT_IN_ORIGINS: '*',
        OPT_IN_TRUSTED_PROXIES: '1', // so that each shopper is a client of their own
        OPT_IN_ACCEPT_TEST: '0',
      },
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    for await (const line of createInterface({ input: child.stderr })) {
      const port = /http:\/\/localhost:(\d+)/.exec(line)?.[1];
      if (!port) continue;
      this.#port = Number(port);
      this.#child = child;
      child.stderr.resume();
      return;
    }
    throw new Error('the receiver ended before it listened');
  }
}
