import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const PATH = '/__review.txt';
const COMMAND = ['--import', 'tsx', 'src/receiver/cli.ts', 'review'];

/** What the command writes, made in Node, as by the person who is to approve it. */
async function write(root) {
  const folder = await mkdtemp(join(tmpdir(), 'opt-in-review-'));
  try {
    const options = join(root, 'test/browser/review/options.json');
    await promisify(execFile)(process.execPath, [...COMMAND, '--options', options, '--output', folder], {
      cwd: root,
    });
    return await readFile(join(folder, 'review.txt'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `/__review.txt`: the review sheet of test/browser/review/options.json, made once for all browsers. */
export function reviewSheet(root) {
  let sheet;
  return async (context, next) => {
    if (context.path !== PATH) return next();
    context.type = 'text/plain; charset=utf-8';
    context.body = await (sheet ??= write(root));
  };
}
