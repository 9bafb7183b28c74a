/** Tokens that somebody tries out. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertProblem } from './support/problem.js';
import { asAdmin, get, makeReceiver } from './support/receiver.js';
import { whatsapp } from './support/whatsapp.js';

const from = (address: string | undefined) => ({ address });
const guess = (n: number) => get('/export', { Authorization: `Bearer ${n}` });

describe('wrong tokens', () => {
  test('are limited by client, and the log says so and not which', async () => {
    const { receive, warnings } = makeReceiver();
    for (let n = 0; n < 20; n++) {
      await assertProblem(await receive(guess(n), from('192.0.2.1')), 401, 'token-missing');
    }
    const refused = await receive(guess(20), from('192.0.2.1'));
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
    await assertProblem(refused, 429, 'too-many-requests');
    assert.match(warnings.join('\n'), /^Limit guessesPerClient reached: [^\n]*$/);
    assert.doesNotMatch(warnings.join(), /192|Bearer/);
    await assertProblem(await receive(guess(0), from('192.0.2.2')), 401, 'token-missing');
  });

  test('lock nobody out who has the right one, from wherever they ask', async () => {
    const { receive } = makeReceiver();
    for (let n = 0; n < 500; n++) await receive(guess(n), from('192.0.2.1'));
    for (const address of ['192.0.2.1', '192.0.2.2', undefined]) {
      assert.equal((await receive(get('/checkpoint', asAdmin), from(address))).status, 200);
    }
  });

  test('are not those that nobody gave: whoever forgets the header is told so each time', async () => {
    const { receive, warnings } = makeReceiver();
    for (let n = 0; n < 30; n++) {
      await assertProblem(await receive(get('/export'), from('192.0.2.1')), 401, 'token-missing');
    }
    assert.deepEqual(warnings, []);
  });

  test('are guesses at every scope together, and none is one that is known and may not do this', async () => {
    const token = 'token-of-the-sender-of-messages';
    const { receive } = makeReceiver({ tokens: [{ name: 'sender', token, may: ['ask'] }] });
    const sender = { Authorization: `Bearer ${token}` };
    for (let n = 0; n < 30; n++)
      await assertProblem(await receive(get('/export', sender), from('192.0.2.1')), 403, 'scope-missing');
    const paths = ['/export', '/permissions', '/review', '/subjects/+4915112345678'];
    for (let n = 0; n < 20; n++) {
      const wrong = get(paths[n % 4]!, { Authorization: `Bearer ${token}${n}` });
      await assertProblem(await receive(wrong, from('192.0.2.1')), 401, 'token-missing');
    }
    await assertProblem(await receive(guess(0), from('192.0.2.1')), 429, 'too-many-requests');
    const asked = await receive(
      get('/permissions?phone=%2B4915112345678&purpose=marketing', sender),
      from('192.0.2.1'),
    );
    assert.equal(asked.status, 200);
    await assertProblem(await receive(get('/export', sender), from('192.0.2.1')), 403, 'scope-missing');
  });

  test('of the handshake count as well', async () => {
    const { receive } = makeReceiver({ whatsapp });
    const shake = (word: string) =>
      receive(
        get(`/webhooks/whatsapp?hub.mode=subscribe&hub.verify_token=${word}&hub.challenge=1`),
        from('192.0.2.1'),
      );
    for (let n = 0; n < 20; n++) await assertProblem(await shake(`${n}`), 403, 'verify-token-wrong');
    await assertProblem(await shake('x'), 429, 'too-many-requests');
    assert.equal((await shake(whatsapp.verifyToken)).status, 200);
  });
});
