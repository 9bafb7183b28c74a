/** The messages that wait for a person, by the command. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { uuidv7 } from '../../src/proof/index.js';
import { migrate, sqlStore, type KeptMessage, type SettledMessage } from '../../src/receiver/index.js';
import { readCall, UsageError } from '../../src/receiver/cli/command.js';
import { messages } from '../../src/receiver/cli/messages.js';
import { pgliteEngine } from '../../src/receiver/store/pglite-engine.js';
import { useCommand } from './support/command.js';
import { at } from './support/records.js';

const { folder } = useCommand();

const kept: KeptMessage[] = ['stop by the store', 'cancel my order', 'STOP'].map((words, index) => ({
  id: uuidv7(),
  subject: index === 2 ? null : `+491510000000${index}`,
  at: at(-60),
  receivedAt: at(index),
  reason: index === 2 ? 'sender-missing' : 'unclear',
  words,
}));

const data = () => join(folder(), 'data');

async function inDatabase<Result>(
  work: (store: ReturnType<typeof sqlStore>) => Promise<Result>,
): Promise<Result> {
  const engine = await pgliteEngine(join(data(), 'pglite'));
  try {
    await migrate(engine);
    return await work(sqlStore(engine));
  } finally {
    await engine.close();
  }
}

/** In this process; rejects as the command ends. */
async function run(...words: string[]) {
  const output = join(folder(), 'out.ndjson');
  const { isHelp: _, ...call } = readCall(messages, [...words, '--output', output]);
  const code = await messages.run({ ...call, environment: { OPT_IN_DATABASE: data() } });
  const lines = (await readFile(output, 'utf8')).split('\n').filter(Boolean);
  return { code, lines: lines.map((line) => JSON.parse(line) as unknown) };
}

test('are listed, chosen, and decided on; who decided stays', async () => {
  await inDatabase(async (store) => {
    for (const message of kept) await store.keep(message);
  });
  assert.deepEqual(await run('--reason', 'unclear'), { code: 0, lines: kept.slice(0, 2) });

  const [first, second, nobodys] = kept.map(({ id }) => id) as [string, string, string];
  const words = ['--dismiss', second, '--withdraw-all', first, '--withdraw-all', nobodys, '--by', 'Maria'];
  const { code, lines } = await run(...words);
  assert.equal(code, 1, 'one of them is from nobody');
  assert.deepEqual(lines, [
    { id: first, decision: 'withdraw-all', outcome: 'decided' },
    { id: nobodys, decision: 'withdraw-all', outcome: 'sender-missing' },
    { id: second, decision: 'dismiss', outcome: 'decided' },
  ]);

  const settled = (await run('--state', 'settled')).lines as SettledMessage[];
  assert.deepEqual(
    settled.map(({ id, decided: { decision, by, person } }) => [id, decision, by, person]),
    [
      [first, 'withdraw-all', 'command line', 'Maria'],
      [second, 'dismiss', 'command line', 'Maria'],
    ],
  );
  const [record] = await inDatabase((store) => store.chain(kept[0]!.subject!));
  const event = record!.content as { act: string; decided: { by: string; person: string } };
  assert.deepEqual([event.act, event.decided.person], ['withdrawal', 'Maria']);
});

test('are not decided on, and nothing is opened, when the call cannot be meant', async () => {
  const cases: [string[], RegExp][] = [
    [['--dismiss', 'x'], /^--dismiss must be the id of a message, not x\./],
    [['--by', 'a\nb'], /^--by must be a name on one line/],
    [['--since', 'soon'], /^--since must be a day such as/],
    [['--state', 'all'], /^--state must be waiting or settled\./],
  ];
  for (const [words, message] of cases) {
    await assert.rejects(run(...words), (error: Error) => {
      assert.match(error.message, message);
      return error instanceof UsageError;
    });
  }
});
