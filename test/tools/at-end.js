import { after } from 'node:test';

/** @type {(() => unknown)[]} */
const ends = [];

/**
 * Has something done when all tests of the process have run, whichever file they are in.
 * @param {() => unknown} end
 */
export function atEnd(end) {
  ends.unshift(end);
}

after(async () => {
  for (const end of ends) await end();
});
