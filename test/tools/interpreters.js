import { findProgram, installPackages } from './programs.js';

/** What runs the README's examples that are not JavaScript: the program, and Debian's package. */
export const INTERPRETERS = { php: 'php-cli', python3: 'python3' };

/** @param {string} name */
export const findInterpreter = (name) => findProgram({ names: [name] });

/** Installs what is missing where that can be done unasked; the tests say what they skip elsewhere. */
export function installInterpreters() {
  const missing = Object.keys(INTERPRETERS).filter((name) => !findInterpreter(name));
  if (missing.length) installPackages(missing.map((name) => INTERPRETERS[name]));
}
