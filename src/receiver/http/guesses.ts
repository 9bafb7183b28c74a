import type { Connection, Desk } from '../desk.js';
import { bearerOf } from './bearer.js';
import { hasRoom, limitClient } from './limits.js';
import type { Problem } from './problem.js';

/**
 * Counts a secret that was wrong: a token, the word of the handshake, a webhook's signature. What is right passes all the
 * same, from the same address too: a shop's server can share it with strangers, and what cannot be guessed needs no lock.
 *
 * @throws Problem when there were too many: then the client hears no more than that.
 */
export async function countGuess(
  problem: Problem,
  request: Request,
  connection: Connection,
  desk: Desk,
): Promise<void> {
  if (isGuess(problem, request)) await limitClient('guessesPerClient', connection, desk);
}

/** Whether a client may still be wrong without being held back. */
export async function mayGuess(connection: Connection, desk: Desk): Promise<boolean> {
  return hasRoom('guessesPerClient', connection, desk);
}

function isGuess({ code }: Problem, request: Request): boolean {
  if (code === 'token-missing') return bearerOf(request) !== undefined;
  return code === 'signature-wrong' || code === 'verify-token-wrong';
}
