import assert from 'node:assert/strict';
import { it } from 'node:test';
import { findInterpreter, INTERPRETERS } from '../../tools/interpreters.js';

/** Declares tests that need a program. Where it is missing, that is said, and in CI it is a failure. */
export function withInterpreter(name: keyof typeof INTERPRETERS, declare: () => void): void {
  if (findInterpreter(name)) {
    declare();
    return;
  }
  const missing = `${name} is not installed (Debian: apt-get install ${INTERPRETERS[name]})`;
  console.log(`PART NOT RUN: the examples of README.md in ${name}: ${missing}`);
  if (process.env['CI']) it(`${name} is there`, () => assert.fail(missing));
}
