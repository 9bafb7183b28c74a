import { findInterpreter, INTERPRETERS } from '../../tools/interpreters.js';

/** Declares tests that need a program. Where it is missing, that is said, as of a server that is missing. */
export function withInterpreter(name: keyof typeof INTERPRETERS, declare: () => void): void {
  if (findInterpreter(name)) {
    declare();
    return;
  }
  const missing = `${name} is not installed (Debian: apt-get install ${INTERPRETERS[name]})`;
  console.log(`PART NOT RUN: the examples of README.md in ${name}: ${missing}`);
}
