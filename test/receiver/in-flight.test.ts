/** What comes in at one time: bodies in memory, connections, and what is left of bodies that nobody reads. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { connect, createServer as createTcpServer, type AddressInfo, type Server } from 'node:net';
import { describe, test, type TestContext } from 'node:test';
import { limitConnections } from '../../src/receiver/cli/connections.js';
import { nodeHandler } from '../../src/receiver/index.js';
import { bytesInFlight } from '../../src/receiver/limits/bytes-in-flight.js';
import { deferred } from './support/deferred.js';
import { assertProblem } from './support/problem.js';
import { makeProof } from './support/proofs.js';
import { makeReceiver, post } from './support/receiver.js';
import { bodyOf, messages, text, webhook, whatsapp } from './support/whatsapp.js';

const KIB = 1024;
const WRONG = { 'X-Hub-Signature-256': `sha256=${'0'.repeat(64)}` };

/** A webhook of which so much arrives, and the rest does not until it is ended. */
function unfinished(bytes: number) {
  const taken = deferred();
  let controller: ReadableStreamDefaultController<Uint8Array>;
  let isSent = false;
  const body = new ReadableStream<Uint8Array>(
    {
      start: (one) => void (controller = one),
      pull() {
        if (isSent)
          taken.resolve(); // asked for more: what came was read
        else controller.enqueue(new Uint8Array(bytes));
        isSent = true;
      },
    },
    { highWaterMark: 0 },
  );
  const init = { method: 'POST', headers: WRONG, body, duplex: 'half' };
  const request = new Request('https://receiver.example/webhooks/whatsapp', init);
  return { request, taken: taken.promise, end: () => controller.close() };
}

describe('bodies', () => {
  test('take no more memory than all of them may together, and proofs come in beside webhooks', async () => {
    const { receive, warnings } = makeReceiver({ whatsapp, limits: { bytesInFlight: 400 * KIB } });
    const held = Array.from({ length: 4 }, () => unfinished(50 * KIB));
    const answers = held.map(({ request }, n) => receive(request, { address: `192.0.2.${n}` }));
    await Promise.all(held.map(({ taken }) => taken));
    const refused = await receive(unfinished(50 * KIB).request, { address: '192.0.2.9' });
    assert.equal(refused.headers.get('retry-after'), '5');
    await assertProblem(refused, 503, 'unavailable');
    assert.match(warnings.join('\n'), /^Limit bytesInFlight reached: [^\n]*$/);
    assert.equal((await receive(post(makeProof()))).status, 201);
    for (const one of held) one.end();
    for (const answer of answers) await assertProblem(await answer, 401, 'signature-wrong');
    assert.equal((await receive(webhook(bodyOf(messages(text('STOP')))))).status, 200, 'there is room again');
  });

  test('of one client take a quarter at most', async () => {
    const { receive } = makeReceiver({ whatsapp, limits: { bytesInFlight: 400 * KIB } });
    const [one, other] = [unfinished(60 * KIB), unfinished(60 * KIB)];
    const answer = receive(one.request, { address: '192.0.2.1' });
    await one.taken;
    await assertProblem(await receive(other.request, { address: '192.0.2.1' }), 503, 'unavailable');
    one.end();
    await assertProblem(await answer, 401, 'signature-wrong');
  });

  test('give back what they took, once', () => {
    const reserve = bytesInFlight(100);
    const body = { client: undefined, isWebhook: false };
    const [one, other] = [reserve(body), reserve(body)];
    assert.deepEqual([one.take(60), other.take(60)], [true, false]);
    one.release();
    one.release();
    assert.deepEqual([other.take(60), one.take(60)], [true, false]);
  });
});

describe('wrong signatures', () => {
  const wrong = () => webhook(bodyOf(messages(text('STOP'))), { secret: 'other' });
  const from = { address: '192.0.2.1' };

  test('are limited by client and logged, and what WhatsApp signed is heard from there all the same', async () => {
    const { receive, warnings } = makeReceiver({ whatsapp });
    for (let n = 0; n < 20; n++) await assertProblem(await receive(wrong(), from), 401, 'signature-wrong');
    await assertProblem(await receive(wrong(), from), 429, 'too-many-requests');
    await assertProblem(await receive(wrong(), { address: '192.0.2.2' }), 401, 'signature-wrong');
    assert.match(warnings.join('\n'), /^Limit guessesPerClient reached: [^\n]*$/);
    assert.equal((await receive(webhook(bodyOf(messages(text('STOP')))), from)).status, 200);
  });

  test('make the next bodies of that client short', async () => {
    const { receive } = makeReceiver({ whatsapp });
    for (let n = 0; n < 21; n++) await receive(wrong(), from);
    const long = JSON.stringify(bodyOf(messages(text('STOP')))).padEnd(65 * KIB);
    await assertProblem(await receive(webhook(long), from), 429, 'too-many-requests');
    assert.equal((await receive(webhook(long), { address: '192.0.2.2' })).status, 200);
  });
});

async function listen(t: TestContext, server: Server): Promise<number> {
  t.after(() => void server.close());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

describe('connections', () => {
  test('end when the rest of a body dribbles that was answered already', async (t) => {
    const handler = nodeHandler(makeReceiver().receive, { restMs: 20 });
    const port = await listen(t, createServer(handler as RequestListener));
    for (const start of [
      'POST /nowhere',
      'PUT /consents',
      'POST /health',
      'POST /export',
      'POST /consents',
    ]) {
      const socket = connect(port, '127.0.0.1');
      socket.write(`${start} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{`);
      const [answer] = (await once(socket, 'data')) as [Buffer];
      assert.match(String(answer), /^HTTP\/1\.1 4\d\d /, start);
      await once(socket, 'close'); // without this, after ten minutes
    }
  });

  test('go on when the rest of a body has come', async (t) => {
    const handler = nodeHandler(makeReceiver().receive, { restMs: 20 });
    const port = await listen(t, createServer(handler as RequestListener));
    const socket = connect(port, '127.0.0.1');
    t.after(() => socket.destroy());
    socket.write('POST /nowhere HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{');
    assert.match(String((await once(socket, 'data'))[0]), / 404 /);
    socket.write('}GET /health HTTP/1.1\r\nHost: x\r\n\r\n');
    assert.match(String((await once(socket, 'data'))[0]), / 200 /);
  });

  test('are so many at once; further ones are closed, and the log says so', async (t) => {
    const warnings: string[] = [];
    const server = createTcpServer();
    limitConnections(server, 2, (warning) => warnings.push(warning));
    const port = await listen(t, server);
    const open = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')];
    t.after(() => open.forEach((socket) => socket.destroy()));
    for (const socket of open) await once(socket, 'connect');
    const beyond = connect(port, '127.0.0.1');
    beyond.on('error', () => undefined);
    await once(beyond, 'close');
    assert.match(warnings.join('\n'), /^Limit connections reached: 2 are open[^\n]*$/);
  });
});
