/**
 * Posts proofs over kept connections, in a process of its own, and tells how long each took. The requests are made
 * beforehand and the answers hardly looked at, so that as little as can be of the processors goes into asking.
 */
import { connect } from 'node:net';
import { makeProof } from '../../receiver/support/proofs.ts';

/** Every proof is of another number. */
function makeRequests(count, from) {
  return Array.from({ length: count }, (_, index) => {
    const phone = `+49151${String(from + index).padStart(9, '0')}`;
    const body = JSON.stringify(makeProof({ subject: { phone, reference: `order-${from + index}` } }));
    return Buffer.from(
      'POST /consents HTTP/1.1\r\nHost: receiver\r\nContent-Type: application/json\r\n' +
        `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  });
}

/** Sends one request after the other on one connection, as long as there are any. */
function send(port, requests, taken) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let started;
    let answer = '';
    const next = () => {
      const request = requests.pop();
      if (!request) return socket.end(resolve);
      started = performance.now();
      answer = '';
      socket.write(request);
    };
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
      if (!answer.endsWith('}') && !answer.endsWith('0\r\n\r\n')) return;
      taken.push(performance.now() - started);
      if (!answer.startsWith('HTTP/1.1 201 ')) reject(new Error(answer));
      next();
    });
    socket.on('error', reject);
    socket.setNoDelay();
    socket.on('connect', next);
  });
}

process.on('message', async ({ port, connections, count, from }) => {
  const requests = makeRequests(count, from);
  const taken = [];
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, () => send(port, requests, taken)));
  process.send({ seconds: (performance.now() - started) / 1000, taken });
});
process.once('disconnect', () => process.exit());
process.send('ready');
