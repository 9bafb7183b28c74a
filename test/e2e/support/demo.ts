import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ConsentProof, ProofProblem } from '../../../src/proof/index.js';

const SERVER = new URL('../../../demo/server.js', import.meta.url).pathname;

/** A record as the demo's owner page gets it. */
export interface OwnerRecord {
  proof: ConsentProof;
  receivedAt: string;
  receipt: string;
  problems: ProofProblem[];
  isReceiptValid: boolean;
}

/** The demo server as a process of its own, with data that goes when it stops. */
export interface Demo {
  url: string;
  port: number;
  /** What was kept of the person with this number, in the order it arrived. */
  recordsOf(phone: string): Promise<OwnerRecord[]>;
  stop(): Promise<void>;
}

export async function startDemo(): Promise<Demo> {
  const folder = await mkdtemp(join(tmpdir(), 'opt-in-demo-'));
  const environment = { ...process.env, PORT: '0', OPT_IN_DATABASE: folder };
  const child = spawn(process.execPath, [SERVER], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await printedAddress(child);
  return {
    url,
    port: Number(new URL(url).port),
    async recordsOf(phone) {
      const response = await fetch(`${url}/owner/records`);
      const { records } = (await response.json()) as { records: Partial<OwnerRecord>[] };
      return records
        .filter((record): record is OwnerRecord => record.proof?.subject.phone === phone)
        .reverse();
    },
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function printedAddress(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) {
    const [address] = /http:\/\/localhost:\d+/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error('the demo server ended before it listened');
}
