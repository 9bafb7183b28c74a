import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import type { Answer } from '../../../src/on-whatsapp/ask.js';
import { MOST_MS, waitForMessage } from '../../../src/on-whatsapp/wait.js';

const NOT_YET: Answer = { kind: 'not-yet', retryAfterMs: 0 };
const START = Date.parse('2026-11-21T21:47:47.000Z');
const MINUTE = 60_000;

beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'Date'], now: START }));
afterEach(() => mock.timers.reset());

const settle = () => new Promise((resolve) => setImmediate(resolve));

/** Lets time pass in small steps, and what was due then happen. */
async function pass(ms: number) {
  for (let passed = 0; passed <= ms; passed += 500) {
    mock.timers.tick(passed ? 500 : 0);
    await settle();
  }
}

/** A person who waits, and what they are told. */
function waiting(answer: () => Answer | Promise<Answer> = () => NOT_YET, isVisible = true) {
  const page = new EventTarget();
  const asked: number[] = [];
  const heard: string[] = [];
  const sight = { isVisible };
  const end = waitForMessage({
    ask: async () => {
      asked.push((Date.now() - START) / 1000);
      return answer();
    },
    heard: (what) => heard.push(what),
    late: () => heard.push('late'),
    page,
    isVisible: () => sight.isVisible,
  });
  const look = (seen: boolean) => {
    sight.isVisible = seen;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  return { asked, heard, page, look, end };
}

describe('waiting for the message', () => {
  it('asks after some seconds, then with growing pauses', async () => {
    const { asked } = waiting();
    await pass(MINUTE);
    assert.deepEqual(asked, [3, 7.5, 14.5, 25, 40.5]);
  });

  it('ends with the answer that it has come, which is told once', async () => {
    const answers = [NOT_YET, { kind: 'confirmed' } as const];
    const { asked, heard, look } = waiting(() => answers.shift() ?? NOT_YET);
    await pass(10_000);
    look(false);
    look(true);
    await pass(MOST_MS);
    assert.deepEqual(heard, ['confirmed']);
    assert.equal(asked.length, 2);
  });

  it('ends when the receiver will never say', async () => {
    const { asked, heard, page } = waiting(() => ({ kind: 'closed' }));
    await pass(MINUTE);
    page.dispatchEvent(new Event('online'));
    await pass(MOST_MS);
    assert.deepEqual([asked, heard], [[3], ['closed']]);
  });

  it('does not ask for ever: ten minutes, and some two dozen times', async () => {
    const { asked, heard } = waiting();
    await pass(3 * MOST_MS);
    assert.deepEqual(heard, ['late']);
    assert.ok(asked.at(-1)! <= 600 && asked.at(-1)! > 560, String(asked.at(-1)));
    assert.ok(asked.length < 30, String(asked.length));
  });

  it('asks nothing while nobody looks, and at once when the person comes back', async () => {
    const { asked, heard, look } = waiting();
    await pass(5000);
    look(false);
    await pass(3 * MOST_MS);
    assert.deepEqual([asked, heard], [[3], []]);
    look(true);
    await pass(0);
    assert.deepEqual(asked, [3, 1805]);
  });

  it('asks nothing in a page that was opened behind another, until it is looked at', async () => {
    const { asked, look } = waiting(undefined, false);
    await pass(MINUTE);
    assert.deepEqual(asked, []);
    look(true);
    await pass(0);
    assert.deepEqual(asked, [60]);
  });

  it('asks at once when there is a network again', async () => {
    const { asked, page } = waiting();
    await pass(30_000);
    page.dispatchEvent(new Event('online'));
    await pass(5000);
    assert.deepEqual(asked, [3, 7.5, 14.5, 25, 30, 34.5]);
  });

  it('goes on for ten minutes more after the last return, however late that is', async () => {
    const { asked, heard, look } = waiting();
    await pass(2 * MOST_MS);
    look(false);
    look(true);
    await pass(2 * MOST_MS);
    assert.deepEqual(heard, ['late', 'late']);
    assert.ok(asked.includes(1200));
    assert.ok(asked.at(-1)! > 1700 && asked.at(-1)! <= 1800, String(asked.at(-1)));
  });

  it('does not ask more for being looked at again and again', async () => {
    const { asked, look } = waiting();
    for (let second = 0; second < 30; second++) {
      look(false);
      look(true);
      await pass(1000);
    }
    assert.deepEqual(asked.slice(0, 4), [0, 3, 6, 9]);
    assert.equal(asked.length, 11);
  });

  it('asks one question at a time, however long the answer takes', async () => {
    let answer: (answer: Answer) => void = () => undefined;
    const { asked, look, page } = waiting(() => new Promise((resolve) => (answer = resolve)));
    await pass(4000);
    look(false);
    look(true);
    page.dispatchEvent(new Event('online'));
    await pass(MINUTE);
    assert.deepEqual(asked, [3]);
    answer(NOT_YET);
    await pass(5000);
    assert.equal(asked.length, 2);
  });

  it('asks no sooner than a busy receiver wants', async () => {
    const { asked, look } = waiting(() => ({ kind: 'not-yet', retryAfterMs: 40_000 }));
    await pass(20_000);
    look(false);
    look(true);
    await pass(30_000);
    assert.deepEqual(asked, [3, 43]);
  });

  it('says that it is late rather than wait for a receiver that wants an hour', async () => {
    const { asked, heard } = waiting(() => ({ kind: 'not-yet', retryAfterMs: 3_600_000 }));
    await pass(MINUTE);
    assert.deepEqual([asked, heard], [[3], ['late']]);
  });

  it('leaves nothing behind when it is ended, even with a question on its way', async () => {
    let answer: (answer: Answer) => void = () => undefined;
    const { asked, heard, look, end } = waiting(() => new Promise((resolve) => (answer = resolve)));
    await pass(4000);
    end();
    answer({ kind: 'confirmed' });
    look(false);
    look(true);
    await pass(MOST_MS);
    assert.deepEqual([asked, heard], [[3], []]);
  });
});
