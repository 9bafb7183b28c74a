import { fork } from 'node:child_process';
import { once } from 'node:events';

/** Starts a file of this folder as a process of its own; resolves with what it says first. */
export async function start(file, parameters = [], nodeOptions = []) {
  const path = new URL(file, import.meta.url).pathname;
  const child = fork(path, parameters, { execArgv: ['--import', 'tsx', ...nodeOptions] });
  const [said] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`${file} ended with ${code}`);
    }),
  ]);
  return { child, said };
}

/** Asks a process one thing. */
export async function ask(child, question) {
  const answer = once(child, 'message');
  child.send(question);
  return (await answer)[0];
}

export async function stop(child) {
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}
