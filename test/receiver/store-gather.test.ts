/** Asking for many things in one go must not mix up, lose or hold up what anyone asked. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gathered } from '../../src/receiver/store/gather.js';
import { deferred } from './support/deferred.js';

/** Goes that are answered when the test says so. */
function held({ most, lanes }: { most: number; lanes: number }) {
  const goes: { questions: number[]; answer: () => void; fail: (error: Error) => void }[] = [];
  const ask = gathered(
    async (questions: number[]) => {
      const { promise, resolve } = deferred<Error | undefined>();
      goes.push({ questions, answer: () => resolve(undefined), fail: resolve });
      const error = await promise;
      if (error) throw error;
      return questions.map((question) => question * 10);
    },
    { most, lanes },
  );
  return { ask, goes };
}

test('nobody waits for company, and who comes meanwhile goes together', async () => {
  const { ask, goes } = held({ most: 64, lanes: 1 });
  const answers = [1, 2, 3, 2].map(ask);
  assert.deepEqual(
    goes.map(({ questions }) => questions),
    [[1]],
  );
  goes[0]!.answer();
  assert.equal(await answers[0], 10);
  assert.deepEqual(
    goes.map(({ questions }) => questions),
    [[1], [2, 3, 2]],
  );
  goes[1]!.answer();
  assert.deepEqual(await Promise.all(answers), [10, 20, 30, 20]);
  const late = ask(4);
  goes[2]!.answer();
  assert.equal(await late, 40);
});

test('a go that has to wait does not hold up the others', async () => {
  const { ask, goes } = held({ most: 2, lanes: 2 });
  const answers = [1, 2, 3, 4, 5].map(ask);
  goes[1]!.answer();
  assert.equal(await answers[1], 20);
  goes[2]!.answer();
  assert.deepEqual(await Promise.all([answers[2], answers[3]]), [30, 40]);
  goes[3]!.answer();
  assert.equal(await answers[4], 50);
  assert.deepEqual(
    goes.map(({ questions }) => questions),
    [[1], [2], [3, 4], [5]],
  );
  goes[0]!.answer();
  assert.equal(await answers[0], 10);
});

test('a go that fails fails for those in it only', async () => {
  const { ask, goes } = held({ most: 64, lanes: 1 });
  const [first, second, third] = [1, 2, 3].map(ask);
  goes[0]!.answer();
  await first;
  goes[1]!.fail(new Error('store gone'));
  await Promise.all([assert.rejects(second!, /store gone/), assert.rejects(third!, /store gone/)]);
  const late = ask(4);
  goes[2]!.answer();
  assert.equal(await late, 40);
});
