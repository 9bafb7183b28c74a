import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { endpointTransport } from '../../../src/delivery/endpoint.js';
import { makeProof } from './support/proof.js';

const proof = makeProof();

async function serve(t: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/consents`;
}

describe('a connection', () => {
  it('that is cut before an answer leaves the proof to be sent again', async (t) => {
    const url = await serve(t, (request) => request.socket.destroy());
    const delivery = await endpointTransport(url).deliver(proof);
    assert.ok(delivery.outcome === 'retry');
    assert.match(delivery.error.message, /could not be reached/);
  });

  it('that is cut in the middle of the answer takes nothing back of what the status said', async (t) => {
    const url = await serve(t, (_, response) => {
      response.writeHead(201, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
      response.write('{"receipt":"a.b', () => response.destroy());
    });
    assert.deepEqual(await endpointTransport(url).deliver(proof), {
      outcome: 'delivered',
      receipt: undefined,
    });
  });

  it('that goes nowhere is no delivery', async () => {
    const delivery = await endpointTransport('http://127.0.0.1:1/consents').deliver(proof);
    assert.equal(delivery.outcome, 'retry');
  });

  it('on which no answer comes is given up, once and not twice', async (t) => {
    const timeout = new AbortController();
    t.mock.method(AbortSignal, 'timeout', () => timeout.signal);
    let requests = 0;
    const url = await serve(t, () => {
      requests++;
      timeout.abort(new DOMException('The operation timed out.', 'TimeoutError'));
    });
    const delivery = await endpointTransport(url).deliver(proof);
    assert.ok(delivery.outcome === 'retry');
    assert.equal((delivery.error.cause as Error).name, 'TimeoutError');
    assert.equal(requests, 1);
  });
});
