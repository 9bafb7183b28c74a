/** What was accepted is finished, whatever stops the server. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { test } from 'node:test';
import { stoppableServer } from '../../src/receiver/cli/stop.js';
import { useCommand } from './support/command.js';
import { deferred } from './support/deferred.js';
import { makeProof } from './support/proofs.js';

const { serve } = useCommand();
const TOKEN = 'a-token-for-this-test-alone';
const JSON_HEADERS = { 'Content-Type': 'application/json' };

/** A POST of which the server has read the head and is waiting for the rest. */
async function begin(base: string, agent: Agent) {
  const proof = makeProof({ subject: { phone: `+4915${Math.random().toFixed(9).slice(2)}` } });
  const body = JSON.stringify(proof);
  const headers = { ...JSON_HEADERS, Expect: '100-continue' };
  const begun = request(`${base}/consents`, { method: 'POST', headers, agent });
  begun.write(body.slice(0, 100));
  await once(begun, 'continue');
  return { proof, begun, finish: () => begun.end(body.slice(100)) };
}

async function answerTo({ begun, finish }: Awaited<ReturnType<typeof begin>>): Promise<IncomingMessage> {
  finish();
  const [answer] = (await once(begun, 'response')) as [IncomingMessage];
  await answer.resume().toArray();
  return answer;
}

test('SIGTERM in the middle of many requests: all are answered, and each proof acknowledged is kept', async () => {
  const { base, child, ended, says } = await serve({ OPT_IN_ADMIN_TOKEN: TOKEN });
  const agent = new Agent({ keepAlive: true });
  const idle = await fetch(`${base}/health`); // leaves a connection open that asks for nothing
  await idle.text();
  const posts = await Promise.all(Array.from({ length: 8 }, () => begin(base, agent)));
  child.kill('SIGTERM');
  await says(/Stopping; requests to finish: 8\./);
  await assert.rejects(fetch(`${base}/health`, { headers: { Connection: 'close' } }));
  const answers = await Promise.all(posts.map(answerTo));
  for (const { statusCode, headers } of answers)
    assert.deepEqual([statusCode, headers.connection], [201, 'close']);
  const { code, err } = await ended;
  assert.equal(code, 0);
  assert.doesNotMatch(err, /cut off|Error/);
  agent.destroy();

  const again = await serve({ OPT_IN_ADMIN_TOKEN: TOKEN });
  for (const { proof } of posts) {
    const kept = await fetch(`${again.base}/consents/${proof.id}`, {
      headers: { Authorization: `Bearer ${TOKEN}` },
    });
    assert.equal(kept.status, 200);
    await kept.text();
  }
  again.child.kill('SIGTERM');
  assert.equal((await again.ended).code, 0);
});

test('a second signal ends it at once', async () => {
  const { base, child, ended, says } = await serve();
  const agent = new Agent();
  const { begun } = await begin(base, agent);
  begun.on('error', () => undefined);
  child.kill('SIGTERM');
  await says(/Stopping/);
  child.kill('SIGINT');
  const { code, err } = await ended;
  assert.equal(code, 1);
  assert.match(err, /Stopped at once\.$/m);
});

async function listening(handle: Parameters<typeof stoppableServer>[1]) {
  // Without this, Node itself would close connections that ask for nothing.
  const stoppable = stoppableServer({ keepAliveTimeout: 0 }, handle);
  stoppable.server.listen(0);
  await once(stoppable.server, 'listening');
  const { port } = stoppable.server.address() as AddressInfo;
  return { ...stoppable, port, url: `http://localhost:${port}` };
}

test('a connection that is kept alive does not hold the end up once its request is answered', async () => {
  const held = deferred();
  const arrived = deferred();
  const work = await listening(async (_incoming, outgoing) => {
    arrived.resolve();
    await held.promise;
    outgoing.end('done');
  });
  const agent = new Agent({ keepAlive: true });
  const asked = request(work.url, { agent }).end();
  await arrived.promise;
  const finished = work.finish(60_000);
  held.resolve();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  assert.equal((await answer.toArray()).join(''), 'done');
  assert.equal(await finished, 0);
  agent.destroy();
});

test('what takes too long is cut off, and counted', async () => {
  const arrived = deferred();
  const work = await listening(async (incoming, outgoing) => {
    arrived.resolve();
    await once(outgoing, 'close');
    incoming.destroy();
  });
  const asked = request(work.url).end();
  const failed = once(asked, 'error').catch((error: unknown) => error);
  await arrived.promise;
  assert.equal(await work.finish(1), 1);
  await failed;
});

test('the end waits for what is still being written down, although its connection is gone', async () => {
  const arrived = deferred();
  const written = deferred();
  let isWritten = false;
  const work = await listening(async () => {
    arrived.resolve();
    await written.promise;
    isWritten = true;
  });
  const asked = request(work.url).end();
  asked.on('error', () => undefined);
  await arrived.promise;
  asked.destroy();
  const closed = once(work.server, 'close');
  const finished = work.finish(60_000);
  await closed;
  written.resolve();
  await finished;
  assert.equal(isWritten, true);
});

test('a connection on which nothing was ever asked does not hold the end up', async () => {
  const work = await listening(async (_incoming, outgoing) => void outgoing.end());
  const accepted = once(work.server, 'connection');
  const socket = connect(work.port);
  await Promise.all([once(socket, 'connect'), accepted]);
  const closed = once(socket.resume(), 'close');
  assert.equal(await work.finish(60_000), 0);
  await closed;
});
