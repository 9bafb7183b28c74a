import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import { inLanes } from './lanes.js';

/** @typedef {{ name: string, passed: number, failed: number }} Result */

/** Runs a command; a suite of tests sends its numbers over the channel, any other command counts as one. */
function execute([program, ...parameters]) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    let output = '';
    let counts;
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('message', (message) => (counts = message));
    child.on('error', (error) => (output += String(error)));
    child.on('close', (code) => resolve({ code, output, counts }));
  });
}

/** A suite that ended badly with no failed test to show for it failed as a whole. */
export function countOf({ code, counts }) {
  const { passed, failed } = counts ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  return code !== 0 && failed === 0 ? { passed, failed: 1 } : { passed, failed };
}

function print({ name, passed, failed, seconds, output }) {
  console.log(`\n== ${name}: ${failed ? `${failed} failed` : 'ok'}, ${passed} passed (${seconds} s)`);
  if (output.trim()) console.log(stripVTControlCharacters(output).replace(/^\n+/, '').trimEnd());
}

async function runStep({ name, make, prepare }) {
  const started = Date.now();
  prepare?.();
  const { command, files } = make();
  if (files?.length === 0) return noFiles(name);
  const done = await execute(command);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  return { name, ...countOf(done), seconds, output: done.output };
}

function noFiles(name) {
  const narrowed = Boolean(process.env.FILES);
  const output = narrowed
    ? 'no test file matches FILES'
    : 'there are no test files: a suite that tests nothing fails';
  return { name, passed: 0, failed: narrowed ? 0 : 1, seconds: '0.0', output };
}

/** Side by side, as many as there are processors, at most two: more only makes timing tests stumble. */
function runGroup(group) {
  return inLanes(group, Math.min(2, availableParallelism()), async (step) => {
    const result = await runStep(step);
    print(result);
    return result;
  });
}

/**
 * Runs the groups one after the other. A failed step stops nothing, except a gate: what follows would test something old.
 * @returns {Promise<Result[]>}
 */
export async function runInGroups(groups) {
  const results = [];
  for (const group of groups) {
    const own = await runGroup(group);
    results.push(...own);
    const closed = own.find(({ name, failed }) => failed && group.find((step) => step.name === name)?.gate);
    if (closed) {
      console.log(`\nThe other steps were not run, as ${closed.name} failed.`);
      break;
    }
  }
  return results;
}

export function total(results) {
  const sum = (key) => results.reduce((all, one) => all + one[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}
