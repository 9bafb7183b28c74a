import { checkpointProblems, compareDays } from '../audit/check-checkpoint.js';
import { checkpointTime, makeCheckpoint, type Checkpoint } from '../audit/checkpoint.js';
import type { SigningKey } from '../rules/signing-key.js';
import { requireDatabase, signingKeyOf, withStore } from './books.js';
import type { Call, Command } from './command.js';
import { settings } from './help.js';
import { output } from './output.js';
import { progress } from './progress.js';
import { readCheckpoint } from './read-files.js';
import { say } from './say.js';
import { readSettings } from './settings.js';

export const checkpoint: Command = {
  name: 'checkpoint',
  operands: [],
  summary: 'state and sign what is held, to show later that nothing is missing',
  options: {
    previous: {
      value: 'FILE',
      help: 'the checkpoint before: it is named in the new one, and compared with it',
    },
    output: { value: 'FILE', help: 'a file instead of stdout' },
  },
  details: `${settings(['OPT_IN_DATABASE', 'OPT_IN_SIGNING_KEY'])}

Keep it where the receiver cannot write; whatsapp-opt-in verify EXPORT --checkpoint FILE compares. It speaks of what
arrived until a minute ago. A folder is open to one process at a time: while serve has it, ask it for GET /checkpoint.`,
  run,
};

async function run({ options, environment }: Call): Promise<number> {
  const settings = readSettings(environment);
  await requireDatabase(settings);
  const signingKey = await signingKeyOf(settings);
  const previous = await previousOf(options['previous'], signingKey);
  return withStore(settings, async (store) => {
    const clock = () => new Date();
    const goal = process.stderr.isTTY ? await store.count({ to: checkpointTime(clock()) }) : undefined;
    const shown = progress(process.stderr, 'read', goal);
    const made = await makeCheckpoint(
      { store, signingKey, clock },
      { previous: previous?.digest ?? null, onRecord: () => shown.step() },
    );
    shown.end();
    await output(options['output'] as string | undefined, [`${JSON.stringify(made, null, 2)}\n`]);
    return previous ? tellDifferences(previous, made.checkpoint) : 0;
  });
}

async function previousOf(
  file: string | boolean | undefined,
  { keySet }: SigningKey,
): Promise<Checkpoint | undefined> {
  if (typeof file !== 'string') return undefined;
  const previous = await readCheckpoint(file);
  const problems = await checkpointProblems(previous, keySet);
  if (problems.length) throw new Error(`${file}: ${problems.join(' ')}`);
  return previous.checkpoint;
}

/** Days that were over by the checkpoint before cannot have changed since. */
function tellDifferences(before: Checkpoint, now: Checkpoint): number {
  const lastDay = before.upTo.slice(0, 10);
  const [then, since] = [before, now].map(({ days }) => days.filter(({ day }) => day < lastDay));
  const differences = compareDays(then!, since!);
  for (const { day, kind, message } of differences) say(`${kind} ${day}: ${message}`);
  return differences.length ? 1 : 0;
}
