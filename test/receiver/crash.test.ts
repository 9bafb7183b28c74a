/** Killed in the middle of taking proofs: what was acknowledged is there, what was not can be sent again. */
import { after, test } from 'node:test';
import { createSigningKey } from '../../src/receiver/index.js';
import { useCommand } from './support/command.js';
import { startPostgres } from './support/postgres-server.js';
import { assertNothingLost, sendUntil, TOKEN } from './support/shoppers.js';

/** With all that is sent again, fewer than the receiver takes from one client a minute. */
const ENOUGH = 30;

const { serve } = useCommand();
// It waits for the disk, as one in use does.
const postgres = await startPostgres({ durable: true });
if ('missing' in postgres) console.log(`PART NOT RUN: crashes with PostgreSQL: ${postgres.missing}`);
after(async () => {
  if ('stop' in postgres) await postgres.stop();
});

test('the receiver is killed while it writes to its folder, twice', () =>
  killTwice({ OPT_IN_ADMIN_TOKEN: TOKEN }));

if ('address' in postgres) {
  const environment = {
    OPT_IN_DATABASE: postgres.address,
    OPT_IN_ADMIN_TOKEN: TOKEN,
    OPT_IN_SIGNING_KEY: JSON.stringify(await createSigningKey()),
  };

  test('the receiver is killed while it writes to PostgreSQL, twice', () => killTwice(environment));

  test('PostgreSQL is killed, and the receiver goes on when it is back', async () => {
    const { base, child, ended } = await serve(environment);
    const sent = await sendUntil(ENOUGH, base, () => postgres.kill());
    await healthIs(503, base);
    await postgres.restart();
    await healthIs(200, base);
    await assertNothingLost(base, sent);
    child.kill('SIGTERM');
    await ended;
  });
}

async function killTwice(environment: Record<string, string>): Promise<void> {
  let served = await serve(environment);
  const end = async (signal: NodeJS.Signals) => {
    served.child.kill(signal);
    await served.ended;
  };
  for (let round = 0; round < 2; round++) {
    const sent = await sendUntil(ENOUGH, served.base, () => end('SIGKILL'));
    served = await serve(environment);
    await assertNothingLost(served.base, sent);
  }
  await end('SIGTERM');
}

async function healthIs(status: number, base: string): Promise<void> {
  while ((await fetch(`${base}/health`)).status !== status);
}
