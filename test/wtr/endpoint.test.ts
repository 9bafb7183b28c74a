import { assert } from 'chai';
import { endpoint } from './endpoint.js';

const post = (url: string, body: string) =>
  fetch(url, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'k1' },
  });

describe('a test endpoint', () => {
  it('records requests and gives its answers in order, the last one for ever', async () => {
    const at = await endpoint(
      { status: 503, headers: { 'Retry-After': '1' } },
      { status: 201, body: { receipt: 'r' } },
    );
    const first = await post(at.url, '{"a":1}');
    const second = await post(at.url, '{"a":2}');
    const third = await post(at.url, '{"a":3}');
    assert.deepEqual([first.status, second.status, third.status], [503, 201, 201]);
    assert.equal(first.headers.get('Retry-After'), '1');
    assert.deepEqual(await third.json(), { receipt: 'r' });
    const requests = await at.requests();
    assert.deepEqual(
      requests.map((request) => request.body),
      ['{"a":1}', '{"a":2}', '{"a":3}'],
    );
    assert.equal(requests[0]?.headers['idempotency-key'], 'k1');
  });

  it('answers a bare endpoint with 204 and keeps endpoints apart', async () => {
    const [one, other] = [await endpoint(), await endpoint()];
    assert.equal((await post(one.url, '{}')).status, 204);
    assert.lengthOf(await other.requests(), 0);
  });

  it('holds an answer until it is released', async () => {
    const at = await endpoint({ status: 200, body: 'late', hold: true });
    let answered = false;
    const answer = post(at.url, '{}').then((response) => ((answered = true), response));
    await at.received(1);
    assert.isFalse(answered);
    await at.release();
    assert.equal(await (await answer).text(), 'late');
  });

  it('closes with whatever it still holds', async () => {
    const at = await endpoint({ hold: true });
    const answers = [post(at.url, '{}'), post(at.url, '{}')];
    await at.received(2);
    await at.close();
    assert.deepEqual(
      (await Promise.all(answers)).map(({ status }) => status),
      [204, 204],
    );
  });

  it('cuts the connection', async () => {
    const at = await endpoint({ cut: true });
    let failure: unknown;
    await post(at.url, '{}').catch((error: unknown) => (failure = error));
    assert.instanceOf(failure, TypeError);
  });
});
