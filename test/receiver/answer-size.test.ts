/** Answers are not much longer than what was sent: else a short request is a lever on whoever gets the answer. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_PROOF_BYTES } from '../../src/proof/index.js';
import { makeProof } from './support/proofs.js';
import { makeReceiver, post } from './support/receiver.js';

/** What an answer may have beyond what was sent, in bytes: twenty problems, and the names around them. */
const A_LITTLE = 4000;

/** As many of this as fit into a proof, separated by commas. */
const many = (one: string, before: string, after: string) =>
  before +
  Array(Math.floor((MAX_PROOF_BYTES - 100) / (one.length + 1)))
    .fill(one)
    .join(',') +
  after;

const choices = [
  { ...makeProof().choices[0]!, purpose: 'marketing', granted: true, label: '', disclosure: '' },
];

const BODIES: Record<string, string> = {
  'empty choices': many('{}', '{"choices":[', ']}'),
  'numbers for choices': many('1', '{"choices":[', ']}'),
  'empty events': many('{}', '{"choices":[{"evidence":{"events":[', ']}}]}'),
  'empty lines': many('[]', '{"notice":{"layout":{"lines":[', ']}}}'),
  'numbers for colours': many('1', '{"notice":{"layout":{"colors":[', ']}}}'),
  'unknown names': `{${Array.from({ length: 2500 }, (_, n) => `"k${n}":1`).join(',')}}`,
  'one long unknown name': JSON.stringify({ ['k'.repeat(20_000)]: 1 }),
  'names that a terminal obeys': JSON.stringify({ ['\u001b[2J\u202e'.repeat(500)]: 1 }),
  'a purpose many times': JSON.stringify({
    ...makeProof(),
    choices: Array.from({ length: 45 }, () => ({ ...choices[0], label: 'x', disclosure: 'x' })),
  }),
  nothing: '{}',
};

for (const [name, body] of Object.entries(BODIES)) {
  test(`a body with ${name} gets a short answer`, async () => {
    const { receive } = makeReceiver();
    const response = await receive(post(body));
    assert.ok([413, 422].includes(response.status), String(response.status));
    const answer = await response.text();
    const { problems } = JSON.parse(answer) as { problems: { message: string }[] };
    assert.ok(problems.length >= 1 && problems.length <= 20);
    assert.ok(answer.length <= Math.min(body.length + A_LITTLE, 10_000), `${answer.length} bytes`);
    for (const { message } of problems) assert.doesNotMatch(message, /\p{Cc}|\p{Cf}/u);
  });
}

test('an origin is not repeated at any length', async () => {
  const { receive } = makeReceiver({ origins: ['https://shop.example'] });
  const response = await receive(post(makeProof(), { Origin: `https://${'x'.repeat(10_000)}.example` }));
  assert.equal(response.status, 403);
  assert.ok((await response.text()).length < 1000);
});
