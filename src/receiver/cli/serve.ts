import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { nodeHandler } from '../node-handler.js';
import { createReceiver } from '../receiver.js';
import { importSigningKey, type SigningKey } from '../rules/signing-key.js';
import { isServerAddress, openStore } from '../store/open.js';
import { keptKey } from '../kept-key.js';
import { readSettings, SettingError, type Settings } from './settings.js';

/** A proof is small: who takes longer than this to send one is not sending one. */
const REQUEST_TIMEOUT_MS = 30_000;

/** `whatsapp-opt-in serve`: runs until it is told to stop. */
export async function serve(environment: Record<string, string | undefined>): Promise<number> {
  const settings = readSettings(environment);
  const signingKey = await receiptKey(settings);
  const { store, close } = await openStore(databaseAddress(settings.database));
  try {
    const receiver = createReceiver({ ...settings, store, signingKey });
    const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, (incoming, outgoing) => {
      void nodeHandler(receiver)(incoming, outgoing);
    });
    await listen(server, settings.port);
    if (!settings.adminToken) say('OPT_IN_ADMIN_TOKEN is not set: proofs come in, and none are given out.');
    if (settings.acceptTest) say('OPT_IN_ACCEPT_TEST is set: proofs marked as tests are taken.');
    say(`Listening on http://localhost:${(server.address() as AddressInfo).port}`);
    await stopSignal();
    await finish(server);
  } finally {
    await close();
  }
  return 0;
}

/** Everything people are told goes to stderr: stdout is for data. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function receiptKey({ signingKey, database }: Settings): Promise<SigningKey> {
  return importSigningKey(signingKey ?? (await madeKey(database))).catch((error: unknown) => {
    throw error instanceof TypeError
      ? new SettingError('OPT_IN_SIGNING_KEY', `cannot be used. ${error.message}`)
      : error;
  });
}

async function madeKey(database: string): Promise<JWK> {
  if (!isServerAddress(database)) return keptKey(database, say);
  throw new SettingError(
    'OPT_IN_SIGNING_KEY',
    'must be set with a postgres:// address, as all receivers on it sign with one key. whatsapp-opt-in key prints one.',
  );
}

/** The key lies beside the database's own files, not among them. */
function databaseAddress(database: string): string {
  return isServerAddress(database) ? database : join(database, 'pglite');
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port);
  await once(server, 'listening');
}

async function stopSignal(): Promise<void> {
  await Promise.race(['SIGTERM', 'SIGINT'].map((signal) => once(process, signal)));
}

/** Takes no new connections, and answers what it has begun. */
async function finish(server: Server): Promise<void> {
  server.close();
  await once(server, 'close');
}
